/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.page;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.evade.articles.read.TextBlock;
import org.evade.articles.read.TextBlock.Kind;

/**
 * Where the blocks are, one below the other. Heights are estimated until a block is looked at or there is time to lay it out; only few
 * blocks are kept laid out. Places are px from the top of the text.
 */
final class PageLayout {
	private static final int KEPT = 160;

	private final List<TextBlock> blocks;
	private final IntFunction<BlockLayout> maker;
	private final int[] heights;
	private final boolean[] measured;
	private final int[] tops;
	private final Map<Integer, BlockLayout> laidOut = new LinkedHashMap<>(64, 0.75f, true);
	/** First offsets of the lines of blocks that were laid out once, and tops of these lines. */
	private final int[][] lineStarts, lineTops;
	private final int lineHeight;
	private long version;
	private int valid;
	private int open;
	private int gapBlock = -1, gapLine, gapHeight;

	/**
	 * @param width
	 *            of the text, px
	 * @param maker
	 *            lays a block out
	 */
	PageLayout(List<TextBlock> blocks, PageFonts fonts, int width, IntFunction<BlockLayout> maker) {
		this.blocks = blocks;
		this.maker = maker;
		lineHeight = fonts.lineHeight;
		heights = new int[blocks.size()];
		measured = new boolean[blocks.size()];
		lineStarts = new int[blocks.size()][];
		lineTops = new int[blocks.size()][];
		tops = new int[blocks.size() + 1];
		open = blocks.size();
		double perLine = Math.max(10, width / fonts.charWidth);
		for (int i = 0; i < heights.length; i++) {
			double grown = blocks.get(i).kind() == Kind.HEADING ? 1.4 : 1;
			int lines = (int) Math.max(1, Math.ceil(blocks.get(i).shown().length() * grown / perLine));
			heights[i] = (int) (lines * lineHeight * 1.32 * grown);
		}
	}

	int count() {
		return heights.length;
	}

	TextBlock block(int index) {
		return blocks.get(index);
	}

	/** Free space above a block. */
	int above(int index) {
		Kind kind = blocks.get(index).kind(), before = index == 0 ? null : blocks.get(index - 1).kind();
		if (kind == Kind.HEADING)
			return index == 0 ? 0 : (int) (lineHeight * (blocks.get(index).level() < 2 ? 1.6 : 1.1));
		if (before == Kind.HEADING)
			return (int) (lineHeight * 0.35);
		if (kind == before && (kind == Kind.LINE || kind == Kind.ITEM || kind == Kind.REFERENCE))
			return (int) (lineHeight * 0.18);
		return before == null ? 0 : (int) (lineHeight * 0.75);
	}

	/** Top of a block's text. */
	int top(int index) {
		return start(index) + above(index);
	}

	private int start(int index) {
		for (; valid < index; valid++)
			tops[valid + 1] = tops[valid] + above(valid) + heights[valid] + (valid == gapBlock ? gapHeight : 0);
		return tops[index];
	}

	/** Height of a block's text, with the gap in it. */
	int height(int index) {
		return heights[index] + (index == gapBlock ? gapHeight : 0);
	}

	/** Height of everything. */
	int total() {
		return count() == 0 ? 0 : start(count() - 1) + above(count() - 1) + height(count() - 1);
	}

	/** The block at a place: the last one that begins above it. */
	int at(int y) {
		int low = 0, high = Math.max(0, count() - 1);
		while (low < high) {
			int middle = low + high + 1 >>> 1;
			if (start(middle) <= y)
				low = middle;
			else
				high = middle - 1;
		}
		return low;
	}

	/** A block laid out; its height is known from now on. */
	BlockLayout layout(int index) {
		BlockLayout layout = laidOut.get(index);
		if (layout == null) {
			layout = maker.apply(index);
			laidOut.put(index, layout);
			trim();
			if (!measured[index])
				measure(index, layout);
		}
		return layout;
	}

	private void trim() {
		Iterator<BlockLayout> oldest = laidOut.values().iterator();
		while (laidOut.size() > KEPT) {
			oldest.next().dispose();
			oldest.remove();
		}
	}

	private void measure(int index, BlockLayout layout) {
		open--;
		version++;
		measured[index] = true;
		int lines = layout.lineCount();
		lineStarts[index] = new int[lines];
		lineTops[index] = new int[lines];
		for (int line = 0; line < lines; line++) {
			lineStarts[index][line] = layout.lineStart(line);
			lineTops[index][line] = layout.line(line).y;
		}
		if (heights[index] != layout.height()) {
			heights[index] = layout.height();
			valid = Math.min(valid, index);
		}
	}

	/** Grows by one whenever a place may be another one. */
	long version() {
		return version;
	}

	/** Top of the line of an offset, px below the top of its block; an estimate until the block was laid out once. */
	int lineTop(int index, int offset) {
		if (!measured[index])
			return (int) ((long) heights[index] * offset / Math.max(1, blocks.get(index).shown().length()));
		int found = Arrays.binarySearch(lineStarts[index], offset);
		return withGap(index, lineTops[index][Math.max(0, found < 0 ? -found - 2 : found)]);
	}

	/** Whether the height of a block is known. */
	boolean isMeasured(int index) {
		return measured[index];
	}

	/** How many heights are estimated. */
	int open() {
		return open;
	}

	/** Whether a line begins at an offset of a block that was laid out once; so does the text behind its end. */
	boolean beginsLine(int index, int offset) {
		return !measured[index] || offset >= blocks.get(index).shown().length() || Arrays.binarySearch(lineStarts[index], offset) >= 0;
	}

	/** The next block around another one whose height is estimated, or -1. */
	int nextOpen(int around) {
		for (int distance = 0; open > 0 && distance < count(); distance++) {
			if (around + distance < count() && !measured[around + distance])
				return around + distance;
			if (around - distance >= 0 && !measured[around - distance])
				return around - distance;
		}
		return -1;
	}

	/** Leaves room below a line of a block. */
	void setGap(int block, int line, int height) {
		valid = Math.min(valid, Math.min(gapBlock < 0 ? valid : gapBlock, block < 0 ? valid : block));
		version++;
		gapBlock = block;
		gapLine = line;
		gapHeight = block < 0 ? 0 : height;
	}

	int gapBlock() {
		return gapBlock;
	}

	/** Top of the gap, px below the top of its block. */
	int gapTop() {
		int[] tops = lineTops[gapBlock];
		return gapLine + 1 < tops.length ? tops[gapLine + 1] : heights[gapBlock];
	}

	int gapHeight() {
		return gapHeight;
	}

	/** A place in a block's layout as a place in the block with its gap. */
	int withGap(int block, int y) {
		return block == gapBlock && y >= gapTop() ? y + gapHeight : y;
	}

	/** The way back; what is in the gap belongs to the line above. */
	int withoutGap(int block, int y) {
		if (block != gapBlock || y < gapTop())
			return y;
		return Math.max(gapTop() - 1, y - gapHeight);
	}

	/** What was laid out looks different now; heights stay until they are known again. */
	void restyle() {
		laidOut.values().forEach(BlockLayout::dispose);
		laidOut.clear();
	}

	void dispose() {
		restyle();
	}
}
