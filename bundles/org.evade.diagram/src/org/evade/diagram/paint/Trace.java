/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.paint;

import java.util.List;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;
import org.evade.figure.scene.At;
import org.evade.figure.scene.ShapeOutline;
import org.evade.layout.Box;

/** Builds paths. Whoever asks for one disposes it. */
final class Trace {
	/** Length of a Bezier handle for a quarter of a circle with radius 1. */
	private static final double QUARTER = 0.5522847498;

	private Trace() {
	}

	/** Rectangle with round corners. */
	static Path rectangle(Device device, double x, double y, double width, double height, double radius) {
		Path path = new Path(device);
		double r = Math.min(radius, Math.min(width, height) / 2);
		if (r <= 0) {
			path.addRectangle((float) x, (float) y, (float) width, (float) height);
			return path;
		}
		double k = r * (1 - QUARTER);
		double right = x + width;
		double bottom = y + height;
		move(path, x + r, y);
		line(path, right - r, y);
		curve(path, right - k, y, right, y + k, right, y + r);
		line(path, right, bottom - r);
		curve(path, right, bottom - k, right - k, bottom, right - r, bottom);
		line(path, x + r, bottom);
		curve(path, x + k, bottom, x, bottom - k, x, bottom - r);
		line(path, x, y + r);
		curve(path, x, y + k, x + k, y, x + r, y);
		path.close();
		return path;
	}

	/** Outline of a node, drawn smaller by an inset when it is a rectangle, round or not. */
	static Path outline(Device device, ShapeOutline outline, Box box, double inset) {
		double radius = outline.radius(box);
		if (radius > 0 || outline == ShapeOutline.RECTANGLE)
			return rectangle(device, box.x() + inset, box.y() + inset, box.width() - 2 * inset, box.height() - 2 * inset,
					Math.max(0, radius - inset));
		return polygon(device, outline.corners(box));
	}

	static Path polygon(Device device, List<At> corners) {
		Path path = polyline(device, corners);
		path.close();
		return path;
	}

	static Path polyline(Device device, List<At> points) {
		Path path = new Path(device);
		move(path, points.get(0).x(), points.get(0).y());
		for (At point : points.subList(1, points.size()))
			line(path, point.x(), point.y());
		return path;
	}

	static Path circle(Device device, At centre, double radius) {
		return rectangle(device, centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius, radius);
	}

	static void move(Path path, double x, double y) {
		path.moveTo((float) x, (float) y);
	}

	static void line(Path path, double x, double y) {
		path.lineTo((float) x, (float) y);
	}

	static void bend(Path path, At corner, At to) {
		path.quadTo((float) corner.x(), (float) corner.y(), (float) to.x(), (float) to.y());
	}

	private static void curve(Path path, double x1, double y1, double x2, double y2, double x, double y) {
		path.cubicTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
	}
}
