/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.graphics.Point;
import org.evade.diagram.choose.Chooser;
import org.evade.diagram.model.Key;
import org.evade.diagram.paint.Look;
import org.evade.diagram.session.MapSession;
import org.evade.language.edit.Change;
import org.evade.language.edit.FileEdits;
import org.evade.language.edit.TextEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is selected and in view once something was made, undone or redone. */
class StepsTest {
	private final MemoryCorpus bench = Samples.corpus();
	private final MapSession session = Samples.session(bench);
	private final Screen screen = new Screen(session, Look.LIGHT);
	private final List<String> said = new ArrayList<>();

	@AfterEach
	void close() {
		screen.close();
	}

	private Set<Key> selected() {
		return Set.copyOf(screen.pane.context().selectedKeys());
	}

	private void undo() {
		screen.pane.steps().undo();
	}

	private void redo() {
		screen.pane.steps().redo();
	}

	private void drag(String id, int dx) {
		var from = session.snapshot().box(Key.node(id)).centre();
		screen.drag(screen.at(from.x(), from.y()), screen.at(from.x() + dx, from.y()));
	}

	@Test
	void aNewEdgeIsSelected() {
		screen.pane.select(List.of(Key.node("kras")));
		screen.pane.connecting().connect("kras", "res", new Point(100, 100));
		Chooser chooser = screen.pane.connecting().open();
		chooser.type("causes");
		chooser.shown().get(0).run().run();
		chooser.close();
		assertEquals(Set.of(Key.edge("kras-res")), selected());
	}

	@Test
	void anEdgeWithANewClaimIsSelected() {
		screen.pane.connecting().connect("kras", "res", new Point(100, 100));
		Chooser chooser = screen.pane.connecting().open();
		chooser.type("causes: new");
		chooser.shown().get(0).run().run();
		chooser.close();
		assertEquals(Set.of(Key.edge("kras-res")), selected());
	}

	@Test
	void whatComesBackIsSelectedAndInView() {
		screen.pane.select(List.of(Key.node("res"), Key.edge("e1")));
		screen.pane.run("Remove", screen.pane.edits().remove(screen.pane.context().selectedKeys()));
		screen.pane.select(List.of(Key.node("kras")));
		screen.pane.viewer().canvas().getViewport().setViewLocation(2000, 2000);
		undo();
		assertEquals(Set.of(Key.node("res"), Key.edge("e1")), selected(), "without the edge that only came along");
		EditPart res = (EditPart) screen.pane.viewer().getEditPartRegistry().get(Key.node("res"));
		var area = ((GraphicalEditPart) res).getFigure().getBounds().getCopy();
		((GraphicalEditPart) res).getFigure().translateToAbsolute(area);
		var window = screen.pane.viewer().canvas().getClientArea();
		assertTrue(window.contains(area.x, area.y) && window.contains(area.right(), area.bottom()), area::toString);
	}

	@Test
	void aCreationDoneAgainIsSelectedAgain() {
		screen.pane.creation().add("s.nivolumab", "nivolumab", new org.eclipse.draw2d.geometry.Point(330, 250), id -> {
		});
		screen.pane.select(List.of(Key.node("kras")));
		undo();
		assertEquals(Set.of(Key.node("kras")), selected(), "nothing is there that could be shown");
		redo();
		assertEquals(Set.of(Key.node("nivolumab")), selected());
	}

	@Test
	void aMoveTakenBackShowsWhatMoved() {
		drag("stk", 40);
		screen.pane.select(List.of(Key.node("kras")));
		undo();
		assertEquals(Set.of(Key.node("stk")), selected(), "and not the edge that followed");
		screen.pane.select(List.of(Key.node("res"), Key.node("stk")));
		redo();
		assertEquals(Set.of(Key.node("res"), Key.node("stk")), selected(), "what is selected may stay");
	}

	@Test
	void aCompartmentStandsForWhatItHolds() {
		screen.pane.run("Move", screen.pane.edits().place("Move", org.evade.diagram.placement.LayoutChange
				.moved(session.snapshot(), Set.of("tumour"), 0, 40), Set.of(), null));
		undo();
		assertEquals(Set.of(Key.compartment("tumour")), selected());
	}

	@Test
	void aCompartmentThatShrinksAgainIsNotSelected() {
		for (int i = 0; i < 6; i++)
			screen.pane.creation().add("s.nivolumab", "nivolumab", new org.eclipse.draw2d.geometry.Point(100, 100), id -> {
			});
		assertTrue(session.snapshot().box(Key.compartment("tumour")).height() > 140);
		screen.pane.select(List.of(Key.node("kras")));
		undo();
		assertEquals(Set.of(Key.node("kras")), selected());
	}

	@Test
	void aStepElsewhereLeavesTheSelectionAndSaysWhereItWas() throws Exception {
		session.setMessages(said::add);
		String text = bench.texts().get(Samples.VOCABULARY);
		bench.apply(new Change("Typing", List.of(FileEdits.edit(Samples.VOCABULARY,
				List.of(new TextEdit(text.indexOf("// the"), 0, "// and "))))));
		session.refresh();
		screen.pane.select(List.of(Key.node("kras")));
		undo();
		assertEquals(Set.of(Key.node("kras")), selected());
		assertEquals("Undone in vocabulary.evade: Typing", said.get(said.size() - 1));
		redo();
		assertEquals("Redone in vocabulary.evade: Typing", said.get(said.size() - 1));
		assertFalse(session.isBlocked());
	}
}
