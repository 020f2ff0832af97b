/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.draw2d.geometry.Point;
import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.placement.DropPlacement;
import org.evade.diagram.placement.LayoutChange;
import org.evade.diagram.placement.NodePlacement;
import org.evade.diagram.session.MapClipboard;
import org.evade.diagram.session.MapEdits;
import org.evade.diagram.session.MapSession;
import org.evade.editing.operations.Refused;
import org.evade.layout.Box;
import org.junit.jupiter.api.Test;

/** New nodes in compartments that are full. */
class RoomTest {
	private final MemoryCorpus bench = Samples.corpus();
	private MapSession session = Samples.session(bench);

	/** Makes a node as the palette does, and its place. */
	private Box add(String id, int x, int y, String compartment) {
		Box wanted = new Box(x, y, 70, 24);
		assertTrue(session.perform(new MapEdits(session).addNode(id, null, List.of("s.nivolumab"),
				NodePlacement.near(session.snapshot(), wanted, compartment, false))));
		return session.snapshot().box(Key.node(id));
	}

	private Box compartment(String id) {
		return session.snapshot().box(Key.compartment(id));
	}

	private void layout(String map, String layout) {
		bench.type(Samples.MAP, "namespace s\n\nmap m \"Sample\" {\n" + map + "}\n");
		bench.type(Samples.LAYOUT, "namespace s\n\nlayout of m size 500 by 300 {\n" + layout + "}\n");
		session = Samples.session(bench);
	}

	@Test
	void aFullCompartmentGrowsWithoutMovingAnything() {
		layout("compartment c \"C\" { node a shows KRAS }\nnode b shows STK11\n",
				"box c at 20,20 size 90 by 60\nbox a at 30,48 size 70 by 24\nbox b at 300,20 size 60 by 24\n");
		Map<Path, String> before = bench.texts();
		Box added = add("n", 30, 48, "c");
		assertTrue(compartment("c").contains(added), added::toString);
		assertFalse(added.overlaps(session.snapshot().box(Key.node("a"))));
		assertEquals(new Box(30, 48, 70, 24), session.snapshot().box(Key.node("a")));
		assertEquals(3, diff(before.get(Samples.LAYOUT), bench.texts().get(Samples.LAYOUT)),
				"its own line and that of the compartment");
		bench.undo();
		assertEquals(before, bench.texts(), "one step");
	}

	/** Lines of either text that the other does not have. */
	private static int diff(String before, String after) {
		List<String> gone = new ArrayList<>(before.lines().toList());
		List<String> come = new ArrayList<>(after.lines().toList());
		gone.removeAll(after.lines().toList());
		come.removeAll(before.lines().toList());
		return gone.size() + come.size();
	}

	@Test
	void itGrowsWhereNothingStandsInItsWay() {
		layout("compartment c \"C\" { node a shows KRAS }\ncompartment below \"Below\" { node b shows STK11 }\n",
				"box c at 20,20 size 90 by 60\nbox a at 30,48 size 70 by 24\n"
						+ "box below at 20,90 size 90 by 60\nbox b at 30,118 size 60 by 24\n");
		add("n", 30, 48, "c");
		assertEquals(new Box(20, 90, 90, 60), compartment("below"));
		assertEquals(60, compartment("c").height());
	}

	@Test
	void whatStandsInItsWayIsPushedOnWithAllItHolds() {
		layout("""
				compartment outer "Outer" {
				  compartment c "C" { node a shows KRAS }
				  compartment below "Below" { node b shows STK11 }
				}
				compartment beside "Beside" { node r shows resistance }
				""", """
				box outer at 10,0 size 120 by 190
				box c at 20,20 size 90 by 60
				box a at 30,48 size 70 by 24
				box below at 20,90 size 90 by 80
				box b at 30,118 size 60 by 24
				box beside at 140,0 size 160 by 190
				box r at 160,40 size 120 by 36
				""");
		Box added = add("n", 30, 48, "c");
		assertTrue(compartment("c").contains(added));
		assertTrue(compartment("outer").contains(compartment("c")) && compartment("outer").contains(compartment("below")));
		assertTrue(compartment("below").contains(session.snapshot().box(Key.node("b"))));
		assertSound(session.snapshot());
	}

	private static void assertSound(MapSnapshot map) {
		for (Key one : map.keys())
			for (Key other : map.keys())
				if (map.box(one) != null && map.box(other) != null && !one.equals(other)
						&& Objects.equals(map.parent(one), map.parent(other)))
					assertFalse(map.box(one).overlaps(map.box(other)), () -> one.id() + " " + map.box(one) + " lies on " + other.id()
							+ " " + map.box(other));
		for (Key key : map.keys())
			if (map.box(key) != null && map.parent(key) != null)
				assertTrue(map.box(Key.compartment(map.parent(key))).contains(map.box(key)), () -> key.id() + " leans out");
	}

