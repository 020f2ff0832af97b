/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.scene;

import java.util.List;

import org.evade.figure.text.FontStyle;
import org.evade.figure.text.GlyphWidths;
import org.evade.layout.Box;

/** Something to draw. */
public sealed interface Item {
	/**
	 * Node shape.
	 *
	 * @param shape
	 *            what it looks like
	 * @param box
	 *            where
	 * @param faint
	 *            whether it is named in a legend only
	 */
	record NodeBody(NodeShape shape, Box box, boolean faint) implements Item {
	}

	/**
	 * Region.
	 *
	 * @param tone
	 *            tint
	 * @param box
	 *            where
	 * @param membrane
	 *            whether the border is the double line of a cell membrane
	 */
	record RegionBody(Tone tone, Box box, boolean membrane) implements Item {
	}

	/**
	 * Line with ends.
	 *
	 * @param points
	 *            corners and both tips
	 * @param look
	 *            what it looks like
	 */
	record Line(List<At> points, LineLook look) implements Item {
		/** Copies the points. */
		public Line {
			points = List.copyOf(points);
		}
	}

	/**
	 * Small plate behind a text on a line.
	 *
	 * @param tone
	 *            colour of its border
	 * @param box
	 *            where
	 */
	record Plate(Tone tone, Box box) implements Item {
	}

	/**
	 * Straight thin line that separates parts of the figure.
	 *
	 * @param from
	 *            one end
	 * @param to
	 *            other end
	 */
	record Rule(At from, At to) implements Item {
	}

	/**
	 * Text on one line.
	 *
	 * @param text
	 *            text, free of control characters
	 * @param at
	 *            on the baseline: left end, or middle when centred
	 * @param centred
	 *            whether the text is centred
	 * @param style
	 *            cut of the typeface
	 * @param size
	 *            font size, px
	 * @param tone
	 *            colour
	 */
	record Text(String text, At at, boolean centred, FontStyle style, double size, Tone tone) implements Item {
		/** Above the baseline, as a share of the size; capitals and accents. */
		private static final double RISE = 0.74;
		private static final double FALL = 0.21;

		/** Width in px. */
		public double width() {
			return GlyphWidths.width(text, style, size);
		}

		/** Left end in px. */
		public double left() {
			return centred ? at.x() - width() / 2 : at.x();
		}

		/** Upper end of capitals in px. */
		public double top() {
			return at.y() - RISE * size;
		}

		/** Lower end of descenders in px. */
		public double bottom() {
			return at.y() + FALL * size;
		}
	}
}
