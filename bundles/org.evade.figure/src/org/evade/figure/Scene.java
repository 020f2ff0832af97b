/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure;

import java.util.List;

import org.evade.figure.text.FontStyle;
import org.evade.layout.Box;
import org.evade.layout.Point;

/**
 * A map as marks to draw, in drawing order, in px from the top left. The same scene is written to files and drawn on the screen.
 *
 * @param title
 *            title of the map
 * @param description
 *            what the figure shows, for readers who do not see it
 * @param width
 *            width, px
 * @param height
 *            height, px
 * @param marks
 *            marks, the undermost first
 */
public record Scene(String title, String description, int width, int height, List<Mark> marks) {
	/** Copies the list. */
	public Scene {
		marks = List.copyOf(marks);
	}

	/** Something to draw. */
	public sealed interface Mark permits Area, Patch, Glyph, Line, Text, Pill {
		/** Id of the element of the map that the mark belongs to; empty for title, legend and references. */
		String element();
	}

	/** Region that holds nodes. */
	public record Area(String element, Box box, boolean membrane, Tone tone) implements Mark {
	}

	/** Ground under a text, so that lines pass behind it. */
	public record Patch(String element, Box box, Tone tone) implements Mark {
	}

	/** Body of a node. */
	public record Glyph(String element, Box box, Shape shape, Tone tone) implements Mark {
	}

	/** Line of an edge, from start to end, with what stands at its end. */
	public record Line(String element, List<Point> points, Head head, Dash dash, double width, Tone tone) implements Mark {
		/** Copies the list. */
		public Line {
			points = List.copyOf(points);
		}
	}

	/** One line of text; x is its left end, middle or right end, y its base line. */
	public record Text(String element, double x, double y, Anchor anchor, FontStyle style, double size, Tone tone, String text)
			implements Mark {
	}

	/** Citation marker on an edge. */
	public record Pill(String element, Box box, Tone tone) implements Mark {
	}

	/** Which point of a text its x is. */
	public enum Anchor {
		/** Left end. */
		START,
		/** Middle. */
		MIDDLE
	}

	/** Outline of a node, after GPML and SBGN activity flow. */
	public enum Shape {
		/** Gene or protein. */
		ROUND,
		/** Process. */
		RECTANGLE,
		/** Complex. */
		OCTAGON,
		/** RNA. */
		PARALLELOGRAM,
		/** Variant: a corner is cut off. */
		CUT,
		/** Cell or vesicle. */
		STADIUM,
		/** Phenotype, condition, endpoint. */
		HEXAGON,
		/** Pathway: bars at both sides. */
		BARRED,
		/** Therapy: double outline. */
		DOUBLE
	}

	/** What stands at the end of an edge, by the field's conventions. */
	public enum Head {
		/** Stimulates or brings about. */
		ARROW,
		/** Inhibits or lowers. */
		BAR,
		/** Makes, moves or turns into. */
		OPEN_ARROW,
		/** Is part of. */
		DIAMOND,
		/** Goes along with; no direction of effect. */
		NONE
	}

	/** Stroke of an edge. */
	public enum Dash {
		/** Asserted effect. */
		SOLID,
		/** Hedged, trend or speculation only. */
		DASHED,
		/** Correlation. */
		DOTTED
	}

	/** What a colour means; the theme gives the colour. */
	public enum Tone {
		/** Background of the page. */
		PAGE,
		/** Text and outlines. */
		INK,
		/** Secondary text. */
		FAINT,
		/** Region of a cell. */
		CELL_AREA,
		/** Region between cells. */
		SPACE_AREA,
		/** Other region. */
		PLAIN_AREA,
		/** Molecule. */
		MOLECULE,
		/** Altered gene. */
		ALTERATION,
		/** Cell. */
		CELL,
		/** Therapy. */
		THERAPY,
		/** State, process or outcome. */
		STATE,
		/** Effect seen in patients, or system not told apart. */
		CLINICAL,
		/** Effect seen in models only. */
		PRECLINICAL,
		/** Claims that contradict each other. */
		CONFLICT,
		/** Nothing cited. */
		UNCITED
	}
}
