/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.mosaic;

import java.util.Arrays;

/** Places that follow from an arrangement: tables sized by what they hold, groups of regions stretched to one length. */
final class Tiles {
	/** Room around a region that stands in a cell: keeps its border off the routing grid. */
	private static final int OFF_GRID = Frame.PITCH / 2;

	final int[] x;
	final int[] y;
	final int[] width;
	final int[] height;
	int totalWidth;
	int totalHeight;

	private final Frame frame;
	private final int[][] columnWidths;
	private final int[][] rowHeights;
	private final int[][] lefts;
	private final int[][] tops;
	/** Whether a column or row without a thing is as wide as one with items; nothing else moves then when it is filled. */
	private final boolean keepsEmpty;

	Tiles(Frame frame, boolean keepsEmpty) {
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
			for (int thing : cells)
				if (thing >= 0 && thing < frame.items) {
					Arrays.fill(widths, width[thing]);
					Arrays.fill(heights, height[thing]);
				}
		for (int c = 0; c < cells.length; c++)
			if (cells[c] != Plan.EMPTY) {
				int room = roomAround(cells[c]);
				widths[c % columns] = Math.max(widths[c % columns], width[cells[c]] + room);
				heights[c / columns] = Math.max(heights[c / columns], height[cells[c]] + room);
			}
		columnWidths[r] = widths;
		rowHeights[r] = heights;
		width[r] = Math.max(frame.leastWidth[r], total(widths, frame.columnGap)) + 2 * frame.padding[r];
		height[r] = total(heights, frame.rowGap) + frame.top[r] + frame.padding[r];
	}

	private int roomAround(int thing) {
		return thing < frame.items ? 0 : 2 * OFF_GRID;
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
			int extra = left == 1 ? spare : spare / left / Frame.PITCH * Frame.PITCH;
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
		lefts[r] = starts(columnWidths[r], frame.columnGap, x[r] + frame.padding[r], width[r] - 2 * frame.padding[r]);
		tops[r] = starts(rowHeights[r], frame.rowGap, y[r] + frame.top[r], height[r] - frame.top[r] - frame.padding[r]);
		int[] cells = plan.cells[r];
		for (int c = 0; c < cells.length; c++) {
			if (cells[c] == Plan.EMPTY)
				continue;
			put(plan, r, c, cells[c]);
			if (cells[c] >= frame.items)
				placeInside(plan, cells[c]);
		}
	}

	/** Puts a thing into a cell of a region, everything else as it was arranged last. */
	void put(Plan plan, int region, int cell, int thing) {
		int column = cell % plan.columns[region];
		int row = cell / plan.columns[region];
		int room = roomAround(thing);
		x[thing] = lefts[region][column] + half(columnWidths[region][column] - width[thing] - room) + room / 2;
		y[thing] = tops[region][row] + half(rowHeights[region][row] - height[thing] - room) + room / 2;
	}

	private static int half(int spare) {
		return spare / 2 / Frame.PITCH * Frame.PITCH;
	}

	/** Spare room goes to the gaps, up to twice their size, and what then is left to both ends. */
	private static int[] starts(int[] sizes, int gap, int from, int room) {
		int used = 0;
		for (int size : sizes)
			if (size > 0)
				used++;
		int spare = room - total(sizes, gap);
		int wider = used < 2 ? 0 : Math.min(2 * gap, spare / (used + 1)) / Frame.PITCH * Frame.PITCH;
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
