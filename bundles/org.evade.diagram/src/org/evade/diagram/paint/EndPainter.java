/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.paint;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.evade.figure.scene.At;
import org.evade.figure.scene.LineEnd;
import org.evade.figure.marks.Direction;
import org.evade.figure.marks.EndMarks;

/** Ends of lines as drawings; the twin of {@link org.evade.figure.marks.EndMarks}. */
final class EndPainter {
	private static final double BAR_GAP = 2;
	private static final double HALF_BAR = 3.8;
	private static final double GAP = 0.8;

	private final Drawing drawing;
	private final Color colour;
	private final Color page;

	EndPainter(Drawing drawing, Color colour, Color page) {
		this.drawing = drawing;
		this.colour = colour;
		this.page = page;
	}

	/** The end at a tip; the direction leads back along the line. */
	void draw(LineEnd end, At tip, Direction back, double width) {
		double length = end.length();
		switch (end) {
		case NONE -> {
			// nothing to draw
		}
		case ARROW -> arrow(tip, back, length, width);
		case NEEDED -> {
			arrow(tip, back, LineEnd.ARROW.length(), width);
			stroke(Math.max(1.3, width), back.from(tip, GAP + length, HALF_BAR), back.from(tip, GAP + length, -HALF_BAR));
		}
		case BAR -> stroke(Math.max(1.8, width), back.from(tip, BAR_GAP, HALF_BAR), back.from(tip, BAR_GAP, -HALF_BAR));
		case CHEVRON -> stroke(Math.max(1.3, width * 0.9), back.from(tip, GAP + 6, 3.6), back.from(tip, GAP),
				back.from(tip, GAP + 6, -3.6));
		case CIRCLE -> circle(back.from(tip, GAP + length / 2), length / 2, page);
		case CIRCLE_PLUS -> {
			sign(tip, back, length);
			At centre = back.from(tip, GAP + length / 2);
			stroke(1.1, centre.moved(0, -2.3), centre.moved(0, 2.3));
		}
		case CIRCLE_MINUS -> sign(tip, back, length);
		case DIAMOND -> diamond(tip, back, length, page);
		case WHOLE -> diamond(tip, back, length, colour);
		case TRIANGLE -> polygon(page, back.from(tip, GAP), back.from(tip, GAP + length, 4), back.from(tip, GAP + length, -4));
		case DOT -> circle(back.from(tip, GAP + length / 2), length / 2, colour);
		}
	}

	private void arrow(At tip, Direction back, double length, double width) {
		polygon(colour, back.from(tip, GAP), back.from(tip, GAP + length, 3.4 + width / 4), back.from(tip, GAP + length, -3.4 - width / 4));
	}

	/** A stroke across a line, close to its end. */
	void negation(LineEnd end, At tip, Direction back) {
		double distance = EndMarks.covered(end) + 2.5;
		stroke(1.4, back.from(tip, distance - 1.8, 4.2), back.from(tip, distance + 1.8, -4.2));
	}

	private void sign(At tip, Direction back, double length) {
		At centre = back.from(tip, GAP + length / 2);
		circle(centre, length / 2, page);
		stroke(1.1, centre.moved(-2.3, 0), centre.moved(2.3, 0));
	}

	private void diamond(At tip, Direction back, double length, Color fill) {
		polygon(fill, back.from(tip, GAP), back.from(tip, GAP + length / 2, 3.4), back.from(tip, GAP + length),
				back.from(tip, GAP + length / 2, -3.4));
	}

	private void circle(At centre, double radius, Color fill) {
		drawing.fillAndStroke(Trace.circle(drawing.device(), centre, radius), fill, colour, Stroke.solid(1.1));
	}

	private void polygon(Color fill, At... corners) {
		drawing.fillAndStroke(Trace.polygon(drawing.device(), List.of(corners)), fill, colour, Stroke.smooth(0.8));
	}

	private void stroke(double width, At... points) {
		drawing.stroke(Trace.polyline(drawing.device(), List.of(points)), colour,
				new Stroke(width, null, SWT.CAP_ROUND, SWT.JOIN_MITER));
	}
}
