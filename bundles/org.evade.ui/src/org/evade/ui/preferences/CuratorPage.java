/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.preferences;

import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.evade.model.terms.CuratorName;
import org.evade.model.terms.IdSpaces;

/** Who works here: the name that reviews are signed with. */
public final class CuratorPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
	/** A page over the preferences of this bundle. */
	public CuratorPage() {
		super(GRID);
		setPreferenceStore(EditorPreferences.store());
		setDescription("Reviews are signed with your name. Nobody accepts what he or she submitted: the ORCID tells people of the same name apart.");
	}

	/** Who works here, as reviews write it; the name of the account until somebody says another. */
	public static String written() {
		IPreferenceStore store = EditorPreferences.store();
		String name = store.getString(EditorPreferences.CURATOR).strip();
		String orcid = CuratorName.of(store.getString(EditorPreferences.ORCID)).orcid();
		String account = System.getProperty("user.name", "");
		return new CuratorName(name.isEmpty() && orcid.isEmpty() ? account.isBlank() ? "curator" : account : name, orcid).written();
	}

	@Override
	public void init(IWorkbench workbench) {
		// nothing to prepare
	}

	@Override
	protected void createFieldEditors() {
		addField(new StringFieldEditor(EditorPreferences.CURATOR, "&Name:", getFieldEditorParent()));
		addField(new OrcidField());
	}

	private final class OrcidField extends StringFieldEditor {
		OrcidField() {
			super(EditorPreferences.ORCID, "&ORCID:", 24, VALIDATE_ON_KEY_STROKE, CuratorPage.this.getFieldEditorParent());
			setErrorMessage("No ORCID: sixteen digits in groups of four, of which the last is a check digit, as 0000-0002-1825-0097");
		}

		@Override
		protected boolean doCheckState() {
			String text = getStringValue().strip();
			return text.isEmpty() || IdSpaces.isOrcid(CuratorName.of(text).orcid()) && CuratorName.of(text).name().isEmpty();
		}
	}
}
