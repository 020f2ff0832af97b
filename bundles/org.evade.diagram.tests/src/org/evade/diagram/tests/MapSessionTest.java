/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.evade.diagram.model.Key;
import org.evade.diagram.placement.LayoutChange;
import org.evade.diagram.session.EditPlan;
import org.evade.diagram.session.MapCommand;
import org.evade.diagram.session.MapCommandStack;
import org.evade.diagram.session.MapEdits;
import org.evade.diagram.session.MapSession;
import org.evade.layout.Box;
import org.evade.model.Relation;
import org.junit.jupiter.api.Test;

/** Commands on a corpus in memory: done, taken back, made again. */
class MapSessionTest {
	private final MemoryCorpus bench = Samples.corpus();
	private final MapSession session = Samples.session(bench);
	private final MapEdits edits = new MapEdits(session);
	private final MapCommandStack stack = new MapCommandStack(bench);
	private final List<String> said = new ArrayList<>();

	MapSessionTest() {
		session.setMessages(said::add);
	}

	/** Runs a command, and checks that undo restores every byte and redo the result. */
	private void run(String label, EditPlan plan) {
		Map<Path, String> before = bench.texts();
		MapCommand command = new MapCommand(label, session, plan);
		stack.execute(command);
		assertTrue(command.isDone(), () -> said.toString());
		Map<Path, String> after = bench.texts();
		assertFalse(before.equals(after));
		stack.undo();
		assertEquals(before, bench.texts());
		stack.redo();
		assertEquals(after, bench.texts());
		session.refresh();
	}

	@Test
	void moveWritesOnlyWhatMoved() {
		String before = bench.texts().get(Samples.LAYOUT);
		run("Move", edits.place("Move", LayoutChange.moved(session.snapshot(), Set.of("res"), 8, 16), Set.of(), null));
		assertEquals(new Box(308, 176, 120, 36), session.snapshot().box(Key.node("res")));
		String after = bench.texts().get(Samples.LAYOUT);
		assertEquals(before.lines().filter(line -> !line.contains(" res ") && !line.contains(" e2 ")).toList(),
				after.lines().filter(line -> !line.contains(" res ") && !line.contains(" e2 ")).toList());
	}

	@Test
	void moveIntoACompartmentMovesTheStatementAndKeepsComments() {
		LayoutChange places = LayoutChange.moved(session.snapshot(), Set.of("stk"), -200, 60);
		run("Move", edits.place("Move", places, Set.of("stk"), "tumour"));
		assertEquals("tumour", session.snapshot().nodes().get("stk").region());
		assertTrue(bench.texts().get(Samples.MAP).contains("// first"));
		assertTrue(bench.texts().get(Samples.MAP).contains("// a map"));
	}

	@Test
	void createLabelConnectRetypeRewireRemove() {
		run("Add", edits.addNode("nivo", "s.nivolumab", null, new Box(300, 240, 70, 24)));
		assertNotNull(session.snapshot().find("nivo"));
		assertEquals(300, session.snapshot().box(Key.node("nivo")).x());
		run("Label", edits.label("nivo", "Nivo"));
		assertEquals(List.of("Nivo"), session.snapshot().nodes().get("nivo").lines());
		run("Connect", edits.connect("nivo", Relation.REVERSES, "res", List.of()));
		String edge = session.snapshot().edges().values().stream().filter(e -> e.source().equals("nivo")).findFirst()
				.orElseThrow().id();
		run("Change Relation", edits.retype(edge, Relation.REDUCES));
		assertEquals(Relation.REDUCES, session.snapshot().edges().get(edge).relation());
		run("Add Claims", edits.addClaims("e2", List.of("s.c1")));
		assertEquals("s.c1", session.snapshot().evidence().get("e2").get(0).claim());
		run("Rewire", edits.rewire("e2", "kras", "res"));
		assertEquals("kras", session.snapshot().edges().get("e2").source());
		assertEquals(1, session.snapshot().evidence().get("e2").size(), "rewiring keeps the evidence");
		run("Remove", edits.remove(List.of(Key.node("nivo"))));
		assertNull(session.snapshot().find("nivo"));
		assertNull(session.snapshot().find(edge));
	}

	@Test
	void syntaxErrorGreysTheMapWithTheReasonAndRefusesEdits() {
		String good = bench.texts().get(Samples.MAP);
		bench.type(Samples.MAP, good.replace("node stk shows STK11", "node stk shows shows STK11 {{"));
		session.refresh();
		assertTrue(session.isBlocked());
		assertTrue(session.blocked().startsWith("map.evade, line 9"), session.blocked());
		assertNotNull(session.snapshot().find("stk"), "what was there stays on the screen");
		Map<Path, String> before = bench.texts();
		MapCommand command = new MapCommand("Label", session, edits.label("res", "x"));
		assertFalse(command.canExecute());
		assertFalse(session.perform(edits.label("res", "x")));
		assertEquals(session.blocked(), said.get(said.size() - 1));
		assertEquals(before, bench.texts());
		bench.type(Samples.MAP, good);
		session.refresh();
		assertFalse(session.isBlocked());
	}

