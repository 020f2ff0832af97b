/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.edit;

import java.util.ArrayList;
import java.util.List;

import org.evade.layout.Box;
import org.evade.layout.Point;

/**
 * Bends of a line, put where the user wants them. A bend is a point of the route that is neither its first nor its last; the
 * tips follow the bends next to them along the borders of the boxes.
 */
public final class Bends {
	/** Least distance of a tip from the corner of its box, px. */
	private static final int SIDE = 5;

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
			points.set(0, aimed(source, to));
		if (bend == points.size() - 2)
			points.set(points.size() - 1, aimed(target, to));
		return List.copyOf(points);
	}

	/** The route without a bend. */
	public static List<Point> removed(List<Point> route, int bend, Box source, Box target) {
		if (route.size() == 3)
			return straight(source, target, route.get(0));
		List<Point> points = new ArrayList<>(route);
		points.remove(bend);
		int last = points.size() - 1;
		if (bend == 1 && isSlanted(points.get(0), points.get(1)))
			points.set(0, aimed(source, points.get(1)));
		if (bend == last && isSlanted(points.get(last), points.get(last - 1)))
			points.set(last, aimed(target, points.get(last - 1)));
		return List.copyOf(points);
	}

	/** The line without any bend: level or upright where both boxes have a side for it, else from middle to middle. */
	public static List<Point> straight(Box source, Box target, Point near) {
		int left = Math.max(source.x(), target.x()) + SIDE;
		int right = Math.min(source.right(), target.right()) - SIDE;
		int top = Math.max(source.y(), target.y()) + SIDE;
		int bottom = Math.min(source.bottom(), target.bottom()) - SIDE;
		if (left <= right || top <= bottom) {
			Point middle = left <= right ? new Point(Math.clamp(near.x(), left, right), target.centre().y())
					: new Point(target.centre().x(), Math.clamp(near.y(), top, bottom));
			Point other = left <= right ? new Point(middle.x(), source.centre().y()) : new Point(source.centre().x(), middle.y());
			return List.of(aimed(source, middle), aimed(target, other));
		}
		return List.of(aimed(source, target.centre()), aimed(target, source.centre()));
	}

	/** Where a line to a place leaves a box: straight out of a side if the place lies before it, else towards the middle. */
	public static Point aimed(Box box, Point to) {
		Point centre = box.centre();
		if (to.x() >= box.x() + SIDE && to.x() <= box.right() - SIDE)
			return new Point(to.x(), to.y() < centre.y() ? box.y() : box.bottom());
		if (to.y() >= box.y() + SIDE && to.y() <= box.bottom() - SIDE)
			return new Point(to.x() < centre.x() ? box.x() : box.right(), to.y());
		double dx = to.x() - centre.x();
		double dy = to.y() - centre.y();
		double reach = Math.min(box.width() / 2.0 / Math.max(1e-9, Math.abs(dx)), box.height() / 2.0 / Math.max(1e-9, Math.abs(dy)));
		return new Point((int) Math.round(box.x() + box.width() / 2.0 + dx * reach),
				(int) Math.round(box.y() + box.height() / 2.0 + dy * reach));
	}

	/** Whether a piece is neither level nor upright. */
	public static boolean isSlanted(Point a, Point b) {
		return a.x() != b.x() && a.y() != b.y();
	}

	/** Whether a bend lies on the straight line between its neighbours, so that it can go. */
	public static boolean isInLine(List<Point> route, int bend, double reach) {
		return Routes.distance(List.of(route.get(bend - 1), route.get(bend + 1)), route.get(bend).x(), route.get(bend).y()) <= reach;
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