	@Test
	void aNewNodeStandsBesideALineAndNotOnIt() {
		Box added = add("n", 290, 110, null);
		assertFalse(added.overlaps(new Box(330, 84, 1, 76)), added::toString);
		assertTrue(Math.abs(added.centre().x() - 325) < 90 && Math.abs(added.y() - 110) < 90, added::toString);
	}

	@Test
	void whatIsDraggedIntoAFullCompartmentLetsItGrow() {
		layout("compartment c \"C\" { node a shows KRAS }\ncompartment below \"Below\" { node r shows resistance }\n"
				+ "node b shows STK11\n",
				"box c at 20,20 size 90 by 60\nbox a at 30,48 size 70 by 24\nbox below at 20,90 size 290 by 80\n"
						+ "box r at 40,120 size 120 by 36\nbox b at 320,20 size 60 by 24\n");
		LayoutChange dropped = LayoutChange.moved(session.snapshot(), Set.of("b"), -285, 28);
		LayoutChange settled = DropPlacement.of(dropped, Set.of("b"), "c").tidied(Set.of());
		assertTrue(session.perform(new MapEdits(session).place("Move", settled, Set.of("b"), "c")));
		assertEquals("c", session.snapshot().parent(Key.node("b")));
		assertEquals(new Box(30, 48, 70, 24), session.snapshot().box(Key.node("a")));
		assertSound(session.snapshot());
	}

	@Test
	void whatIsDroppedOnFreeRoomStaysThere() {
		layout("compartment c \"C\" { node a shows KRAS }\nnode b shows STK11\n",
				"box c at 20,20 size 300 by 160\nbox a at 30,48 size 70 by 24\nbox b at 400,20 size 60 by 24\n");
		LayoutChange dropped = LayoutChange.moved(session.snapshot(), Set.of("b"), -250, 80);
		assertEquals(dropped, DropPlacement.of(dropped, Set.of("b"), "c"));
	}

	@Test
	void whatIsPastedIntoAFullCompartmentLetsItGrow() throws Refused {
		layout("compartment c \"C\" { node a shows KRAS }\nnode b shows STK11\nnode r shows resistance\n",
				"box c at 20,20 size 90 by 60\nbox a at 30,48 size 70 by 24\nbox b at 320,20 size 60 by 24\n"
						+ "box r at 30,100 size 120 by 36\n");
		MapClipboard transfers = new MapClipboard(session);
		String copied = transfers.copy(Set.of("b"), new Point(0, 0));
		Map<Path, String> before = bench.texts();
		MapClipboard.Put put = transfers.paste(copied, new Point(60, 55));
		assertTrue(session.perform(put::change));
		assertEquals("c", session.snapshot().parent(Key.node(put.ids().get(0))));
		assertSound(session.snapshot());
		bench.undo();
		assertEquals(before, bench.texts(), "one step");
	}

	/** Rows of compartments with others inside, filled up one node after another at random places: nothing ever overlaps. */
	@Test
	void compartmentsFilledAtRandomStaySound() {
		Random random = new Random(61);
		int grown = 0;
		for (int round = 0; round < 12; round++) {
			StringBuilder map = new StringBuilder();
			Map<String, Box> boxes = new TreeMap<>();
			List<String> compartments = new ArrayList<>();
			for (int i = 0; i < 4; i++) {
				Box outer = new Box(i % 2 * 250, i / 2 * 170, 230, 150);
				map.append("compartment o%d \"Outer\" { compartment i%d \"Inner\" { node n%d shows KRAS } }%n".formatted(i, i, i));
				boxes.put("o" + i, outer);
				boxes.put("i" + i, new Box(outer.x() + 15, outer.y() + 30, 80 + random.nextInt(110), 60 + random.nextInt(40)));
				boxes.put("n" + i, new Box(outer.x() + 24, outer.y() + 55, 60, 24));
				compartments.addAll(List.of("o" + i, "i" + i));
			}
			StringBuilder layout = new StringBuilder();
			boxes.forEach((id, box) -> layout.append("box %s at %d,%d size %d by %d%n".formatted(id, box.x(), box.y(), box.width(),
					box.height())));
			layout(map.toString(), layout.toString());
			for (int i = 0; i < 12; i++) {
				String into = compartments.get(random.nextInt(compartments.size()));
				Box there = compartment(into);
				add("x" + i, there.x() + random.nextInt(there.width()), there.y() + random.nextInt(there.height()), into);
				assertSound(session.snapshot());
				if (!there.equals(compartment(into)))
					grown++;
			}
		}
		System.out.println("RoomTest: 144 nodes added, " + grown + " times a compartment grew");
		assertTrue(grown > 20, "the test looks at growing: " + grown);
		assertEquals(Set.of(Samples.MAP, Samples.LAYOUT), session.files());
	}
}
