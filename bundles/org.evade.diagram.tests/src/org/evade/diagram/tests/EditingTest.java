/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Event;
import org.evade.diagram.choose.Chooser;
import org.evade.diagram.create.ElementDrop;
import org.evade.diagram.model.Key;
import org.evade.diagram.paint.Look;
import org.evade.diagram.model.ElementKind;
import org.evade.diagram.session.MapSession;
import org.evade.layout.Box;
import org.evade.model.Relation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The map editor under a user's hands, on a display. */
class EditingTest {
	private final MemoryCorpus bench = Samples.corpus();
	private final MapSession session = Samples.session(bench);
	private final Screen screen = new Screen(session, Look.LIGHT);

	@AfterEach
	void close() {
		screen.close();
	}

	private List<Key> selected() {
		return screen.pane.context().selectedKeys();
	}

	@Test
	void clickSelectsNodeEdgeAndCompartment() {
		screen.click(screen.at(330, 70), 0);
		assertEquals(List.of(Key.node("stk")), selected());
		screen.click(screen.at(330, 140), 0);
		assertEquals(List.of(Key.edge("e2")), selected());
		screen.click(screen.at(60, 28), 0);
		assertEquals(List.of(Key.compartment("tumour")), selected());
		screen.click(screen.at(420, 250), 0);
		assertEquals(List.of(), selected());
	}

	@Test
	void whatIsSelectedStaysSoUnderAnotherId() {
		screen.click(screen.at(330, 70), 0);
		Map<Path, String> before = bench.texts();
		for (Path file : List.of(Samples.MAP, Samples.LAYOUT))
			bench.type(file, before.get(file).replaceAll("\\bstk\\b", "lkb"));
		session.refresh();
		assertEquals(List.of(Key.node("lkb")), selected());
		before.forEach(bench::type);
		session.refresh();
		assertEquals(List.of(Key.node("stk")), selected(), "undone");
		screen.pane.run("Remove", screen.pane.edits().remove(selected()));
		assertEquals(List.of(), selected());
	}

	@Test
	void dragMovesTheNodeAndUndoRestoresEveryByte() {
		Map<Path, String> before = bench.texts();
		screen.drag(screen.at(330, 70), screen.at(350, 50));
		assertEquals(new Box(320, 40, 60, 24), session.snapshot().box(Key.node("stk")));
		screen.pane.domain().getCommandStack().undo();
		assertEquals(before, bench.texts());
	}

	@Test
	void escapeGivesADragUp() {
		Map<Path, String> before = bench.texts();
		screen.press(screen.at(330, 70), SWT.ALT);
		screen.drag(screen.at(350, 60), SWT.ALT);
		screen.key(SWT.ESC, SWT.ESC, 0);
		screen.release(screen.at(370, 60), SWT.ALT);
		assertEquals(before, bench.texts());
		assertEquals(new Box(300, 60, 60, 24), session.snapshot().box(Key.node("stk")));
	}

	@Test
	void escapeLetsGoOfWhatIsSelected() {
		screen.click(screen.at(330, 70), 0);
		assertEquals(List.of(Key.node("stk")), selected());
		screen.key(SWT.ESC, SWT.ESC, 0);
		assertEquals(List.of(), selected());
	}

	@Test
	void dragIntoACompartmentMovesItThereInTheText() {
		screen.drag(screen.at(330, 70), screen.at(120, 130));
		assertEquals("tumour", session.snapshot().nodes().get("stk").region());
	}

	@Test
	void arrowsMoveInOneStep() {
		screen.click(screen.at(330, 70), 0);
		for (int i = 0; i < 3; i++)
			screen.key(SWT.ARROW_RIGHT, (char) 0, 0);
		screen.wait(500);
		assertEquals(318, session.snapshot().box(Key.node("stk")).x());
		screen.pane.domain().getCommandStack().undo();
		session.refresh();
		assertEquals(300, session.snapshot().box(Key.node("stk")).x());
	}

	@Test
	void rectangleSelectsWhatIsInside() {
		screen.drag(screen.at(280, 40), screen.at(430, 210));
		assertEquals(List.of(Key.node("stk"), Key.node("res"), Key.edge("e2")), selected());
	}

