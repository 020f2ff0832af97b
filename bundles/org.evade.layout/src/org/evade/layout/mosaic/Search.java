/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.mosaic;

import java.util.Random;

/** Looks for a good arrangement by simulated annealing; the same input gives the same arrangement on every machine. */
final class Search {
	/** Of 200 trials so many swap two cells; the others change a region or the page. */
	private static final int SWAPS = 180;
	private static final int MOST_COLUMNS = 12;

	private final MosaicSizes frame;
	private final Tiles tiles;
	private final Cost cost;
	private final Random random;
	/** Whether items of a region have one size, so that a swap moves nothing else. */
	private final boolean uniform;
	private Plan current;
	private double now;
	private double heat;

	Search(MosaicSizes frame, boolean uniform, long seed) {
		this.frame = frame;
		this.uniform = uniform;
		tiles = new Tiles(frame, uniform);
		cost = new Cost(frame, tiles);
		random = new Random(seed);
	}

	/** The best arrangement found in a number of trials while cooling down. */
	Plan improve(Plan start, int trials, double hot, double cold) {
		current = start.copy();
		now = cost.of(current);
		Plan best = start;
		double least = now;
		double cooling = StrictMath.pow(cold / hot, 1.0 / trials);
		heat = hot;
		for (int i = 0; i < trials; i++, heat *= cooling) {
			int kind = random.nextInt(200);
			if (kind < SWAPS && uniform)
				swapCells(weighted());
			else
				change(kind);
			if (now < least - 1e-6) {
				least = now;
				best = current.copy();
			}
		}
		return best;
	}

	/** How bad an arrangement is. */
	double cost(Plan plan) {
		return cost.of(plan);
	}

	private boolean accept(double then) {
		return then <= now || random.nextDouble() < StrictMath.exp((now - then) / heat);
	}

	/** Swaps two cells in place and judges what changed. */
	private void swapCells(int region) {
		int[] cells = current.cells[region];
		int i = random.nextInt(cells.length);
		int j = random.nextInt(cells.length);
		int a = cells[i];
		int b = cells[j];
		if (a == b)
			return;
		double before = cost.around(a, b);
		place(region, j, a);
		place(region, i, b);
		double then = now + cost.around(a, b) - before;
		if (accept(then)) {
			swap(cells, i, j);
			now = then;
		} else {
			place(region, i, a);
			place(region, j, b);
			cost.around(a, b);
		}
	}

	private void place(int region, int cell, int thing) {
		if (thing != Plan.EMPTY)
			tiles.put(current, region, cell, thing);
	}

	private void change(int kind) {
		Plan next = neighbour(kind);
		if (next != null)
			take(next);
	}

	private void take(Plan next) {
		double then = cost.of(next);
		if (accept(then)) {
			current = next;
			now = then;
		} else
			cost.of(current);
	}

	private Plan neighbour(int kind) {
		Plan next = current.copy();
		if (kind < SWAPS)
			return swapAny(next, weighted());
		if (kind < 186)
			return swapLines(next, weighted());
		if (kind < 194)
			return reflow(next, frame.items + random.nextInt(frame.things - frame.items));
		if (kind < 195)
			return moveStrip(next);
		int outer = next.order.length;
		if (outer < 2)
			return null;
		if (kind < 197)
			swap(next.order, random.nextInt(outer), random.nextInt(outer));
		else if (kind < 199)
			next.ends[random.nextInt(outer)] ^= true;
		else
			next.rows = !next.rows;
		return next;
	}

	/** A region, the likelier the more items it holds. */
	private int weighted() {
		return frame.items == 0 ? 0 : frame.regionOf[random.nextInt(frame.items)];
	}

	private Plan swapAny(Plan plan, int region) {
		int[] cells = plan.cells[region];
		int a = random.nextInt(cells.length);
		int b = random.nextInt(cells.length);
		if (cells[a] == cells[b])
			return null;
		swap(cells, a, b);
		return plan;
	}

	private Plan moveStrip(Plan plan) {
		int region = frame.items + random.nextInt(frame.things - frame.items);
		if (frame.inner[region].length == 0)
			return null;
		plan.strip[region] = random.nextInt(4);
		return plan;
	}

	private Plan swapLines(Plan plan, int region) {
		int[] cells = plan.cells[region];
		int columns = plan.columns[region];
		int rows = cells.length / columns;
		if (random.nextBoolean()) {
			int a = random.nextInt(columns);
			int b = random.nextInt(columns);
			for (int r = 0; r < rows; r++)
				swap(cells, r * columns + a, r * columns + b);
			return a == b ? null : plan;
		}
		int a = random.nextInt(rows);
		int b = random.nextInt(rows);
		for (int c = 0; c < columns; c++)
			swap(cells, a * columns + c, b * columns + c);
		return a == b ? null : plan;
	}

	private Plan reflow(Plan plan, int region) {
		int columns = plan.columns[region];
		boolean wider = random.nextBoolean();
		if (wider ? columns >= MOST_COLUMNS : columns < 2)
			return null;
		if (random.nextInt(3) == 0)
			plan.reflow(region, columns + (wider ? 1 : -1));
		else if (wider)
			plan.widen(region, random.nextInt(columns + 1));
		else
			plan.narrow(region, random.nextInt(columns));
		return plan;
	}

	private static void swap(int[] array, int a, int b) {
		int kept = array[a];
		array[a] = array[b];
		array[b] = kept;
	}
}
