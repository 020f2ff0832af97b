/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure;

import java.util.ArrayList;
import java.util.List;

import org.evade.layout.Box;
import org.evade.layout.Point;

/** Finds room for citation markers on the lines: on their own line, off boxes, titles, other markers and other lines. */
final class MarkerSpots {
	private static final int STEP = 6;
	private final List<Box> taken = new ArrayList<>();
	private final List<Box> lines = new ArrayList<>();

	/** Keeps a box free of markers. */
	void keep(Box box) {
		taken.add(box);
	}

	/** Lets markers avoid a line. */
	void avoid(List<Point> route) {
		lines.addAll(segments(route));
	}

	/** The best place for a marker of a size on a route; its room is taken from then on. */
	Box place(List<Point> route, int width, int height) {
		Box best = null;
		int least = Integer.MAX_VALUE;
		List<Box> own = segments(route);
		for (Box segment : own) {
			boolean across = segment.width() >= segment.height();
			int length = across ? segment.width() : segment.height();
			int room = across ? width : height;
			for (int at = 0; at <= length; at += STEP) {
				int x = across ? segment.x() + at : segment.x(), y = across ? segment.y() : segment.y() + at;
				Box box = new Box(x - width / 2, y - height / 2, width, height);
				int cost = cost(box, own) + Math.abs(at - length / 2) / 8 + (length < room + 10 ? 12 : 0) + (across ? 2 : 0);
				if (cost < least) {
					least = cost;
					best = box;
				}
			}
		}
		taken.add(best);
		return best;
	}

	private int cost(Box box, List<Box> own) {
		int cost = 0;
		Box wide = box.grown(2);
		for (Box other : taken)
			if (wide.overlaps(other))
				cost += 1000;
		for (Box line : lines)
			if (!own.contains(line) && wide.overlaps(line.grown(1)))
				cost += 40;
		return cost;
	}

	private static List<Box> segments(List<Point> route) {
		List<Box> segments = new ArrayList<>();
		for (int i = 1; i < route.size(); i++) {
			Point a = route.get(i - 1), b = route.get(i);
			segments.add(new Box(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y())));
		}
		return segments;
	}
}
