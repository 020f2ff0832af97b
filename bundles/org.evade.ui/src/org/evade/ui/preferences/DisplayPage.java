/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.preferences;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants;
import org.eclipse.ui.texteditor.AbstractTextEditor;

/** How text editors look: the part of the platform's settings that matters to a curator. */
public final class DisplayPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
	private static final String FONTS = "org.eclipse.ui.preferencePages.ColorsAndFonts";
	private static final String TEXT_FONT = "selectFont:org.eclipse.jface.textfont";

	/** A page over the preferences of the platform's text editors. */
	public DisplayPage() {
		super(GRID);
		setPreferenceStore(EditorsUI.getPreferenceStore());
		setDescription("How the text looks. These hold for all text editors at once.");
	}

	@Override
	public void init(IWorkbench workbench) {
		// nothing to prepare
	}

	@Override
	protected void createFieldEditors() {
		flag(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_LINE_NUMBER_RULER, "Show line &numbers");
		flag(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_CURRENT_LINE, "&Highlight the line of the caret");
		flag(AbstractTextEditor.PREFERENCE_SHOW_WHITESPACE_CHARACTERS, "Show &blanks and ends of lines");
		flag(AbstractTextEditor.PREFERENCE_WORD_WRAP_ENABLED, "&Wrap long lines (for editors opened from now on)");
		flag(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_PRINT_MARGIN, "Show a &margin line");
		number(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_PRINT_MARGIN_COLUMN, "Column of the margin line:", 20, 400);
		number(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_TAB_WIDTH, "Width of a tab, characters:", 1, 16);
		Link font = new Link(getFieldEditorParent(), SWT.NONE);
		font.setText("Another font or size: <a>Text font</a>");
		font.addListener(SWT.Selection, event -> PreferencesUtil.createPreferenceDialogOn(getShell(), FONTS, null, TEXT_FONT));
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(font);
		Label keys = new Label(getFieldEditorParent(), SWT.NONE);
		keys.setText("Ctrl++ and Ctrl+- change the size of the text for a while.");
		GridDataFactory.fillDefaults().span(2, 1).applyTo(keys);
	}

	private void flag(String preference, String text) {
		addField(new BooleanFieldEditor(preference, text, getFieldEditorParent()));
	}

	private void number(String preference, String text, int least, int most) {
		IntegerFieldEditor field = new IntegerFieldEditor(preference, text, getFieldEditorParent());
		field.setValidRange(least, most);
		addField(field);
	}
}
