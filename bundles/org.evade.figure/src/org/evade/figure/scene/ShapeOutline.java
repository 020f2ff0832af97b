/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.scene;

import java.util.ArrayList;
import java.util.List;

import org.evade.layout.Box;

/** Outlines of node shapes, as polygons; round parts are drawn with enough corners to look round. */
public enum ShapeOutline {
	/** Rectangle. */
	RECTANGLE(7, 0),
	/** Rectangle with slightly rounded corners. */
	ROUNDED(7, 2.5),
	/** Rectangle with well rounded corners. */
	ROUND(8, 6),
	/** Half circles at both sides. */
	PILL(10, 1000),
	/** Corners cut. */
	OCTAGON(9, 0),
	/** Pointed at both sides. */
	HEXAGON(12, 0),
	/** Slanted to the right. */
	SLANTED(13, 0),
	/** Pointed at the right. */
	POINTED(11, 0),
	/** Upper right corner cut. */
	CLIPPED(9, 0);

	private static final int ARC_STEPS = 6;

	private final int inset;
	private final double radius;

	ShapeOutline(int inset, double radius) {
		this.inset = inset;
		this.radius = radius;
	}

	/** Room that text keeps to the left and right border, px. */
	public int inset() {
		return inset;
	}

	/** Radius of the corners in a box, px. */
	public double radius(Box box) {
		return Math.min(radius, Math.min(box.width(), box.height()) / 2.0);
	}

	/** The corners in a box, clockwise from the upper left. */
	public List<At> corners(Box box) {
		double l = box.x();
		double t = box.y();
		double r = box.right();
		double b = box.bottom();
		double m = (t + b) / 2;
		double cut = Math.min(7, box.height() / 3.0);
		double slope = Math.min(9, box.height() / 3.0);
		return switch (this) {
		case RECTANGLE -> List.of(new At(l, t), new At(r, t), new At(r, b), new At(l, b));
		case ROUNDED, ROUND, PILL -> rounded(box, radius(box));
		case OCTAGON -> List.of(new At(l + cut, t), new At(r - cut, t), new At(r, t + cut), new At(r, b - cut),
				new At(r - cut, b), new At(l + cut, b), new At(l, b - cut), new At(l, t + cut));
		case HEXAGON -> List.of(new At(l + slope, t), new At(r - slope, t), new At(r, m), new At(r - slope, b),
				new At(l + slope, b), new At(l, m));
		case SLANTED -> List.of(new At(l + slope, t), new At(r, t), new At(r - slope, b), new At(l, b));
		case POINTED -> List.of(new At(l, t), new At(r - slope, t), new At(r, m), new At(r - slope, b), new At(l, b));
		case CLIPPED -> List.of(new At(l, t), new At(r - cut, t), new At(r, t + cut), new At(r, b), new At(l, b));
		};
	}

	private static List<At> rounded(Box box, double radius) {
		List<At> corners = new ArrayList<>();
		arc(corners, box.x() + radius, box.y() + radius, radius, 180);
		arc(corners, box.right() - radius, box.y() + radius, radius, 270);
		arc(corners, box.right() - radius, box.bottom() - radius, radius, 0);
		arc(corners, box.x() + radius, box.bottom() - radius, radius, 90);
		return corners;
	}

	private static void arc(List<At> corners, double x, double y, double radius, int from) {
		for (int i = 0; i <= ARC_STEPS; i++) {
			double angle = StrictMath.toRadians(from + 90.0 * i / ARC_STEPS);
			corners.add(new At(x + radius * StrictMath.cos(angle), y + radius * StrictMath.sin(angle)));
		}
	}

	/** Whether a place lies inside or on the outline, with a tolerance in px. */
	public boolean contains(Box box, At at, double tolerance) {
		List<At> corners = corners(box);
		for (int i = 0; i < corners.size(); i++) {
			At a = corners.get(i);
			At c = corners.get((i + 1) % corners.size());
			double length = StrictMath.hypot(c.x() - a.x(), c.y() - a.y());
			double inside = (c.x() - a.x()) * (at.y() - a.y()) - (c.y() - a.y()) * (at.x() - a.x());
			if (length > 0 && inside / length < -tolerance)
				return false;
		}
		return true;
	}

	/** Where a line that comes from outside first meets the outline; {@code tip} when it misses. */
	public At meet(Box box, At outside, At tip) {
		double dx = tip.x() - outside.x();
		double dy = tip.y() - outside.y();
		double length = StrictMath.hypot(dx, dy);
		if (length == 0)
			return tip;
		double reach = length + box.width() + box.height();
		double best = Double.MAX_VALUE;
		List<At> corners = corners(box);
		for (int i = 0; i < corners.size(); i++) {
			At a = corners.get(i);
			At c = corners.get((i + 1) % corners.size());
			double ex = c.x() - a.x();
			double ey = c.y() - a.y();
			double cross = dx * ey - dy * ex;
			if (cross == 0)
				continue;
			double along = ((a.x() - outside.x()) * ey - (a.y() - outside.y()) * ex) / cross * length;
			double edge = ((a.x() - outside.x()) * dy - (a.y() - outside.y()) * dx) / cross;
			if (edge >= -1e-9 && edge <= 1 + 1e-9 && along > 0 && along <= reach)
				best = Math.min(best, along);
		}
		return best == Double.MAX_VALUE ? tip : new At(outside.x() + dx / length * best, outside.y() + dy / length * best);
	}
}
