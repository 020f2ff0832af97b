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
import java.util.SortedMap;
import java.util.TreeMap;

import org.evade.layout.Box;
import org.evade.layout.Geometry;
import org.evade.layout.LayoutGraph;
import org.evade.layout.LayoutGraph.Item;
import org.evade.layout.LayoutGraph.Link;
import org.evade.layout.LayoutGraph.Region;
import org.evade.layout.LayoutText;
import org.evade.layout.MapLayouter;
import org.junit.jupiter.api.Test;

class LayoutTest {
	private static final int PAGE = 700;
	private static final LayoutGraph SMALL = new LayoutGraph(
			List.of(new Region("tumour", null, 60, 20), new Region("nucleus", "tumour", 60, 20)),
			List.of(new Item("a", "tumour", 80, 30), new Item("b", "nucleus", 80, 30), new Item("c", null, 80, 30)),
			List.of(new Link("ab", "a", "b", 20, 12), new Link("bc", "b", "c", 0, 0), new Link("cc", "c", "c", 20, 12)));

	/** Whatever the links say, panels are read from left to right and from above. */
	@Test
	void panelsStandInTheOrderOfTheirRanks() {
		Random random = new Random(5);
		for (int round = 0; round < 20; round++) {
			List<Region> regions = new ArrayList<>();
			List<Item> items = new ArrayList<>();
			List<Link> links = new ArrayList<>();
			for (int r = 0; r < 5; r++) {
				regions.add(new Region("r" + r, null, 50, 20, r == 2 ? 0 : 5 - r));
				for (int i = 0; i < 3; i++)
					items.add(new Item("i" + r + i, "r" + r, 60 + random.nextInt(60), 24));
			}
			for (int e = 0; e < 12; e++)
				links.add(new Link("e" + e, items.get(random.nextInt(15)).id(), items.get(random.nextInt(15)).id(), 14, 12));
			Geometry geometry = MapLayouter.layout(new LayoutGraph(regions, items, links), 700);
			List<Box> panels = List.of(geometry.boxes().get("r4"), geometry.boxes().get("r3"), geometry.boxes().get("r1"),
					geometry.boxes().get("r0"));
			assertTrue(read(panels, true) || read(panels, false), "round " + round + ": " + panels);
		}
	}

	/** Whether each panel comes after the one before, in rows or in columns. */
	private static boolean read(List<Box> panels, boolean rows) {
		for (int i = 1; i < panels.size(); i++) {
			Box a = panels.get(i - 1), b = panels.get(i);
			boolean sameLine = rows ? a.y() < b.bottom() && b.y() < a.bottom() : a.x() < b.right() && b.x() < a.right();
			if (sameLine ? (rows ? b.x() < a.right() : b.y() < a.bottom()) : (rows ? b.y() < a.bottom() : b.x() < a.right()))
				return false;
		}
		return true;
	}

	@Test
	void everythingGetsAPlace() {
		Geometry geometry = MapLayouter.layout(SMALL, PAGE);
		assertEquals(List.of("a", "b", "c", "nucleus", "tumour"), List.copyOf(geometry.boxes().keySet()));
		assertEquals(List.of("ab", "bc", "cc"), List.copyOf(geometry.routes().keySet()));
		assertTrue(geometry.boxes().get("tumour").contains(geometry.boxes().get("nucleus")));
		assertTrue(geometry.boxes().get("nucleus").contains(geometry.boxes().get("b")));
		geometry.routes().values().forEach(route -> assertTrue(route.size() > 1));
	}

	/** Random graphs: boxes keep apart, every link has a route, and two runs agree. */
	@Test
	void randomGraphs() {
		Random random = new Random(42);
		for (int round = 0; round < 15; round++) {
			LayoutGraph graph = random(random, 3 + random.nextInt(25));
			Geometry geometry = MapLayouter.layout(graph, PAGE);
			assertEquals(geometry, MapLayouter.layout(graph, PAGE));
			List<Box> items = graph.items().stream().map(item -> geometry.boxes().get(item.id())).toList();
			for (int i = 0; i < items.size(); i++)
				for (int j = 0; j < i; j++)
					assertTrue(!items.get(i).overlaps(items.get(j)));
			assertEquals(graph.links().size(), geometry.routes().size());
			geometry.routes().values().forEach(route -> assertTrue(route.size() > 1));
		}
	}

	private static LayoutGraph random(Random random, int size) {
		List<Region> regions = new ArrayList<>();
		for (int i = 0; i < 1 + size / 6; i++)
			regions.add(new Region("r" + i, i > 0 && random.nextBoolean() ? "r" + random.nextInt(i) : null, 50, 20));
		List<Item> items = new ArrayList<>();
		for (int i = 0; i < size; i++)
			items.add(new Item("n" + i, random.nextInt(4) == 0 ? null : "r" + random.nextInt(regions.size()),
					40 + random.nextInt(90), 24 + random.nextInt(20)));
		List<Link> links = new ArrayList<>();
		for (int i = 0; i < size * 5 / 4; i++)
			links.add(new Link("e" + i, "n" + random.nextInt(size), "n" + random.nextInt(size), random.nextInt(2) * 24, 12));
		return new LayoutGraph(regions, items, links);
	}

