/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.preferences;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.ColorSelector;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.evade.ui.text.colour.Palette;
import org.evade.ui.text.colour.Shade;

/** Colours of the text, for a light and for a dark background. */
public final class ColoursPage extends PreferencePage implements IWorkbenchPreferencePage {
	private record Choice(String key, ColorSelector selector) {
	}

	private final List<Choice> choices = new ArrayList<>();

	/** A page over the preferences of this bundle. */
	public ColoursPage() {
		setPreferenceStore(EditorPreferences.store());
		setDescription("Names have the colours that they have on a map, so that text and map read alike.");
	}

	@Override
	public void init(IWorkbench workbench) {
		// nothing to prepare
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(16, 3).applyTo(page);
		for (String heading : new String[] { "", "Light", "Dark" })
			new Label(page, SWT.NONE).setText(heading);
		for (Shade shade : Shade.values()) {
			Label label = new Label(page, SWT.NONE);
			label.setText(shade.label());
			GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
			add(page, Palette.key(shade, false), shade.label() + " on a light background");
			add(page, Palette.key(shade, true), shade.label() + " on a dark background");
		}
		return page;
	}

	private void add(Composite page, String key, String name) {
		ColorSelector selector = new ColorSelector(page);
		selector.setColorValue(PreferenceConverter.getColor(getPreferenceStore(), key));
		selector.getButton().setToolTipText(name);
		choices.add(new Choice(key, selector));
	}

	@Override
	protected void performDefaults() {
		for (Choice choice : choices)
			choice.selector().setColorValue(PreferenceConverter.getDefaultColor(getPreferenceStore(), choice.key()));
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		for (Choice choice : choices)
			PreferenceConverter.setValue(getPreferenceStore(), choice.key(), choice.selector().getColorValue());
		return true;
	}
}
