/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tools;

import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.placement.LayoutChange;
import org.evade.diagram.placement.Routes;
import org.evade.figure.content.EdgeFace;

/** Moves the piece of a line that was grabbed aside; the pieces beside it follow. */
public final class PieceTracker extends MapTracker {
	private List<org.evade.layout.Point> route;
	private int piece;
	private LayoutChange places;

	/** Moves a piece of an edge. */
	public PieceTracker(EditPart part) {
		super(part);
	}

	@Override
	boolean begin() {
		Key key = (Key) getSourceEditPart().getModel();
		route = context().session().snapshot().geometry().routes().get(key.id());
		piece = Routes.nearestPiece(route, start().x, start().y);
		return true;
	}

	@Override
	void drag() {
		MapSnapshot map = context().session().snapshot();
		EdgeFace edge = map.edges().get(((Key) getSourceEditPart().getModel()).id());
		Point from = start();
		Point to = pointer();
		int grid = snapping().grid();
		int dx = grid == 0 ? to.x - from.x : Math.round((to.x - from.x) / (float) grid) * grid;
		int dy = grid == 0 ? to.y - from.y : Math.round((to.y - from.y) / (float) grid) * grid;
		places = LayoutChange.routed(map, edge.id(), Routes.pieceMoved(route, piece, dx, dy,
				map.geometry().boxes().get(edge.source()), map.geometry().boxes().get(edge.target())));
		context().preview(places);
	}

	@Override
	void finish() {
		if (places != null)
			context().actions().place("Route Line", places, Set.of(), null);
	}
}