	/** Panels A to E stand in the order of reading, though every link pulls them the other way. */
	@Test
	void rankedRegionsAreReadInOrder() {
		List<Region> regions = new ArrayList<>();
		List<Item> items = new ArrayList<>();
		List<Link> links = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			regions.add(new Region("panel" + i, null, 60, 20, 5 - i));
			for (int j = 0; j < 3; j++)
				items.add(new Item("n" + i + j, "panel" + i, 90, 30));
			if (i > 0)
				links.add(new Link("down" + i, "n" + (i - 1) + "0", "n" + i + "0", 0, 0));
		}
		SortedMap<String, Box> boxes = MapLayouter.layout(new LayoutGraph(regions, items, links), PAGE).boxes();
		boolean byRows = true, byColumns = true;
		for (int i = 1; i < 5; i++) {
			Box later = boxes.get("panel" + (i - 1)), earlier = boxes.get("panel" + i);
			byRows &= earlier.y() < later.y() || earlier.y() == later.y() && earlier.x() < later.x();
			byColumns &= earlier.x() < later.x() || earlier.x() == later.x() && earlier.y() < later.y();
		}
		assertTrue(byRows || byColumns, boxes::toString);
	}

	/** A line between neighbours keeps room for its label and its end. */
	@Test
	void labelsFitBetweenNeighbours() {
		LayoutGraph graph = new LayoutGraph(List.of(new Region("r", null, 60, 20)),
				List.of(new Item("a", "r", 90, 30), new Item("b", "r", 90, 30), new Item("c", "r", 90, 30)),
				List.of(new Link("ab", "a", "b", 60, 12), new Link("bc", "b", "c", 60, 12)));
		SortedMap<String, Box> boxes = MapLayouter.layout(graph, PAGE).boxes();
		for (String pair : List.of("ab", "bc")) {
			Box one = boxes.get(pair.substring(0, 1)), other = boxes.get(pair.substring(1));
			boolean beside = one.y() < other.bottom() && other.y() < one.bottom();
			int gap = Math.max(one.x(), other.x()) - Math.min(one.right(), other.right());
			assertTrue(!beside || gap > 60, pair + " has " + gap + " px for a label of 60");
		}
	}

	/** A longer search, too, gives the same places every time. */
	@Test
	void effortIsReproducible() {
		LayoutGraph graph = random(new Random(3), 12);
		assertEquals(MapLayouter.layout(graph, PAGE, 2), MapLayouter.layout(graph, PAGE, 2));
	}

	@Test
	void savedPlacesHoldAndNewElementsFindRoom() {
		Geometry whole = MapLayouter.layout(SMALL, PAGE);
		SortedMap<String, Box> boxes = new TreeMap<>(whole.boxes());
		boxes.remove("c");
		boxes.put("gone", new Box(5000, 5000, 10, 10));
		Geometry completed = MapLayouter.complete(SMALL,
				new Geometry(whole.width(), whole.height(), boxes, new TreeMap<>()), PAGE);
		assertEquals(whole.boxes().get("a"), completed.boxes().get("a"));
		assertEquals(whole.boxes().get("b"), completed.boxes().get("b"));
		assertEquals(List.of("ab", "bc", "cc"), List.copyOf(completed.routes().keySet()));
		for (String other : List.of("a", "b"))
			assertTrue(!completed.boxes().get("c").overlaps(completed.boxes().get(other)));
	}

	/** Large maps go to the layered algorithm of ELK and are done in seconds. */
	@Test
	void largeGraphsArePlaced() {
		LayoutGraph graph = random(new Random(7), 200);
		Geometry geometry = MapLayouter.layout(graph, PAGE);
		assertEquals(graph.links().size(), geometry.routes().size());
		List<Box> items = graph.items().stream().map(item -> geometry.boxes().get(item.id())).toList();
		for (int i = 0; i < items.size(); i++)
			for (int j = 0; j < i; j++)
				assertTrue(!items.get(i).overlaps(items.get(j)));
	}

	@Test
	void textIsSortedById() {
		String text = LayoutText.write("n", "m", MapLayouter.layout(SMALL, PAGE));
		assertTrue(text.startsWith("namespace n\n\nlayout of m size "));
		List<String> boxes = text.lines().filter(line -> line.startsWith("  box ")).toList();
		assertEquals(boxes.stream().sorted().toList(), boxes);
	}
}
