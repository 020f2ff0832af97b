/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.evade.articles.read.TextBlock;

/** One block laid out in the width of the page. To be disposed of. Offsets are units of the block, places px from its upper left corner. */
final class BlockLayout {
	private final TextBlock block;
	private final TextLayout layout;
	private final int[] lines;
	private List<Underline> underlines;

	/** A line of dots below something of the vocabulary. */
	record Underline(Rectangle place, Color colour) {
	}

	/**
	 * @param width
	 *            px
	 * @param attributes
	 *            bits of {@link UnitStyles} for each unit
	 */
	BlockLayout(Device device, TextBlock block, int width, PageFonts fonts, PageColours colours, int[] attributes) {
		this.block = block;
		layout = new TextLayout(device);
		layout.setText(block.shown());
		layout.setFont(fonts.base(block));
		layout.setWidth(Math.max(40, width));
		layout.setSpacing(block.kind() == TextBlock.Kind.HEADING ? 2 : (int) Math.round(fonts.lineHeight * 0.32));
		switch (block.kind()) {
		case ITEM -> layout.setWrapIndent((int) (2 * fonts.charWidth));
		case REFERENCE -> layout.setWrapIndent((int) (3 * fonts.charWidth));
		case LINE -> {
			layout.setWrapIndent((int) (2 * fonts.charWidth));
			layout.setTabs(new int[] { (int) (14 * fonts.charWidth), (int) (28 * fonts.charWidth) });
		}
		default -> {
			// flush
		}
		}
		style(fonts, colours, attributes);
		lines = layout.getLineOffsets();
	}

	private void style(PageFonts fonts, PageColours colours, int[] attributes) {
		boolean quiet = block.kind() == TextBlock.Kind.REFERENCE || block.kind() == TextBlock.Kind.CAPTION;
		for (int from = 0; from < attributes.length;) {
			int to = from + 1;
			while (to < attributes.length && attributes[to] == attributes[from])
				to++;
			int bits = attributes[from];
			Color colour = switch (bits & UnitStyles.COLOUR) {
			case UnitStyles.MARK -> colours.mark;
			case UnitStyles.NUMBER -> colours.number;
			case UnitStyles.HEDGE -> colours.hedge;
			case UnitStyles.NEGATION -> colours.negation;
			default -> quiet ? colours.quiet : colours.ink;
			};
			TextStyle style = new TextStyle(block.kind() == TextBlock.Kind.HEADING ? null : fonts.face(bits), colour, null);
			if ((bits & UnitStyles.RAISED) != 0)
				style.rise = fonts.lineHeight * 3 / 10;
			else if ((bits & UnitStyles.LOWERED) != 0)
				style.rise = -fonts.lineHeight / 7;
			layout.setStyle(style, from, to - 1);
			from = to;
		}
	}

	TextBlock block() {
		return block;
	}

	int height() {
		return layout.getBounds().height;
	}

	int lineCount() {
		return lines.length - 1;
	}

	/** Where a line is. */
	Rectangle line(int index) {
		return layout.getLineBounds(index);
	}

	/** How far below the top of a line its letters stand, px. */
	int base(int line) {
		return layout.getLineMetrics(line).getAscent();
	}

	/** The line of an offset. */
	int lineOf(int offset) {
		return layout.getLineIndex(Math.clamp(offset, 0, block.shown().length()));
	}

	/** First offset of a line. */
	int lineStart(int line) {
		return lines[line];
	}

	/** Behind the last offset of a line. */
	int lineEnd(int line) {
		return lines[line + 1];
	}

	/** Upper left corner of the unit at an offset. */
	Point place(int offset) {
		int at = Math.clamp(offset, 0, block.shown().length());
		return at == block.shown().length() && at > 0 ? layout.getLocation(at - 1, true) : layout.getLocation(at, false);
	}

	/** The offset next to a place. */
	int offset(int x, int y) {
		int[] trailing = new int[1];
		int offset = layout.getOffset(x, y, trailing) + trailing[0];
		return Math.clamp(offset, 0, block.shown().length());
	}

	/** The unit under a place, or -1. */
	int under(int x, int y) {
		for (int i = 0; i < lineCount(); i++) {
			Rectangle line = line(i);
			if (y >= line.y && y < line.y + line.height)
				return x < line.x || x >= line.x + line.width ? -1 : Math.clamp(layout.getOffset(x, y, null), 0, block.shown().length());
		}
		return -1;
	}

	/** The rectangles of a piece, one a line. */
	List<Rectangle> rectangles(int start, int end) {
		return rectangles(start, end, false);
	}

	/** The lines on which a piece stands, one px high, from its first to its last letter in each line. */
	List<Rectangle> baselines(int start, int end) {
		return rectangles(start, end, true);
	}

	private List<Rectangle> rectangles(int start, int end, boolean base) {
		List<Rectangle> all = new ArrayList<>();
		int from = Math.max(0, start), to = Math.min(block.shown().length(), end);
		if (from >= to)
			return all;
		for (int line = lineOf(from); line < lineCount() && lines[line] < to; line++) {
			int first = Math.max(from, lines[line]), last = Math.min(to, lines[line + 1]) - 1;
			while (last > first && (Character.isWhitespace(block.shown().charAt(last)) || block.shown().charAt(last) == TextBlock.HIDDEN))
				last--;
			if (last < first)
				continue;
			int left = layout.getLocation(first, false).x, right = layout.getLocation(last, true).x;
			Rectangle bounds = line(line);
			all.add(new Rectangle(Math.min(left, right), base ? bounds.y + base(line) : bounds.y, Math.abs(right - left), base ? 1 : bounds.height));
		}
		return all;
	}

	/** The lines of dots, made at the first call. */
	List<Underline> underlines(Supplier<List<Underline>> maker) {
		if (underlines == null)
			underlines = maker.get();
		return underlines;
	}

	/** Draws the text. */
	void draw(GC gc, int x, int y) {
		layout.draw(gc, x, y);
	}

	void dispose() {
		layout.dispose();
	}
}
