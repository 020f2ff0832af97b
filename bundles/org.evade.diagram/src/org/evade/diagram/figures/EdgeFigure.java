/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.figures;

import java.util.List;

import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.evade.diagram.placement.Routes;
import org.evade.layout.Box;
import org.evade.layout.Point;

/** Line of an edge and the plate on it, to be found by the pointer. Draws nothing, and runs where the layout says. */
public final class EdgeFigure extends PolylineConnection {
	private static final int NEAR = 5;
	/** Room beside the line for the pointer, px of the map. */
	private static final int ROOM = 8;

	private List<Point> route = List.of();
	private Box plate;
	private double tolerance = NEAR;

	/** Points from start to end, px of the map. */
	public List<Point> route() {
		return route;
	}

	/** Takes a route and the place of the plate, which may be null. */
	public void set(List<Point> points, Box plateBox) {
		route = points;
		plate = plateBox;
		PointList list = new PointList(points.size());
		points.forEach(point -> list.addPoint(point.x(), point.y()));
		setPoints(list);
		fireFigureMoved();
	}

	/** Takes the zoom, so that a line can be hit with the same ease at any. */
	public void setZoom(double zoom) {
		tolerance = Math.clamp(NEAR / zoom, 3, 60);
	}

	@Override
	public Rectangle getBounds() {
		if (bounds == null && route != null && !route.isEmpty()) {
			Box box = plate;
			for (Point point : route) {
				Box at = new Box(point.x(), point.y(), 1, 1);
				box = box == null ? at : box.union(at);
			}
			box = box.grown(ROOM);
			bounds = new Rectangle(box.x(), box.y(), box.width(), box.height());
		}
		return bounds == null ? new Rectangle() : bounds;
	}

	@Override
	public boolean containsPoint(int x, int y) {
		if (plate != null && x >= plate.x() && x <= plate.right() && y >= plate.y() && y <= plate.bottom())
			return true;
		return getBounds().contains(x, y) && Routes.distance(route, x, y) <= tolerance;
	}

	/** The route is part of the layout of the map; no router finds it. */
	@Override
	public void layout() {
		// nothing to route
	}
}
