/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text;

import java.util.List;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;

/** Takes from the context menu of a text what other bundles of the platform put into the menu of every file. */
final class ContextMenu {
	private static final List<String> FOREIGN = List.of("team.main", "org.eclipse.debug.ui.contextualLaunch.run.submenu");

	private ContextMenu() {
	}

	/** To be called when the menu of a text was registered, so that it has the last word each time that the menu opens. */
	static void tidy(Control text) {
		if (text.getMenu() != null && text.getMenu().getData(MenuManager.MANAGER_KEY) instanceof MenuManager menu)
			menu.addMenuListener(ContextMenu::hide);
	}

	private static void hide(IMenuManager menu) {
		for (IContributionItem item : menu.getItems())
			if (item.getId() != null && FOREIGN.contains(item.getId()))
				item.setVisible(false);
	}
}
