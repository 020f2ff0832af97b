/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.matrix;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Where things stand in the grid, px. Headings stay while the cells scroll below and beside them. */
final class GridPlaces {
	static final int LABEL = 290;
	static final int COLUMN = 92;
	static final int PAD = 6;

	private final int rowHeight;
	private final int headHeight;
	private final MatrixSheet sheet;
	private int left;
	private int top;

	/**
	 * @param line
	 *            height of a line of text
	 */
	GridPlaces(MatrixSheet sheet, int line) {
		this.sheet = sheet;
		rowHeight = line + 10;
		headHeight = 3 * line + 2 * PAD;
	}

	/** Scrolls so that so many px are hidden. */
	void scroll(int hiddenLeft, int hiddenTop) {
		left = hiddenLeft;
		top = hiddenTop;
	}

	int rowHeight() {
		return rowHeight;
	}

	int headHeight() {
		return headHeight;
	}

	/** Size of all cells with their counts, without the headings. */
	Point size() {
		return new Point((sheet.columns().size() + GridPosition.COUNTS) * COLUMN, (sheet.rows().size() + GridPosition.COUNTS) * rowHeight);
	}

	/** Place of a cell in the control. */
	Rectangle cell(GridPosition spot) {
		return new Rectangle(LABEL + spot.column() * COLUMN - left, headHeight + spot.row() * rowHeight - top, COLUMN, rowHeight);
	}

	/** Place of the heading of a column. */
	Rectangle head(int column) {
		return new Rectangle(LABEL + column * COLUMN - left, 0, COLUMN, headHeight);
	}

	/** Place of the label of a row. */
	Rectangle label(int row) {
		return new Rectangle(0, headHeight + row * rowHeight - top, LABEL, rowHeight);
	}

	/** What is at a point of the control, or null. */
	GridPosition at(int x, int y) {
		if (x < LABEL || y < headHeight)
			return null;
		GridPosition spot = new GridPosition((y - headHeight + top) / rowHeight, (x - LABEL + left) / COLUMN);
		return spot.isIn(sheet) ? spot : null;
	}
}
