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

	final int left;
	final int top;
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

	/** A grid that covers an area; points lie at the phases modulo the pitch. */
	Grid(Box area, int phaseX, int phaseY) {
		left = Math.floorDiv(area.x() - phaseX, PITCH) * PITCH + phaseX;
		top = Math.floorDiv(area.y() - phaseY, PITCH) * PITCH + phaseY;
		columns = (area.right() - left) / PITCH + 1;
		rows = (area.bottom() - top) / PITCH + 1;
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
		return left + point % columns * PITCH;
	}

	int y(int point) {
		return top + point / columns * PITCH;
	}

	boolean inside(int column, int row) {
		return column >= 0 && row >= 0 && column < columns && row < rows;
	}

	/** First column whose x is at least the given one. */
	int columnFrom(int x) {
		return Math.ceilDiv(x - left, PITCH);
	}

	/** First row whose y is at least the given one. */
	int rowFrom(int y) {
		return Math.ceilDiv(y - top, PITCH);
	}

	/** Does something with each point in a box, its border included. */
	void each(Box box, java.util.function.IntConsumer action) {
		int lastColumn = Math.min(columns - 1, Math.floorDiv(box.right() - left, PITCH));
		int lastRow = Math.min(rows - 1, Math.floorDiv(box.bottom() - top, PITCH));
		for (int row = Math.max(0, rowFrom(box.y())); row <= lastRow; row++)
			for (int column = Math.max(0, columnFrom(box.x())); column <= lastColumn; column++)
				action.accept(point(column, row));
	}

	/** Lines in a direction: horizontal ones for right and left. */
	int[] lines(int direction) {
		return (direction & 1) == 0 ? across : along;
	}
}
