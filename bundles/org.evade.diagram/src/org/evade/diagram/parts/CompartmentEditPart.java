/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.parts;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.requests.SelectionRequest;
import org.evade.diagram.tools.MarqueeTracker;
import org.evade.diagram.tools.MoveTracker;
import org.evade.diagram.view.ViewerContext;
import org.evade.layout.Box;

/** A compartment. It is moved at its title or border, or anywhere once it is selected; inside a rectangle is drawn. */
public final class CompartmentEditPart extends ElementEditPart {
	private static final int BORDER = 6;
	private static final int TITLE = 20;

	@Override
	public void refreshVisuals() {
		Box box = map().box(key());
		if (box != null)
			getFigure().setBounds(new Rectangle(box.x(), box.y(), box.width(), box.height()));
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		if (request instanceof SelectionRequest selection && getSelected() == SELECTED_NONE) {
			Point at = ViewerContext.of(this).toMap(selection.getLocation());
			Box box = map().box(key());
			boolean title = at.y <= box.y() + TITLE && at.x <= box.x() + titleWidth();
			Box inner = box.grown(-BORDER);
			boolean inside = at.x > inner.x() && at.x < inner.right() && at.y > inner.y() && at.y < inner.bottom();
			if (inside && !title)
				return new MarqueeTracker(this);
		}
		return new MoveTracker(this);
	}

	private int titleWidth() {
		return map().graph().regions().stream().filter(region -> region.id().equals(key().id())).mapToInt(r -> r.titleWidth())
				.findFirst().orElse(0);
	}
}
