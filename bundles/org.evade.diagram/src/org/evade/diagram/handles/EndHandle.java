/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.handles;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.tools.ConnectionEndpointTracker;
import org.evade.diagram.figures.EdgeFigure;
import org.evade.diagram.paint.Look;
import org.evade.diagram.paint.Pen;
import org.evade.layout.Point;

/** Handle at an end of an edge, to be dragged to another node. */
public final class EndHandle extends MapHandle {
	private final boolean atSource;

	/** A handle at the start or the end. */
	public EndHandle(ConnectionEditPart owner, boolean atSource) {
		super(owner, target -> place((EdgeFigure) owner.getFigure(), target, atSource), Cursors.SIZEALL);
		this.atSource = atSource;
	}

	private static void place(EdgeFigure edge, IFigure handle, boolean atSource) {
		if (edge.route().isEmpty())
			return;
		Point tip = atSource ? edge.route().get(0) : edge.route().get(edge.route().size() - 1);
		Rectangle at = new Rectangle(tip.x(), tip.y(), 0, 0);
		edge.translateToAbsolute(at);
		handle.translateToRelative(at);
		handle.setBounds(new Rectangle(at.x - SIZE / 2, at.y - SIZE / 2, SIZE, SIZE));
	}

	@Override
	protected DragTracker createDragTracker() {
		ConnectionEndpointTracker tracker = new ConnectionEndpointTracker((ConnectionEditPart) getOwner());
		tracker.setCommandName(atSource ? RequestConstants.REQ_RECONNECT_SOURCE : RequestConstants.REQ_RECONNECT_TARGET);
		return tracker;
	}

	@Override
	void paint(Pen pen, Look look) {
		draw(pen, pen.disc(centre(), SIZE / 2.0 - 1), look);
	}
}
