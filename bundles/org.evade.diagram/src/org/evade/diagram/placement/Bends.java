/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.placement;

import java.util.ArrayList;
import java.util.List;

import org.evade.layout.Box;
import org.evade.layout.Point;
import org.evade.layout.route.Straight;

/**
 * Bends of a line, put where the user wants them. A bend is a point of the route that is neither its first nor its last; the
 * tips follow the bends next to them along the borders of the boxes.
 */
public final class Bends {
	private Bends() {
	}

	/** How many bends a route has. */
	public static int count(List<Point> route) {
		return route.size() - 2;
	}

	/**
	 * The route with one more bend.
	 *
	 * @param route
	 *            points from source to target
	 * @param piece
	 *            index of the piece that is bent, from 0; the new bend is point {@code piece + 1}
	 * @param at
	 *            where
	 * @param source
	 *            box at the start
	 * @param target
	 *            box at the end
	 */
	public static List<Point> added(List<Point> route, int piece, Point at, Box source, Box target) {
		List<Point> points = new ArrayList<>(route);
		points.add(piece + 1, at);
		return moved(points, piece + 1, at, source, target);
	}

	/** The route with a bend elsewhere; tips next to it slide along their boxes. */
	public static List<Point> moved(List<Point> route, int bend, Point to, Box source, Box target) {
		List<Point> points = new ArrayList<>(route);
		points.set(bend, to);
		if (bend == 1)
			points.set(0, Straight.aimed(source, to));
		if (bend == points.size() - 2)
			points.set(points.size() - 1, Straight.aimed(target, to));
		return List.copyOf(points);
	}

	/** The route without a bend. */
	public static List<Point> removed(List<Point> route, int bend, Box source, Box target) {
		if (route.size() == 3)
			return Straight.between(source, target, route.get(0));
		List<Point> points = new ArrayList<>(route);
		points.remove(bend);
		int last = points.size() - 1;
		if (bend == 1 && Straight.isSlanted(points.get(0), points.get(1)))
			points.set(0, Straight.aimed(source, points.get(1)));
		if (bend == last && Straight.isSlanted(points.get(last), points.get(last - 1)))
			points.set(last, Straight.aimed(target, points.get(last - 1)));
		return List.copyOf(points);
	}

	/** Whether a bend lies on the straight line between its neighbours, so that it can go. */
	public static boolean isInLine(List<Point> route, int bend, double reach) {
		Point at = route.get(bend);
		return Routes.distance(List.of(route.get(bend - 1), route.get(bend + 1)), at.x(), at.y()) <= reach;
	}

	/** A place for a bend near the one wanted: level with or below a neighbour, where that is near enough. */
	public static Point snapped(List<Point> route, int bend, Point wanted, int reach) {
		Point before = route.get(bend - 1);
		Point after = route.get(bend + 1);
		return new Point(nearest(wanted.x(), reach, before.x(), after.x()), nearest(wanted.y(), reach, before.y(), after.y()));
	}

	private static int nearest(int wanted, int reach, int one, int other) {
		int near = Math.abs(one - wanted) <= Math.abs(other - wanted) ? one : other;
		return Math.abs(near - wanted) <= reach ? near : wanted;
	}

	/** Middle of a piece. */
	public static Point middle(List<Point> route, int piece) {
		Point a = route.get(piece);
		Point b = route.get(piece + 1);
		return new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
	}

	/** Length of a piece, px. */
	public static double length(List<Point> route, int piece) {
		return Math.hypot(route.get(piece).x() - route.get(piece + 1).x(), route.get(piece).y() - route.get(piece + 1).y());
	}

	/** Index of the longest piece. */
	public static int longest(List<Point> route) {
		int best = 0;
		for (int i = 1; i + 1 < route.size(); i++)
			if (length(route, i) > length(route, best))
				best = i;
		return best;
	}
}
