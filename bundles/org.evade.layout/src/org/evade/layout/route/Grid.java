/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.route;

import org.evade.layout.Box;

/** Points of the routing grid and who uses them. A point may carry one horizontal and one vertical line. */
final class Grid {
	/** Distance of two neighbouring points, px. */
	static final int PITCH = 8;
	/** Directions: right, down, left, up. */
	static final int[] DX = { 1, 0, -1, 0 };
	static final int[] DY = { 0, 1, 0, -1 };

	/** More points than this take too much memory: there are fewer lines then. */
	private static final int MOST_POINTS = 3_000_000;
	/** Lines around each thing, from ample to scarce. */
	private static final int[] BANDS = { 24, 12, 6, 3, 1 };

	/** Where the columns and the rows lie. */
	final Ticks xs;
	final Ticks ys;
	final int columns;
	final int rows;
	/** Link + 1 that passes horizontally, and vertically. */
	final int[] across;
	final int[] along;
	/** Link + 1 that keeps the point for its label or head. */
	final int[] kept;
	/** Whether no line may pass. */
	final boolean[] blocked;
	/** Extra cost of passing. */
	final int[] dear;
	/** Region + 1 at the point. */
	final int[] region;

	/**
	 * A grid that covers an area around things; points lie at the phases modulo the pitch.
	 *
	 * @param thingsX
	 *            where borders and corners lie from left to right, px
	 * @param thingsY
	 *            the same from above
	 */
	Grid(Box area, int phaseX, int phaseY, int[] thingsX, int[] thingsY) {
		int left = Math.floorDiv(area.x() - phaseX, PITCH) * PITCH + phaseX;
		int top = Math.floorDiv(area.y() - phaseY, PITCH) * PITCH + phaseY;
		Ticks manyX = null;
		Ticks manyY = null;
		for (int band : BANDS) {
			manyX = Ticks.around(left, area.right(), thingsX, band);
			manyY = Ticks.around(top, area.bottom(), thingsY, band);
			if ((long) manyX.size() * manyY.size() <= MOST_POINTS)
				break;
		}
		int by = 1;
		while ((long) (manyX.size() / by + 1) * (manyY.size() / by + 1) > MOST_POINTS)
			by++;
		xs = manyX.thinned(by);
		ys = manyY.thinned(by);
		columns = xs.size();
		rows = ys.size();
		int points = columns * rows;
		across = new int[points];
		along = new int[points];
		kept = new int[points];
		blocked = new boolean[points];
		dear = new int[points];
		region = new int[points];
	}

	int point(int column, int row) {
		return row * columns + column;
	}

	int x(int point) {
		return xs.at(point % columns);
	}

	int y(int point) {
		return ys.at(point / columns);
	}

	boolean inside(int column, int row) {
		return column >= 0 && row >= 0 && column < columns && row < rows;
	}

	/** First column whose x is at least the given one. */
	int columnFrom(int x) {
		return xs.from(x);
	}

	/** First row whose y is at least the given one. */
	int rowFrom(int y) {
		return ys.from(y);
	}

	/** Distance of two neighbouring points or of any on one line, in pitches. */
	int steps(int column, int row, int toColumn, int toRow) {
		return Math.abs(xs.steps[toColumn] - xs.steps[column]) + Math.abs(ys.steps[toRow] - ys.steps[row]);
	}

	/** Does something with each point in a box, its border included. */
	void each(Box box, java.util.function.IntConsumer action) {
		int lastColumn = xs.upTo(box.right());
		int lastRow = ys.upTo(box.bottom());
		for (int row = rowFrom(box.y()); row <= lastRow; row++)
			for (int column = columnFrom(box.x()); column <= lastColumn; column++)
				action.accept(point(column, row));
	}

	/** Lines in a direction: horizontal ones for right and left. */
	int[] lines(int direction) {
		return (direction & 1) == 0 ? across : along;
	}
}
