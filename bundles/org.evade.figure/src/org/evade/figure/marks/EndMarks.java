/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.marks;

import java.util.List;

import org.evade.figure.scene.At;
import org.evade.figure.scene.LineEnd;

/** Ends of lines as marks; drawn explicitly, since the markers of SVG differ between renderers. */
public final class EndMarks {
	/** Between a bar and the border of the node. */
	private static final double BAR_GAP = 2;
	private static final double HALF_BAR = 3.8;
	private static final double GAP = 0.8;

	private final int colour;
	private final int page;

	EndMarks(int colour, int page) {
		this.colour = colour;
		this.page = page;
	}

	/** How much of the line the end replaces, px. */
	public static double covered(LineEnd end) {
		return switch (end) {
		case NONE -> 0;
		case BAR -> BAR_GAP;
		case CHEVRON -> GAP + 1;
		case ARROW, NEEDED -> GAP + LineEnd.ARROW.length() - 1;
		default -> GAP + end.length();
		};
	}

	/** The end at a tip; the direction leads back along the line. */
	List<Mark> draw(LineEnd end, At tip, Direction back, double width) {
		double length = end.length();
		return switch (end) {
		case NONE -> List.of();
		case ARROW -> List.of(arrow(tip, back, length, width));
		case NEEDED -> List.of(arrow(tip, back, LineEnd.ARROW.length(), width), stroke(Math.max(1.3, width),
				back.from(tip, GAP + length, HALF_BAR), back.from(tip, GAP + length, -HALF_BAR)));
		case BAR -> List.of(stroke(Math.max(1.8, width), back.from(tip, BAR_GAP, HALF_BAR), back.from(tip, BAR_GAP, -HALF_BAR)));
		case CHEVRON -> List.of(stroke(Math.max(1.3, width * 0.9), back.from(tip, GAP + 6, 3.6), back.from(tip, GAP),
				back.from(tip, GAP + 6, -3.6)));
		case CIRCLE -> List.of(circle(centre(tip, back, length), length / 2, page));
		case CIRCLE_PLUS -> List.of(circle(centre(tip, back, length), length / 2, page), level(tip, back, length),
				across(tip, back, length));
		case CIRCLE_MINUS -> List.of(circle(centre(tip, back, length), length / 2, page), level(tip, back, length));
		case DIAMOND -> List.of(diamond(tip, back, length, page));
		case WHOLE -> List.of(diamond(tip, back, length, colour));
		case TRIANGLE -> List.of(polygon(page, back.from(tip, GAP), back.from(tip, GAP + length, 4), back.from(tip, GAP + length, -4)));
		case DOT -> List.of(circle(centre(tip, back, length), length / 2, colour));
		};
	}

	private static At centre(At tip, Direction back, double length) {
		return back.from(tip, GAP + length / 2);
	}

	private Mark arrow(At tip, Direction back, double length, double width) {
		return polygon(colour, back.from(tip, GAP), back.from(tip, GAP + length, 3.4 + width / 4),
				back.from(tip, GAP + length, -3.4 - width / 4));
	}

	/** A stroke across a line, close to its end. */
	Mark negation(LineEnd end, At tip, Direction back) {
		double distance = covered(end) + 2.5;
		return stroke(1.4, back.from(tip, distance - 1.8, 4.2), back.from(tip, distance + 1.8, -4.2));
	}

	/** The level stroke of a sign, however the line runs. */
	private Mark level(At tip, Direction back, double length) {
		At centre = centre(tip, back, length);
		return stroke(1.1, centre.moved(-2.3, 0), centre.moved(2.3, 0));
	}

	private Mark across(At tip, Direction back, double length) {
		At centre = centre(tip, back, length);
		return stroke(1.1, centre.moved(0, -2.3), centre.moved(0, 2.3));
	}

	private Mark diamond(At tip, Direction back, double length, int fill) {
		return polygon(fill, back.from(tip, GAP), back.from(tip, GAP + length / 2, 3.4), back.from(tip, GAP + length),
				back.from(tip, GAP + length / 2, -3.4));
	}

	private Mark circle(At centre, double radius, int fill) {
		return new Mark(new MarkGeometry.Circle(centre, radius), fill, colour, 1.1);
	}

	private Mark polygon(int fill, At... corners) {
		return new Mark(new MarkGeometry.Polygon(List.of(corners)), fill, colour, 0.8);
	}

	private Mark stroke(double width, At... points) {
		return new Mark(new MarkGeometry.Polyline(List.of(points)), Mark.NONE, colour, width);
	}
}
