/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.page;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.evade.articles.read.TextBlock;

/** Fonts of the page at a zoom. To be disposed of. */
final class PageFonts {
	/** Sizes of headings by level, as factors of the text. */
	private static final double[] HEADINGS = { 1.55, 1.32, 1.16, 1.06 };

	private final Font[] faces = new Font[8];
	private final Font[] headings = new Font[HEADINGS.length];
	/** For notes in the margin, for bold ones, and for those that are only suggested. */
	final Font note, noteBold, noteItalic;
	/** Mean width of a character, height of a line without spacing, px. */
	final double charWidth;
	final int lineHeight;

	/**
	 * @param family
	 *            name of the font, or empty for that of dialogs
	 * @param size
	 *            points at 100 %
	 * @param zoom
	 *            factor
	 */
	PageFonts(Device device, String family, int size, double zoom) {
		FontData dialog = JFaceResources.getDialogFont().getFontData()[0];
		String face = family.isEmpty() ? dialog.getName() : family;
		float points = (float) (size * zoom);
		for (int i = 0; i < faces.length; i++)
			faces[i] = font(device, face, (i & UnitStyles.SMALL) != 0 ? points * 0.72f : points,
					((i & UnitStyles.BOLD) != 0 ? SWT.BOLD : 0) | ((i & UnitStyles.ITALIC) != 0 ? SWT.ITALIC : 0));
		for (int i = 0; i < headings.length; i++)
			headings[i] = font(device, face, (float) (points * HEADINGS[i]), SWT.BOLD);
		float small = (float) Math.max(6.5, dialog.getHeight() * 0.92 * Math.sqrt(zoom));
		note = font(device, dialog.getName(), small, SWT.NORMAL);
		noteBold = font(device, dialog.getName(), small, SWT.BOLD);
		noteItalic = font(device, dialog.getName(), small, SWT.ITALIC);
		GC gc = new GC(device);
		gc.setFont(faces[0]);
		charWidth = gc.textExtent("the antigen of these cells is not presented, and they respond").x / 62.0;
		lineHeight = gc.getFontMetrics().getHeight();
		gc.dispose();
	}

	private static Font font(Device device, String face, float points, int style) {
		FontData data = new FontData(face, Math.max(4, Math.round(points)), style);
		return new Font(device, data);
	}

	/** The font of a block's text. */
	Font base(TextBlock block) {
		return block.kind() == TextBlock.Kind.HEADING ? headings[Math.clamp(block.level() - 1, 0, headings.length - 1)] : faces[0];
	}

	/** The font of text with bits of {@link UnitStyles}; null for the block's own. */
	Font face(int bits) {
		return (bits & 7) == 0 ? null : faces[bits & 7];
	}

	void dispose() {
		for (Font font : faces)
			font.dispose();
		for (Font font : headings)
			font.dispose();
		note.dispose();
		noteBold.dispose();
		noteItalic.dispose();
	}
}
