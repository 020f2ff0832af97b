/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.mosaic;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One arrangement of a map: outer regions in rows or columns side by side, and the things of each region in the cells of a
 * table. Everything is a number, so that thousands of arrangements can be tried.
 */
final class Plan {
	/** No thing. */
	static final int EMPTY = -1;

	/** Whether groups of outer regions are rows (else columns). */
	boolean rows = true;
	/** Outer regions in reading order, as numbers of things. */
	int[] order;
	/** Whether a group ends after the region at this place of the order. */
	boolean[] ends;
	/** Number of table columns by thing; regions only. */
	int[] columns;
	/** Things by region and cell, row by row; {@link #EMPTY} for a free cell; null for items. */
	int[][] cells;

	private Plan() {
	}

	/** A first arrangement: two regions a row, things in the given order. */
	static Plan first(Frame frame) {
		Plan plan = new Plan();
		plan.order = inside(frame, -1);
		plan.ends = new boolean[plan.order.length];
		for (int i = 0; i < plan.ends.length; i++)
			plan.ends[i] = i % 2 == 1;
		plan.columns = new int[frame.things];
		plan.cells = new int[frame.things][];
		for (int r = frame.items; r < frame.things; r++) {
			int[] things = inside(frame, r);
			plan.fill(r, things, Math.max(1, (int) Math.round(Math.sqrt(things.length * 0.8))));
		}
		return plan;
	}

	private static int[] inside(Frame frame, int region) {
		return IntStream.range(0, frame.things).filter(i -> frame.regionOf[i] == region).toArray();
	}

	private void fill(int region, int[] things, int newColumns) {
		int rowsNeeded = (things.length + newColumns - 1) / newColumns + (things.length > 3 ? 1 : 0);
		int[] table = new int[Math.max(1, rowsNeeded) * newColumns];
		Arrays.fill(table, EMPTY);
		System.arraycopy(things, 0, table, 0, things.length);
		columns[region] = newColumns;
		cells[region] = table;
	}

	/** Gives a region another number of columns; things keep their reading order. */
	void reflow(int region, int newColumns) {
		fill(region, Arrays.stream(cells[region]).filter(thing -> thing != EMPTY).toArray(), newColumns);
	}

	/** An independent copy. */
	Plan copy() {
		Plan copy = new Plan();
		copy.rows = rows;
		copy.order = order.clone();
		copy.ends = ends.clone();
		copy.columns = columns.clone();
		copy.cells = new int[cells.length][];
		for (int r = 0; r < cells.length; r++)
			copy.cells[r] = cells[r] == null ? null : cells[r].clone();
		return copy;
	}
}
