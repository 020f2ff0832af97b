/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.route;

import java.util.ArrayList;
import java.util.List;

import org.evade.layout.Box;
import org.evade.layout.Point;

/**
 * Place on the border of an item where a line may leave or enter.
 *
 * @param at
 *            place on the border
 * @param point
 *            first grid point outside
 * @param outward
 *            direction away from the item
 * @param cost
 *            the further from the middle of the side, the dearer
 */
record Port(Point at, int point, int outward, int cost) {
	private static final int CORNER = 5;
	private static final int OFF_CENTRE = 3;

	/** All ports of a box. */
	static List<Port> of(Box box, Grid grid) {
		List<Port> ports = new ArrayList<>();
		int above = grid.ys.upTo(box.y() - 4);
		int below = grid.rowFrom(box.bottom() + 4);
		for (int c = grid.columnFrom(box.x() + CORNER); c <= grid.xs.upTo(box.right() - CORNER); c++) {
			int x = grid.xs.at(c);
			int cost = Math.abs(x - box.centre().x()) * OFF_CENTRE / 2;
			add(ports, grid, new Point(x, box.bottom()), c, below, 1, cost);
			add(ports, grid, new Point(x, box.y()), c, above, 3, cost);
		}
		int before = grid.xs.upTo(box.x() - 4);
		int after = grid.columnFrom(box.right() + 4);
		for (int r = grid.rowFrom(box.y() + CORNER); r <= grid.ys.upTo(box.bottom() - CORNER); r++) {
			int y = grid.ys.at(r);
			int cost = Math.abs(y - box.centre().y()) * OFF_CENTRE;
			add(ports, grid, new Point(box.right(), y), after, r, 0, cost);
			add(ports, grid, new Point(box.x(), y), before, r, 2, cost);
		}
		return ports;
	}

	private static void add(List<Port> ports, Grid grid, Point at, int column, int row, int outward, int cost) {
		if (grid.inside(column, row) && !grid.blocked[grid.point(column, row)])
			ports.add(new Port(at, grid.point(column, row), outward, cost));
	}
}
