/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.evade.layout.Box;
import org.evade.layout.Geometry;
import org.evade.layout.LayoutGraph;
import org.evade.layout.LayoutGraph.Item;
import org.evade.layout.LayoutGraph.Link;
import org.evade.layout.LayoutGraph.Region;
import org.evade.layout.MapLayouter;
import org.evade.layout.Point;
import org.junit.jupiter.api.Test;

/** Saved places hold; what has none finds room. */
class LayoutCompletionTest {
	private static final int PAGE = 600;
	private final List<Region> regions = new ArrayList<>(List.of(new Region("cell", null, 40, 16),
			new Region("space", null, 40, 16)));
	private final List<Item> items = new ArrayList<>(List.of(new Item("a", "cell", 64, 32), new Item("b", "cell", 64, 32),
			new Item("c", "space", 64, 32)));
	private final List<Link> links = new ArrayList<>(List.of(new Link("ab", "a", "b", 20, 12),
			new Link("bc", "b", "c", 20, 12)));

	private LayoutGraph graph() {
		return new LayoutGraph(regions, items, links);
	}

	private static void assertSound(LayoutGraph graph, Geometry geometry) {
		for (Item item : graph.items()) {
			Box box = geometry.boxes().get(item.id());
			if (item.region() != null)
				assertTrue(geometry.boxes().get(item.region()).contains(box), item.id() + " leaves its region");
			for (Item other : graph.items())
				assertFalse(!other.id().equals(item.id()) && geometry.boxes().get(other.id()).overlaps(box),
						item.id() + " on " + other.id());
		}
		for (Link link : graph.links())
			assertTrue(geometry.routes().get(link.id()).size() > 1);
	}

	@Test
	void nothingChangesWhenEverythingIsSaved() {
		Geometry saved = MapLayouter.layout(graph(), PAGE);
		assertEquals(saved, MapLayouter.complete(graph(), saved, PAGE));
	}

	@Test
	void newItemsStandInTheirRegion() {
		Geometry saved = MapLayouter.layout(graph(), PAGE);
		for (int i = 0; i < 6; i++)
			items.add(new Item("new" + i, i % 2 == 0 ? "cell" : "space", 200, 40));
		links.add(new Link("new", "a", "new3", 20, 12));
		Geometry completed = MapLayouter.complete(graph(), saved, PAGE);
		assertSound(graph(), completed);
		assertEquals(saved.boxes().get("a").width(), completed.boxes().get("a").width());
	}

	@Test
	void newRegionsStandBelow() {
		Geometry saved = MapLayouter.layout(graph(), PAGE);
		regions.add(new Region("late", null, 40, 16));
		regions.add(new Region("inner", "late", 40, 16));
		items.add(new Item("x", "late", 64, 32));
		items.add(new Item("y", "inner", 64, 32));
		links.add(new Link("xy", "x", "y", 0, 0));
		Geometry completed = MapLayouter.complete(graph(), saved, PAGE);
		assertSound(graph(), completed);
		saved.boxes().forEach((id, box) -> assertEquals(box, completed.boxes().get(id)));
		saved.routes().forEach((id, route) -> assertEquals(route, completed.routes().get(id)));
		assertTrue(completed.boxes().get("late").contains(completed.boxes().get("inner")));
		assertFalse(completed.boxes().get("late").overlaps(completed.boxes().get("cell")));
	}

	@Test
	void routesFollowAnItemThatWasMovedByHand() {
		Geometry saved = MapLayouter.layout(graph(), PAGE);
		TreeMap<String, Box> boxes = new TreeMap<>(saved.boxes());
		boxes.computeIfPresent("c", (id, box) -> box.moved(300, 200));
		Geometry completed = MapLayouter.complete(graph(), new Geometry(0, 0, boxes, saved.routes()), PAGE);
		assertEquals(saved.routes().get("ab"), completed.routes().get("ab"));
		assertNotEquals(saved.routes().get("bc"), completed.routes().get("bc"));
		Point tip = completed.routes().get("bc").getLast();
		assertTrue(boxes.get("c").grown(1).contains(new Box(tip.x(), tip.y(), 0, 0)));
		assertSound(graph(), completed);
	}

	@Test
	void sizesThatAreTooSmallForTheTextGrow() {
		Geometry saved = MapLayouter.layout(graph(), PAGE);
		TreeMap<String, Box> boxes = new TreeMap<>(saved.boxes());
		boxes.computeIfPresent("a", (id, box) -> new Box(box.x(), box.y(), 0, 0));
		Box grown = MapLayouter.complete(graph(), new Geometry(0, 0, boxes, new TreeMap<>()), PAGE).boxes().get("a");
		assertEquals(List.of(64, 32), List.of(grown.width(), grown.height()));
	}

	@Test
	void emptyMapsAreEmpty() {
		Geometry empty = MapLayouter.layout(new LayoutGraph(List.of(), List.of(), List.of()), PAGE);
		assertEquals(new Geometry(0, 0, new TreeMap<>(), new TreeMap<>()), empty);
		Geometry bare = MapLayouter.layout(new LayoutGraph(List.of(new Region("r", null, 40, 16)), List.of(), List.of()), PAGE);
		assertEquals(1, bare.boxes().size());
	}
}
