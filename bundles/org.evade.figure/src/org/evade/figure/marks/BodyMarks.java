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
import org.evade.figure.scene.NodeShape;
import org.evade.figure.scene.ShapeOutline;
import org.evade.figure.scene.Tone;
import org.evade.layout.Box;

/** Nodes, regions and plates as marks. */
final class BodyMarks {
	private static final double REGION_RADIUS = 10;
	private static final double INNER = 2.4;
	private static final List<Double> FAINT = List.of(3.0, 2.0);
	/** Of the tangent of a quarter of an angle: where the control points of its arc lie. */
	private static final double THIRD = 4.0 / 3;

	private final Theme theme;

	BodyMarks(Theme theme) {
		this.theme = theme;
	}

	List<Mark> region(Item.RegionBody region) {
		int line = theme.line(region.tone());
		Mark body = rectangle(region.box(), 0, REGION_RADIUS, theme.fill(region.tone()), line, region.membrane() ? 1.2 : 0.9, List.of());
		return region.membrane() ? List.of(body, rectangle(region.box(), 2.8, REGION_RADIUS - 2.8, Mark.NONE, line, 0.7, List.of()))
				: List.of(body);
	}

	List<Mark> plate(Item.Plate plate) {
		boolean strong = plate.tone() == Tone.CONFLICT;
		return List.of(rectangle(plate.box(), 0.3, 5, theme.fill(Tone.PAGE), theme.line(plate.tone()), strong ? 1.3 : 0.6, List.of()));
	}

	List<Mark> node(Item.NodeBody node) {
		NodeShape shape = node.shape();
		int line = theme.line(shape.tone());
		List<Mark> marks = new ArrayList<>();
		marks.add(outline(shape.outline(), node.box(), 0, theme.fill(node.faint() ? Tone.PAGE : shape.tone()), line, 1,
				node.faint() ? FAINT : List.of()));
		Box box = node.box();
		switch (shape.mark()) {
		case NONE -> {
		}
		case DOUBLE -> marks.add(outline(shape.outline(), box, INNER, Mark.NONE, line, 0.6, List.of()));
		case CORNER -> marks.add(corner(box, line));
		case SIDES -> marks.addAll(List.of(side(box.x() + 3.2, box, line), side(box.right() - 3.2, box, line)));
		case HALF -> marks.add(half(box, theme.between(shape.tone())));
		}
		return marks;
	}

	/** The folded corner of {@link ShapeOutline#CLIPPED}. */
	private static Mark corner(Box box, int line) {
		List<At> corners = ShapeOutline.CLIPPED.corners(box);
		At first = corners.get(1), second = corners.get(2);
		return new Mark(new MarkGeometry.Path(List.of(new Step.Move(first), new Step.Straight(new At(first.x(), second.y())),
				new Step.Straight(second), new Step.Close())), line, Mark.NONE, 0);
	}

	private static Mark side(double x, Box box, int line) {
		return new Mark(new MarkGeometry.Path(List.of(new Step.Move(new At(x, box.y())), new Step.Straight(new At(x, box.bottom())))),
				Mark.NONE, line, 0.8);
	}

	/** The darker end of a capsule, left of the text. */
	private static Mark half(Box box, int fill) {
		double radius = ShapeOutline.PILL.radius(box);
		double cap = Math.min(radius * 0.62, 9);
		double rise = radius - StrictMath.sqrt(radius * radius - (radius - cap) * (radius - cap));
		double reach = (box.height() / 2.0) - rise - 0.5;
		double middle = box.y() + box.height() / 2.0, x = box.x() + cap;
		double centre = x + StrictMath.sqrt(Math.max(0, radius * radius - reach * reach));
		double angle = StrictMath.asin(Math.min(1, reach / radius));
		double handle = THIRD * StrictMath.tan(angle / 4) * radius;
		double dx = handle * StrictMath.sin(angle), dy = handle * StrictMath.cos(angle);
		At left = new At(centre - radius, middle);
		return new Mark(new MarkGeometry.Path(List.of(new Step.Move(new At(x, middle - reach)),
				new Step.Cubic(new At(x - dx, middle - reach + dy), new At(left.x(), middle - handle), left),
				new Step.Cubic(new At(left.x(), middle + handle), new At(x - dx, middle + reach - dy), new At(x, middle + reach)),
				new Step.Close())), fill, Mark.NONE, 0);
	}

	private static Mark outline(ShapeOutline outline, Box box, double inset, int fill, int line, double width, List<Double> dash) {
		double radius = outline.radius(box);
		if (radius > 0 || outline == ShapeOutline.RECTANGLE)
			return rectangle(box, inset, Math.max(0, radius - inset), fill, line, width, dash);
		return new Mark(new MarkGeometry.Polygon(outline.corners(box)), fill, line, width, dash, 1);
	}

	private static Mark rectangle(Box box, double inset, double radius, int fill, int line, double width, List<Double> dash) {
		return new Mark(new MarkGeometry.Rectangle(box.x() + inset, box.y() + inset, box.width() - 2 * inset, box.height() - 2 * inset,
				radius), fill, line, width, dash, 1);
	}
}
