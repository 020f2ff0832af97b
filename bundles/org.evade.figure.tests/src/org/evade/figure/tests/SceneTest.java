/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.evade.figure.Figures;
import org.evade.figure.Scene;
import org.evade.figure.Scene.Anchor;
import org.evade.figure.Scene.Area;
import org.evade.figure.Scene.Glyph;
import org.evade.figure.Scene.Line;
import org.evade.figure.Scene.Pill;
import org.evade.figure.Scene.Text;
import org.evade.figure.text.GlyphWidths;
import org.evade.layout.Box;
import org.evade.layout.Point;
import org.evade.model.Citation;
import org.evade.model.Claim;
import org.evade.model.Compartment;
import org.evade.model.Edge;
import org.evade.model.MapDiagram;
import org.evade.model.MapElement;
import org.evade.model.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes a figure legible, measured on every map of the corpus. */
class SceneTest {
	static Stream<MapDiagram> maps() {
		return Maps.in(Maps.checkout()).stream();
	}

	private static Scene scene(MapDiagram map) {
		return Figures.scene(Maps.checkout(), map);
	}

	private static <T> List<T> marks(Scene scene, Class<T> kind) {
		return scene.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	/** Room of a text, a little smaller than its line, as ascenders and descenders are not everywhere. */
	private static Box room(Text text) {
		double width = GlyphWidths.width(text.text(), text.style(), text.size());
		double left = text.anchor() == Anchor.MIDDLE ? text.x() - width / 2 : text.x();
		return new Box((int) Math.ceil(left), (int) Math.ceil(text.y() - text.size() * 0.75), (int) width, (int) (text.size() * 0.9));
	}

	private static Map<String, Box> nodes(Scene scene) {
		Map<String, Box> nodes = new LinkedHashMap<>();
		marks(scene, Glyph.class).stream().filter(glyph -> !glyph.element().isEmpty()).forEach(glyph -> nodes.put(glyph.element(), glyph.box()));
		return nodes;
	}

	@ParameterizedTest
	@MethodSource("maps")
	void noTextIsCutOrCoversAnother(MapDiagram map) {
		Scene scene = scene(map);
		Box page = new Box(0, 0, scene.width(), scene.height());
		List<Text> texts = marks(scene, Text.class);
		for (int i = 0; i < texts.size(); i++) {
			assertTrue(page.contains(room(texts.get(i))), texts.get(i) + " leaves the page");
			for (int j = 0; j < i; j++)
				assertTrue(!room(texts.get(i)).overlaps(room(texts.get(j))), texts.get(i) + " covers " + texts.get(j));
		}
	}

	@ParameterizedTest
	@MethodSource("maps")
	void labelsAreInsideTheirNodes(MapDiagram map) {
		Scene scene = scene(map);
		Map<String, Box> nodes = nodes(scene);
		for (Text text : marks(scene, Text.class))
			if (nodes.containsKey(text.element()))
				assertTrue(nodes.get(text.element()).contains(room(text)), text + " leaves its node");
	}

	@ParameterizedTest
	@MethodSource("maps")
	void nodesAndMarkersKeepApart(MapDiagram map) {
		Scene scene = scene(map);
		List<Box> boxes = new ArrayList<>(nodes(scene).values());
		marks(scene, Pill.class).forEach(pill -> boxes.add(pill.box()));
		for (int i = 0; i < boxes.size(); i++)
			for (int j = 0; j < i; j++)
				assertTrue(!boxes.get(i).overlaps(boxes.get(j)), boxes.get(i) + " covers " + boxes.get(j));
	}

	@ParameterizedTest
	@MethodSource("maps")
	void compartmentsHoldTheirContent(MapDiagram map) {
		Scene scene = scene(map);
		Map<String, Box> boxes = new LinkedHashMap<>(nodes(scene));
		marks(scene, Area.class).forEach(area -> boxes.put(area.element(), area.box()));
		for (MapElement element : map.getElements())
			if (element instanceof Compartment compartment)
				assertHolds(compartment, boxes);
	}

	private static void assertHolds(Compartment compartment, Map<String, Box> boxes) {
		for (MapElement inside : compartment.getElements()) {
			String id = ((Named) inside).getName();
			assertTrue(boxes.get(compartment.getName()).contains(boxes.get(id)), id + " leaves " + compartment.getName());
			if (inside instanceof Compartment nested)
				assertHolds(nested, boxes);
		}
	}

	@ParameterizedTest
	@MethodSource("maps")
	void linesRunFromBorderToBorderAndPastOtherNodes(MapDiagram map) {
		Scene scene = scene(map);
		Map<String, Box> nodes = nodes(scene);
		Map<String, Edge> edges = new LinkedHashMap<>();
		map.getElements().stream().filter(Edge.class::isInstance).map(Edge.class::cast).forEach(edge -> edges.put(edge.getName(), edge));
		for (Line line : marks(scene, Line.class)) {
			Edge edge = edges.get(line.element());
			if (edge == null)
				continue;
			assertTouches(nodes.get(edge.getSource().getName()), line.points().getFirst());
			assertTouches(nodes.get(edge.getTarget().getName()), line.points().getLast());
			for (int i = 1; i < line.points().size(); i++) {
				Point a = line.points().get(i - 1), b = line.points().get(i);
				Box segment = new Box(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.max(1, Math.abs(a.x() - b.x())),
						Math.max(1, Math.abs(a.y() - b.y())));
				nodes.forEach((id, box) -> assertTrue(!box.grown(-2).overlaps(segment), line.element() + " runs through " + id));
			}
		}
	}

	private static void assertTouches(Box box, Point end) {
		assertTrue(box.grown(1).contains(new Box(end.x(), end.y(), 0, 0)) && !box.grown(-3).contains(new Box(end.x(), end.y(), 0, 0)),
				end + " is not on the border of " + box);
	}

	@ParameterizedTest
	@MethodSource("maps")
	void everyCitedNumberIsInTheList(MapDiagram map) {
		List<String> texts = marks(scene(map), Text.class).stream().filter(text -> text.element().isEmpty()).map(Text::text).toList();
		int edges = 0;
		for (MapElement element : map.getElements())
			if (element instanceof Edge edge) {
				edges++;
				for (Claim claim : edge.getClaims())
					for (Citation citation : claim.getCitations())
						assertTrue(texts.contains(citation.getNumber() + "."), citation.getNumber() + " is not listed");
			}
		assertEquals(edges, marks(scene(map), Pill.class).size(), "each edge has its marker");
	}
}
