/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.route;

import java.util.List;
import java.util.stream.IntStream;

import org.evade.layout.Box;

/** Ways from an item back to itself: around one of its corners, wide enough for a label. */
final class Loop {
	private static final int LEAST = 2;
	private static final int MOST = 8;

	private final Grid grid;
	private final Box box;
	private final List<Port> ports;

	Loop(Grid grid, Box box, List<Port> ports) {
		this.grid = grid;
		this.box = box;
		this.ports = ports;
	}

	/** The smallest free way with a level piece of a length in px, or null. */
	Way find(int length) {
		for (int out = LEAST; out <= MOST; out++)
			for (int side = 0; side <= 2; side += 2)
				for (int rise = 3; rise >= 1; rise -= 2) {
					Way way = around(side, rise, out, length);
					if (way != null)
						return way;
				}
		return null;
	}

	/** From the middle of a side outward, along, and back into the upper or lower border. */
	private Way around(int side, int rise, int out, int length) {
		Port start = nearest(side, box.centre().y(), true);
		if (start == null)
			return null;
		int far = grid.x(start.point()) + Grid.DX[side] * (out - 1) * Grid.PITCH;
		Port end = nearest(rise, far - Grid.DX[side] * length, false);
		if (end == null || Math.abs(far - end.at().x()) < length)
			return null;
		int column = start.point() % grid.columns + Grid.DX[side] * (out - 1);
		int row = end.point() / grid.columns + Grid.DY[rise] * (LEAST - 1);
		if (!grid.inside(column, row))
			return null;
		int[] points = path(start.point(), column, row, end.point());
		for (int point : points)
			if (grid.blocked[point] || grid.across[point] != 0 || grid.along[point] != 0 || grid.kept[point] != 0)
				return null;
		return new Way(start, points, end, 0);
	}

	private Port nearest(int outward, int goal, boolean upright) {
		Port best = null;
		for (Port port : ports)
			if (port.outward() == outward && (best == null || distance(port, goal, upright) < distance(best, goal, upright)))
				best = port;
		return best;
	}

	private static int distance(Port port, int goal, boolean upright) {
		return Math.abs((upright ? port.at().y() : port.at().x()) - goal);
	}

	/** Points from one to another by way of a column and then a row. */
	private int[] path(int from, int column, int row, int to) {
		int fromRow = from / grid.columns;
		int toColumn = to % grid.columns;
		IntStream.Builder points = IntStream.builder();
		walk(points, from % grid.columns, fromRow, column, fromRow);
		walk(points, column, fromRow, column, row);
		walk(points, column, row, toColumn, row);
		walk(points, toColumn, row, toColumn, to / grid.columns);
		points.add(to);
		return points.build().toArray();
	}

	/** All points but the last. */
	private void walk(IntStream.Builder points, int column, int row, int toColumn, int toRow) {
		while (column != toColumn || row != toRow) {
			points.add(grid.point(column, row));
			column += Integer.signum(toColumn - column);
			row += Integer.signum(toRow - row);
		}
	}
}
