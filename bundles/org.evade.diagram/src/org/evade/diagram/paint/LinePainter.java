/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.paint;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Path;
import org.evade.figure.scene.At;
import org.evade.figure.scene.Item;
import org.evade.figure.scene.LineLook;
import org.evade.figure.scene.Tone;
import org.evade.figure.marks.Direction;
import org.evade.figure.marks.EndMarks;

/** Lines with rounded corners as drawings; the twin of the SVG writer's lines. */
final class LinePainter {
	private static final double CORNER = 5;
	private static final double CASING = 3;
	/** Size of line ends. */
	private static final double END = 6;
	/** How far line ends reach beside the line. */
	private static final double FRINGE = 7;

	private final Inks inks;

	LinePainter(Inks inks) {
		this.inks = inks;
	}

	void line(Drawing drawing, Item.Line line) {
		LineLook look = line.look();
		Color colour = inks.line(look);
		List<At> points = new ArrayList<>(line.points());
		int last = points.size() - 1;
		At from = points.get(0);
		At to = points.get(last);
		Direction start = Direction.between(from, points.get(1));
		Direction end = Direction.between(to, points.get(last - 1));
		points.set(0, start.from(from, EndMarks.covered(look.start())));
		points.set(last, end.from(to, EndMarks.covered(look.end())));
		for (At point : line.points())
			drawing.cover(new Area(point.x(), point.y(), point.x(), point.y()).grown(FRINGE));
		Path path = path(drawing, points);
		drawing.sized(CASING).underline(path, inks.fill(Tone.PAGE), Stroke.solid(look.width() + CASING), 217);
		drawing.sized(0).stroke(path, colour, Stroke.dashed(look.width(), dashes(look.dash())));
		drawing.sized(END);
		EndPainter ends = new EndPainter(drawing, colour, inks.fill(Tone.PAGE));
		ends.draw(look.start(), from, start, look.width());
		ends.draw(look.end(), to, end, look.width());
		if (look.negated())
			ends.negation(look.end(), to, end);
	}

	private static float[] dashes(LineLook.Dash dash) {
		return switch (dash) {
		case SOLID -> new float[0];
		case DOTTED -> new float[] { 2, 2.2f };
		case DASHED -> new float[] { 6, 3 };
		case DASH_DOTTED -> new float[] { 6, 2.4f, 1.6f, 2.4f };
		};
	}

	private static Path path(Drawing drawing, List<At> points) {
		Path path = new Path(drawing.device());
		Trace.move(path, points.get(0).x(), points.get(0).y());
		for (int i = 1; i < points.size() - 1; i++) {
			At corner = points.get(i);
			Direction back = Direction.between(corner, points.get(i - 1));
			Direction on = Direction.between(corner, points.get(i + 1));
			double radius = Math.min(CORNER, Math.min(back.length(), on.length()) / 2);
			At before = back.from(corner, radius);
			Trace.line(path, before.x(), before.y());
			Trace.bend(path, corner, on.from(corner, radius));
		}
		At tip = points.get(points.size() - 1);
		Trace.line(path, tip.x(), tip.y());
		return path;
	}
}
