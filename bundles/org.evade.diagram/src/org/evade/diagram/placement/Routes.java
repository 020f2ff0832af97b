/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.placement;

import java.util.ArrayList;
import java.util.List;

import org.evade.layout.Box;
import org.evade.layout.Point;

/** Lines that follow what they join. Points run from source to target; both tips lie on borders. */
public final class Routes {
	/** How far a line keeps clear of a box before it counts as hidden, px. */
	private static final int DEPTH = 2;

	private Routes() {
	}

	/** The route moved as a whole. */
	public static List<Point> moved(List<Point> route, int dx, int dy) {
		return route.stream().map(point -> new Point(point.x() + dx, point.y() + dy)).toList();
	}

	/** The route with its first point elsewhere; right angles stay right. */
	public static List<Point> startingAt(List<Point> route, Point start) {
		List<Point> points = new ArrayList<>(route);
		Point first = points.get(0);
		Point second = points.get(1);
		int dx = start.x() - first.x();
		int dy = start.y() - first.y();
		if (dx == 0 && dy == 0)
			return route;
		boolean level = first.y() == second.y();
		boolean upright = first.x() == second.x();
		points.set(0, start);
		if (points.size() == 2)
			bend(points, level, upright);
		else if (level && dy != 0)
			points.set(1, new Point(second.x(), second.y() + dy));
		else if (upright && dx != 0)
			points.set(1, new Point(second.x() + dx, second.y()));
		return straightened(points);
	}

	/** The route with its last point elsewhere. */
	public static List<Point> endingAt(List<Point> route, Point end) {
		return startingAt(route.reversed(), end).reversed();
	}

	/** Gives a straight line that is no longer straight two corners half way. */
	private static void bend(List<Point> points, boolean level, boolean upright) {
		Point a = points.get(0);
		Point b = points.get(1);
		if (level && a.y() != b.y()) {
			int middle = (a.x() + b.x()) / 2;
			points.add(1, new Point(middle, a.y()));
			points.add(2, new Point(middle, b.y()));
		} else if (upright && a.x() != b.x()) {
			int middle = (a.y() + b.y()) / 2;
			points.add(1, new Point(a.x(), middle));
			points.add(2, new Point(b.x(), middle));
		}
	}

	/** The route without points that lie on a straight piece, and without repeated ones. */
	public static List<Point> straightened(List<Point> route) {
		List<Point> points = new ArrayList<>(route);
		for (int i = points.size() - 2; i > 0; i--) {
			Point a = points.get(i - 1);
			Point b = points.get(i);
			Point c = points.get(i + 1);
			boolean same = b.equals(a) || b.equals(c);
			boolean inLine = a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y();
			if (points.size() > 2 && (same || inLine))
				points.remove(i);
		}
		return List.copyOf(points);
	}

	/**
	 * The route with one piece moved aside. First and last pieces slide along their boxes, or get a corner when they would
	 * leave them.
	 *
	 * @param route
	 *            route
	 * @param piece
	 *            index of the piece, from 0
	 * @param dx
	 *            how far to move an upright piece
	 * @param dy
	 *            how far to move a level piece
	 * @param source
	 *            box at the start
	 * @param target
	 *            box at the end
	 */
	public static List<Point> pieceMoved(List<Point> route, int piece, int dx, int dy, Box source, Box target) {
		List<Point> points = new ArrayList<>(route);
		Point a = points.get(piece);
		Point b = points.get(piece + 1);
		boolean upright = a.x() == b.x();
		int x = upright ? dx : 0;
		int y = upright ? 0 : dy;
		if (x == 0 && y == 0)
			return route;
		Point movedA = new Point(a.x() + x, a.y() + y);
		Point movedB = new Point(b.x() + x, b.y() + y);
		points.set(piece, movedA);
		points.set(piece + 1, movedB);
		if (piece == route.size() - 2 && !within(movedB, target, upright)) {
			points.set(piece + 1, between(movedA, movedB, upright));
			points.add(upright ? new Point(b.x(), points.get(piece + 1).y()) : new Point(points.get(piece + 1).x(), b.y()));
			points.add(b);
		}
		if (piece == 0 && !within(movedA, source, upright)) {
			Point corner = between(movedB, movedA, upright);
			points.set(0, corner);
			points.add(0, upright ? new Point(a.x(), corner.y()) : new Point(corner.x(), a.y()));
			points.add(0, a);
		}
		return straightened(points);
	}

	/** A place near the end of a piece where it can turn back to its box. */
	private static Point between(Point from, Point to, boolean upright) {
		int way = upright ? to.y() - from.y() : to.x() - from.x();
		int back = Integer.signum(way) * Math.min(12, Math.abs(way) / 2);
		return upright ? new Point(to.x(), to.y() - back) : new Point(to.x() - back, to.y());
	}

	private static boolean within(Point tip, Box box, boolean upright) {
		return upright ? tip.x() > box.x() + 2 && tip.x() < box.right() - 2 : tip.y() > box.y() + 2 && tip.y() < box.bottom() - 2;
	}

	/** Whether part of the route lies under a box. */
	public static boolean isHidden(List<Point> route, Box box) {
		Box inner = box.grown(-DEPTH);
		for (int i = 0; i + 1 < route.size(); i++)
			if (meets(route.get(i), route.get(i + 1), inner))
				return true;
		return false;
	}

	/** Whether a straight piece, level, upright or slanted, has a point in a box. */
	private static boolean meets(Point a, Point b, Box box) {
		double from = 0;
		double to = 1;
		double[][] slabs = { { a.x(), b.x() - a.x(), box.x(), box.right() }, { a.y(), b.y() - a.y(), box.y(), box.bottom() } };
		for (double[] slab : slabs) {
			if (slab[1] == 0) {
				if (slab[0] <= slab[2] || slab[0] >= slab[3])
					return false;
				continue;
			}
			double enter = (slab[2] - slab[0]) / slab[1];
			double leave = (slab[3] - slab[0]) / slab[1];
			from = Math.max(from, Math.min(enter, leave));
			to = Math.min(to, Math.max(enter, leave));
		}
		return from < to;
	}

	/** Distance of a place to the route, px. */
	public static double distance(List<Point> route, double x, double y) {
		double best = Double.MAX_VALUE;
		for (int i = 0; i + 1 < route.size(); i++)
			best = Math.min(best, distance(route.get(i), route.get(i + 1), x, y));
		return best;
	}

	/** Index of the piece nearest to a place. */
	public static int nearestPiece(List<Point> route, double x, double y) {
		int best = 0;
		for (int i = 1; i + 1 < route.size(); i++)
			if (distance(route.get(i), route.get(i + 1), x, y) < distance(route.get(best), route.get(best + 1), x, y))
				best = i;
		return best;
	}

	private static double distance(Point a, Point b, double x, double y) {
		double dx = b.x() - a.x();
		double dy = b.y() - a.y();
		double square = dx * dx + dy * dy;
		double along = square == 0 ? 0 : Math.clamp(((x - a.x()) * dx + (y - a.y()) * dy) / square, 0, 1);
		return Math.hypot(x - a.x() - along * dx, y - a.y() - along * dy);
	}

	/** Middle of the longest piece. */
	public static Point middle(List<Point> route) {
		return Bends.middle(route, Bends.longest(route));
	}
}
