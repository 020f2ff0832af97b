/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.policies;

import java.beans.PropertyChangeEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.BendpointEditPolicy;
import org.eclipse.gef.requests.BendpointRequest;
import org.evade.diagram.figures.EdgeFigure;
import org.evade.diagram.handles.BendHandle;
import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.placement.RouteMove;
import org.evade.diagram.placement.Snapping;
import org.evade.diagram.requests.RouteRequest;
import org.evade.diagram.requests.Snap;
import org.evade.diagram.view.ViewerContext;
import org.evade.figure.content.EdgeFace;

/** The route of an edge: bends are moved, pulled out of it and taken away, pieces moved aside. */
public final class EdgeRouteEditPolicy extends BendpointEditPolicy {
	/** How near is near enough to snap or to go, px of the screen. */
	private static final int REACH = 5;
	private static final String ONE_TOO_FEW = "A line from a node back to itself needs two bends.";

	private int points;

	private ViewerContext context() {
		return ViewerContext.of(getHost());
	}

	@Override
	protected List<?> createSelectionHandles() {
		ConnectionEditPart edge = (ConnectionEditPart) getHost();
		points = ((EdgeFigure) getConnection()).route().size();
		List<Object> handles = new ArrayList<>();
		for (int piece = 0; piece + 1 < points; piece++)
			handles.add(BendHandle.within(edge, piece));
		for (int bend = 1; bend + 1 < points; bend++)
			handles.add(BendHandle.at(edge, bend));
		return handles;
	}

	@Override
	protected void showSelection() {
		hideSelection();
	}

	@Override
	protected void showPrimarySelection() {
		addSelectionHandles();
	}

	/** The handles follow the line by themselves, unless there is a bend more or less. */
	@Override
	public void propertyChange(PropertyChangeEvent event) {
		if (getHost().getSelected() == EditPart.SELECTED_PRIMARY && points != ((EdgeFigure) getConnection()).route().size())
			addSelectionHandles();
	}

	@Override
	public void showSourceFeedback(Request request) {
		if (!(request instanceof RouteRequest route) || edge() == null || !context().mayEdit())
			return;
		RouteMove move = move(route);
		context().preview(move.change());
		context().feedback().setGuides(move.guides());
	}

	@Override
	public void eraseSourceFeedback(Request request) {
		if (request instanceof RouteRequest)
			context().endPreview();
	}

	@Override
	public Command getCommand(Request request) {
		return !(request instanceof RouteRequest route) || edge() == null ? null : command(route);
	}

	private Command command(RouteRequest request) {
		RouteMove move = move(request);
		Object type = request.getType();
		if (type.equals(RouteRequest.DELETE_BENDPOINT) && !move.gone()) {
			context().session().say(ONE_TOO_FEW);
			return null;
		}
		if (type.equals(RouteRequest.MOVE_PIECE))
			return place("Route Line", move);
		if (move.gone())
			return type.equals(REQ_CREATE_BENDPOINT) ? null : place("Remove Bend", move).then(() -> context().bend().set(0));
		return type.equals(REQ_CREATE_BENDPOINT)
				? place("Add Bend", move).then(() -> context().bend().set(request.getIndex() + 1))
				: place("Move Bend", move).then(() -> context().bend().set(request.getIndex()));
	}

	private org.evade.diagram.session.MapCommand place(String label, RouteMove move) {
		return context().command(label, context().edits().drop(label, move.change(), Set.of(), null));
	}

	private RouteMove move(RouteRequest request) {
		MapSnapshot map = context().map();
		EdgeFace edge = edge();
		int index = request.getIndex();
		if (request.getType().equals(RouteRequest.DELETE_BENDPOINT))
			return RouteMove.without(map, edge, index);
		Snapping snapping = Snap.isWanted(request) ? context().snapping() : Snapping.NONE;
		int reach = context().reach(snapping, REACH);
		Point to = context().toMap(request.getLocation());
		Point from = request.getStart() == null ? to : context().toMap(request.getStart());
		if (request.getType().equals(RouteRequest.MOVE_PIECE))
			return RouteMove.ofPiece(map, edge, index, to.x - from.x, to.y - from.y, snapping);
		org.evade.layout.Point wanted = new org.evade.layout.Point(to.x, to.y);
		return request.getType().equals(REQ_CREATE_BENDPOINT)
				? RouteMove.ofNewBend(map, edge, index, new org.evade.layout.Point(from.x, from.y), wanted, reach, snapping)
				: RouteMove.ofBend(map, edge, index, wanted, reach, snapping);
	}

	/** The edge, or null once it is gone. */
	private EdgeFace edge() {
		return context().map().edges().get(((Key) getHost().getModel()).id());
	}

	@Override
	protected Command getCreateBendpointCommand(BendpointRequest request) {
		return getCommand(request);
	}

	@Override
	protected Command getDeleteBendpointCommand(BendpointRequest request) {
		return getCommand(request);
	}

	@Override
	protected Command getMoveBendpointCommand(BendpointRequest request) {
		return getCommand(request);
	}
}
