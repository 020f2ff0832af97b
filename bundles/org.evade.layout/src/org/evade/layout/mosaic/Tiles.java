/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.mosaic;

import java.util.Arrays;

/** Places that follow from an arrangement: tables sized by what they hold, groups of regions stretched to one length. */
final class Tiles {
	/** Room around a region that stands in a cell: keeps its border off the routing grid. */
	private static final int OFF_GRID = MosaicSizes.PITCH / 2;

	final int[] x;
	final int[] y;
	final int[] width;
	final int[] height;
	int totalWidth;
	int totalHeight;

	private final MosaicSizes frame;
	private final int[][] columnWidths;
	private final int[][] rowHeights;
	private final int[][] lefts;
	private final int[][] tops;
	/** Whether a column or row without a thing is as wide as one with items; nothing else moves then when it is filled. */
	private final boolean keepsEmpty;

	Tiles(MosaicSizes frame, boolean keepsEmpty) {
		this.frame = frame;
		this.keepsEmpty = keepsEmpty;
		lefts = new int[frame.things][];
		tops = new int[frame.things][];
		x = new int[frame.things];
		y = new int[frame.things];
		width = Arrays.copyOf(frame.width, frame.things);
		height = Arrays.copyOf(frame.height, frame.things);
		columnWidths = new int[frame.things][];
		rowHeights = new int[frame.things][];
	}

	/** Computes all places of an arrangement. */
	void arrange(Plan plan) {
		for (int r : frame.innerFirst)
			measure(plan, r);
		int groups = 0;
		int[] groupOf = new int[plan.order.length];
		for (int i = 0; i < plan.order.length; i++) {
			groupOf[i] = groups;
			if (plan.ends[i] || i == plan.order.length - 1)
				groups++;
		}
		int[] along = new int[groups];
		int[] across = new int[groups];
		int[] members = new int[groups];
		for (int i = 0; i < plan.order.length; i++) {
			int r = plan.order[i];
			int g = groupOf[i];
			along[g] += (members[g]++ > 0 ? frame.regionGap : 0) + (plan.rows ? width[r] : height[r]);
			across[g] = Math.max(across[g], plan.rows ? height[r] : width[r]);
		}
		int length = Arrays.stream(along).max().orElse(0);
		place(plan, groupOf, along, across, members, length);
		int depth = Arrays.stream(across).sum() + frame.regionGap * Math.max(0, groups - 1);
		totalWidth = plan.rows ? length : depth;
		totalHeight = plan.rows ? depth : length;
	}

	private void measure(Plan plan, int r) {
		int columns = plan.columns[r];
		int[] cells = plan.cells[r];
		int[] widths = new int[columns];
		int[] heights = new int[cells.length / columns];
		if (keepsEmpty)
			for (int item : cells)
				if (item != Plan.EMPTY) {
					Arrays.fill(widths, width[item]);
					Arrays.fill(heights, height[item]);
				}
		for (int c = 0; c < cells.length; c++)
			if (cells[c] != Plan.EMPTY) {
				widths[c % columns] = Math.max(widths[c % columns], width[cells[c]]);
				heights[c / columns] = Math.max(heights[c / columns], height[cells[c]]);
			}
		columnWidths[r] = widths;
		rowHeights[r] = heights;
		int inside = total(widths, frame.columnGap);
		int deep = total(heights, frame.rowGap);
		if (frame.inner[r].length > 0) {
			boolean beside = plan.strip[r] % 2 == 0;
			int gap = inside == 0 ? 0 : frame.regionGap;
			int stripWidth = stripSize(r, width, !beside);
			int stripHeight = stripSize(r, height, beside);
			inside = beside ? inside + gap + stripWidth : Math.max(inside, stripWidth);
			deep = beside ? Math.max(deep, stripHeight) : deep + gap + stripHeight;
		}
		width[r] = Math.max(frame.leastWidth[r], inside) + 2 * frame.padding[r];
		height[r] = deep + frame.top[r] + frame.padding[r];
	}

	/** Size of the inner regions of a region, one after the other along a direction or side by side across it. */
	private int stripSize(int r, int[] sizes, boolean along) {
		int size = 0;
		for (int inner : frame.inner[r])
			size = along ? size + (size > 0 ? frame.regionGap : 0) + sizes[inner] + 2 * OFF_GRID
					: Math.max(size, sizes[inner] + 2 * OFF_GRID);
		return size;
	}

