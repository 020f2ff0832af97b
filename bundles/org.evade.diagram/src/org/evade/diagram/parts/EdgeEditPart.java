/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.parts;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.requests.SelectionRequest;
import org.evade.diagram.handles.Handles;
import org.evade.diagram.model.Key;
import org.evade.diagram.placement.Routes;
import org.evade.diagram.tools.BendTracker;
import org.evade.diagram.tools.PieceTracker;
import org.evade.diagram.view.ViewerContext;
import org.evade.figure.scene.Group;
import org.evade.figure.scene.Group.Part;
import org.evade.figure.scene.Item;
import org.evade.layout.Box;
import org.evade.layout.Point;
import org.evade.layout.route.Straight;

/** An edge with the plate on it. */
public final class EdgeEditPart extends ElementEditPart {
	@Override
	protected IFigure createFigure() {
		return new EdgeFigure();
	}

	@Override
	public void refreshVisuals() {
		List<Point> route = map().geometry().routes().get(key().id());
		EdgeFigure figure = (EdgeFigure) getFigure();
		figure.setZoom(ViewerContext.of(this).zoom());
		if (route == null)
			return;
		boolean other = figure.route().size() != route.size();
		figure.set(route, plate());
		if (other && getEditPolicy(EditPolicy.SELECTION_FEEDBACK_ROLE) instanceof Handles handles)
			handles.renew();
	}

	/** Place of the plate, or null. */
	public Box plate() {
		Group marker = map().groups().get(new Key(Part.MARKER, key().id()));
		return marker == null ? null
				: marker.items().stream().filter(Item.Plate.class::isInstance).map(item -> ((Item.Plate) item).box()).findFirst()
						.orElse(null);
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		if (!(request instanceof SelectionRequest selection))
			return new PieceTracker(this);
		List<Point> route = ((EdgeFigure) getFigure()).route();
		org.eclipse.draw2d.geometry.Point at = ViewerContext.of(this).toMap(selection.getLocation());
		int piece = Routes.nearestPiece(route, at.x, at.y);
		boolean free = selection.isControlKeyPressed() || Straight.isSlanted(route.get(piece), route.get(piece + 1));
		return free ? BendTracker.pulling(this, piece) : new PieceTracker(this);
	}
}
