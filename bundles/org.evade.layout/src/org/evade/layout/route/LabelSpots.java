/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.evade.layout.Box;
import org.evade.layout.Point;

/** Finds the place on a route where a label hides nothing: no item, title, other line, bend, end or other label. */
public final class LabelSpots {
	/** Free line between a label and the start of its line, px. */
	private static final int FROM_START = 7;
	/** Free line between a label and the head of its line, px. */
	private static final int FROM_END = 13;
	private static final int FROM_BEND = 3;
	private static final int STEP = 4;
	private static final int MOST_CANDIDATES = 400;
	/** Labels are wider than high and hide less of a level line. */
	private static final int UPRIGHT = 6;
	/** What each thing that a label hides counts. */
	static final int HIDDEN = 1000;

	/** What a label must not hide. */
	public interface Obstacles {
		/** Number of things that a box would hide. */
		int hiddenBy(Box box);
	}

	/**
	 * A place.
	 *
	 * @param box
	 *            where
	 * @param penalty
	 *            0 for the middle of the line; 1000 for each thing it hides
	 */
	public record Spot(Box box, int penalty) {
		/** Whether the label hides nothing. */
		public boolean isFree() {
			return penalty < HIDDEN;
		}
	}

	private LabelSpots() {
	}

	/**
	 * The best place on a route.
	 *
	 * @param route
	 *            points from source to target
	 * @param width
	 *            width of the label, px
	 * @param height
	 *            height of the label, px
	 * @param obstacles
	 *            everything else
	 * @return the place; it hides something when nothing better is there
	 */
	public static Spot best(List<Point> route, int width, int height, Obstacles obstacles) {
		Spot best = null;
		for (Spot spot : sorted(route, width, height)) {
			if (best != null && best.penalty <= spot.penalty)
				break;
			int penalty = spot.penalty + HIDDEN * obstacles.hiddenBy(spot.box);
			if (best == null || penalty < best.penalty)
				best = new Spot(spot.box, penalty);
		}
		return best;
	}

	/** Places along the line, as if nothing else were there, best first. */
	static List<Spot> sorted(List<Point> route, int width, int height) {
		List<Spot> spots = candidates(route, width, height);
		spots.sort(Comparator.comparingInt(Spot::penalty));
		return spots;
	}

	private static List<Spot> candidates(List<Point> route, int width, int height) {
		List<Spot> spots = new ArrayList<>();
		int total = length(route);
		int step = Math.max(STEP, total / MOST_CANDIDATES);
		int walked = 0;
		for (int i = 1; i < route.size(); i++) {
			Point a = route.get(i - 1);
			Point b = route.get(i);
			int length = Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
			boolean level = a.y() == b.y();
			int half = ((level ? width : height) + 1) / 2;
			int from = half + (i == 1 ? FROM_START : FROM_BEND);
			int to = length - half - (i == route.size() - 1 ? FROM_END : FROM_BEND);
			int penalty = level ? 0 : UPRIGHT;
			if (to < from) {
				penalty += HIDDEN * 2 + from - to;
				from = to = length / 2;
			}
			for (int at = from; at <= to; at += step)
				spots.add(new Spot(box(a, b, length, at, width, height), penalty + Math.abs(total / 2 - walked - at)));
			walked += length;
		}
		return spots;
	}

	private static Box box(Point a, Point b, int length, int at, int width, int height) {
		int x = length == 0 ? a.x() : a.x() + (b.x() - a.x()) * at / length;
		int y = length == 0 ? a.y() : a.y() + (b.y() - a.y()) * at / length;
		return new Box(x - width / 2, y - height / 2, width, height);
	}

	/** Length of a route, px. */
	public static int length(List<Point> route) {
		int length = 0;
		for (int i = 1; i < route.size(); i++)
			length += Math.abs(route.get(i).x() - route.get(i - 1).x()) + Math.abs(route.get(i).y() - route.get(i - 1).y());
		return length;
	}
}
