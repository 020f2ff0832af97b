/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.view;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.GraphicsSource;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;

/** Paints figures with {@link GcGraphics}, and only when the window system asks for it: as often as the screen can show. */
final class MapLightweightSystem extends LightweightSystem {
	private Canvas canvas;

	@Override
	public void setControl(Canvas control) {
		super.setControl(control);
		canvas = control;
		getUpdateManager().setGraphicsSource(new GraphicsSource() {
			@Override
			public Graphics getGraphics(Rectangle region) {
				control.redraw(region.x, region.y, region.width, region.height, false);
				return null;
			}

			@Override
			public void flushGraphics(Rectangle region) {
				// nothing was drawn
			}
		});
	}

	@Override
	public void paint(GC gc) {
		getUpdateManager().performValidation();
		GcGraphics graphics = new GcGraphics(gc, Pixels.of(canvas));
		getRootFigure().paint(graphics);
		graphics.dispose();
	}
}
