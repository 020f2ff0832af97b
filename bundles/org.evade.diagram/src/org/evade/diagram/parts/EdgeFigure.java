/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.parts;

import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.evade.diagram.placement.Routes;
import org.evade.layout.Box;
import org.evade.layout.Point;

/** Line of an edge and the plate on it, to be found by the pointer. Draws nothing. */
public final class EdgeFigure extends Figure {
	private static final int NEAR = 5;

	private List<Point> route = List.of();
	private Box plate;
	private double tolerance = NEAR;

	/** Points from start to end, px of the map. */
	public List<Point> route() {
		return route;
	}

	/** Takes a route and the place of the plate, which may be null. */
	void set(List<Point> points, Box plateBox) {
		route = points;
		plate = plateBox;
		Box box = null;
		for (Point point : points) {
			Box at = new Box(point.x(), point.y(), 1, 1);
			box = box == null ? at : box.union(at);
		}
		if (box == null)
			return;
		if (plate != null)
			box = box.union(plate);
		box = box.grown(8);
		setBounds(new Rectangle(box.x(), box.y(), box.width(), box.height()));
		fireFigureMoved();
	}

	/** Takes the zoom, so that a line can be hit with the same ease at any. */
	void setZoom(double zoom) {
		tolerance = Math.clamp(NEAR / zoom, 3, 60);
	}

	@Override
	public boolean containsPoint(int x, int y) {
		if (plate != null && x >= plate.x() && x <= plate.right() && y >= plate.y() && y <= plate.bottom())
			return true;
		return super.containsPoint(x, y) && Routes.distance(route, x, y) <= tolerance;
	}
}
