/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.route;

import java.util.ArrayList;
import java.util.List;

import org.evade.layout.Point;

/**
 * A link's way over the grid.
 *
 * @param start
 *            where it leaves its source
 * @param points
 *            grid points in order
 * @param end
 *            where it enters its target
 * @param cost
 *            what it cost when it was found
 */
record Way(Port start, int[] points, Port end, int cost) {
	/** Direction in which the point at a place of the way is entered. */
	int entered(int i) {
		return i == 0 ? start.outward() : direction(points[i - 1], points[i]);
	}

	/** Direction in which it is left. */
	int left(int i) {
		return i == points.length - 1 ? (end.outward() + 2) % 4 : direction(points[i], points[i + 1]);
	}

	private static int direction(int from, int to) {
		if (to - from == 1)
			return 0;
		if (from - to == 1)
			return 2;
		return to > from ? 1 : 3;
	}

	/** Corners in px, ends included. */
	List<Point> corners(Grid grid) {
		List<Point> corners = new ArrayList<>();
		corners.add(start.at());
		for (int i = 0; i < points.length; i++)
			if (entered(i) != left(i))
				corners.add(new Point(grid.x(points[i]), grid.y(points[i])));
		corners.add(end.at());
		return corners;
	}

	/** Length in pitches, as if each point had a piece of its own. */
	int length(Grid grid) {
		int length = 1;
		for (int i = 1; i < points.length; i++)
			length += grid.steps(points[i - 1] % grid.columns, points[i - 1] / grid.columns, points[i] % grid.columns,
					points[i] / grid.columns);
		return length;
	}

	/** What bends and jogs cost. */
	int bendCost() {
		int spent = 0;
		int last = Integer.MIN_VALUE / 2;
		for (int i = 0; i < points.length; i++)
			if (entered(i) != left(i)) {
				spent += PathFinder.BEND + (i - last <= 2 ? PathFinder.JOG : 0);
				last = i;
			}
		return spent;
	}
}
