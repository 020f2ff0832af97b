/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.typing;

import java.util.Optional;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;
import org.evade.language.ide.structure.AutoEdits;
import org.evade.language.ide.structure.Typed;
import org.evade.ui.preferences.EditorPreferences;

/** Indents new lines and closes what is opened, unless switched off. */
public final class TypingAssistance implements IAutoEditStrategy {
	private final IPreferenceStore preferences;

	/**
	 * @param preferences
	 *            tell whether the user wants it
	 */
	public TypingAssistance(IPreferenceStore preferences) {
		this.preferences = preferences;
	}

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		if (!command.doit || command.getCommandCount() > 1)
			return;
		Optional<Typed> typed = Optional.empty();
		if (isNewLine(document, command))
			typed = preferences.getBoolean(EditorPreferences.INDENT) ? AutoEdits.enter(document.get(), command.offset)
					: Optional.empty();
		else if (command.text.length() == 1 && AutoEdits.isPaired(command.text.charAt(0))
				&& preferences.getBoolean(EditorPreferences.CLOSE))
			typed = AutoEdits.type(document.get(), command.offset, command.length, command.text.charAt(0));
		typed.ifPresent(wanted -> take(wanted, command));
	}

	private static boolean isNewLine(IDocument document, DocumentCommand command) {
		return command.length == 0 && command.text != null
				&& TextUtilities.equals(document.getLegalLineDelimiters(), command.text) >= 0;
	}

	private static void take(Typed typed, DocumentCommand command) {
		command.offset = typed.edit().offset();
		command.length = typed.edit().length();
		command.text = typed.edit().text();
		command.caretOffset = typed.caret();
		command.shiftsCaret = false;
	}
}
