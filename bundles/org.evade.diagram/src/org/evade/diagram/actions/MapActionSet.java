/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.actions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuDetectEvent;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.evade.diagram.model.Key;
import org.evade.diagram.placement.Alignment;
import org.evade.diagram.placement.Routes;
import org.evade.diagram.ui.MapPane;
import org.evade.figure.scene.Group.Part;
import org.evade.layout.Box;

/** Everything the map editor can do, by the id of its command; most of it from the keyboard. */
public final class MapActionSet {
	/** Prefix of the ids of its commands. */
	static final String PREFIX = "org.evade.diagram.";
	private static final String GLOBAL = "global.";

	private final Map<String, MapAction> actions = new LinkedHashMap<>();
	private final ActionScope scope;
	private final MapPane pane;
	private final EditActions work;
	private final MenuManager menu;

	public MapActionSet(ActionScope scope) {
		this.scope = scope;
		pane = scope.pane();
		work = new EditActions(scope);
		edit();
		arrange();
		view();
		global();
		menu = new MapContextMenu(scope, this).manager();
		Menu widget = menu.createContextMenu(pane.viewer().getControl());
		pane.viewer().getControl().setMenu(widget);
		pane.viewer().getControl().addMenuDetectListener(this::atSelection);
		pane.viewer().addSelectionChangedListener(event -> {
			update();
			scope.say(said());
		});
		update();
	}

	/** The menu key opens the menu at what is selected, not at the pointer. */
	private void atSelection(MenuDetectEvent event) {
		if (event.detail != SWT.MENU_KEYBOARD || !any())
			return;
		var map = pane.session().snapshot();
		var route = map.geometry().routes().get(last().id());
		Box box = map.box(last());
		if (box == null && route != null)
			box = new Box(Routes.middle(route).x(), Routes.middle(route).y(), 0, 0);
		if (box == null)
			return;
		var at = pane.context().toCanvas(box).getCenter();
		var place = pane.viewer().getControl().toDisplay(at.x, at.y);
		event.x = place.x;
		event.y = place.y;
	}

	private void add(String id, String text, BooleanSupplier possible, Runnable run) {
		actions.put(id, new MapAction(PREFIX + id, text, possible, run));
	}

	private void edit() {
		add("edit", "Edit Label or Relation", this::one, () -> pane.context().prompts().edit(last()));
		add("connect", "Connect to…", () -> one() && last().part() == Part.NODE,
				() -> pane.connecting().connectFrom(last().id()));
		add("evidence", "Add Claims…", () -> one() && last().part() == Part.EDGE, () -> pane.connecting().evidence(last().id()));
		add("grow", "Grow from Claims…", () -> !pane.session().snapshot().nodes().isEmpty(),
				() -> GrowDialog.ask(scope.shell(), pane.context()));
		add("merge", "Merge Nodes", () -> nodes() > 1, work::merge);
		add("split", "Split Node…", () -> SplitNodeDialog.node(keys(), pane.session().snapshot()) != null,
				() -> SplitNodeDialog.ask(scope.shell(), pane));
		add("remove", "Remove from Map", this::any, work::remove);
		add("delete", "Delete from Model…", this::any, work::delete);
		add("duplicate", "Duplicate", this::any, work::duplicate);
		add("bend", "Add Bend", () -> one() && last().part() == Part.EDGE, () -> pane.bending().add(null));
		add("removeBend", "Remove Bend", pane.bending()::isChosen, pane.bending()::remove);
		add("straighten", "Straighten Line", pane.bending()::canStraighten, pane.bending()::straighten);
		add("text", "Show in Text", () -> keys().size() < 2, work::showText);
		add("behind", "Show What It Stands For", this::one, work::showBehind);
		add("cleanUp", "Remove Places of Deleted Elements", () -> true,
				() -> pane.run("Clean Up", pane.edits().cleanUp()));
	}

	private void arrange() {
		for (Alignment arrangement : Alignment.values())
			add(arrangement.name().toLowerCase(java.util.Locale.ROOT), arrangement.label(),
					() -> pane.context().selectedBoxes().size() >= arrangement.least(), () -> work.arrange(arrangement));
		add("layoutAll", "Arrange Everything", () -> !pane.session().snapshot().nodes().isEmpty(), work::layoutAll);
		add("layoutSelection", "Arrange Selection",
				() -> pane.session().snapshot().withContents(pane.context().selectedBoxes()).size() > 1,
				work::layoutSelection);
		add("routeAll", "Route All Lines Anew", () -> !pane.session().snapshot().edges().isEmpty(), work::routeAll);
		add("routeSelection", "Route Lines of Selection Anew", this::any, work::routeSelection);
	}

