/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.parts;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.requests.SelectionRequest;
import org.evade.diagram.policies.CreationEditPolicy;
import org.evade.diagram.policies.EmptyPlaceEditPolicy;
import org.evade.diagram.tools.MarqueeTracker;
import org.evade.diagram.view.ViewerContext;
import org.evade.layout.Box;

/** A compartment. It is moved at its title or border, or anywhere once it is selected; inside a rectangle is drawn. */
public final class CompartmentEditPart extends BoxEditPart {
	private static final int BORDER = 6;
	private static final int TITLE = 20;

	@Override
	protected void createEditPolicies() {
		super.createEditPolicies();
		installEditPolicy(EditPolicy.LAYOUT_ROLE, new CreationEditPolicy());
		installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new EmptyPlaceEditPolicy());
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		if (request instanceof SelectionRequest selection && getSelected() == SELECTED_NONE && isInside(selection.getLocation()))
			return new MarqueeTracker(this);
		return super.getDragTracker(request);
	}

	private boolean isInside(Point canvas) {
		Point at = ViewerContext.of(this).toMap(canvas);
		Box box = map().box(key());
		Box inner = box.grown(-BORDER);
		boolean title = at.y <= box.y() + TITLE && at.x <= box.x() + titleWidth();
		return !title && at.x > inner.x() && at.x < inner.right() && at.y > inner.y() && at.y < inner.bottom();
	}

	private int titleWidth() {
		return map().graph().regions().stream().filter(region -> region.id().equals(key().id())).mapToInt(r -> r.titleWidth())
				.findFirst().orElse(0);
	}
}
