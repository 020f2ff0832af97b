/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.tests;

import static org.evade.workbench.tests.Hands.onUi;
import static org.evade.workbench.tests.Hands.ui;
import static org.evade.workbench.tests.Hands.until;
import static org.evade.workbench.tests.Walk.command;

import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainerElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.widgets.Control;
import org.evade.diagram.editor.MapEditor;
import org.evade.diagram.model.Key;
import org.evade.layout.Box;
import org.evade.layout.Point;
import org.evade.ui.text.EvadeTextEditor;

/** The map editor, what pops up over it, and how it follows the text. */
final class MapStates {
	private static final String FILE = "dai/figure-2.evade", MAP = "dai.figure-2";
	private static final String EDGE = "stk11-resistance";

	private final Walk walk;

	MapStates(Walk walk) {
		this.walk = walk;
	}

	List<State> all() {
		return List.of(new State("map", this::open), new State("map-selection", this::selection),
				new State("map-connect", this::connect), new State("map-create", this::create),
				new State("map-edit-label", this::edit), new State("map-retype", this::retype), new State("map-find", this::find),
				new State("map-evidence-card", this::card), new State("map-drag", this::drag),
				new State("map-problem", this::problem), new State("map-greyed", this::greyed), new State("map-ghost", this::ghost),
				new State("map-empty", this::empty), new State("side-by-side", this::sideBySide),
				new State("map-split-dialog", this::split), new State("map-grow-dialog", this::grow), new State("map-delete-cascade", this::delete));
	}

	private MapEditor open() {
		return walk.map(FILE, MAP);
	}

	private MapEditor select(Key... keys) {
		MapEditor editor = open();
		onUi(() -> {
			editor.pane().setFocus();
			editor.pane().select(List.of(keys));
		});
		command("org.evade.diagram.zoomSelection");
		return editor;
	}

	private void selection() {
		select(Key.node("pd-l1"), Key.node("cd8"), Key.node("lag-3"));
	}

	private void connect() {
		MapEditor editor = select(Key.node("pd-l1"), Key.node("cd8"));
		onUi(() -> editor.pane().connecting().connect("pd-l1", "cd8", editor.pane().toDisplay(420, 300)));
		Walk.popup();
	}

	private void create() {
		MapEditor editor = open();
		onUi(() -> {
			editor.pane().creation().create(null, new org.eclipse.draw2d.geometry.Point(400, 260), id -> {
			});
			editor.pane().creation().open().type("PD");
		});
		Walk.popup();
	}

	private void edit() {
		select(Key.node("cd8"));
		command("org.evade.diagram.edit");
		Walk.popup();
	}

	private void retype() {
		select(Key.edge(EDGE));
		command("org.evade.diagram.edit");
		Walk.popup();
	}

	private void find() {
		open();
		command("org.evade.diagram.find");
		Walk.popup();
		walk.hands.type("kras");
	}

	private void card() {
		MapEditor editor = select(Key.edge(EDGE));
		onUi(() -> editor.pane().select(List.of()));
		Control canvas = ui(() -> editor.pane().viewer().canvas());
		List<Point> route = ui(() -> editor.mapSession().snapshot().geometry().routes().get(EDGE));
		int longest = 0;
		for (int i = 1; i + 1 < route.size(); i++)
			if (length(route, i) > length(route, longest))
				longest = i;
		Point from = route.get(longest), to = route.get(longest + 1);
		for (int step = 0; step < 8 && ui(() -> Walk.others().isEmpty()); step++) {
			double part = 0.2 + step * 0.05;
			Rectangle at = ui(() -> editor.pane().context().toCanvas(new Box((int) (from.x() + (to.x() - from.x()) * part),
					(int) (from.y() + (to.y() - from.y()) * part), 1, 1)));
			walk.hands.move(canvas, at.x, at.y);
			for (int i = 0; i < 40 && ui(() -> Walk.others().isEmpty()); i++)
				Hands.pause(50);
		}
		Walk.popup();
	}

