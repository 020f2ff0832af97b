/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.commands;

import java.util.List;

import org.eclipse.jface.text.ITextSelection;
import org.evade.editing.operations.Refused;
import org.evade.language.edit.TextEdit;
import org.evade.language.ide.structure.Formatting;
import org.evade.ui.text.EditedFile;
import org.evade.ui.text.EvadeTextEditor;

/** Formats what is selected, or the whole file when nothing is. */
public final class FormatTextHandler extends TextHandler {
	@Override
	void run(EvadeTextEditor editor, EditedFile file, ITextSelection selection) throws Refused {
		String text = editor.document().get();
		int from = selection.getOffset(), to = from + selection.getLength();
		List<TextEdit> edits = selection.getLength() == 0 ? Formatting.of(text) : Formatting.of(text, from, to);
		if (edits.isEmpty())
			editor.getEditorSite().getActionBars().getStatusLineManager().setMessage("Nothing to format");
		file.apply("Format", edits);
	}
}
