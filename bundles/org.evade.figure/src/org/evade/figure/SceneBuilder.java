/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evade.figure.Scene.Anchor;
import org.evade.figure.Scene.Area;
import org.evade.figure.Scene.Glyph;
import org.evade.figure.Scene.Line;
import org.evade.figure.Scene.Mark;
import org.evade.figure.Scene.Patch;
import org.evade.figure.Scene.Pill;
import org.evade.figure.Scene.Shape;
import org.evade.figure.Scene.Text;
import org.evade.figure.Scene.Tone;
import org.evade.figure.text.FontStyle;
import org.evade.figure.text.GlyphWidths;
import org.evade.language.load.Corpus;
import org.evade.layout.Box;
import org.evade.layout.Geometry;
import org.evade.layout.Point;
import org.evade.model.Compartment;
import org.evade.model.CompartmentKind;
import org.evade.model.MapDiagram;
import org.evade.model.Node;

/** Makes the scene of a map: regions, lines, nodes and citation markers where the geometry puts them, legend and references below. */
final class SceneBuilder {
	private static final int TOP = 38, LEAST_WIDTH = 480;
	private final Corpus corpus;
	private final MapDiagram map;
	private final MapParts parts;
	private final Geometry geometry;
	private final List<Mark> marks = new ArrayList<>();

	SceneBuilder(Corpus corpus, MapDiagram map, MapParts parts, Geometry geometry) {
		this.corpus = corpus;
		this.map = map;
		this.parts = parts;
		this.geometry = geometry;
	}

	Scene build() {
		String title = map.getLabel() == null ? map.getName() : map.getLabel();
		int width = Math.max(Math.max(LEAST_WIDTH, geometry.width()), (int) GlyphWidths.width(title, FontStyle.BOLD, 16) + 40);
		marks.add(new Text("", 18, 26, Anchor.START, FontStyle.BOLD, 16, Tone.INK, title));
		areas();
		lines();
		nodes();
		markers();
		int y = new Legend(parts, marks).draw(18, TOP + geometry.height() + 8, width - 36);
		y = new References(corpus, map, parts, marks).draw(18, y + 10, width - 36);
		return new Scene(title, description(title), width, y + 12, marks);
	}

	private String description(String title) {
		return "%s: %d nodes in %d regions, %d edges.".formatted(title, parts.nodes.size(), parts.compartments.size(), parts.edges.size());
	}

	private Box box(String id) {
		return geometry.boxes().get(id).moved(0, TOP);
	}

	private List<Point> route(String id) {
		return geometry.routes().get(id).stream().map(point -> new Point(point.x(), point.y() + TOP)).toList();
	}

	private void areas() {
		parts.compartments.forEach((id, compartment) -> {
			marks.add(new Area(id, box(id), compartment.getKind() == CompartmentKind.CELL, ground(compartment)));
		});
	}

	private static Tone ground(Compartment compartment) {
		return switch (compartment.getKind()) {
		case CELL -> Tone.CELL_AREA;
		case EXTRACELLULAR -> Tone.SPACE_AREA;
		default -> Tone.PLAIN_AREA;
		};
	}

	private static String title(Compartment compartment) {
		return compartment.getLabel() == null ? compartment.getName() : compartment.getLabel();
	}

	private Box titleBox(String id, Compartment compartment) {
		return new Box(box(id).x() + 9, box(id).y() + 6, (int) GlyphWidths.width(title(compartment), FontStyle.BOLD, MapParts.TITLE_SIZE) + 6, 17);
	}

	private void lines() {
		parts.edges.forEach((id, edge) -> {
			EdgeEvidence evidence = parts.evidence.get(id);
			marks.add(new Line(id, route(id), Conventions.head(edge.getRelation()), evidence.dash(), evidence.width(), evidence.tone()));
		});
		parts.compartments.forEach((id, compartment) -> {
			marks.add(new Patch(id, titleBox(id, compartment), ground(compartment)));
			marks.add(new Text(id, box(id).x() + 12, box(id).y() + 19, Anchor.START, FontStyle.BOLD, MapParts.TITLE_SIZE, Tone.INK,
					title(compartment)));
		});
	}

	private void nodes() {
		parts.nodes.forEach((id, node) -> {
			Box box = box(id);
			marks.add(new Glyph(id, box, shape(node), tone(node)));
			MapParts.Label label = parts.labels.get(id);
			double height = label.lines().size() * MapParts.LINE + (label.aspect().isEmpty() ? 0 : MapParts.ASPECT_LINE);
			double y = box.y() + (box.height() - height) / 2;
			double middle = box.x() + box.width() / 2.0;
			if (!label.aspect().isEmpty()) {
				marks.add(new Text(id, middle, y + 9, Anchor.MIDDLE, FontStyle.ITALIC, MapParts.ASPECT_SIZE, Tone.FAINT, label.aspect()));
				y += MapParts.ASPECT_LINE;
			}
			for (String line : label.lines()) {
				marks.add(new Text(id, middle, y + 11.2, Anchor.MIDDLE, FontStyle.REGULAR, MapParts.LABEL_SIZE, Tone.INK, line));
				y += MapParts.LINE;
			}
		});
	}

	static Shape shape(Node node) {
		return node.getShows() == null || node.getShows().getParticipants().isEmpty() ? Shape.RECTANGLE : Conventions.shape(node.getShows());
	}

	static Tone tone(Node node) {
		return node.getShows() == null || node.getShows().getParticipants().isEmpty() ? Tone.STATE : Conventions.tone(node.getShows());
	}

	/** Short routes first: they have the least choice. */
	private void markers() {
		MarkerSpots spots = new MarkerSpots();
		parts.nodes.keySet().forEach(id -> spots.keep(box(id)));
		parts.compartments.forEach((id, compartment) -> spots.keep(titleBox(id, compartment)));
		Map<String, List<Point>> routes = new LinkedHashMap<>();
		parts.edges.keySet().stream().sorted(Comparator.comparingInt((String id) -> length(route(id))).thenComparing(id -> id))
				.forEach(id -> routes.put(id, route(id)));
		routes.values().forEach(spots::avoid);
		routes.forEach((id, route) -> {
			EdgeEvidence evidence = parts.evidence.get(id);
			Box box = spots.place(route, parts.markerWidth(id), MapParts.markerHeight());
			marks.add(new Pill(id, box, evidence.tone()));
			marks.add(new Text(id, box.x() + box.width() / 2.0, box.y() + 9.8, Anchor.MIDDLE, FontStyle.REGULAR, MapParts.MARKER_SIZE,
					evidence.tone(), evidence.marker()));
		});
	}

	private static int length(List<Point> route) {
		int length = 0;
		for (int i = 1; i < route.size(); i++)
			length += Math.abs(route.get(i).x() - route.get(i - 1).x()) + Math.abs(route.get(i).y() - route.get(i - 1).y());
		return length;
	}
}
