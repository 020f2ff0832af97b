/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.policies;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.gef.requests.ReconnectRequest;
import org.evade.diagram.figures.EdgeFigure;
import org.evade.diagram.handles.EndHandle;
import org.evade.diagram.view.ViewerContext;
import org.evade.figure.scene.At;

/** The ends of an edge: handles from which they are dragged to another node, and the line that is shown meanwhile. */
public final class EdgeEndpointEditPolicy extends ConnectionEndpointEditPolicy {
	@Override
	protected List<?> createSelectionHandles() {
		ConnectionEditPart edge = (ConnectionEditPart) getHost();
		return List.of(new EndHandle(edge, true), new EndHandle(edge, false));
	}

	@Override
	protected void showSelection() {
		hideSelection();
	}

	@Override
	protected void showPrimarySelection() {
		addSelectionHandles();
	}

	@Override
	protected void showFocus() {
		// the feedback layer shows what is selected
	}

	@Override
	protected void showConnectionMoveFeedback(ReconnectRequest request) {
		ViewerContext context = ViewerContext.of(getHost());
		List<org.evade.layout.Point> route = ((EdgeFigure) getConnection()).route();
		if (route.isEmpty() || !context.mayEdit())
			return;
		org.evade.layout.Point fixed = request.isMovingStartAnchor() ? route.get(route.size() - 1) : route.get(0);
		Point to = context.toMap(request.getLocation());
		context.feedback().setLine(List.of(new At(fixed.x(), fixed.y()), new At(to.x, to.y)));
	}

	@Override
	protected void eraseConnectionMoveFeedback(ReconnectRequest request) {
		ViewerContext.of(getHost()).feedback().setLine(List.of());
	}
}
