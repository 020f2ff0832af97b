/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.parts;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.gef.requests.SelectionRequest;
import org.evade.diagram.figures.EdgeFigure;
import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.placement.Routes;
import org.evade.diagram.policies.EdgeEndpointEditPolicy;
import org.evade.diagram.policies.EdgeRouteEditPolicy;
import org.evade.diagram.policies.ElementComponentEditPolicy;
import org.evade.diagram.requests.RouteRequest;
import org.evade.diagram.tools.RouteTracker;
import org.evade.diagram.view.ViewerContext;
import org.evade.figure.scene.Group;
import org.evade.figure.scene.Group.Part;
import org.evade.figure.scene.Item;
import org.evade.layout.Box;
import org.evade.layout.Point;
import org.evade.layout.route.Straight;

/** An edge with the plate on it. */
public final class EdgeEditPart extends AbstractConnectionEditPart implements ElementEditPart {
	private ElementAccessible accessible;

	private MapSnapshot map() {
		return ViewerContext.of(this).map();
	}

	@Override
	public String words() {
		Group group = map().groups().get(key());
		return group == null ? key().id() : group.words();
	}

	@Override
	protected IFigure createFigure() {
		return new EdgeFigure();
	}

	/** Handles of the ends come last, and so lie on top. */
	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new ElementComponentEditPolicy());
		installEditPolicy(EditPolicy.CONNECTION_BENDPOINTS_ROLE, new EdgeRouteEditPolicy());
		installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new EdgeEndpointEditPolicy());
	}

	@Override
	public void refreshVisuals() {
		List<Point> route = map().geometry().routes().get(key().id());
		EdgeFigure figure = (EdgeFigure) getFigure();
		figure.setZoom(ViewerContext.of(this).zoom());
		if (route != null)
			figure.set(route, plate());
	}

	/** Place of the plate, or null. */
	private Box plate() {
		Group marker = map().groups().get(new Key(Part.MARKER, key().id()));
		return marker == null ? null
				: marker.items().stream().filter(Item.Plate.class::isInstance).map(item -> ((Item.Plate) item).box()).findFirst()
						.orElse(null);
	}

	@Override
	public void performRequest(Request request) {
		if (RequestConstants.REQ_OPEN.equals(request.getType()) || RequestConstants.REQ_DIRECT_EDIT.equals(request.getType()))
			ViewerContext.of(this).prompts().edit(key());
	}

	/** A slanted piece cannot be moved aside: a bend is pulled out of it, as out of any piece with Ctrl held. */
	@Override
	public DragTracker getDragTracker(Request request) {
		List<Point> route = ((EdgeFigure) getFigure()).route();
		if (!(request instanceof SelectionRequest selection))
			return new RouteTracker(this, RouteRequest.MOVE_PIECE, 0);
		org.eclipse.draw2d.geometry.Point at = ViewerContext.of(this).toMap(selection.getLocation());
		int piece = Routes.nearestPiece(route, at.x, at.y);
		boolean free = selection.isControlKeyPressed() || Straight.isSlanted(route.get(piece), route.get(piece + 1));
		return new RouteTracker(this, free ? RequestConstants.REQ_CREATE_BENDPOINT : RouteRequest.MOVE_PIECE, piece);
	}

	@Override
	public Object getAdapter(@SuppressWarnings("rawtypes") Class type) {
		if (type == AccessibleEditPart.class)
			return getAccessibleEditPart();
		return Platform.isRunning() ? super.getAdapter(type) : null;
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		if (accessible == null)
			accessible = new ElementAccessible(this);
		return accessible;
	}
}