	private static int total(int[] sizes, int gap) {
		int total = 0;
		for (int size : sizes)
			if (size > 0)
				total += size + (total > 0 ? gap : 0);
		return total;
	}

	private void place(Plan plan, int[] groupOf, int[] along, int[] across, int[] members, int length) {
		int group = -1;
		int depth = 0;
		int at = 0;
		int spare = 0;
		int left = 0;
		for (int i = 0; i < plan.order.length; i++) {
			int r = plan.order[i];
			if (groupOf[i] != group) {
				depth += group < 0 ? 0 : across[group] + frame.regionGap;
				group = groupOf[i];
				at = 0;
				spare = length - along[group];
				left = members[group];
			}
			int extra = left == 1 ? spare : spare / left / MosaicSizes.PITCH * MosaicSizes.PITCH;
			spare -= extra;
			left--;
			x[r] = plan.rows ? at : depth;
			y[r] = plan.rows ? depth : at;
			if (plan.rows) {
				width[r] += extra;
				height[r] = across[group];
				at += width[r] + frame.regionGap;
			} else {
				height[r] += extra;
				width[r] = across[group];
				at += height[r] + frame.regionGap;
			}
			placeInside(plan, r);
		}
	}

	private void placeInside(Plan plan, int r) {
		int left = x[r] + frame.padding[r];
		int top = y[r] + frame.top[r];
		int wide = width[r] - 2 * frame.padding[r];
		int deep = height[r] - frame.top[r] - frame.padding[r];
		if (frame.inner[r].length > 0) {
			boolean beside = plan.strip[r] % 2 == 0;
			boolean first = plan.strip[r] >= 2;
			int size = (beside ? stripSize(r, width, false) : stripSize(r, height, false)) + frame.regionGap;
			placeStrip(plan, r, beside, beside && !first ? left + wide - size + frame.regionGap : left,
					!beside && !first ? top + deep - size + frame.regionGap : top, beside ? deep : wide);
			left += beside && first ? size : 0;
			top += !beside && first ? size : 0;
			wide -= beside ? size : 0;
			deep -= beside ? 0 : size;
		}
		lefts[r] = starts(columnWidths[r], frame.columnGap, left, wide);
		tops[r] = starts(rowHeights[r], frame.rowGap, top, deep);
		int[] cells = plan.cells[r];
		for (int c = 0; c < cells.length; c++)
			if (cells[c] != Plan.EMPTY)
				put(plan, r, c, cells[c]);
	}

	/** Inner regions one after the other, spread over the length of the strip. */
	private void placeStrip(Plan plan, int r, boolean beside, int left, int top, int length) {
		int[] inner = frame.inner[r];
		int spare = length - stripSize(r, beside ? height : width, true);
		int at = beside ? top : left;
		for (int i = 0; i < inner.length; i++) {
			int thing = inner[i];
			int extra = spare / inner.length / MosaicSizes.PITCH * MosaicSizes.PITCH;
			if (beside)
				height[thing] += extra;
			else
				width[thing] += extra;
			x[thing] = (beside ? left : at) + OFF_GRID;
			y[thing] = (beside ? at : top) + OFF_GRID;
			at += (beside ? height[thing] : width[thing]) + 2 * OFF_GRID + frame.regionGap;
			placeInside(plan, thing);
		}
	}

	/** Puts an item into a cell of a region, everything else as it was arranged last. */
	void put(Plan plan, int region, int cell, int item) {
		int column = cell % plan.columns[region];
		int row = cell / plan.columns[region];
		x[item] = lefts[region][column] + half(columnWidths[region][column] - width[item]);
		y[item] = tops[region][row] + half(rowHeights[region][row] - height[item]);
	}

	private static int half(int spare) {
		return spare / 2 / MosaicSizes.PITCH * MosaicSizes.PITCH;
	}

	/** Spare room goes to the gaps, up to twice their size, and what then is left to both ends. */
	private static int[] starts(int[] sizes, int gap, int from, int room) {
		int used = 0;
		for (int size : sizes)
			if (size > 0)
				used++;
		int spare = room - total(sizes, gap);
		int wider = used < 2 ? 0 : Math.min(2 * gap, spare / (used + 1)) / MosaicSizes.PITCH * MosaicSizes.PITCH;
		int at = from + half(spare - wider * (used - 1));
		int[] starts = new int[sizes.length];
		for (int i = 0; i < sizes.length; i++) {
			starts[i] = at;
			if (sizes[i] > 0)
				at += sizes[i] + gap + wider;
		}
		return starts;
	}
}
