/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;

/** Light and dark as two radio items; the choice is kept by the theme engine. */
class ThemeItems extends ContributionItem {
	/** Id of the platform's light theme. */
	static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	/** Id of the platform's dark theme. */
	static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	@Override
	public void fill(Menu menu, int index) {
		item(menu, "&Light", LIGHT);
		item(menu, "&Dark", DARK);
	}

	@Override
	public boolean isDynamic() {
		return true;
	}

	private static void item(Menu menu, String label, String id) {
		MenuItem item = new MenuItem(menu, SWT.RADIO);
		item.setText(label);
		ITheme active = engine().getActiveTheme();
		item.setSelection(active != null && active.getId().startsWith(id));
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (item.getSelection())
				engine().setTheme(id, true);
		}));
	}

	private static IThemeEngine engine() {
		return PlatformUI.getWorkbench().getService(IThemeEngine.class);
	}
}
