/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.marks;

import java.util.List;

import org.evade.figure.Theme;
import org.evade.figure.scene.Item;
import org.evade.figure.scene.Tone;

/**
 * The least that a writer of figures has to draw: a form, filled or stroked. Everything of a scene but its texts comes down to
 * marks.
 *
 * @param form
 *            geometry
 * @param fill
 *            colour inside as 0xRRGGBB, or {@link #NONE}
 * @param line
 *            colour of the line, or {@link #NONE}
 * @param width
 *            width of the line, px
 * @param dash
 *            lengths of strokes and gaps in turn, px; empty for a line without gaps
 * @param opacity
 *            of the line, 0 to 1
 */
public record Mark(MarkGeometry form, int fill, int line, double width, List<Double> dash, double opacity) {
	/** No colour. */
	public static final int NONE = -1;

	/** A line without gaps that hides what is below. */
	Mark(MarkGeometry form, int fill, int line, double width) {
		this(form, fill, line, width, List.of(), 1);
	}

	/**
	 * What an item comes down to, lowest first.
	 *
	 * @return nothing for a text, which writers draw with letters
	 */
	public static List<Mark> of(Item item, Theme theme) {
		return switch (item) {
		case Item.NodeBody node -> new BodyMarks(theme).node(node);
		case Item.RegionBody region -> new BodyMarks(theme).region(region);
		case Item.Plate plate -> new BodyMarks(theme).plate(plate);
		case Item.Line line -> new LineMarks(theme).line(line);
		case Item.Rule rule -> List.of(new Mark(new MarkGeometry.Path(List.of(new MarkGeometry.Step.Move(rule.from()),
				new MarkGeometry.Step.Straight(rule.to()))), NONE, theme.line(Tone.AREA), 0.8));
		case Item.Text text -> List.of();
		};
	}
}
