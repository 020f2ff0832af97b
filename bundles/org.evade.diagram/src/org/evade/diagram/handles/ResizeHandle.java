/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.handles;

import org.eclipse.draw2d.Cursors;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.RelativeHandleLocator;
import org.evade.diagram.paint.Look;
import org.evade.diagram.paint.Pen;
import org.evade.diagram.tools.BoxResizeTracker;
import org.evade.layout.Box;

/** Handle at a side or corner. */
public final class ResizeHandle extends MapHandle {
	private final int direction;

	/** A handle of an owner in a direction. */
	public ResizeHandle(GraphicalEditPart owner, int direction) {
		super(owner, new RelativeHandleLocator(owner.getFigure(), direction), Cursors.getDirectionalCursor(direction));
		this.direction = direction;
	}

	@Override
	protected DragTracker createDragTracker() {
		return new BoxResizeTracker(getOwner(), direction);
	}

	@Override
	void paint(Pen pen, Look look) {
		draw(pen, pen.outline(null, new Box(getBounds().x + 1, getBounds().y + 1, SIZE - 2, SIZE - 2), 0), look);
	}
}
