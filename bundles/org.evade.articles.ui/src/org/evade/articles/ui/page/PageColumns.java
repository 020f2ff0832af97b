/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.page;

/**
 * Columns of the page, px.
 *
 * @param textX
 *            left edge of the text
 * @param textWidth
 *            width of the text
 * @param notesX
 *            left edge of the notes in the margin
 * @param notesWidth
 *            width of the notes; 0 when there is no room for them
 */
record PageColumns(int textX, int textWidth, int notesX, int notesWidth) {
	/** Characters of a line that reads well. */
	private static final int MEASURE = 78;
	/** Bars of passages and a number. */
	static final int GUTTER = 52;
	private static final int GAP = 28, LEAST_NOTES = 170, MOST_NOTES = 320, EDGE = 16;

	/** The columns for a width. */
	static PageColumns of(int width, double charWidth) {
		int measure = (int) (MEASURE * charWidth);
		int text = Math.max(120, Math.min(measure, width - GUTTER - EDGE));
		int free = width - GUTTER - text - GAP - EDGE;
		int notes = free < LEAST_NOTES && width > 640 ? 0 : Math.clamp(free, 0, MOST_NOTES);
		if (notes < LEAST_NOTES)
			notes = 0;
		int all = GUTTER + text + (notes == 0 ? 0 : GAP + notes);
		int left = Math.max(0, (width - all) / 2 - (notes == 0 ? GUTTER / 2 : 0));
		return new PageColumns(left + GUTTER, text, left + GUTTER + text + GAP, notes);
	}
}
