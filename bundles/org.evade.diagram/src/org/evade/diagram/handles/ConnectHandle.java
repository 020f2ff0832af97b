/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.handles;

import java.util.List;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.graphics.Path;
import org.evade.diagram.paint.Look;
import org.evade.diagram.paint.Pen;
import org.evade.diagram.tools.ConnectTracker;
import org.evade.figure.scene.At;

/** Arrow beside a node from which an edge is drawn. */
public final class ConnectHandle extends MapHandle {
	private static final int DIAMETER = 17;
	private static final int DISTANCE = 9;

	/** A handle right of a node. */
	public ConnectHandle(GraphicalEditPart owner) {
		super(owner, target -> place(owner.getFigure(), target), Cursors.CROSS);
		setPreferredSize(DIAMETER, DIAMETER);
		setSize(DIAMETER, DIAMETER);
	}

	private static void place(IFigure node, IFigure handle) {
		Rectangle bounds = node.getBounds().getCopy();
		node.translateToAbsolute(bounds);
		handle.translateToRelative(bounds);
		handle.setBounds(new Rectangle(bounds.right() + DISTANCE, bounds.y + bounds.height / 2 - DIAMETER / 2,
				DIAMETER, DIAMETER));
	}

	@Override
	protected DragTracker createDragTracker() {
		return new ConnectTracker(getOwner());
	}

	@Override
	void paint(Pen pen, Look look) {
		At centre = centre();
		Path disc = pen.disc(centre, DIAMETER / 2.0 - 1);
		pen.fill(disc, look.accent());
		disc.dispose();
		Path shaft = pen.polyline(List.of(centre.moved(-3.6, 0), centre.moved(3.4, 0)));
		pen.line(shaft, look.page(), 1.6);
		shaft.dispose();
		Path tip = pen.polyline(List.of(centre.moved(0.4, -3.2), centre.moved(3.6, 0), centre.moved(0.4, 3.2)));
		pen.line(tip, look.page(), 1.6);
		tip.dispose();
	}
}
