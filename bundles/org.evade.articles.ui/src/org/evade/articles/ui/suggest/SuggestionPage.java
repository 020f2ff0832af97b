/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.suggest;

import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** Who makes suggestions. */
public final class SuggestionPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
	/** A page over the preferences of this bundle. */
	public SuggestionPage() {
		super(GRID);
		setPreferenceStore(SuggestionPreferences.store());
		setDescription("The built-in drafter suggests claims, and needs nothing. Another program can take its place: it reads a passage as a line of JSON"
				+ " and answers with lines. The passage then leaves this program.");
	}

	@Override
	public void init(IWorkbench workbench) {
		// nothing to prepare
	}

	@Override
	protected void createFieldEditors() {
		addField(new StringFieldEditor(SuggestionPreferences.COMMAND, "&Program and arguments (empty: built-in):", getFieldEditorParent()));
		IntegerFieldEditor seconds = new IntegerFieldEditor(SuggestionPreferences.SECONDS, "&Seconds it may take for a passage:", getFieldEditorParent());
		seconds.setValidRange(1, 600);
		addField(seconds);
		IntegerFieldEditor most = new IntegerFieldEditor(SuggestionPreferences.MOST, "&Most suggestions for a sentence:", getFieldEditorParent());
		most.setValidRange(1, 10);
		addField(most);
	}
}
