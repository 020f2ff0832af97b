/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;

/**
 * What one group of a scene looks like, as paths that can be drawn again and again at any zoom. Must be disposed.
 */
public final class Drawing {
	/** What is smaller than this many device pixels is not drawn. */
	private static final double LEAST = 2.2;

	private record Step(Consumer<Pen> paint, double size) {
	}

	private final Device device;
	private final List<Path> paths = new ArrayList<>();
	private final List<Step> steps = new ArrayList<>();
	private double size;
	private Area frame;

	Drawing(Device device) {
		this.device = device;
	}

	Device device() {
		return device;
	}

	/** Sets the size of what is added next, px of the scene; 0 for what is drawn at any zoom. */
	Drawing sized(double px) {
		size = px;
		return this;
	}

	void fill(Path path, Color colour) {
		paths.add(path);
		add(pen -> pen.fill(path, colour));
	}

	void stroke(Path path, Color colour, Stroke stroke) {
		paths.add(path);
		add(pen -> pen.stroke(path, colour, stroke));
	}

	/** Fills and then strokes one path. */
	void fillAndStroke(Path path, Color fill, Color line, Stroke stroke) {
		fill(path, fill);
		add(pen -> pen.stroke(path, line, stroke));
	}

	/** Draws a line that lets shine through what is below; the path is freed by whoever draws the line itself. */
	void underline(Path path, Color colour, Stroke stroke, int alpha) {
		add(pen -> {
			pen.alpha(alpha);
			pen.stroke(path, colour, stroke);
			pen.alpha(255);
		});
	}

	void add(Consumer<Pen> paint) {
		steps.add(new Step(paint, size));
	}

	void cover(Area area) {
		frame = area.union(frame);
	}

	/** The area that the drawing covers. */
	public Area frame() {
		return frame;
	}

	/** Draws. */
	public void paint(Pen pen) {
		double zoom = pen.zoom();
		for (Step step : steps)
			if (step.size == 0 || step.size * zoom >= LEAST)
				step.paint.accept(pen);
	}

	/** Frees the paths. */
	public void dispose() {
		paths.forEach(Path::dispose);
		paths.clear();
		steps.clear();
	}
}
