/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.evade.diagram.placement.Snapping;
import org.evade.diagram.ui.MapPane;

/** Preferences of the map editor and what holds until the user chooses. */
public final class MapPreferences extends AbstractPreferenceInitializer {
	/** Whether the grid is shown, so that elements snap to it. */
	public static final String GRID = "map.grid";
	/** Its distance, px. */
	public static final String DISTANCE = "map.gridDistance";
	/** Whether elements snap to sides and middles of others. */
	public static final String OTHERS = "map.snapToOthers";

	private static final ScopedPreferenceStore STORE = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.evade.diagram");

	/** The preferences of this bundle. */
	public static IPreferenceStore store() {
		return STORE;
	}

	@Override
	public void initializeDefaultPreferences() {
		STORE.setDefault(GRID, false);
		STORE.setDefault(DISTANCE, 8);
		STORE.setDefault(OTHERS, true);
	}

	static Snapping snapping() {
		return new Snapping(STORE.getBoolean(GRID) ? STORE.getInt(DISTANCE) : 0, STORE.getBoolean(OTHERS));
	}

	/** Lets a pane snap as the user wishes, now and whenever he wishes otherwise, until it is disposed. */
	public static void follow(MapPane pane) {
		pane.context().setSnapping(snapping());
		IPropertyChangeListener listener = event -> pane.context().setSnapping(snapping());
		STORE.addPropertyChangeListener(listener);
		pane.addListener(org.eclipse.swt.SWT.Dispose, event -> STORE.removePropertyChangeListener(listener));
	}
}
