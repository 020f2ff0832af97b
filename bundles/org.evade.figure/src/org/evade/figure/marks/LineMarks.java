/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.marks;

import java.util.ArrayList;
import java.util.List;

import org.evade.figure.Theme;
import org.evade.figure.marks.MarkGeometry.Step;
import org.evade.figure.scene.At;
import org.evade.figure.scene.Item;
import org.evade.figure.scene.LineLook;
import org.evade.figure.scene.Tone;

/** Lines with rounded corners and their ends as marks. */
final class LineMarks {
	private static final double CORNER = 5;
	private static final double CASING = 3;

	private final Theme theme;

	LineMarks(Theme theme) {
		this.theme = theme;
	}

	List<Mark> line(Item.Line line) {
		LineLook look = line.look();
		int colour = look.pale() ? theme.pale(look.tone()) : theme.line(look.tone());
		int page = theme.fill(Tone.PAGE);
		List<At> points = new ArrayList<>(line.points());
		Direction start = Direction.between(points.get(0), points.get(1));
		Direction end = Direction.between(points.get(points.size() - 1), points.get(points.size() - 2));
		At from = points.get(0);
		At to = points.get(points.size() - 1);
		points.set(0, start.from(from, EndMarks.covered(look.start())));
		points.set(points.size() - 1, end.from(to, EndMarks.covered(look.end())));
		MarkGeometry path = path(points);
		List<Mark> marks = new ArrayList<>();
		marks.add(new Mark(path, Mark.NONE, page, look.width() + CASING, List.of(), 0.85));
		marks.add(new Mark(path, Mark.NONE, colour, look.width(), dashes(look.dash()), 1));
		EndMarks ends = new EndMarks(colour, page);
		marks.addAll(ends.draw(look.start(), from, start, look.width()));
		marks.addAll(ends.draw(look.end(), to, end, look.width()));
		if (look.negated())
			marks.add(ends.negation(look.end(), to, end));
		return marks;
	}

	private static List<Double> dashes(LineLook.Dash dash) {
		return switch (dash) {
		case SOLID -> List.of();
		case DOTTED -> List.of(2.0, 2.2);
		case DASHED -> List.of(6.0, 3.0);
		case DASH_DOTTED -> List.of(6.0, 2.4, 1.6, 2.4);
		};
	}

	private static MarkGeometry path(List<At> points) {
		List<Step> steps = new ArrayList<>();
		steps.add(new Step.Move(points.get(0)));
		for (int i = 1; i < points.size() - 1; i++) {
			At corner = points.get(i);
			Direction back = Direction.between(corner, points.get(i - 1));
			Direction on = Direction.between(corner, points.get(i + 1));
			double radius = Math.min(CORNER, Math.min(back.length(), on.length()) / 2);
			steps.add(new Step.Straight(back.from(corner, radius)));
			steps.add(new Step.Quadratic(corner, on.from(corner, radius)));
		}
		steps.add(new Step.Straight(points.get(points.size() - 1)));
		return new MarkGeometry.Path(steps);
	}
}