	@Test
	void placeOfAnElementDeletedInTheTextComesBackWithIt() {
		String good = bench.texts().get(Samples.MAP);
		Box place = session.snapshot().box(Key.node("stk"));
		bench.type(Samples.MAP, good.replace("  node stk shows STK11\n", "").replace("  edge e2: stk causes res\n", ""));
		session.refresh();
		assertNull(session.snapshot().find("stk"));
		run("Move", edits.place("Move", LayoutChange.moved(session.snapshot(), Set.of("res"), 8, 0), Set.of(), null));
		assertTrue(bench.texts().get(Samples.LAYOUT).contains("box stk at 300,60"), "the ghost stays in the layout file");
		bench.type(Samples.MAP, good);
		session.refresh();
		assertEquals(place, session.snapshot().box(Key.node("stk")));
	}

	@Test
	void firstMoveOfAMapWithoutLayoutKeepsEverythingElseWhereItIs() {
		bench.type(Samples.LAYOUT, "namespace s\n");
		MapSession fresh = Samples.session(bench);
		Map<String, Box> shown = fresh.snapshot().geometry().boxes();
		LayoutChange moved = LayoutChange.moved(fresh.snapshot(), Set.of("res"), 24, 24);
		assertTrue(fresh.perform(new MapEdits(fresh).place("Move", moved, Set.of(), null)));
		assertTrue(fresh.snapshot().saved());
		shown.forEach((id, box) -> assertEquals(id.equals("res") ? box.moved(24, 24) : box,
				fresh.snapshot().geometry().boxes().get(id), id));
	}

	@Test
	void aMapWithoutATextCannotBeEditedUntilItComesBack() {
		String text = bench.texts().get(Samples.MAP);
		bench.type(Samples.MAP, "namespace s\n");
		session.refresh();
		assertTrue(session.isMissing());
		assertEquals("The map s.m is no longer in the corpus. Undo brings it back, or close this editor.", session.blocked());
		assertFalse(session.perform(edits.label("stk", "other")));
		assertNotNull(session.snapshot().find("stk"), "still to be seen");
		assertEquals(Set.of(Samples.MAP, Samples.LAYOUT), session.files());
		bench.type(Samples.MAP, text);
		session.refresh();
		assertFalse(session.isMissing() || session.isBlocked());
		bench.remove(Samples.MAP);
		session.refresh();
		assertTrue(session.isMissing());
	}

	@Test
	void aMapThatIsRenamedOrMovedToAnotherFileIsFollowed() {
		String text = bench.texts().get(Samples.MAP);
		bench.type(Samples.MAP, text.replace("map m ", "map two {}\nmap other "));
		session.refresh();
		assertTrue(session.isMissing(), "a map has come in as well: nobody knows which it is");
		bench.type(Samples.MAP, text);
		session.refresh();
		bench.type(Samples.MAP, text.replace("map m ", "map other "));
		session.refresh();
		assertEquals("s.other", session.map());
		assertFalse(session.isBlocked());
		assertTrue(session.perform(edits.label("stk", "another")));
		assertTrue(bench.texts().get(Samples.MAP).contains("\"another\""));
		Path elsewhere = Samples.ROOT.resolve("elsewhere.evade");
		String moved = bench.texts().get(Samples.MAP);
		bench.remove(Samples.MAP);
		bench.type(elsewhere, moved);
		session.refresh();
		assertFalse(session.isMissing());
		assertEquals(elsewhere, session.files().iterator().next());
	}

	@Test
	void aMapIsNotFollowedWhileItsFileCannotBeRead() {
		bench.type(Samples.MAP, bench.texts().get(Samples.MAP).replace("map m ", "map m2 ").replace("edge e1:", "edge edge e1:"));
		session.refresh();
		assertEquals("s.m", session.map());
		assertTrue(session.blocked().startsWith("map.evade, line "), session::blocked);
	}

	@Test
	void manyLinesWithoutSavedRoutesAreDrawnInTheBackgroundAndOnce() {
		StringBuilder map = new StringBuilder("namespace s\n\nmap m \"Sample\" {\n");
		StringBuilder layout = new StringBuilder("namespace s\n\nlayout of m size 3000 by 300 {\n");
		for (int i = 0; i < 130; i++) {
			map.append("node n%d shows KRAS%n".formatted(i));
			layout.append("box n%d at %d,%d size 60 by 24%n".formatted(i, i % 20 * 110, i / 20 * 60));
		}
		for (int i = 1; i < 130; i++)
			map.append("edge e%d: n%d upregulates n%d%n".formatted(i, i - 1, i));
		bench.type(Samples.MAP, map + "}\n");
		bench.type(Samples.LAYOUT, layout + "}\n");
		List<Runnable> work = new ArrayList<>();
		MapSession large = new MapSession(bench, Samples.NAME);
		large.setExecutors(work::add, Runnable::run);
		large.refresh();
		assertTrue(large.isBlocked());
		large.refresh();
		assertEquals(1, work.size(), "is not begun twice");
		work.remove(0).run();
		assertFalse(large.isBlocked());
		Map<String, List<org.evade.layout.Point>> routes = Map.copyOf(large.snapshot().geometry().routes());
		assertEquals(129, routes.size());
		MapEdits here = new MapEdits(large);
		assertTrue(large.perform(here.place("Move", LayoutChange.moved(large.snapshot(), Set.of("n5"), 12, 8), Set.of(), null)));
		assertEquals(0, work.size(), "the other lines are known");
		assertEquals(routes.get("e80"), large.snapshot().geometry().routes().get("e80"));
		assertFalse(large.isBlocked());
		bench.undo();
		large.refresh();
		assertEquals(routes, large.snapshot().geometry().routes(), "undo brings the lines back as they were");
		assertEquals(0, work.size());
	}
}
