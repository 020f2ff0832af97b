/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.handles;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Locator;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.graphics.Path;
import org.evade.diagram.paint.Look;
import org.evade.diagram.paint.Pen;
import org.evade.diagram.view.GcGraphics;
import org.evade.diagram.view.ViewerContext;
import org.evade.figure.scene.At;

/** Small thing to grab, drawn sharp at any density of the screen. */
abstract class MapHandle extends AbstractHandle {
	/** Side or diameter, px of the canvas. */
	static final int SIZE = 8;

	MapHandle(GraphicalEditPart owner, Locator locator, Cursor cursor) {
		super(owner, locator, cursor);
		setPreferredSize(SIZE, SIZE);
		setSize(SIZE, SIZE);
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		if (graphics instanceof GcGraphics gc)
			gc.draw(1, pen -> paint(pen, ViewerContext.of(getOwner()).look()));
	}

	At centre() {
		return new At(getBounds().x + getBounds().width / 2.0, getBounds().y + getBounds().height / 2.0);
	}

	static void draw(Pen pen, Path path, Look look) {
		pen.fill(path, look.page());
		pen.line(path, look.accent(), 1.5);
		path.dispose();
	}

	abstract void paint(Pen pen, Look look);
}
