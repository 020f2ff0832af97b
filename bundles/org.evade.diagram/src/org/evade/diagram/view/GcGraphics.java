/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Rectangle;
import org.evade.diagram.paint.Pen;

/** Graphics of draw2d that also let draw with fractions of a pixel. */
public final class GcGraphics extends SWTGraphics {
	private record Shift(int x, int y) {
	}

	private final GC gc;
	private final double pixels;
	private final Deque<Shift> kept = new ArrayDeque<>();
	private Shift shift = new Shift(0, 0);

	/**
	 * @param gc
	 *            what to draw on
	 * @param pixels
	 *            device pixels for one px
	 */
	public GcGraphics(GC gc, double pixels) {
		super(gc);
		this.gc = gc;
		this.pixels = pixels;
	}

	/** Draws with a pen; its origin is the one of the figure that is painted, and its units are zoomed. */
	public void draw(double scale, Consumer<Pen> paint) {
		Color foreground = gc.getForeground();
		Color background = gc.getBackground();
		Font font = gc.getFont();
		LineAttributes line = gc.getLineAttributes();
		int alpha = gc.getAlpha();
		int antialias = gc.getAntialias();
		int textAntialias = gc.getTextAntialias();
		Rectangle clip = gc.getClipping();
		org.eclipse.draw2d.geometry.Rectangle wanted = getClip(new org.eclipse.draw2d.geometry.Rectangle());
		gc.setClipping(wanted.x + shift.x, wanted.y + shift.y, wanted.width, wanted.height);
		try (Pen pen = new Pen(gc, shift.x, shift.y, scale, pixels)) {
			paint.accept(pen);
		}
		gc.setClipping(clip);
		gc.setForeground(foreground);
		gc.setBackground(background);
		gc.setFont(font);
		gc.setLineAttributes(line);
		gc.setAlpha(alpha);
		gc.setAntialias(antialias);
		gc.setTextAntialias(textAntialias);
	}

	@Override
	public void translate(int dx, int dy) {
		super.translate(dx, dy);
		if (kept != null)
			shift = new Shift(shift.x + dx, shift.y + dy);
	}

	@Override
	public void pushState() {
		super.pushState();
		kept.push(shift);
	}

	@Override
	public void popState() {
		super.popState();
		shift = kept.pop();
	}

	@Override
	public void restoreState() {
		super.restoreState();
		shift = kept.peek();
	}
}