	@Test
	void keyCreatesANodeThatExistsInTheVocabulary() {
		screen.pane.creation().create(ElementKind.of('d').orElseThrow(), screen.at(330, 250), id -> {
		});
		Chooser chooser = screen.pane.creation().open();
		chooser.type("nivo");
		assertEquals("nivolumab", chooser.shown().get(0).text());
		chooser.shown().get(0).run().run();
		chooser.close();
		screen.settle();
		Key created = selected().get(0);
		assertEquals(List.of("nivolumab"), session.snapshot().nodes().get(created.id()).lines());
		assertTrue(session.snapshot().box(created).contains(new Box(330, 250, 0, 0)));
	}

	@Test
	void handleConnectsWithTheClaimThatFits() {
		screen.click(screen.at(330, 70), 0);
		Point handle = screen.at(360, 72);
		screen.drag(new Point(handle.x + 17, handle.y), screen.at(330, 170));
		Chooser chooser = screen.pane.connecting().open();
		assertNotNull(chooser, "a pop-up offers relations");
		assertTrue(chooser.isOpen());
		assertEquals("causes", chooser.shown().get(0).text());
		chooser.shown().get(0).run().run();
		chooser.close();
		screen.settle();
		var edge = session.snapshot().edges().values().stream()
				.filter(e -> !e.id().equals("e2") && e.source().equals("stk")).findFirst().orElseThrow();
		assertEquals(Relation.CAUSES, edge.relation());
		assertEquals("s.c1", session.snapshot().evidence().get(edge.id()).get(0).claim());
	}

	@Test
	void endOfAnEdgeIsDraggedToAnotherNodeAndKeepsItsEvidence() {
		screen.click(screen.at(125, 72), 0);
		assertEquals(List.of(Key.edge("e1")), selected());
		screen.drag(screen.at(150, 72), screen.at(330, 170));
		assertEquals("res", session.snapshot().edges().get("e1").target());
		assertEquals(1, session.snapshot().evidence().get("e1").size());
	}

	@Test
	void partsLiveOnWhenTheTextIsParsedAgain() {
		Map<?, ?> registry = screen.pane.viewer().getEditPartRegistry();
		EditPart node = (EditPart) registry.get(Key.node("res"));
		screen.click(screen.at(350, 170), 0);
		bench.type(Samples.MAP, bench.texts().get(Samples.MAP).replace("// a map", "// a map, changed\n// and longer"));
		session.refresh();
		assertSame(node, registry.get(Key.node("res")));
		assertEquals(List.of(Key.node("res")), selected());
	}

	@Test
	void everyPartHasAnAccessibleName() {
		for (Key key : session.snapshot().keys()) {
			EditPart part = (EditPart) screen.pane.viewer().getEditPartRegistry().get(key);
			AccessibleEditPart spoken = (AccessibleEditPart) part.getAdapter(AccessibleEditPart.class);
			AccessibleEvent event = new AccessibleEvent(this);
			spoken.getName(event);
			assertFalse(event.result == null || event.result.isBlank(), key.toString());
		}
	}

	@Test
	void whileTheTextIsBrokenNothingMoves() {
		String good = bench.texts().get(Samples.MAP);
		bench.type(Samples.MAP, good.replace("node stk shows STK11", "node stk shows shows {"));
		session.refresh();
		screen.settle();
		Map<Path, String> before = bench.texts();
		screen.drag(screen.at(350, 170), screen.at(400, 200));
		assertEquals(before, bench.texts());
		assertNotNull(screen.pane.viewer().getEditPartRegistry().get(Key.node("stk")));
	}

