/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tools;

import java.util.List;

import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.tools.ResizeTracker;
import org.evade.diagram.requests.Snap;

/** Drags a side or corner of the element whose handle it is; Alt does not snap. */
public final class BoxResizeTracker extends ResizeTracker {
	private final GraphicalEditPart owner;

	/** Resizes a part in a direction of {@link org.eclipse.draw2d.PositionConstants}. */
	public BoxResizeTracker(GraphicalEditPart owner, int direction) {
		super(owner, direction);
		this.owner = owner;
	}

	@Override
	protected List<?> createOperationSet() {
		return List.of(owner);
	}

	@Override
	protected void updateSourceRequest() {
		super.updateSourceRequest();
		Snap.set(getSourceRequest(), !getCurrentInput().isAltKeyDown());
	}
}
