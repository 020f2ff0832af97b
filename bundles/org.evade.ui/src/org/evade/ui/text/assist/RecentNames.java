/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.assist;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.preference.IPreferenceStore;
import org.evade.ui.preferences.EditorPreferences;

/** Full names that were taken from the proposals lately, over restarts. */
public final class RecentNames {
	private static final int MOST = 50;

	private RecentNames() {
	}

	/** Latest first; empty when the user does not want them first. */
	public static List<String> list() {
		IPreferenceStore store = EditorPreferences.store();
		return store.getBoolean(EditorPreferences.RECENT_FIRST) ? all(store) : List.of();
	}

	/** Puts a name first; null is ignored. */
	public static void add(String element) {
		if (element == null)
			return;
		IPreferenceStore store = EditorPreferences.store();
		List<String> names = new ArrayList<>(all(store));
		names.remove(element);
		names.add(0, element);
		store.setValue(EditorPreferences.RECENT, String.join(" ", names.subList(0, Math.min(MOST, names.size()))));
	}

	private static List<String> all(IPreferenceStore store) {
		String names = store.getString(EditorPreferences.RECENT);
		return names.isBlank() ? List.of() : List.of(names.split(" "));
	}
}
