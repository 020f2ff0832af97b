/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.paint;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;
import org.evade.figure.scene.At;
import org.evade.figure.scene.Item;
import org.evade.figure.scene.NodeShape;
import org.evade.figure.scene.ShapeOutline;
import org.evade.figure.scene.Tone;
import org.evade.layout.Box;

/** Nodes, regions and plates as drawings; the twin of the SVG writer's shapes. */
final class Shapes {
	private static final double REGION_RADIUS = 10;
	private static final double INNER = 2.4;
	/** Size of marks. */
	private static final double MARK = 5;
	/** Size of plates. */
	private static final double PLATE = 11;

	private final Inks inks;

	Shapes(Inks inks) {
		this.inks = inks;
	}

	void region(Drawing drawing, Item.RegionBody region) {
		Box box = region.box();
		Color line = inks.line(region.tone());
		drawing.cover(Area.of(box).grown(1));
		drawing.sized(0).fillAndStroke(rectangle(drawing, box, 0, REGION_RADIUS), inks.fill(region.tone()), line,
				Stroke.solid(region.membrane() ? 1.2 : 0.9));
		if (region.membrane())
			drawing.sized(INNER);
		if (region.membrane())
			drawing.stroke(rectangle(drawing, box, 2.8, REGION_RADIUS - 2.8), line, Stroke.solid(0.7));
	}

	void plate(Drawing drawing, Item.Plate plate) {
		drawing.cover(Area.of(plate.box()).grown(1));
		drawing.sized(PLATE).fillAndStroke(rectangle(drawing, plate.box(), 0.3, 5), inks.fill(Tone.PAGE), inks.line(plate.tone()),
				Stroke.solid(plate.tone() == Tone.CONFLICT ? 1.3 : 0.6));
	}

	void node(Drawing drawing, Item.NodeBody node) {
		NodeShape shape = node.shape();
		Color line = inks.line(shape.tone());
		drawing.cover(Area.of(node.box()).grown(1));
		Stroke stroke = node.faint() ? Stroke.dashed(1, 3, 2)
				: shape.outline().radius(node.box()) > 0 || shape.outline() == ShapeOutline.RECTANGLE ? Stroke.solid(1)
						: Stroke.smooth(1);
		drawing.sized(0).fillAndStroke(Trace.outline(drawing.device(), shape.outline(), node.box(), 0),
				inks.fill(node.faint() ? Tone.PAGE : shape.tone()), line, stroke);
		mark(drawing, node, line);
	}

	private void mark(Drawing drawing, Item.NodeBody node, Color line) {
		drawing.sized(MARK);
		Box box = node.box();
		NodeShape shape = node.shape();
		switch (shape.mark()) {
		case NONE -> {
			// nothing to draw
		}
		case DOUBLE -> drawing.stroke(Trace.outline(drawing.device(), shape.outline(), box, INNER), line, Stroke.solid(0.6));
		case CORNER -> corner(drawing, box, line);
		case SIDES -> {
			side(drawing, box.x() + 3.2, box, line);
			side(drawing, box.right() - 3.2, box, line);
		}
		case HALF -> half(drawing, box, inks.between(shape.tone()));
		}
	}

	private static void corner(Drawing drawing, Box box, Color line) {
		List<At> corners = ShapeOutline.CLIPPED.corners(box);
		At first = corners.get(1);
		At second = corners.get(2);
		drawing.fill(Trace.polygon(drawing.device(), List.of(first, new At(first.x(), second.y()), second)), line);
	}

	private static void side(Drawing drawing, double x, Box box, Color line) {
		drawing.stroke(Trace.polyline(drawing.device(), List.of(new At(x, box.y()), new At(x, box.bottom()))), line,
				Stroke.solid(0.8));
	}

	/** The darker end of a capsule, left of the text: a segment of the circle. */
	private static void half(Drawing drawing, Box box, Color fill) {
		double radius = ShapeOutline.PILL.radius(box);
		double cap = Math.min(radius * 0.62, 9);
		double rise = radius - Math.sqrt(radius * radius - (radius - cap) * (radius - cap));
		double half = box.height() / 2.0 - rise - 0.5;
		double centre = box.x() + cap + Math.sqrt(Math.max(0, radius * radius - half * half));
		double angle = Math.toDegrees(Math.asin(Math.min(1, half / radius)));
		Device device = drawing.device();
		Path path = new Path(device);
		path.addArc((float) (centre - radius), (float) (box.y() + box.height() / 2.0 - radius), (float) (2 * radius),
				(float) (2 * radius), (float) (180 - angle), (float) (2 * angle));
		path.close();
		drawing.fill(path, fill);
	}

	private static Path rectangle(Drawing drawing, Box box, double inset, double radius) {
		return Trace.rectangle(drawing.device(), box.x() + inset, box.y() + inset, box.width() - 2 * inset,
				box.height() - 2 * inset, radius);
	}

	/** Thin line between parts of a figure. */
	void rule(Drawing drawing, Item.Rule rule) {
		drawing.cover(new Area(rule.from().x(), rule.from().y(), rule.to().x(), rule.to().y()).grown(1));
		drawing.sized(0).stroke(Trace.polyline(drawing.device(), List.of(rule.from(), rule.to())), inks.line(Tone.AREA),
				new Stroke(0.8, null, SWT.CAP_FLAT, SWT.JOIN_MITER));
	}
}
