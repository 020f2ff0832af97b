/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.outline;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.evade.ui.icons.Icons;
import org.evade.ui.preferences.EditorPreferences;

/** Tool bar of the outline: sort, link with the editor, close all. What is chosen is kept. */
final class OutlineActions {
	private static final String SORT = "outline.sort";
	private static final String LINK = "outline.link";

	private final OutlinePage page;
	private final Action sort = toggle("Sort by name", "sort");
	private final Action link = toggle("Link with the editor", "link");
	private final Action collapse;

	OutlineActions(OutlinePage page) {
		this.page = page;
		collapse = new Action("Collapse all") {
			@Override
			public void run() {
				page.collapse();
			}
		};
		collapse.setImageDescriptor(Icons.descriptor("collapse"));
		EditorPreferences.store().setDefault(LINK, true);
		sort.setChecked(EditorPreferences.store().getBoolean(SORT));
		link.setChecked(EditorPreferences.store().getBoolean(LINK));
	}

	private Action toggle(String text, String icon) {
		Action action = new Action(text, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				apply();
			}
		};
		action.setImageDescriptor(Icons.descriptor(icon));
		return action;
	}

	private void apply() {
		EditorPreferences.store().setValue(SORT, sort.isChecked());
		EditorPreferences.store().setValue(LINK, link.isChecked());
		page.sort(sort.isChecked());
		page.follow();
	}

	boolean isLinked() {
		return link.isChecked();
	}

	void fill(IActionBars bars) {
		bars.getToolBarManager().add(sort);
		bars.getToolBarManager().add(link);
		bars.getToolBarManager().add(collapse);
		if (sort.isChecked())
			page.sort(true);
	}
}
