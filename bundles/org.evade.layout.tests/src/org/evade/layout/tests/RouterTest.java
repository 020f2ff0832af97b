/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

import org.evade.layout.Box;
import org.evade.layout.Geometry;
import org.evade.layout.LabelPlacer;
import org.evade.layout.LayoutGraph;
import org.evade.layout.LayoutGraph.Item;
import org.evade.layout.LayoutGraph.Link;
import org.evade.layout.LayoutProgress;
import org.evade.layout.Point;
import org.evade.layout.route.Router;
import org.evade.layout.route.Straight;
import org.junit.jupiter.api.Test;

/** Lines between boxes in rows and columns, as a mosaic or a curator would place them. */
class RouterTest {
	private record Placed(LayoutGraph graph, Map<String, Box> boxes) {
	}

	private static Placed random(Random random, int side, int links, int jitter) {
		List<Item> items = new ArrayList<>();
		Map<String, Box> boxes = new TreeMap<>();
		for (int i = 0; i < side * side; i++) {
			int width = 40 + random.nextInt(7) * 8;
			items.add(new Item("n" + i, null, width, 32));
			int x = i % side * 152 + random.nextInt(jitter + 1);
			boxes.put("n" + i, new Box(x, i / side * 80 + random.nextInt(jitter + 1), width, 32));
		}
		List<Link> edges = new ArrayList<>();
		for (int e = 0; e < links; e++) {
			int a = random.nextInt(items.size());
			int b = (a + 1 + random.nextInt(items.size() - 1)) % items.size();
			edges.add(new Link("e" + e, "n" + a, "n" + b, 24, 12));
		}
		return new Placed(new LayoutGraph(List.of(), items, edges), boxes);
	}

	private static Map<String, List<Point>> route(Placed placed) {
		return new Router(placed.graph, placed.boxes, Map.of()).route(3).routes();
	}

