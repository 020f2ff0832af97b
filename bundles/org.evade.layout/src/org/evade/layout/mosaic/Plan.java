/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.mosaic;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One arrangement of a map: outer regions in rows or columns side by side, the items of each region in the cells of a table,
 * and its inner regions in a strip beside the table. Everything is a number, so that thousands of arrangements can be tried.
 */
final class Plan {
	/** No item. */
	static final int EMPTY = -1;

	/** Whether groups of outer regions are rows (else columns). */
	boolean rows = true;
	/** Outer regions in reading order, as numbers of things. */
	int[] order;
	/** Whether a group ends after the region at this place of the order. */
	boolean[] ends;
	/** Number of table columns by thing; regions only. */
	int[] columns;
	/** Items by region and cell, row by row; {@link #EMPTY} for a free cell; null for items. */
	int[][] cells;
	/** Where the inner regions of a region stand: 0 right, 1 below, 2 left, 3 above its items. */
	int[] strip;

	private Plan() {
	}

	/** A first arrangement: two regions a row, things in the given order. */
	static Plan first(MosaicSizes frame) {
		Plan plan = new Plan();
		plan.order = IntStream.range(frame.items, frame.things).filter(r -> frame.regionOf[r] == -1).toArray();
		plan.ends = new boolean[plan.order.length];
		for (int i = 0; i < plan.ends.length; i++)
			plan.ends[i] = i % 2 == 1;
		plan.columns = new int[frame.things];
		plan.cells = new int[frame.things][];
		plan.strip = new int[frame.things];
		for (int region = frame.items; region < frame.things; region++) {
			int r = region;
			int[] inside = IntStream.range(0, frame.items).filter(i -> frame.regionOf[i] == r).toArray();
			plan.fill(r, inside, Math.max(1, (int) Math.round(Math.sqrt(inside.length * 0.8))));
		}
		return plan;
	}

	private void fill(int region, int[] inside, int newColumns) {
		int rowsNeeded = (inside.length + newColumns - 1) / newColumns + (inside.length > 3 ? 1 : 0);
		int[] table = new int[Math.max(1, rowsNeeded) * newColumns];
		Arrays.fill(table, EMPTY);
		System.arraycopy(inside, 0, table, 0, inside.length);
		columns[region] = newColumns;
		cells[region] = table;
	}

	/** Gives a region another number of columns; items keep their reading order. */
	void reflow(int region, int newColumns) {
		fill(region, Arrays.stream(cells[region]).filter(item -> item != EMPTY).toArray(), newColumns);
	}

	/** Puts an empty column into a region's table; everything else keeps its row and order. */
	void widen(int region, int at) {
		int old = columns[region];
		int[] table = new int[cells[region].length / old * (old + 1)];
		Arrays.fill(table, EMPTY);
		for (int c = 0; c < cells[region].length; c++)
			table[c / old * (old + 1) + c % old + (c % old >= at ? 1 : 0)] = cells[region][c];
		columns[region] = old + 1;
		cells[region] = trimmed(table, old + 1);
	}

	/** Takes a column out of a region's table; its items go to free cells, for which rows are added when they are needed. */
	void narrow(int region, int at) {
		int old = columns[region];
		int rowCount = cells[region].length / old;
		int[] table = new int[(rowCount + 1 + rowCount / (old - 1)) * (old - 1)];
		Arrays.fill(table, EMPTY);
		for (int c = 0; c < cells[region].length; c++)
			if (c % old != at)
				table[c / old * (old - 1) + c % old - (c % old > at ? 1 : 0)] = cells[region][c];
		for (int c = at; c < cells[region].length; c += old)
			if (cells[region][c] != EMPTY) {
				int free = 0;
				while (table[free] != EMPTY)
					free++;
				table[free] = cells[region][c];
			}
		columns[region] = old - 1;
		cells[region] = trimmed(table, old - 1);
	}

	/** At most one empty row is left, at the end. */
	private static int[] trimmed(int[] table, int width) {
		int[] kept = new int[table.length + width];
		Arrays.fill(kept, EMPTY);
		int used = 0;
		for (int row = 0; row < table.length; row += width)
			if (IntStream.range(row, row + width).anyMatch(c -> table[c] != EMPTY)) {
				System.arraycopy(table, row, kept, used, width);
				used += width;
			}
		return Arrays.copyOf(kept, used + width);
	}

	/** An independent copy. */
	Plan copy() {
		Plan copy = new Plan();
		copy.rows = rows;
		copy.order = order.clone();
		copy.ends = ends.clone();
		copy.columns = columns.clone();
		copy.strip = strip.clone();
		copy.cells = new int[cells.length][];
		for (int r = 0; r < cells.length; r++)
			copy.cells[r] = cells[r] == null ? null : cells[r].clone();
		return copy;
	}
}