	private static double length(List<Point> route, int segment) {
		Point from = route.get(segment), to = route.get(segment + 1);
		return Math.hypot(to.x() - from.x(), to.y() - from.y());
	}

	/** In the middle of a drag, with guides; Escape takes it back. */
	private void drag() {
		MapEditor editor = select(Key.node("pd-l1"), Key.node("cd8"));
		Control canvas = ui(() -> editor.pane().viewer().canvas());
		Rectangle box = ui(() -> editor.pane().context().toCanvas(editor.mapSession().snapshot().geometry().boxes().get("pd-l1")));
		onUi(() -> editor.pane().select(List.of(Key.node("pd-l1"))));
		// let go when the state is left
		walk.hands.hold(canvas, new org.eclipse.swt.graphics.Point(box.getCenter().x, box.getCenter().y),
				new org.eclipse.swt.graphics.Point(box.getCenter().x + 40, box.getCenter().y + 30));
	}

	private void replace(String piece, String by) {
		EvadeTextEditor text = walk.text(FILE, piece);
		onUi(() -> {
			try {
				text.document().replace(text.document().get().indexOf(piece), piece.length(), by);
			} catch (BadLocationException e) {
				throw new AssertionError(e);
			}
		});
	}

	private void problem() {
		replace("edge stk11-resistance: stk11 causes ici-resistance with claims stk11-main-driver, stk11-acquired-resistance",
				"edge stk11-resistance: stk11 causes ici-resistance");
		MapEditor editor = open();
		until("the edge without claims is found",
				() -> !walk.session().findings(walk.corpus().path(FILE), walk.session().model().text(walk.corpus().path(FILE))).isEmpty());
		onUi(() -> editor.pane().select(List.of(Key.edge(EDGE))));
		command("org.evade.diagram.zoomSelection");
	}

	private void greyed() {
		MapEditor editor = open();
		replace("  edge egfr-kras: egfr activates", "  edge egfr-kras egfr activates");
		open();
		until("the map says why it cannot be edited", () -> editor.mapSession().isBlocked());
	}

	private void ghost() {
		replace("    node pd-l1 shows PD-L1\n", "");
		MapEditor editor = open();
		until("the node is gone", () -> !editor.mapSession().snapshot().nodes().containsKey("pd-l1"));
		onUi(() -> editor.pane().select(List.of(Key.node("b2m"))));
	}

	private void empty() {
		walk.corpus().writeFromOutside("dai/empty-map.evade", "namespace dai\n\nimport vocabulary\n\nmap empty-map \"An empty map\" {\n}\n");
		walk.emptyMap("dai/empty-map.evade", "dai.empty-map");
	}

	private void sideBySide() {
		MapEditor map = open();
		EvadeTextEditor text = walk.text(FILE, "node pd-l1 shows PD-L1");
		onUi(() -> beside(text, map));
		Hands.settle();
		onUi(map.pane()::fit);
		until("the map follows", () -> map.pane().context().selectedKeys().contains(Key.node("pd-l1")));
	}

	/** What dragging a tab to the edge of the other does. */
	private static void beside(EvadeTextEditor text, MapEditor map) {
		EModelService models = text.getSite().getService(EModelService.class);
		MPartStack stack = models.createModelElement(MPartStack.class);
		MPart part = text.getSite().getService(MPart.class);
		MElementContainer<MUIElement> old = map.getSite().getService(MPart.class).getParent();
		stack.getChildren().add(part);
		models.insert(stack, (MPartSashContainerElement) (MUIElement) old, EModelService.LEFT_OF, 0.42f);
		stack.setSelectedElement(part);
		old.setSelectedElement(map.getSite().getService(MPart.class));
		text.getSite().getPage().activate(text);
	}

	private void split() {
		select(Key.node("t-function"));
		Walk.dialog("org.evade.diagram.split", "");
	}

	private void grow() {
		select(Key.node("pd-l1"));
		Walk.dialog("org.evade.diagram.grow", "Grow from Claims");
	}

	private void delete() {
		select(Key.node("pd-l1"));
		Walk.dialog("org.evade.diagram.delete", "Delete");
	}
}
