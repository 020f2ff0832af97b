/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.typing;

import java.nio.file.Path;

import org.eclipse.jface.preference.IPreferenceStore;
import org.evade.editing.operations.Refused;
import org.evade.language.ide.structure.Formatting;
import org.evade.ui.EvadeUi;
import org.evade.ui.preferences.EditorPreferences;
import org.evade.ui.text.CorpusHelper;
import org.evade.ui.text.EvadeTextEditor;

/**
 * Formats a file before it is saved, when the user asked for it and it has no syntax error. A step of the history of its own, so that undo
 * takes it back.
 */
public final class FormatOnSave extends CorpusHelper {
	private final EvadeTextEditor editor;
	private final IPreferenceStore preferences;

	/**
	 * @param editor
	 *            editor whose file is formatted
	 * @param preferences
	 *            whether the user wants it
	 */
	public FormatOnSave(EvadeTextEditor editor, IPreferenceStore preferences) {
		this.editor = editor;
		this.preferences = preferences;
	}

	@Override
	public void aboutToSave(Path saved) {
		if (file() == null || !saved.equals(file().path()) || !preferences.getBoolean(EditorPreferences.FORMAT_ON_SAVE))
			return;
		if (file().session().model().broken(saved)) // an open brace would indent all that follows
			return;
		try {
			file().apply("Format", Formatting.of(editor.document().get()));
		} catch (Refused refused) {
			EvadeUi.log(refused.getMessage(), refused);
		}
	}
}
