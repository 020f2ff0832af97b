/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.actions;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.evade.checks.Finding;
import org.evade.diagram.model.ElementKind;
import org.evade.diagram.model.Key;
import org.evade.diagram.placement.Alignment;
import org.evade.diagram.requests.KindFactory;
import org.evade.diagram.ui.MapPane;
import org.evade.figure.scene.Group.Part;
import org.evade.ui.text.fix.FixMenu;

/** Context menu of the map: what can be done with what is selected, problems and their fixes first. */
final class MapContextMenu {
	private final ActionScope scope;
	private final MapActionSet actions;
	private final MapPane pane;

	MapContextMenu(ActionScope scope, MapActionSet actions) {
		this.scope = scope;
		this.actions = actions;
		pane = scope.pane();
	}

	MenuManager manager() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		return menu;
	}

	private void fill(IMenuManager menu) {
		actions.update();
		pane.context().holdPointer();
		List<Key> keys = pane.context().selectedKeys();
		if (keys.size() == 1)
			problems(menu, keys.get(0));
		menu.add(create());
		if (keys.size() == 1) {
			add(menu, "edit");
			if (keys.get(0).part() == Part.NODE) {
				menu.add(action("Connect to…\tE", actions.get("connect")::run));
				add(menu, "grow");
			}
			if (keys.get(0).part() == Part.EDGE) {
				add(menu, "evidence");
				menu.add(new Separator());
				bends(menu);
			}
		}
		if (keys.size() > 1)
			add(menu, "merge");
		if (SplitNodeDialog.node(keys, pane.session().snapshot()) != null)
			add(menu, "split");
		menu.add(new Separator());
		for (ActionFactory factory : new ActionFactory[] { ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE })
			menu.add(actions.get(factory));
		add(menu, "duplicate");
		menu.add(new Separator());
		if (keys.size() > 1)
			menu.add(arrange());
		menu.add(layout());
		menu.add(new Separator());
		if (keys.size() == 1) {
			add(menu, "text");
			add(menu, "behind");
			menu.add(new Separator());
		}
		if (!keys.isEmpty()) {
			menu.add(actions.get(ActionFactory.DELETE));
			add(menu, "delete");
		} else {
			add(menu, "grow");
			menu.add(actions.get(ActionFactory.FIND));
			add(menu, "zoomFit");
			add(menu, "text");
			add(menu, "image");
		}
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private void add(IMenuManager menu, String id) {
		menu.add(actions.get(id));
	}

	private void bends(IMenuManager menu) {
		menu.add(action("Add Bend Here", () -> pane.bending().add(pane.context().toMap(pane.context().pointer()))));
		if (pane.bending().isChosen())
			add(menu, "removeBend");
		add(menu, "straighten");
		add(menu, "routeSelection");
	}

	private MenuManager create() {
		MenuManager menu = new MenuManager("&New");
		for (ElementKind kind : ElementKind.ALL) {
			Action action = new Action(kind.title() + "\t" + Character.toUpperCase(kind.key())) {
				@Override
				public void run() {
					pane.context().execute(pane.viewer().getContents()
							.getCommand(KindFactory.request(kind, pane.context().pointer())));
				}
			};
			menu.add(action);
		}
		return menu;
	}

	private MenuManager arrange() {
		MenuManager menu = new MenuManager("&Align");
		for (Alignment arrangement : Alignment.values()) {
			if (arrangement == Alignment.ACROSS || arrangement == Alignment.WIDTH)
				menu.add(new Separator());
			menu.add(actions.get(arrangement.name().toLowerCase(java.util.Locale.ROOT)));
		}
		return menu;
	}

	private MenuManager layout() {
		MenuManager menu = new MenuManager("A&rrange");
		for (String id : List.of("layoutAll", "layoutSelection", "routeAll", "routeSelection", "cleanUp"))
			menu.add(actions.get(id));
		return menu;
	}

	private void problems(IMenuManager menu, Key key) {
		Path file = scope.problems().file();
		for (Finding finding : scope.problems().findings(key)) {
			MenuManager problem = new MenuManager(shorten(finding.message()).replace("&", "&&"));
			FixMenu.fill(problem, scope.session(), file, finding);
			problem.add(new Separator());
			problem.add(action("Show in Text", () -> pane.context().prompts().open(key)));
			menu.add(problem);
		}
		menu.add(new Separator());
	}

	private static String shorten(String message) {
		return message.length() <= 90 ? message : message.substring(0, 88).stripTrailing() + "…";
	}

	private static Action action(String label, Runnable run) {
		return new Action(label.replace("&", "&&")) {
			@Override
			public void run() {
				run.run();
			}
		};
	}
}
