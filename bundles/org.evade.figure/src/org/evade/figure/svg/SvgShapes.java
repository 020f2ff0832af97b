/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.svg;

import static org.evade.figure.svg.Xml.colour;
import static org.evade.figure.svg.Xml.number;

import java.util.List;

import org.evade.figure.Theme;
import org.evade.figure.scene.At;
import org.evade.figure.scene.Item;
import org.evade.figure.scene.NodeShape;
import org.evade.figure.scene.Outline;
import org.evade.figure.scene.Tone;
import org.evade.layout.Box;

/** Nodes, regions and plates as SVG. */
final class SvgShapes {
	private static final double REGION_RADIUS = 10;
	private static final double INNER = 2.4;

	private final Theme theme;

	SvgShapes(Theme theme) {
		this.theme = theme;
	}

	String region(Item.RegionBody region) {
		String fill = colour(theme.fill(region.tone()));
		String line = colour(theme.line(region.tone()));
		String body = rectangle(region.box(), 0, REGION_RADIUS, fill, line, region.membrane() ? 1.2 : 0.9, "");
		return region.membrane() ? body + rectangle(region.box(), 2.8, REGION_RADIUS - 2.8, "none", line, 0.7, "") : body;
	}

	String plate(Item.Plate plate) {
		boolean strong = plate.tone() == Tone.CONFLICT;
		return rectangle(plate.box(), 0.3, 5, colour(theme.fill(Tone.PAGE)), colour(theme.line(plate.tone())), strong ? 1.3 : 0.6,
				"");
	}

	String node(Item.NodeBody node) {
		NodeShape shape = node.shape();
		String line = colour(theme.line(shape.tone()));
		String dash = node.faint() ? " stroke-dasharray=\"3 2\"" : "";
		String fill = colour(theme.fill(node.faint() ? Tone.PAGE : shape.tone()));
		String body = outline(shape.outline(), node.box(), 0, fill, line, 1, dash);
		return body + mark(node, line);
	}

	private String mark(Item.NodeBody node, String line) {
		Box box = node.box();
		NodeShape shape = node.shape();
		return switch (shape.mark()) {
		case NONE -> "";
		case DOUBLE -> outline(shape.outline(), box, INNER, "none", line, 0.6, "");
		case CORNER -> corner(box, line);
		case SIDES -> side(box.x() + 3.2, box, line) + side(box.right() - 3.2, box, line);
		case HALF -> half(box, colour(theme.between(shape.tone())));
		};
	}

	/** The folded corner of {@link Outline#CLIPPED}. */
	private static String corner(Box box, String line) {
		List<At> corners = Outline.CLIPPED.corners(box);
		At first = corners.get(1);
		At second = corners.get(2);
		return "<path d=\"M" + at(first) + "V" + number(second.y()) + "H" + number(second.x()) + "Z\" fill=\"" + line + "\"/>";
	}

	private static String side(double x, Box box, String line) {
		return "<path d=\"M" + number(x) + " " + box.y() + "V" + box.bottom() + "\" stroke=\"" + line
				+ "\" stroke-width=\"0.8\"/>";
	}

	/** The darker end of a capsule, left of the text. */
	private static String half(Box box, String fill) {
		double radius = Outline.PILL.radius(box);
		double cap = Math.min(radius * 0.62, 9);
		double rise = radius - StrictMath.sqrt(radius * radius - (radius - cap) * (radius - cap));
		String x = number(box.x() + cap);
		return "<path d=\"M" + x + " " + number(box.y() + rise + 0.5) + "A" + number(radius) + " " + number(radius) + " 0 0 0 " + x
				+ " " + number(box.bottom() - rise - 0.5) + "Z\" fill=\"" + fill + "\"/>";
	}

	private static String outline(Outline outline, Box box, double inset, String fill, String line, double width, String more) {
		double radius = outline.radius(box);
		if (radius > 0 || outline == Outline.RECTANGLE)
			return rectangle(box, inset, Math.max(0, radius - inset), fill, line, width, more);
		StringBuilder points = new StringBuilder();
		for (At corner : outline.corners(box))
			points.append(points.isEmpty() ? "" : " ").append(number(corner.x())).append(',').append(number(corner.y()));
		return "<polygon points=\"" + points + "\" fill=\"" + fill + "\" stroke=\"" + line + "\" stroke-width=\"" + number(width)
				+ "\" stroke-linejoin=\"round\"" + more + "/>";
	}

	private static String rectangle(Box box, double inset, double radius, String fill, String line, double width, String more) {
		return "<rect x=\"" + number(box.x() + inset) + "\" y=\"" + number(box.y() + inset) + "\" width=\""
				+ number(box.width() - 2 * inset) + "\" height=\"" + number(box.height() - 2 * inset)
				+ (radius > 0 ? "\" rx=\"" + number(radius) : "") + "\" fill=\"" + fill + "\" stroke=\"" + line
				+ "\" stroke-width=\"" + number(width) + "\"" + more + "/>";
	}

	private static String at(At at) {
		return number(at.x()) + " " + number(at.y());
	}
}
