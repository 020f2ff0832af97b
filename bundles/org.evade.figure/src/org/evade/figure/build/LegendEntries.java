/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.evade.figure.Sizes;
import org.evade.figure.content.EdgeFace;
import org.evade.figure.content.MapContent;
import org.evade.figure.content.NodeFace;
import org.evade.figure.content.RelationLooks;
import org.evade.figure.scene.At;
import org.evade.figure.scene.Item;
import org.evade.figure.scene.LineEnd;
import org.evade.figure.scene.LineLook;
import org.evade.figure.scene.LineLook.Dash;
import org.evade.figure.scene.NodeShape;
import org.evade.figure.scene.Tone;
import org.evade.figure.text.FontStyle;
import org.evade.layout.Box;
import org.evade.model.Relation;
import org.evade.model.terms.Terms;

/** What the legend of a map has to explain. */
final class LegendEntries {
	private static final int LINE = 30;
	private static final int BODY = 24;
	private static final int BODY_HEIGHT = 15;
	private static final int SPACE = 6;

	/** Draws a sample with its upper left corner at a place. */
	interface Sample {
		List<Item> at(int x, int y);
	}

	record Entry(Sample sample, String text) {
	}

	record Section(String heading, int sampleWidth, int leastColumns, List<Entry> entries) {
	}

	private LegendEntries() {
	}

	static List<Section> of(MapContent content) {
		return List.of(new Section("Nodes", BODY + SPACE, 4, nodes(content)),
				new Section("Relations", LINE + SPACE, 3, relations(content)),
				new Section("Evidence", LINE + SPACE, 3, evidence(content)));
	}

	private static List<Entry> nodes(MapContent content) {
		List<Entry> entries = new ArrayList<>();
		for (NodeShape shape : content.nodes().stream().map(NodeFace::shape).collect(Collectors.toCollection(TreeSet::new)))
			entries.add(new Entry(body(shape, false), shape.word()));
		content.nodes().stream().filter(NodeFace::faint).findFirst()
				.ifPresent(node -> entries.add(new Entry(body(node.shape(), true), "named only in the printed legend")));
		return entries;
	}

	private static Sample body(NodeShape shape, boolean faint) {
		return (x, y) -> List.of(new Item.NodeBody(shape, new Box(x, y - 1, BODY, BODY_HEIGHT), faint));
	}

	/** Relations that are drawn alike share an entry. */
	private static List<Entry> relations(MapContent content) {
		Map<LineLook, TreeSet<Relation>> drawn = new LinkedHashMap<>();
		for (Relation relation : Relation.values())
			for (EdgeFace edge : content.edges())
				if (edge.relation() == relation)
					drawn.computeIfAbsent(RelationLooks.plain(relation), look -> new TreeSet<>()).add(relation);
		return drawn.entrySet().stream().sorted(Comparator.comparingInt(entry -> entry.getValue().first().ordinal()))
				.map(entry -> new Entry(line(entry.getKey()),
						entry.getValue().stream().map(Terms::word).collect(Collectors.joining(", "))))
				.toList();
	}

	private static Sample line(LineLook look) {
		return (x, y) -> List.of(new Item.Line(List.of(new At(x, y + 6.5), new At(x + LINE, y + 6.5)), look));
	}

	private static List<Entry> evidence(MapContent content) {
		List<Entry> entries = new ArrayList<>();
		if (!content.references().isEmpty())
			entries.add(new Entry(plate("12", Tone.INK), "number of the cited reference"));
		int heaviest = content.edges().stream().mapToInt(edge -> edge.look().weight()).max().orElse(1);
		if (heaviest > 1)
			entries.add(new Entry(weights(heaviest), heaviest == 2 ? "one or two references" : "one, two, more references"));
		Tone tone = Tone.STIMULATION;
		if (any(content, edge -> edge.look().dash() == Dash.DOTTED))
			entries.add(new Entry(line(new LineLook(tone, LineEnd.NONE, LineEnd.ARROW, 1, Dash.DOTTED, false, false)),
					"hedged or speculative"));
		if (any(content, edge -> edge.look().dash() == Dash.DASH_DOTTED))
			entries.add(new Entry(
					line(new LineLook(Tone.CORRELATION, LineEnd.NONE, LineEnd.CIRCLE, 1, Dash.DASH_DOTTED, false, false)),
					"correlation, hedged"));
		if (any(content, edge -> edge.look().pale()))
			entries.add(new Entry(line(new LineLook(tone, LineEnd.NONE, LineEnd.ARROW, 1, Dash.SOLID, true, false)),
					"preclinical evidence only"));
		if (any(content, edge -> edge.look().negated() && !RelationLooks.plain(edge.relation()).negated()))
			entries.add(new Entry(line(new LineLook(tone, LineEnd.NONE, LineEnd.ARROW, 1, Dash.SOLID, false, true)),
					"reported not to hold"));
		if (any(content, EdgeFace::conflict))
			entries.add(new Entry(plate("≠ 12", Tone.CONFLICT), "contradicted by another claim"));
		addUncited(content, entries);
		return entries;
	}

	private static void addUncited(MapContent content, List<Entry> entries) {
		if (!any(content, EdgeFace::isUncited))
			return;
		String why = content.edges().stream().filter(EdgeFace::isUncited).map(edge -> edge.marker().get(edge.marker().size() - 1))
				.map(LegendEntries::explain).distinct().sorted().collect(Collectors.joining("; "));
		entries.add(new Entry(line(new LineLook(Tone.UNCITED, LineEnd.NONE, LineEnd.ARROW, 1, Dash.SOLID, false, false)),
				"nothing cited" + (why.isEmpty() ? "" : ": " + why)));
	}

	private static String explain(String marker) {
		return switch (marker.startsWith("≠ ") ? marker.substring(2) : marker) {
		case "caption" -> "from the caption";
		case "own view" -> "the authors' own view";
		case "no claim" -> "no claim recorded";
		default -> "no citation given";
		};
	}

	private static boolean any(MapContent content, Predicate<EdgeFace> test) {
		return content.edges().stream().anyMatch(test);
	}

	private static Sample plate(String text, Tone tone) {
		return (x, y) -> List.of(new Item.Plate(tone, new Box(x, y, BODY + 4, 13)),
				new Item.Text(text, new At(x + (BODY + 4) / 2.0, y + 10), true, FontStyle.REGULAR, Sizes.SMALL, Tone.INK));
	}

	private static Sample weights(int heaviest) {
		return (x, y) -> {
			List<Item> lines = new ArrayList<>();
			for (int weight = 1; weight <= heaviest; weight++)
				lines.add(new Item.Line(List.of(new At(x, y - 1 + 4.5 * weight), new At(x + LINE, y - 1 + 4.5 * weight)),
						new LineLook(Tone.STIMULATION, LineEnd.NONE, LineEnd.NONE, weight, Dash.SOLID, false, false)));
			return lines;
		};
	}
}
