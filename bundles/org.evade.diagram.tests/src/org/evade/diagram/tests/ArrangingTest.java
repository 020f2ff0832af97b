/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.placement.Alignment;
import org.evade.diagram.placement.AutoLayout;
import org.evade.diagram.placement.LayoutChange;
import org.evade.diagram.session.MapSession;
import org.evade.layout.Box;
import org.evade.layout.Geometry;
import org.junit.jupiter.api.Test;

/** Elements that are put in order, alone and among others. */
class ArrangingTest {
	private static final int COLUMNS = 4;

	/** Two compartments of twelve nodes each, on a grid, with random lines. */
	private static MapSnapshot map(long seed) {
		Random random = new Random(seed);
		StringBuilder words = new StringBuilder("namespace s\n");
		StringBuilder map = new StringBuilder("namespace s\nmap m {\n");
		StringBuilder layout = new StringBuilder("namespace s\nlayout of m size 900 by 400 {\n");
		for (int c = 0; c < 2; c++) {
			map.append("  compartment c").append(c).append(" \"Part\" {\n");
			layout.append("  box c").append(c).append(" at ").append(10 + c * 460).append(",10 size 440 by 320\n");
			for (int n = c * 12; n < c * 12 + 12; n++) {
				words.append("protein P").append(n).append('\n');
				map.append("    node n").append(n).append(" shows P").append(n).append('\n');
				layout.append("  box n").append(n).append(" at ").append(30 + c * 460 + n % COLUMNS * 104 + random.nextInt(20))
						.append(',').append(50 + n % 12 / COLUMNS * 84 + random.nextInt(30)).append(" size 50 by 24\n");
			}
			map.append("  }\n");
		}
		for (int e = 0; e < 20; e++)
			map.append("  edge e").append(e).append(": n").append(random.nextInt(24)).append(" activates n")
					.append(random.nextInt(24)).append('\n');
		MapSession session = new MapSession(new MemoryCorpus(Path.of("/arranging"), Map.of(Path.of("/arranging/a.evade"), words.toString(),
				Path.of("/arranging/m.evade"), map + "}\n", Path.of("/arranging/m.layout.evade"), layout + "}\n")), "s.m");
		session.refresh();
		return session.snapshot();
	}

	/** Whatever is selected: what is not stays, nothing comes to lie on anything, and everything stays in its compartment. */
	@Test
	void arrangedSelectionHidesNothing() {
		int cases = 6;
		for (int i = 0; i < cases; i++) {
			MapSnapshot map = map(i);
			List<String> nodes = new ArrayList<>(map.nodes().keySet());
			Collections.shuffle(nodes, new Random(i));
			Set<String> chosen = new TreeSet<>(nodes.subList(0, 2 + 2 * i));
			Geometry arranged = AutoLayout.some(map, chosen);
			for (String id : nodes) {
				Box box = arranged.boxes().get(id);
				if (!chosen.contains(id))
					assertEquals(map.box(Key.node(id)), box, id);
				assertTrue(arranged.boxes().get(map.parent(Key.node(id))).contains(box), () -> id + " " + box + " of " + chosen);
				for (String other : nodes)
					assertTrue(other.equals(id) || !arranged.boxes().get(other).overlaps(box), () -> id + " on " + other);
			}
			assertEquals(map.geometry().routes().keySet(), arranged.routes().keySet());
		}
		System.out.println("ArrangingTest: " + cases + " selections arranged");
	}

	@Test
	void contentOfACompartmentIsArrangedInsideIt() {
		MapSnapshot map = map(3);
		Geometry arranged = AutoLayout.some(map, Set.of("c0"));
		map.withContents(Set.of("c0"))
				.forEach(id -> assertTrue(arranged.boxes().get("c0").contains(arranged.boxes().get(id)), id));
		map.withContents(Set.of("c1")).forEach(id -> assertEquals(map.geometry().boxes().get(id), arranged.boxes().get(id)));
		assertTrue(!arranged.boxes().get("c0").overlaps(arranged.boxes().get("c1")));
	}

	@Test
	void compartmentAndNodesOfAnotherAreArrangedEachAmongTheirOwn() {
		MapSnapshot map = map(4);
		Geometry arranged = AutoLayout.some(map, Set.of("c0", "n13", "n17"));
		assertTrue(arranged.boxes().get("c1").contains(arranged.boxes().get("n13")));
		map.withContents(Set.of("c0"))
				.forEach(id -> assertTrue(arranged.boxes().get("c0").contains(arranged.boxes().get(id)), id));
		assertEquals(map.geometry().boxes().keySet(), arranged.boxes().keySet());
	}

	@Test
	void matchedWidthsAreTheSameThoughTheLastOneIsTooNarrow() {
		MapSnapshot map = Samples.session(Samples.corpus()).snapshot();
		LayoutChange matched = Alignment.WIDTH.apply(map, List.of(Key.node("res"), Key.node("kras")));
		assertEquals(matched.box("res").width(), matched.box("kras").width());
		assertTrue(matched.box("kras").width() >= map.nodes().get("res").width());
	}
}
