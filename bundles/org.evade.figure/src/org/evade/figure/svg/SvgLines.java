/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.svg;

import static org.evade.figure.svg.Xml.colour;
import static org.evade.figure.svg.Xml.number;

import java.util.ArrayList;
import java.util.List;

import org.evade.figure.Theme;
import org.evade.figure.scene.At;
import org.evade.figure.scene.Item;
import org.evade.figure.scene.LineLook;
import org.evade.figure.scene.Tone;

/** Lines with rounded corners and their ends as SVG. */
final class SvgLines {
	private static final double CORNER = 5;
	private static final double CASING = 3;

	private final Theme theme;

	SvgLines(Theme theme) {
		this.theme = theme;
	}

	String line(Item.Line line) {
		LineLook look = line.look();
		int rgb = look.pale() ? theme.pale(look.tone()) : theme.line(look.tone());
		String colour = colour(rgb);
		List<At> points = new ArrayList<>(line.points());
		Direction start = Direction.between(points.get(0), points.get(1));
		Direction end = Direction.between(points.get(points.size() - 1), points.get(points.size() - 2));
		At from = points.get(0);
		At to = points.get(points.size() - 1);
		points.set(0, start.from(from, LineEnds.covered(look.start())));
		points.set(points.size() - 1, end.from(to, LineEnds.covered(look.end())));
		String path = path(points);
		StringBuilder svg = new StringBuilder();
		svg.append(stroke(path, colour(theme.fill(Tone.PAGE)), look.width() + CASING, " stroke-opacity=\"0.85\""));
		svg.append(stroke(path, colour, look.width(), dashes(look.dash())));
		LineEnds ends = new LineEnds(colour, colour(theme.fill(Tone.PAGE)));
		svg.append(ends.draw(look.start(), from, start, look.width())).append(ends.draw(look.end(), to, end, look.width()));
		if (look.negated())
			svg.append(ends.negation(look.end(), to, end));
		return svg.toString();
	}

	private static String stroke(String path, String colour, double width, String more) {
		return "<path d=\"" + path + "\" fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"" + number(width) + "\"" + more
				+ "/>";
	}

	private static String dashes(LineLook.Dash dash) {
		return switch (dash) {
		case SOLID -> "";
		case DOTTED -> " stroke-dasharray=\"2 2.2\"";
		case DASHED -> " stroke-dasharray=\"6 3\"";
		case DASH_DOTTED -> " stroke-dasharray=\"6 2.4 1.6 2.4\"";
		};
	}

	private static String path(List<At> points) {
		StringBuilder path = new StringBuilder("M").append(at(points.get(0)));
		for (int i = 1; i < points.size() - 1; i++) {
			At corner = points.get(i);
			Direction back = Direction.between(corner, points.get(i - 1));
			Direction on = Direction.between(corner, points.get(i + 1));
			double radius = Math.min(CORNER, Math.min(back.length(), on.length()) / 2);
			path.append('L').append(at(back.from(corner, radius))).append('Q').append(at(corner)).append(' ')
					.append(at(on.from(corner, radius)));
		}
		return path.append('L').append(at(points.get(points.size() - 1))).toString();
	}

	private static String at(At at) {
		return number(at.x()) + " " + number(at.y());
	}
}
