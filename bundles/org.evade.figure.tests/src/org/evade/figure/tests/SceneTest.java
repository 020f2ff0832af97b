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
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.evade.figure.FigureOptions;
import org.evade.figure.Figures;
import org.evade.figure.scene.Group;
import org.evade.figure.scene.Group.Part;
import org.evade.figure.scene.Item;
import org.evade.figure.scene.Item.NodeBody;
import org.evade.figure.scene.Item.Plate;
import org.evade.figure.scene.Item.RegionBody;
import org.evade.figure.scene.Item.Text;
import org.evade.figure.scene.Scene;
import org.evade.layout.Box;
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
	private static final Map<MapDiagram, Scene> SCENES = new LinkedHashMap<>();

	static Stream<MapDiagram> maps() {
		return SampleMaps.in(SampleMaps.checkout()).stream();
	}

	private static synchronized Scene scene(MapDiagram map) {
		return SCENES.computeIfAbsent(map, m -> Figures.scene(SampleMaps.checkout(), m, FigureOptions.standard()));
	}

	private record Found<T>(String id, T item) {
	}

	private static <T extends Item> List<Found<T>> items(Scene scene, Class<T> kind) {
		List<Found<T>> found = new ArrayList<>();
		for (Group group : scene.groups())
			group.items().stream().filter(kind::isInstance).forEach(item -> found.add(new Found<>(group.part() + " " + group.id(), kind.cast(item))));
		return found;
	}

	private static Box room(Text text) {
		int left = (int) Math.ceil(text.left()), top = (int) Math.ceil(text.top());
		return new Box(left, top, (int) text.width(), (int) Math.floor(text.bottom()) - top);
	}

	private static Map<String, Box> boxes(Scene scene, Part part) {
		Map<String, Box> boxes = new LinkedHashMap<>();
		for (Group group : scene.groups())
			if (group.part() == part)
				for (Item item : group.items())
					if (item instanceof NodeBody body)
						boxes.put(group.id(), body.box());
					else if (item instanceof RegionBody region)
						boxes.put(group.id(), region.box());
		return boxes;
	}

	@ParameterizedTest
	@MethodSource("maps")
	void noTextIsCutOrCoversAnother(MapDiagram map) {
		Scene scene = scene(map);
		Box page = new Box(0, 0, scene.width(), scene.height());
		List<Text> texts = items(scene, Text.class).stream().map(Found::item).toList();
		for (int i = 0; i < texts.size(); i++) {
			assertTrue(page.contains(room(texts.get(i))), texts.get(i) + " leaves the page");
			for (int j = 0; j < i; j++)
				assertTrue(!room(texts.get(i)).overlaps(room(texts.get(j))), texts.get(i) + " covers " + texts.get(j));
		}
	}

	@ParameterizedTest
	@MethodSource("maps")
	void labelsAreInsideTheirNodes(MapDiagram map) {
		for (Group group : scene(map).groups())
			if (group.part() == Part.NODE) {
				Box box = boxes(scene(map), Part.NODE).get(group.id());
				for (Item item : group.items())
					if (item instanceof Text text)
						assertTrue(box.contains(room(text)), text + " leaves " + box);
			}
	}

	@ParameterizedTest
	@MethodSource("maps")
	void nodesAndMarkersKeepApart(MapDiagram map) {
		List<Box> boxes = new ArrayList<>(boxes(scene(map), Part.NODE).values());
		scene(map).groups().stream().filter(group -> group.part() == Part.MARKER).flatMap(group -> group.items().stream())
				.filter(Plate.class::isInstance).forEach(plate -> boxes.add(((Plate) plate).box()));
		for (int i = 0; i < boxes.size(); i++)
			for (int j = 0; j < i; j++)
				assertTrue(!boxes.get(i).overlaps(boxes.get(j)), boxes.get(i) + " covers " + boxes.get(j));
	}

	@ParameterizedTest
	@MethodSource("maps")
	void compartmentsHoldTheirContent(MapDiagram map) {
		Map<String, Box> boxes = new LinkedHashMap<>(boxes(scene(map), Part.COMPARTMENT));
		boxes.putAll(boxes(scene(map), Part.NODE));
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
		Map<String, Box> nodes = boxes(scene(map), Part.NODE);
		Map<String, Edge> edges = map.getElements().stream().filter(Edge.class::isInstance).map(Edge.class::cast)
				.collect(Collectors.toMap(Edge::getName, edge -> edge));
		for (Group group : scene(map).groups())
			if (group.part() == Part.EDGE)
				for (Item item : group.items())
					if (item instanceof Item.Line line) {
						Edge edge = edges.get(group.id());
						assertTouches(nodes.get(edge.getSource().getName()), line.points().getFirst().x(), line.points().getFirst().y());
						assertTouches(nodes.get(edge.getTarget().getName()), line.points().getLast().x(), line.points().getLast().y());
						assertPassesNodes(edge, line, nodes);
					}
	}

	private static void assertPassesNodes(Edge edge, Item.Line line, Map<String, Box> nodes) {
		for (int i = 1; i < line.points().size(); i++) {
			var a = line.points().get(i - 1);
			var b = line.points().get(i);
			Box segment = new Box((int) Math.min(a.x(), b.x()), (int) Math.min(a.y(), b.y()), (int) Math.max(1, Math.abs(a.x() - b.x())),
					(int) Math.max(1, Math.abs(a.y() - b.y())));
			nodes.forEach((id, box) -> assertTrue(isEnd(edge, id) || !box.overlaps(segment), edge.getName() + " runs through " + id));
		}
	}

	private static boolean isEnd(Edge edge, String node) {
		return node.equals(edge.getSource().getName()) || node.equals(edge.getTarget().getName());
	}

	private static void assertTouches(Box box, double x, double y) {
		boolean inside = x >= box.x() - 6 && x <= box.right() + 6 && y >= box.y() - 6 && y <= box.bottom() + 6;
		boolean deep = x > box.x() + 9 && x < box.right() - 9 && y > box.y() + 9 && y < box.bottom() - 9;
		assertTrue(inside && !deep, x + "," + y + " is not on the border of " + box);
	}

	@ParameterizedTest
	@MethodSource("maps")
	void everyCitedNumberIsInTheList(MapDiagram map) {
		List<String> texts = SampleMaps.listed(scene(map).groups().stream().filter(group -> group.part() == Part.REFERENCES)
				.flatMap(group -> group.items().stream()).filter(Text.class::isInstance).map(item -> ((Text) item).text()).toList());
		int edges = 0;
		for (MapElement element : map.getElements())
			if (element instanceof Edge edge) {
				edges++;
				for (Claim claim : edge.getClaims())
					for (Citation citation : claim.getCitations())
						assertTrue(texts.contains(String.valueOf(citation.getNumber())), citation.getNumber() + " is not listed");
			}
		assertEquals(edges, scene(map).groups().stream().filter(group -> group.part() == Part.MARKER).count(), "each edge has its marker");
	}
}