	@Test
	void droppedClaimBecomesAnEdgeBetweenTheNodesThatAreThere() {
		Map<Path, String> before = bench.texts();
		new ElementDrop(screen.pane.context()).drop(List.of("s.c1", "s.nivolumab"), new Point(300, 250));
		var edge = session.snapshot().evidence().entrySet().stream()
				.filter(entry -> entry.getValue().stream().anyMatch(claim -> claim.claim().equals("s.c1"))).findFirst().orElseThrow();
		assertEquals("stk", session.snapshot().edges().get(edge.getKey()).source());
		assertEquals("res", session.snapshot().edges().get(edge.getKey()).target());
		assertTrue(session.snapshot().ends().values().stream().anyMatch(ends -> ends.participants().contains("s.nivolumab")));
		screen.pane.domain().getCommandStack().undo();
		assertEquals(before, bench.texts(), "one step");
	}

	@Test
	void droppedClaimMakesNodesForSeveralParticipantsAndForAspects() {
		bench.type(Samples.VOCABULARY, bench.texts().get(Samples.VOCABULARY)
				.replace("claim c2:", "claim c3: STK11 + PD-L1 inhibits infiltration of CD8-T\n  claim c2:"));
		session.refresh();
		Map<Path, String> before = bench.texts();
		new ElementDrop(screen.pane.context()).drop(List.of("s.c3"), new Point(300, 250));
		String text = bench.texts().get(Samples.MAP);
		assertTrue(text.contains("shows STK11 + PD-L1\n"), text);
		assertTrue(text.contains("shows infiltration of CD8-T\n"), text);
		assertTrue(text.contains("inhibits") && text.contains("with claims c3"), text);
		screen.pane.domain().getCommandStack().undo();
		assertEquals(before, bench.texts(), "one step");
	}

	@Test
	void tabGoesThroughTheElementsAndLeavesTheMapWithCtrlOnly() {
		for (int modifiers : new int[] { 0, SWT.SHIFT, SWT.CTRL }) {
			Event event = new Event();
			event.detail = modifiers == SWT.SHIFT ? SWT.TRAVERSE_TAB_PREVIOUS : SWT.TRAVERSE_TAB_NEXT;
			event.stateMask = modifiers;
			screen.pane.viewer().canvas().notifyListeners(SWT.Traverse, event);
			assertEquals(modifiers == SWT.CTRL, event.doit);
		}
	}

	@Test
	void newNodeMovesAsideWhereAnotherStands() {
		screen.pane.creation().add("s.nivolumab", "nivolumab", new Point(330, 72), id -> {
		});
		Box added = session.snapshot().box(Key.node("nivolumab"));
		assertFalse(added.overlaps(session.snapshot().box(Key.node("stk"))), added::toString);
		screen.pane.creation().add("s.CD8-T", "CD8+ T cell", new Point(180, 72), id -> {
		});
		Box inside = session.snapshot().box(Key.node("cd8-t-cell"));
		assertTrue(session.snapshot().box(Key.compartment("tumour")).contains(inside), inside::toString);
		assertEquals(new Box(20, 20, 220, 140), session.snapshot().box(Key.compartment("tumour")), "need not grow");
		assertFalse(inside.overlaps(session.snapshot().box(Key.node("pdl1"))), inside::toString);
		for (int i = 0; i < 3; i++)
			screen.pane.creation().add("s.nivolumab", "nivolumab", new Point(100, 100), id -> {
			});
		var boxes = session.snapshot().nodes().keySet().stream().map(id -> session.snapshot().box(Key.node(id))).toList();
		assertTrue(boxes.stream().allMatch(one -> boxes.stream().filter(one::overlaps).count() == 1), boxes::toString);
	}

	@Test
	void newEntityAndItsNodeAreOneStep() {
		Map<Path, String> before = bench.texts();
		screen.pane.creation().create(ElementKind.of('p').orElseThrow(), screen.at(330, 250), id -> {
		});
		Chooser chooser = screen.pane.creation().open();
		chooser.type("IL-99");
		chooser.shown().get(chooser.shown().size() - 1).run().run();
		chooser.close();
		screen.settle();
		assertTrue(bench.texts().get(Samples.VOCABULARY).contains("protein IL-99"), () -> bench.texts().get(Samples.VOCABULARY));
		assertTrue(session.snapshot().ends().values().stream().anyMatch(ends -> ends.participants().contains("s.IL-99")));
		screen.pane.domain().getCommandStack().undo();
		assertEquals(before, bench.texts(), "one step");
	}
}
