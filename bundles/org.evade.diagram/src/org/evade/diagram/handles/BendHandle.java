/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.handles;

import java.util.List;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.RequestConstants;
import org.eclipse.swt.graphics.Path;
import org.evade.diagram.figures.EdgeFigure;
import org.evade.diagram.paint.Look;
import org.evade.diagram.paint.Pen;
import org.evade.diagram.placement.Bends;
import org.evade.diagram.tools.RouteTracker;
import org.evade.diagram.view.ViewerContext;
import org.evade.layout.Box;
import org.evade.layout.Point;

/** Handle at a bend of a line, or in the middle of one of its pieces where a new bend can be pulled out. */
public final class BendHandle extends MapHandle {
	/** Least length of a piece with a handle in its middle, px of the canvas. */
	private static final int ROOMY = 34;
	private static final int SMALL = 3;

	private final int index;
	private final boolean fresh;

	private BendHandle(ConnectionEditPart owner, int index, boolean fresh) {
		super(owner, target -> place((EdgeFigure) owner.getFigure(), target, index, fresh), Cursors.CROSS);
		this.index = index;
		this.fresh = fresh;
	}

	/** A handle at a bend: the point of an index. */
	public static BendHandle at(ConnectionEditPart owner, int bend) {
		return new BendHandle(owner, bend, false);
	}

	/** A handle in the middle of a piece, from 0. */
	public static BendHandle within(ConnectionEditPart owner, int piece) {
		return new BendHandle(owner, piece, true);
	}

	private static void place(EdgeFigure edge, IFigure handle, int index, boolean fresh) {
		List<Point> route = edge.route();
		if (index >= route.size() - 1)
			return;
		Point point = fresh ? Bends.middle(route, index) : route.get(index);
		Rectangle at = new Rectangle(point.x(), point.y(), 0, 0);
		edge.translateToAbsolute(at);
		handle.translateToRelative(at);
		handle.setBounds(new Rectangle(at.x - SIZE / 2, at.y - SIZE / 2, SIZE, SIZE));
	}

	private boolean isShown() {
		List<Point> route = ((EdgeFigure) getOwner().getFigure()).route();
		return index < route.size() - 1
				&& (!fresh || Bends.length(route, index) * ViewerContext.of(getOwner()).zoom() >= ROOMY);
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return isShown() && super.containsPoint(x, y);
	}

	@Override
	protected DragTracker createDragTracker() {
		return new RouteTracker((ConnectionEditPart) getOwner(),
				fresh ? RequestConstants.REQ_CREATE_BENDPOINT : RequestConstants.REQ_MOVE_BENDPOINT, index);
	}

	@Override
	void paint(Pen pen, Look look) {
		if (!isShown())
			return;
		if (fresh)
			draw(pen, pen.disc(centre(), SMALL), look);
		else {
			Path square = pen.outline(null, new Box(getBounds().x + 1, getBounds().y + 1, SIZE - 2, SIZE - 2), 0);
			if (ViewerContext.of(getOwner()).bend().index() == index) {
				pen.fill(square, look.accent());
				pen.line(square, look.accent(), 2.5);
				square.dispose();
			} else
				draw(pen, square, look);
		}
	}
}