	private static Box segment(Point a, Point b) {
		return new Box(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
	}

	@Test
	void linesAreOrthogonalAndPassItemsBy() {
		for (int seed = 0; seed < 12; seed++) {
			Placed placed = random(new Random(seed), 5, 30, seed % 2 * 7);
			Map<String, List<Point>> routes = route(placed);
			for (Link link : placed.graph.links()) {
				List<Point> route = routes.get(link.id());
				assertOnBorder(placed.boxes.get(link.source()), route.getFirst());
				assertOnBorder(placed.boxes.get(link.target()), route.getLast());
				for (int i = 1; i < route.size(); i++) {
					Box segment = segment(route.get(i - 1), route.get(i));
					assertTrue(segment.width() == 0 || segment.height() == 0, link + " is orthogonal");
					for (Map.Entry<String, Box> box : placed.boxes.entrySet())
						assertFalse(box.getValue().overlaps(segment.grown(1)) && !box.getKey().equals(link.source())
								&& !box.getKey().equals(link.target()), link + " runs through " + box.getKey());
				}
			}
		}
	}

	private static void assertOnBorder(Box box, Point point) {
		boolean upright = (point.x() == box.x() || point.x() == box.right()) && point.y() >= box.y() && point.y() <= box.bottom();
		boolean level = (point.y() == box.y() || point.y() == box.bottom()) && point.x() >= box.x() && point.x() <= box.right();
		assertTrue(upright || level, point + " is not on the border of " + box);
	}

	@Test
	void noTwoLinesShareATrack() {
		for (int seed = 0; seed < 12; seed++) {
			List<List<Point>> routes = List.copyOf(route(random(new Random(seed), 5, 30, 0)).values());
			for (int i = 0; i < routes.size(); i++)
				for (int j = 0; j < i; j++)
					assertFalse(overlap(routes.get(i), routes.get(j)), "lines " + i + " and " + j + " of " + seed);
		}
	}

	private static boolean overlap(List<Point> one, List<Point> other) {
		for (int i = 1; i < one.size(); i++)
			for (int j = 1; j < other.size(); j++) {
				Box a = segment(one.get(i - 1), one.get(i));
				Box b = segment(other.get(j - 1), other.get(j));
				boolean parallel = a.width() == 0 == (b.width() == 0);
				if (parallel && a.grown(2).overlaps(b.grown(2)))
					return true;
			}
		return false;
	}

	@Test
	void fixedLinesStayAndAreAvoided() {
		Placed placed = random(new Random(5), 4, 20, 0);
		Map<String, List<Point>> all = route(placed);
		Map<String, List<Point>> fixed = new TreeMap<>(all);
		fixed.keySet().removeIf(id -> id.length() > 2);
		Map<String, List<Point>> again = new Router(placed.graph, placed.boxes, fixed).route(2).routes();
		fixed.forEach((id, route) -> assertEquals(route, again.get(id)));
		for (String id : again.keySet())
			for (String other : fixed.keySet())
				assertFalse(!fixed.containsKey(id) && overlap(again.get(id), again.get(other)), id + " lies on " + other);
	}

	@Test
	void labelsLieOnTheirLineAndHideNothing() {
		Placed placed = random(new Random(9), 5, 24, 0);
		Geometry geometry = new Geometry(800, 400, new TreeMap<>(placed.boxes), new TreeMap<>(route(placed)));
		Map<String, Box> labels = LabelPlacer.place(placed.graph, geometry);
		assertEquals(24, labels.size());
		labels.forEach((id, label) -> {
			geometry.routes().forEach((other, route) -> {
				boolean hides = false;
				for (int i = 1; i < route.size(); i++)
					hides |= label.overlaps(segment(route.get(i - 1), route.get(i)).grown(1));
				assertEquals(other.equals(id), hides, "label of " + id + " and line " + other);
			});
			placed.boxes.values().forEach(box -> assertFalse(box.overlaps(label), "label of " + id));
			labels.forEach((other, second) -> assertTrue(other.equals(id) || !label.overlaps(second), id + " and " + other));
		});
	}

	@Test
	void aLineWithoutAWayRunsStraightFromBorderToBorder() {
		LayoutGraph graph = new LayoutGraph(List.of(), List.of(new Item("a", null, 60, 24), new Item("b", null, 60, 24),
				new Item("wall", null, 160, 124)), List.of(new Link("e", "a", "b", 0, 0)));
		Map<String, Box> boxes = Map.of("a", new Box(0, 50, 60, 24), "b", new Box(250, 50, 60, 24), "wall",
				new Box(200, 0, 160, 124));
		assertEquals(List.of(new Point(60, 62), new Point(250, 62)),
				new Router(graph, boxes, Map.of()).route(1).routes().get("e"), "so that its arrow can be seen");
	}

	/** Far apart is no more work than near: what lies between is not looked at. */
	@Test
	void farApartIsNoWork() {
		Map<String, Box> boxes = Map.of("a", new Box(-90_000, 90_000, 80, 30), "b", new Box(90_000, -90_000, 80, 30), "c",
				new Box(0, 0, 100_000, 80_000));
		LayoutGraph graph = new LayoutGraph(List.of(),
				List.of(new Item("a", null, 80, 30), new Item("b", null, 80, 30), new Item("c", null, 80, 30)),
				List.of(new Link("ab", "a", "b", 60, 12), new Link("ca", "c", "a", 60, 12)));
		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
			Router router = new Router(graph, boxes, Map.of()).route(2);
			assertEquals(0, router.failures());
			router.routes().values().forEach(route -> {
				for (int i = 1; i < route.size(); i++)
					assertFalse(Straight.isSlanted(route.get(i - 1), route.get(i)), "orthogonal");
			});
		});
	}

	/** Thousands of boxes scattered over a wide plane do not take more memory than there is. */
	@Test
	void aWidePlaneFullOfBoxesIsRouted() {
		Random random = new Random(1);
		Map<String, Box> boxes = new TreeMap<>();
		List<Item> items = new ArrayList<>();
		List<Link> links = new ArrayList<>();
		for (int i = 0; i < 2000; i++) {
			items.add(new Item("n" + i, null, 80, 30));
			boxes.put("n" + i, new Box(random.nextInt(200_000), random.nextInt(200_000), 80, 30));
		}
		for (int i = 0; i < 3; i++)
			links.add(new Link("e" + i, "n" + i, "n" + (i + 1), 20, 12));
		assertTimeoutPreemptively(Duration.ofSeconds(30),
				() -> assertEquals(3, new Router(new LayoutGraph(List.of(), items, links), boxes, Map.of()).route(0).routes().size()));
	}

	@Test
	void givesUpWhenNobodyWaits() {
		LayoutProgress gone = new LayoutProgress() {
			@Override
			public void done(double share) {
				// nobody looks
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		LayoutGraph graph = new LayoutGraph(List.of(), List.of(new Item("a", null, 80, 30), new Item("b", null, 80, 30)),
				List.of(new Link("ab", "a", "b", 60, 12)));
		Map<String, Box> boxes = Map.of("a", new Box(0, 0, 80, 30), "b", new Box(200, 0, 80, 30));
		assertThrows(CancellationException.class, () -> new Router(graph, boxes, Map.of(), gone).route(1));
	}
}
