/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.evade.layout.Box;
import org.evade.layout.Geometry;
import org.evade.layout.LayoutGraph;
import org.evade.layout.LayoutGraph.Item;
import org.evade.layout.LayoutGraph.Link;
import org.evade.layout.LayoutGraph.Region;
import org.evade.layout.LayoutText;
import org.evade.layout.MapLayouter;
import org.evade.layout.SavedLayout;
import org.evade.model.BoxLayout;
import org.evade.model.EvadeFactory;
import org.evade.model.Layout;
import org.junit.jupiter.api.Test;

class LayoutTest {
	private static final LayoutGraph SMALL = new LayoutGraph(List.of(new Region("cell", null, 60, 20), new Region("nucleus", "cell", 60, 20)),
			List.of(new Item("a", "cell", 80, 30), new Item("b", "nucleus", 80, 30), new Item("c", null, 80, 30)),
			List.of(new Link("ab", "a", "b", 20, 12), new Link("bc", "b", "c", 0, 0), new Link("cc", "c", "c", 20, 12)));

	@Test
	void everythingGetsAPlace() {
		Geometry geometry = MapLayouter.place(SMALL);
		assertEquals(List.of("a", "b", "c", "cell", "nucleus"), List.copyOf(geometry.boxes().keySet()));
		assertEquals(List.of("ab", "bc", "cc"), List.copyOf(geometry.routes().keySet()));
		assertTrue(geometry.boxes().get("cell").contains(geometry.boxes().get("nucleus")));
		assertTrue(geometry.boxes().get("nucleus").contains(geometry.boxes().get("b")));
		geometry.routes().values().forEach(route -> assertTrue(route.size() > 1));
	}

	/** Random graphs: boxes keep apart, routes turn at right angles, and two runs agree. */
	@Test
	void randomGraphs() {
		Random random = new Random(42);
		for (int round = 0; round < 40; round++) {
			LayoutGraph graph = random(random, 3 + random.nextInt(25));
			Geometry geometry = MapLayouter.place(graph);
			assertEquals(geometry, MapLayouter.place(graph));
			List<Box> items = graph.items().stream().map(item -> geometry.boxes().get(item.id())).toList();
			for (int i = 0; i < items.size(); i++)
				for (int j = 0; j < i; j++)
					assertTrue(!items.get(i).overlaps(items.get(j)));
			geometry.routes().values().forEach(route -> {
				for (int i = 1; i < route.size(); i++)
					assertTrue(Math.abs(route.get(i).x() - route.get(i - 1).x()) <= 1 || Math.abs(route.get(i).y() - route.get(i - 1).y()) <= 1,
							"right angles: " + route);
			});
		}
	}

	private static LayoutGraph random(Random random, int size) {
		List<Region> regions = new ArrayList<>();
		for (int i = 0; i < 1 + size / 6; i++)
			regions.add(new Region("r" + i, i > 0 && random.nextBoolean() ? "r" + random.nextInt(i) : null, 50, 20));
		List<Item> items = new ArrayList<>();
		for (int i = 0; i < size; i++)
			items.add(new Item("n" + i, random.nextInt(4) == 0 ? null : "r" + random.nextInt(regions.size()), 40 + random.nextInt(90), 24 + random.nextInt(20)));
		List<Link> links = new ArrayList<>();
		for (int i = 0; i < size * 5 / 4; i++)
			links.add(new Link("e" + i, "n" + random.nextInt(size), "n" + random.nextInt(size), random.nextInt(2) * 24, 12));
		return new LayoutGraph(regions, items, links);
	}

	@Test
	void savedPlacesHoldAndNewElementsFindRoom() {
		Layout layout = EvadeFactory.eINSTANCE.createLayout();
		layout.getEntries().add(box("a", 50, 70));
		layout.getEntries().add(box("gone", 500, 700));
		Geometry geometry = SavedLayout.read(layout, SMALL);
		assertEquals(new Box(50, 70, 80, 30), geometry.boxes().get("a"));
		assertTrue(!geometry.boxes().containsKey("gone"));
		assertEquals(5, geometry.boxes().size());
		assertEquals(3, geometry.routes().size());
		assertTrue(!geometry.boxes().get("b").overlaps(geometry.boxes().get("a")));
		assertTrue(geometry.boxes().get("cell").contains(geometry.boxes().get("nucleus")));
		assertTrue(geometry.width() >= geometry.boxes().get("cell").right());
	}

	private static BoxLayout box(String id, int x, int y) {
		BoxLayout box = EvadeFactory.eINSTANCE.createBoxLayout();
		box.setElement(id);
		box.setX(x);
		box.setY(y);
		return box;
	}

	@Test
	void textIsSortedById() {
		String text = LayoutText.write("n", "m", MapLayouter.place(SMALL));
		assertTrue(text.startsWith("namespace n\n\nlayout of m size "));
		List<String> boxes = text.lines().filter(line -> line.startsWith("  box ")).toList();
		assertEquals(boxes.stream().sorted().toList(), boxes);
	}
}
