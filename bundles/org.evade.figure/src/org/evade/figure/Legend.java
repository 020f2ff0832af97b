/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.evade.figure.Scene.Anchor;
import org.evade.figure.Scene.Dash;
import org.evade.figure.Scene.Glyph;
import org.evade.figure.Scene.Head;
import org.evade.figure.Scene.Line;
import org.evade.figure.Scene.Mark;
import org.evade.figure.Scene.Shape;
import org.evade.figure.Scene.Text;
import org.evade.figure.Scene.Tone;
import org.evade.figure.text.FontStyle;
import org.evade.figure.text.GlyphWidths;
import org.evade.layout.Box;
import org.evade.layout.Point;

/** Legend that explains what occurs in the map and nothing else, in rows. */
final class Legend {
	private static final double SIZE = 10;
	private static final int ROW = 20, SAMPLE = 30;
	private final MapParts parts;
	private final List<Mark> marks;
	private int x, y, left, right;

	Legend(MapParts parts, List<Mark> marks) {
		this.parts = parts;
		this.marks = marks;
	}

	/** Draws from a place on, within a width; returns the lower end. */
	int draw(int startX, int startY, int width) {
		left = x = startX;
		y = startY;
		right = startX + width;
		shapes().forEach((shape, tone) -> {
			reserve(words(shape));
			marks.add(new Glyph("", new Box(x, y, SAMPLE - 4, 14), shape, tone));
			say(words(shape));
		});
		newRow();
		for (Head head : heads()) {
			reserve(words(head));
			line(head, Dash.SOLID, 1.4, Tone.CLINICAL);
			say(words(head));
		}
		newRow();
		for (Dash dash : dashes()) {
			String words = dash == Dash.DASHED ? "hedged or speculative" : "correlation";
			reserve(words);
			line(dash == Dash.DOTTED ? Head.NONE : Head.ARROW, dash, 1.4, Tone.CLINICAL);
			say(words);
		}
		for (Tone tone : tones()) {
			reserve(words(tone));
			line(Head.ARROW, Dash.SOLID, 1.4, tone);
			say(words(tone));
		}
		if (parts.evidence.values().stream().anyMatch(evidence -> evidence.numbers().size() > 1)) {
			reserve("several references");
			line(Head.ARROW, Dash.SOLID, 2.4, Tone.CLINICAL);
			say("several references");
		}
		return y + ROW;
	}

	private void reserve(String words) {
		if (x + SAMPLE + GlyphWidths.width(words, FontStyle.REGULAR, SIZE) > right)
			newRow();
	}

	private void newRow() {
		if (x > left) {
			x = left;
			y += ROW;
		}
	}

	private void line(Head head, Dash dash, double width, Tone tone) {
		marks.add(new Line("", List.of(new Point(x, y + 7), new Point(x + SAMPLE - 4, y + 7)), head, dash, width, tone));
	}

	private void say(String words) {
		marks.add(new Text("", x + SAMPLE + 1, y + 10.5, Anchor.START, FontStyle.REGULAR, SIZE, Tone.FAINT, words));
		x += SAMPLE + (int) Math.ceil(GlyphWidths.width(words, FontStyle.REGULAR, SIZE)) + 18;
	}

	private Map<Shape, Tone> shapes() {
		Map<Shape, Tone> found = new EnumMap<>(Shape.class);
		parts.nodes.values().forEach(node -> found.putIfAbsent(SceneBuilder.shape(node), usual(SceneBuilder.shape(node))));
		return found;
	}

	private static Tone usual(Shape shape) {
		return switch (shape) {
		case ROUND, OCTAGON, PARALLELOGRAM -> Tone.MOLECULE;
		case CUT -> Tone.ALTERATION;
		case STADIUM -> Tone.CELL;
		case DOUBLE -> Tone.THERAPY;
		default -> Tone.STATE;
		};
	}

	private List<Head> heads() {
		List<Head> found = new ArrayList<>();
		for (Head head : Head.values())
			if (head != Head.NONE && parts.edges.values().stream().anyMatch(edge -> Conventions.head(edge.getRelation()) == head))
				found.add(head);
		return found;
	}

	private List<Dash> dashes() {
		List<Dash> found = new ArrayList<>();
		for (Dash dash : List.of(Dash.DOTTED, Dash.DASHED))
			if (parts.evidence.values().stream().anyMatch(evidence -> evidence.dash() == dash))
				found.add(dash);
		return found;
	}

	private List<Tone> tones() {
		List<Tone> found = new ArrayList<>();
		for (Tone tone : List.of(Tone.PRECLINICAL, Tone.CONFLICT, Tone.UNCITED))
			if (parts.evidence.values().stream().anyMatch(evidence -> evidence.tone() == tone))
				found.add(tone);
		return found;
	}

	private static String words(Tone tone) {
		return switch (tone) {
		case PRECLINICAL -> "in models only";
		case CONFLICT -> "contradicted";
		default -> "without a reference";
		};
	}

	private static String words(Head head) {
		return switch (head) {
		case ARROW -> "activates, raises, causes";
		case BAR -> "inhibits, lowers, impairs";
		case OPEN_ARROW -> "produces, expresses, recruits";
		case DIAMOND -> "part of";
		case NONE -> "goes along with";
		};
	}

	private static String words(Shape shape) {
		return switch (shape) {
		case ROUND -> "gene, protein";
		case RECTANGLE -> "process";
		case OCTAGON -> "complex";
		case PARALLELOGRAM -> "RNA";
		case CUT -> "altered gene";
		case STADIUM -> "cell";
		case HEXAGON -> "state, outcome";
		case BARRED -> "pathway";
		case DOUBLE -> "therapy";
		};
	}
}
