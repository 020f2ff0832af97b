/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.requests;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.requests.BendpointRequest;

/** Another route for an edge: a bend is moved, pulled out or taken away, or a piece is moved aside. */
public final class RouteRequest extends BendpointRequest {
	/** Moves the piece of an index aside; the pieces beside it follow. */
	public static final String MOVE_PIECE = "move piece";
	/** Takes away the bend of an index. */
	public static final String DELETE_BENDPOINT = "delete bendpoint";

	private Point start;

	/**
	 * @param type
	 *            one of these, or what GEF has for bendpoints
	 * @param index
	 *            bend as an index of the route, or piece, from 0
	 */
	public RouteRequest(Object type, int index) {
		setType(type);
		setIndex(index);
	}

	/** Where the drag began, px of the canvas. */
	public Point getStart() {
		return start;
	}

	/** Sets where the drag began. */
	public void setStart(Point canvas) {
		start = canvas;
	}
}
