/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.placement.Alignment;
import org.evade.diagram.placement.LayoutChange;
import org.evade.diagram.placement.Routes;
import org.evade.diagram.placement.SnapGuides;
import org.evade.figure.scene.Group.Part;
import org.evade.layout.Box;
import org.evade.layout.Point;
import org.junit.jupiter.api.Test;

/** Drags, snapping and arrangements, before anything is written. */
class PlacesTest {
	private final MapSnapshot map = Samples.session(Samples.corpus()).snapshot();

	@Test
	void compartmentTakesItsNodesAndTheirLinesAlong() {
		LayoutChange places = LayoutChange.moved(map, Set.of("tumour"), 10, 5);
		assertEquals(Set.of("tumour", "kras", "pdl1"), places.boxes().keySet());
		assertEquals(List.of(new Point(110, 77), new Point(160, 77)), places.routes().get("e1"));
		assertFalse(places.routes().containsKey("e2"));
	}

	@Test
	void lineFollowsOneEnd() {
		LayoutChange places = LayoutChange.moved(map, Set.of("pdl1"), 0, 40);
		assertEquals(List.of(new Point(100, 72), new Point(125, 72), new Point(125, 112), new Point(150, 112)),
				places.routes().get("e1"));
	}

	@Test
	void lineThatWouldRunThroughItsOwnEndIsDrawnAnew() {
		LayoutChange places = LayoutChange.moved(map, Set.of("kras"), 110, 60).tidied(Set.of());
		List<Point> route = places.routes().get("e1");
		assertFalse(Routes.isHidden(route, places.box("kras")), () -> route.toString());
		assertFalse(Routes.isHidden(route, places.box("pdl1")), () -> route.toString());
	}

	@Test
	void lineUnderADroppedNodeIsDrawnAnew() {
		LayoutChange places = LayoutChange.at(map, Map.of("pdl1", new Box(310, 110, 60, 24))).tidied(Set.of());
		assertFalse(Routes.isHidden(places.routes().get("e2"), places.box("pdl1")), () -> places.routes().toString());
	}

	@Test
	void compartmentGrowsAroundWhatLeansOut() {
		LayoutChange places = LayoutChange.moved(map, Set.of("pdl1"), 50, 0).tidied(Set.of());
		assertTrue(places.box("tumour").contains(places.box("pdl1")), () -> places.boxes().toString());
	}

	@Test
	void compartmentInAnotherSizeHidesNothingMeanwhile() {
		LayoutChange places = LayoutChange.at(map, Map.of("tumour", new Box(20, 20, 300, 140)));
		assertEquals(List.of(Key.compartment("tumour"), Key.edge("e1"), Key.node("kras"), Key.node("pdl1"),
				Key.node("stk")), places.groups().keySet().stream().filter(key -> key.part() != Part.MARKER).toList());
	}

	@Test
	void snapsToEdgesOfOthersBeforeTheGrid() {
		SnapGuides guides = SnapGuides.snap(map, Set.of("stk"), map.box(Key.node("stk")), 3, 97, 6, 10);
		assertEquals(0, guides.dx(), "left edge of res");
		assertEquals(100, guides.dy(), "upper edge of res");
		assertFalse(guides.lines().isEmpty());
		assertEquals(new SnapGuides(0, 100, List.of()), SnapGuides.snap(map, Set.of("stk"), map.box(Key.node("stk")), 3, 97, 0, 10),
				"the grid alone");
		assertEquals(new SnapGuides(3, 97, List.of()), SnapGuides.snap(map, Set.of("stk"), map.box(Key.node("stk")), 3, 97, 0, 0));
	}

	@Test
	void alignsToWhatWasSelectedLast() {
		List<Key> keys = List.of(Key.node("kras"), Key.node("pdl1"), Key.node("stk"));
		LayoutChange left = Alignment.LEFT.apply(map, keys);
		assertEquals(300, left.box("kras").x());
		assertEquals(300, left.box("pdl1").x());
		assertEquals(Set.of("kras", "pdl1"), left.boxes().keySet());
	}

	@Test
	void distributesWithEqualGaps() {
		List<Key> keys = List.of(Key.node("stk"), Key.node("kras"), Key.node("pdl1"));
		LayoutChange across = Alignment.ACROSS.apply(map, keys);
		int first = across.box("pdl1").x() - across.box("kras").right();
		int second = across.box("stk").x() - across.box("pdl1").right();
		assertTrue(Math.abs(first - second) <= 1, first + " and " + second);
	}

	@Test
	void matchingSizesKeepsTheMiddleAndTheText() {
		LayoutChange size = Alignment.SIZE.apply(map, List.of(Key.node("res"), Key.node("kras")));
		assertTrue(size.box("res") == null || size.box("res").width() >= map.nodes().get("res").width());
		LayoutChange wide = Alignment.WIDTH.apply(map, List.of(Key.node("kras"), Key.node("res")));
		assertEquals(map.box(Key.node("res")).width(), wide.box("kras").width());
		assertEquals(map.box(Key.node("kras")).centre().x(), wide.box("kras").centre().x());
	}

	@Test
	void resizedSideSnapsToSidesOfOthers() {
		assertEquals(300, SnapGuides.side(map, Set.of("res"), 303, true, 6));
		assertEquals(310, SnapGuides.side(map, Set.of("res"), 310, true, 6));
		assertEquals(303, SnapGuides.side(map, Set.of("res"), 303, true, 0), "Alt does not snap");
		assertEquals(List.of(300), SnapGuides.lines(map, Set.of("res"), new Box(300, 160, 120, 36)).stream().map(Box::x).distinct()
				.toList());
	}
}