	private void view() {
		add("zoomIn", "Zoom In", () -> true, () -> pane.viewer().zoomIn());
		add("zoomOut", "Zoom Out", () -> true, () -> pane.viewer().zoomOut());
		add("zoomActual", "Zoom to 100 %", () -> true, () -> pane.viewer().zoom(1));
		add("zoomFit", "Fit the Window", () -> true, pane::fit);
		add("zoomSelection", "Zoom to Selection", this::any, work::zoomSelection);
		add("palette", "Search the Palette", () -> true, () -> pane.palette().focusSearch());
		add("find", "Find on the Map…", () -> true, work::find);
		add("image", "Save as Picture…", () -> true, work::saveImage);
		add("print", "Print…", () -> true, work::print);
	}

	private void global() {
		var history = scope.session().history();
		global(ActionFactory.UNDO, "Undo", history::canUndo, pane.steps()::undo);
		global(ActionFactory.REDO, "Redo", history::canRedo, pane.steps()::redo);
		global(ActionFactory.DELETE, "Remove from Map", this::any, work::removeOrUnbend);
		global(ActionFactory.COPY, "Copy", this::any, work::copy);
		global(ActionFactory.CUT, "Cut", this::any, work::cut);
		global(ActionFactory.PASTE, "Paste", () -> true, work::paste);
		global(ActionFactory.SELECT_ALL, "Select All", () -> true, () -> pane.select(pane.session().snapshot().keys()));
		global(ActionFactory.FIND, "Find on the Map…", () -> true, work::find);
		global(ActionFactory.PRINT, "Print…", () -> true, work::print);
		global(ActionFactory.RENAME, "Edit Label", this::one, () -> pane.context().prompts().edit(last()));
	}

	private void global(ActionFactory factory, String text, BooleanSupplier possible, Runnable run) {
		MapAction action = new MapAction(factory.getId(), text, possible, run);
		action.setActionDefinitionId(factory.getCommandId());
		actions.put(GLOBAL + factory.getId(), action);
	}

	/** Lets the keys and menus of the workbench act on this editor; all maps of a window share the bars. */
	public void install(IActionBars bars) {
		actions.forEach((id, action) -> {
			if (id.startsWith(GLOBAL))
				bars.setGlobalActionHandler(action.getId(), action);
		});
		bars.updateActionBars();
		update();
	}

	/** Looks again what can be done. */
	public void update() {
		var history = scope.session().history();
		actions.values().forEach(MapAction::update);
		get(ActionFactory.UNDO).setText(history.canUndo() ? "Undo " + history.undoLabel() : "Undo");
		get(ActionFactory.REDO).setText(history.canRedo() ? "Redo " + history.redoLabel() : "Redo");
	}

	/** Does what a command asks for; says so when it cannot be done now. */
	public void run(String command) {
		MapAction action = actions.get(command.substring(PREFIX.length()));
		if (action == null)
			return;
		action.update();
		if (action.isEnabled())
			action.run();
		else
			scope.say(action.getText().replace("…", "") + ": select what it is about first.");
	}

	MapAction get(String id) {
		return actions.get(id);
	}

	/** The action for a command of the whole workbench. */
	MapAction get(ActionFactory factory) {
		return actions.get(GLOBAL + factory.getId());
	}

	EditActions work() {
		return work;
	}

	/** What the status line says about what is selected. */
	private String said() {
		var group = one() ? pane.session().snapshot().groups().get(last()) : null;
		return group != null ? group.words() : any() ? keys().size() + " elements selected" : "";
	}

	private boolean any() {
		return !keys().isEmpty();
	}

	private boolean one() {
		return keys().size() == 1;
	}

	private Key last() {
		return keys().get(keys().size() - 1);
	}

	private long nodes() {
		return keys().stream().filter(key -> key.part() == Part.NODE).count();
	}

	private List<Key> keys() {
		return pane.context().selectedKeys();
	}

	public MenuManager contextMenu() {
		return menu;
	}

	public void dispose() {
		menu.dispose();
	}
}
