/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evade.layout.Box;
import org.evade.layout.Point;

/** What labels must not hide, with how bad it would be. */
final class LabelObstacles {
	/** Least distance of a label to anything, px. */
	static final int DISTANCE = 2;
	/** Length and half width of the head at the end of a line, px. */
	private static final int HEAD = 9;
	private static final int HALF_HEAD = 5;
	private static final int FIXED_WEIGHT = 6;
	private static final int LABEL_WEIGHT = 6;
	private static final int LINE_WEIGHT = 1;

	/** Least height and width of the boxes along a slanted piece, px. */
	private static final int SLANTED = 6;

	private static final int LEAST_CELL = 64;
	private static final int MOST_CELL = 1024;

	private final BoxIndex<String> fixed;
	private final BoxIndex<String> lines;
	private final BoxIndex<String> labels;
	private final Map<String, Box> labelOf = new HashMap<>();

	/** Cell width of the grids: places of labels depend on it a little. */
	static int cell(double area, int count) {
		return (int) Math.clamp(StrictMath.sqrt(area / Math.max(1, count)), LEAST_CELL, MOST_CELL);
	}

	/**
	 * @param area
	 *            area of the map, px squared
	 * @param count
	 *            number of lines
	 */
	LabelObstacles(double area, int count) {
		int cell = cell(area, count);
		fixed = new BoxIndex<>(cell);
		lines = new BoxIndex<>(cell);
		labels = new BoxIndex<>(cell);
	}

	/** Adds an item or a title. */
	void addFixed(Box box) {
		fixed.add(box, "");
	}

	/** Adds a line and the head at its end. */
	void addRoute(List<Point> route, String id) {
		boxes(route).forEach(box -> lines.add(box, id));
	}

	/** What a line with the head at its end takes. */
	static List<Box> boxes(List<Point> route) {
		List<Box> boxes = new ArrayList<>();
		for (int i = 1; i < route.size(); i++)
			for (Box part : parts(route.get(i - 1), route.get(i)))
				boxes.add(part.grown(1));
		Point tip = route.get(route.size() - 1);
		Point before = route.get(route.size() - 2);
		int dx = Integer.signum(before.x() - tip.x());
		int dy = Integer.signum(before.y() - tip.y());
		boxes.add(between(tip, new Point(tip.x() + dx * HEAD, tip.y() + dy * HEAD)).grown(HALF_HEAD));
		return boxes;
	}

	/** The boxes that a piece runs through: one for a level or upright piece, a row of small ones for a slanted one. */
	static List<Box> parts(Point a, Point b) {
		int steps = Math.max(1, Math.min(Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y())) / SLANTED);
		List<Box> parts = new ArrayList<>();
		Point from = a;
		for (int i = 1; i <= steps; i++) {
			Point to = new Point(a.x() + (b.x() - a.x()) * i / steps, a.y() + (b.y() - a.y()) * i / steps);
			parts.add(between(from, to));
			from = to;
		}
		return parts;
	}

	private static Box between(Point a, Point b) {
		return new Box(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
	}

	/** Puts the label of a line. */
	void putLabel(String id, Box box) {
		labelOf.put(id, box);
		labels.add(box, id);
	}

	/** Takes the label of a line away. */
	void removeLabel(String id) {
		labelOf.remove(id);
	}

	/** How much of items, titles and other lines a label of a line would hide at a place. */
	int hiddenOfMap(Box box, String id) {
		int[] hidden = new int[1];
		Box room = box.grown(DISTANCE);
		fixed.visit(room, (there, value) -> hidden[0] += FIXED_WEIGHT);
		lines.visit(room, (there, value) -> hidden[0] += value.equals(id) ? 0 : LINE_WEIGHT);
		return hidden[0];
	}

	/** How much of other labels a label of a line would hide at a place. */
	int hiddenOfLabels(Box box, String id) {
		int[] hidden = new int[1];
		labels.visit(box.grown(DISTANCE), (there, value) -> {
			if (!value.equals(id) && there.equals(labelOf.get(value)))
				hidden[0] += LABEL_WEIGHT;
		});
		return hidden[0];
	}
}
