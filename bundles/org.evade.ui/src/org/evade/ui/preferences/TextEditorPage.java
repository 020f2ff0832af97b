/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.preferences;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** Preferences of the text editor. */
public final class TextEditorPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
	/** A page over the preferences of this bundle. */
	public TextEditorPage() {
		super(GRID);
		setPreferenceStore(EditorPreferences.store());
		setDescription("How the text editor helps while you type. What you typed is never changed unless one of these says so.");
	}

	@Override
	public void init(IWorkbench workbench) {
		// nothing to prepare
	}

	@Override
	protected void createFieldEditors() {
		flag(EditorPreferences.FORMAT_ON_SAVE, "&Format a file when it is saved");
		flag(EditorPreferences.CLOSE, "&Close braces, parentheses and quotation marks");
		flag(EditorPreferences.INDENT, "&Indent new lines");
		flag(EditorPreferences.PROPOSE, "&Propose while typing (for editors opened from now on)");
		IntegerFieldEditor delay = new IntegerFieldEditor(EditorPreferences.PROPOSE_DELAY, "Pause before proposals, ms:",
				getFieldEditorParent());
		delay.setValidRange(0, 5000);
		addField(delay);
		flag(EditorPreferences.RECENT_FIRST, "Names taken &lately first in the proposals");
		flag(EditorPreferences.OCCURRENCES, "&Mark the other places of the name at the caret");
		flag(EditorPreferences.NAMES, "Colour &names by what they stand for (for editors opened from now on)");
		flag(EditorPreferences.BRACKETS, "Frame the matching &brace");
		flag(EditorPreferences.FOLDING, "Fold &blocks (for editors opened from now on)");
		flag(EditorPreferences.FOLLOW, "Show in the text what is &selected on a map or in a list");
	}

	private void flag(String preference, String text) {
		addField(new BooleanFieldEditor(preference, text, getFieldEditorParent()));
	}
}
