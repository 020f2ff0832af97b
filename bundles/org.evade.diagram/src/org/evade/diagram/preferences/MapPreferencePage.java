/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.preferences;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** What elements snap to when they are moved, resized and created. */
public final class MapPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
	/** A page over the preferences of the map editor. */
	public MapPreferencePage() {
		super(GRID);
		setPreferenceStore(MapPreferences.store());
		setDescription("How maps are edited. These hold for all maps at once; the Map menu has them too.");
	}

	@Override
	public void init(IWorkbench workbench) {
		// nothing to prepare
	}

	@Override
	protected void createFieldEditors() {
		addField(new BooleanFieldEditor(MapPreferences.GRID, "Show a &grid, and let elements snap to it", getFieldEditorParent()));
		IntegerFieldEditor distance = new IntegerFieldEditor(MapPreferences.DISTANCE, "&Distance of the grid, px:",
				getFieldEditorParent());
		distance.setValidRange(2, 100);
		addField(distance);
		addField(new BooleanFieldEditor(MapPreferences.OTHERS, "Let elements snap to sides and middles of &others",
				getFieldEditorParent()));
		Label keys = new Label(getFieldEditorParent(), SWT.NONE);
		keys.setText("While Alt is held, nothing snaps.");
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(keys);
	}
}
