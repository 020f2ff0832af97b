/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.svg;

import static org.evade.figure.svg.Xml.colour;
import static org.evade.figure.svg.Xml.number;

import java.util.List;
import java.util.stream.Collectors;

import org.evade.figure.marks.Mark;
import org.evade.figure.marks.MarkGeometry;
import org.evade.figure.marks.MarkGeometry.Step;
import org.evade.figure.scene.At;

/** Marks as SVG. */
final class SvgMarks {
	private SvgMarks() {
	}

	static String svg(Mark mark) {
		return switch (mark.form()) {
		case MarkGeometry.Rectangle box -> "<rect x=\"" + number(box.x()) + "\" y=\"" + number(box.y()) + "\" width=\""
				+ number(box.width()) + "\" height=\"" + number(box.height())
				+ (box.radius() > 0 ? "\" rx=\"" + number(box.radius()) : "") + "\"" + paint(mark) + "/>";
		case MarkGeometry.Circle circle -> "<circle cx=\"" + number(circle.centre().x()) + "\" cy=\"" + number(circle.centre().y())
				+ "\" r=\"" + number(circle.radius()) + "\"" + paint(mark) + "/>";
		case MarkGeometry.Polygon polygon -> "<polygon points=\"" + points(polygon.corners()) + "\"" + paint(mark)
				+ " stroke-linejoin=\"round\"/>";
		case MarkGeometry.Polyline line -> "<polyline points=\"" + points(line.points()) + "\"" + paint(mark)
				+ " stroke-linecap=\"round\"/>";
		case MarkGeometry.Path path -> "<path d=\"" + path.steps().stream().map(SvgMarks::step).collect(Collectors.joining()) + "\""
				+ paint(mark) + "/>";
		};
	}

	private static String paint(Mark mark) {
		String fill = " fill=\"" + (mark.fill() == Mark.NONE ? "none" : colour(mark.fill())) + "\"";
		if (mark.line() == Mark.NONE)
			return fill;
		return fill + " stroke=\"" + colour(mark.line()) + "\" stroke-width=\"" + number(mark.width()) + "\""
				+ (mark.opacity() < 1 ? " stroke-opacity=\"" + number(mark.opacity()) + "\"" : "")
				+ (mark.dash().isEmpty() ? ""
						: " stroke-dasharray=\"" + mark.dash().stream().map(Xml::number).collect(Collectors.joining(" ")) + "\"");
	}

	private static String step(Step step) {
		return switch (step) {
		case Step.Move move -> "M" + at(move.to());
		case Step.Straight straight -> "L" + at(straight.to());
		case Step.Quadratic curve -> "Q" + at(curve.control()) + " " + at(curve.to());
		case Step.Cubic curve -> "C" + at(curve.first()) + " " + at(curve.second()) + " " + at(curve.to());
		case Step.Close close -> "Z";
		};
	}

	private static String points(List<At> points) {
		return points.stream().map(at -> number(at.x()) + "," + number(at.y())).collect(Collectors.joining(" "));
	}

	private static String at(At at) {
		return number(at.x()) + " " + number(at.y());
	}
}
