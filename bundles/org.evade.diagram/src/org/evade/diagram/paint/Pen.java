/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.paint;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Transform;
import org.evade.figure.scene.At;
import org.evade.figure.scene.ShapeOutline;
import org.evade.layout.Box;

/**
 * Draws with fractions of a pixel on a GC, in units of the scene. Leaves the GC with the transform it was given and other
 * attributes changed.
 */
public final class Pen implements AutoCloseable {
	/** On GTK lines whose rounded width is odd are moved by half a px; an exact picture takes that back. */
	private static final boolean MOVES_ODD_LINES = "gtk".equals(SWT.getPlatform());

	private final GC gc;
	private final double x;
	private final double y;
	private final double scale;
	private final Transform transform;
	private final double pixels;
	private boolean plain;

	/**
	 * @param gc
	 *            what to draw on
	 * @param x
	 *            where the origin of the scene lies, in px of the GC
	 * @param y
	 *            likewise, down
	 * @param scale
	 *            px of the GC for one px of the scene
	 * @param pixels
	 *            device pixels for one px of the GC, such as 2 on a screen at 200 %
	 */
	public Pen(GC gc, double x, double y, double scale, double pixels) {
		this.gc = gc;
		this.x = x;
		this.y = y;
		this.scale = scale;
		this.pixels = pixels;
		transform = new Transform(gc.getDevice());
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		gc.setLineCap(SWT.CAP_FLAT);
		gc.setLineJoin(SWT.JOIN_MITER);
	}

	/** Device pixels for one px of the scene. */
	public double zoom() {
		return scale * pixels;
	}

	/** Fills an area. */
	public void fill(Path path, Color colour) {
		plain();
		gc.setBackground(colour);
		gc.fillPath(path);
	}

	/** Draws a line with flat ends. */
	public void stroke(Path path, Color colour, Stroke stroke) {
		long rounded = Math.round(stroke.width());
		if (MOVES_ODD_LINES && (rounded == 0 || rounded % 2 == 1))
			moved(-0.5);
		else
			plain();
		gc.setForeground(colour);
		gc.setLineAttributes(new LineAttributes((float) stroke.width(), stroke.cap(), stroke.join(),
				stroke.dashes() == null ? SWT.LINE_SOLID : SWT.LINE_CUSTOM, stroke.dashes(), 0, 10));
		gc.drawPath(path);
	}

	/** Draws a plain line of a width in px of the scene. */
	public void line(Path path, Color colour, double width) {
		stroke(path, colour, new Stroke(width, null, SWT.CAP_FLAT, SWT.JOIN_ROUND));
	}

	/** Draws square dots at all multiples of a step in an area; step and size in px of the scene. */
	public void dots(Area area, double step, double size, Color colour) {
		gc.setTransform(null);
		plain = false;
		gc.setBackground(colour);
		int side = (int) Math.max(1, Math.round(size * scale));
		for (double down = Math.ceil(area.top() / step) * step; down < area.bottom(); down += step)
			for (double across = Math.ceil(area.left() / step) * step; across < area.right(); across += step)
				gc.fillRectangle((int) Math.round(x + across * scale), (int) Math.round(y + down * scale), side, side);
	}

	/** A path around a box at a distance, after an outline of nodes; a rectangle with small corners when it is null. */
	public Path outline(ShapeOutline outline, Box box, double distance) {
		if (outline == null || outline == ShapeOutline.RECTANGLE)
			return Trace.rectangle(gc.getDevice(), box.x() - distance, box.y() - distance, box.width() + 2 * distance,
					box.height() + 2 * distance, outline == null ? distance + 2 : distance);
		double radius = outline.radius(box);
		if (radius > 0)
			return Trace.rectangle(gc.getDevice(), box.x() - distance, box.y() - distance, box.width() + 2 * distance,
					box.height() + 2 * distance, radius + distance);
		double middleX = box.x() + box.width() / 2.0;
		double middleY = box.y() + box.height() / 2.0;
		double stretchX = 1 + 2 * distance / Math.max(1, box.width());
		double stretchY = 1 + 2 * distance / Math.max(1, box.height());
		return Trace.polygon(gc.getDevice(), outline.corners(box).stream()
				.map(at -> new At(middleX + (at.x() - middleX) * stretchX, middleY + (at.y() - middleY) * stretchY)).toList());
	}

	/** A path along points. */
	public Path polyline(List<At> points) {
		return Trace.polyline(gc.getDevice(), points);
	}

	/** A circle. */
	public Path disc(At centre, double radius) {
		return Trace.circle(gc.getDevice(), centre, radius);
	}

	/** Sets how much of what is below shines through, 0 to 255. */
	public void alpha(int alpha) {
		gc.setAlpha(alpha);
	}

	/**
	 * Draws a text stretched to a width.
	 *
	 * @param text
	 *            text on one line
	 * @param font
	 *            font
	 * @param left
	 *            left end, px of the scene
	 * @param top
	 *            upper end of the font's line, px of the scene
	 * @param stretchX
	 *            px of the scene for one px of the font, across
	 * @param stretchY
	 *            px of the scene for one px of the font, down
	 * @param colour
	 *            colour
	 */
	public void text(String text, Font font, double left, double top, double stretchX, double stretchY, Color colour) {
		transform.setElements((float) (scale * stretchX), 0, 0, (float) (scale * stretchY), (float) (x + left * scale),
				(float) (y + top * scale));
		gc.setTransform(transform);
		plain = false;
		gc.setForeground(colour);
		gc.setFont(font);
		gc.drawString(text, 0, 0, true);
	}

	private void plain() {
		if (!plain)
			moved(0);
		plain = true;
	}

	private void moved(double by) {
		transform.setElements((float) scale, 0, 0, (float) scale, (float) (x + by), (float) (y + by));
		gc.setTransform(transform);
		plain = by == 0;
	}

	@Override
	public void close() {
		gc.setTransform(null);
		transform.dispose();
	}
}
