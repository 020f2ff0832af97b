/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.svg;

import static org.evade.figure.svg.Xml.number;

import org.evade.figure.scene.At;
import org.evade.figure.scene.LineEnd;

/** Ends of lines as SVG; drawn explicitly, since markers differ between renderers. */
public final class LineEnds {
	/** Between a bar and the border of the node. */
	private static final double BAR_GAP = 2;
	private static final double HALF_BAR = 3.8;
	private static final double GAP = 0.8;

	private final String colour;
	private final String page;

	LineEnds(String colour, String page) {
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
	String draw(LineEnd end, At tip, Direction back, double width) {
		double length = end.length();
		return switch (end) {
		case NONE -> "";
		case ARROW -> arrow(tip, back, length, width);
		case NEEDED -> arrow(tip, back, LineEnd.ARROW.length(), width) + stroke(Math.max(1.3, width),
				back.from(tip, GAP + length, HALF_BAR), back.from(tip, GAP + length, -HALF_BAR));
		case BAR -> stroke(Math.max(1.8, width), back.from(tip, BAR_GAP, HALF_BAR), back.from(tip, BAR_GAP, -HALF_BAR));
		case CHEVRON -> stroke(Math.max(1.3, width * 0.9), back.from(tip, GAP + 6, 3.6), back.from(tip, GAP),
				back.from(tip, GAP + 6, -3.6));
		case CIRCLE -> circle(back.from(tip, GAP + length / 2), length / 2, page);
		case CIRCLE_PLUS -> sign(tip, back, length) + across(tip, back, length);
		case CIRCLE_MINUS -> sign(tip, back, length);
		case DIAMOND -> diamond(tip, back, length, page);
		case WHOLE -> diamond(tip, back, length, colour);
		case TRIANGLE -> polygon(page, back.from(tip, GAP), back.from(tip, GAP + length, 4), back.from(tip, GAP + length, -4));
		case DOT -> circle(back.from(tip, GAP + length / 2), length / 2, colour);
		};
	}

	private String arrow(At tip, Direction back, double length, double width) {
		return polygon(colour, back.from(tip, GAP), back.from(tip, GAP + length, 3.4 + width / 4),
				back.from(tip, GAP + length, -3.4 - width / 4));
	}

	/** A stroke across a line, close to its end. */
	String negation(LineEnd end, At tip, Direction back) {
		double distance = covered(end) + 2.5;
		return stroke(1.4, back.from(tip, distance - 1.8, 4.2), back.from(tip, distance + 1.8, -4.2));
	}

	/** A circle with a level stroke, however the line runs. */
	private String sign(At tip, Direction back, double length) {
		At centre = back.from(tip, GAP + length / 2);
		return circle(centre, length / 2, page) + stroke(1.1, centre.moved(-2.3, 0), centre.moved(2.3, 0));
	}

	private String across(At tip, Direction back, double length) {
		At centre = back.from(tip, GAP + length / 2);
		return stroke(1.1, centre.moved(0, -2.3), centre.moved(0, 2.3));
	}

	private String diamond(At tip, Direction back, double length, String fill) {
		return polygon(fill, back.from(tip, GAP), back.from(tip, GAP + length / 2, 3.4), back.from(tip, GAP + length),
				back.from(tip, GAP + length / 2, -3.4));
	}

	private String circle(At centre, double radius, String fill) {
		return "<circle cx=\"" + number(centre.x()) + "\" cy=\"" + number(centre.y()) + "\" r=\"" + number(radius) + "\" fill=\""
				+ fill + "\" stroke=\"" + colour + "\" stroke-width=\"1.1\"/>";
	}

	private String polygon(String fill, At... corners) {
		return "<polygon points=\"" + points(corners) + "\" fill=\"" + fill + "\" stroke=\"" + colour
				+ "\" stroke-width=\"0.8\" stroke-linejoin=\"round\"/>";
	}

	private String stroke(double width, At... points) {
		return "<polyline points=\"" + points(points) + "\" fill=\"none\" stroke=\"" + colour + "\" stroke-width=\""
				+ number(width) + "\" stroke-linecap=\"round\"/>";
	}

	private static String points(At... corners) {
		StringBuilder points = new StringBuilder();
		for (At corner : corners)
			points.append(points.isEmpty() ? "" : " ").append(number(corner.x())).append(',').append(number(corner.y()));
		return points.toString();
	}
}
