/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

import org.evade.layout.Box;
import org.evade.layout.Geometry;
import org.evade.layout.LayoutGraph;
import org.evade.layout.Point;
import org.evade.layout.route.LabelPlacing;
import org.junit.jupiter.api.Test;

/** Labels after a small change stand where they would stand on a map read afresh. */
class LabelPlacingTest {
	private static final int ITEMS = 40;
	private static final int LINKS = 60;
	private static final int STEPS = 400;

	private final Random random = new Random(21);
	private final List<LayoutGraph.Item> items = new ArrayList<>();
	private final List<LayoutGraph.Link> links = new ArrayList<>();
	private final TreeMap<String, Box> boxes = new TreeMap<>();
	private final TreeMap<String, List<Point>> routes = new TreeMap<>();

	private LabelPlacingTest() {
		for (int i = 0; i < ITEMS; i++) {
			items.add(new LayoutGraph.Item("n" + i, null, 50, 24));
			boxes.put("n" + i, new Box(random.nextInt(700), random.nextInt(500), 50, 24));
		}
		for (int e = 0; e < LINKS; e++)
			links.add(link("e" + e));
		links.forEach(link -> draw(link.id()));
	}

	private LayoutGraph.Link link(String id) {
		return new LayoutGraph.Link(id, "n" + random.nextInt(ITEMS), "n" + random.nextInt(ITEMS), random.nextInt(4) * 10,
				random.nextBoolean() ? 12 : 20);
	}

	private void draw(String id) {
		List<Point> route = new ArrayList<>();
		for (int i = 2 + random.nextInt(4); i > 0; i--) {
			Point last = route.isEmpty() ? new Point(random.nextInt(700), random.nextInt(500)) : route.get(route.size() - 1);
			route.add(random.nextInt(3) == 0 ? new Point(last.x() + random.nextInt(200) - 100, last.y() + random.nextInt(200) - 100)
					: random.nextBoolean() ? new Point(last.x() + random.nextInt(300) - 150, last.y())
							: new Point(last.x(), last.y() + random.nextInt(300) - 150));
		}
		routes.put(id, route);
	}

	private LabelPlacing placing(LabelPlacing before, List<LayoutGraph.Region> regions) {
		return new LabelPlacing(before, new LayoutGraph(regions, items, links), new Geometry(760, 560, boxes, routes));
	}

	@Test
	void changedMapIsLabelledAsAFreshOne() {
		List<LayoutGraph.Region> regions = List.of(new LayoutGraph.Region("r", null, 80, 16));
		boxes.put("r", new Box(0, 0, 300, 300));
		LabelPlacing placing = placing(null, regions);
		for (int step = 0; step < STEPS; step++) {
			int which = random.nextInt(LINKS);
			switch (random.nextInt(5)) {
			case 0 -> draw("e" + which);
			case 1 -> links.set(which, link("e" + which));
			case 2 -> routes.remove("e" + which);
			case 3 -> boxes.put("r", new Box(random.nextInt(300), random.nextInt(300), 300, 300));
			default -> boxes.put("n" + which % ITEMS, new Box(random.nextInt(700), random.nextInt(500), 50, 24));
			}
			placing = placing(placing, regions);
			LabelPlacing fresh = placing(null, regions);
			assertEquals(fresh.places(), placing.places(), "step " + step);
			assertEquals(fresh.crowded(), placing.crowded());
		}
		System.out.println("LabelPlacingTest: " + STEPS + " changes");
	}
}
