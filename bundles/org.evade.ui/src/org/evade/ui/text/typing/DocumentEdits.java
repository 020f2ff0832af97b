/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.typing;

import java.util.List;

import org.evade.editing.operations.Refused;
import org.evade.editing.text.Change;
import org.evade.editing.text.FileEdits;
import org.evade.editing.text.TextEdit;
import org.evade.language.ide.edit.Edit;
import org.evade.ui.text.EditedFile;

/** Edits of the language services as changes of the corpus, with one step in its history. */
public final class DocumentEdits {
	private DocumentEdits() {
	}

	/** Edits of the editing bundle. */
	public static List<TextEdit> of(List<Edit> edits) {
		return Edit.sorted(edits).stream().map(edit -> new TextEdit(edit.offset(), edit.length(), edit.text())).toList();
	}

	/** Edits of several files. */
	public static List<FileEdits> files(List<org.evade.language.ide.edit.FileEdits> files) {
		return files.stream().map(file -> FileEdits.edit(file.file(), of(file.edits()))).toList();
	}

	/**
	 * Changes one file.
	 *
	 * @param label
	 *            for the Undo menu
	 * @param edits
	 *            against the text as it is now; nothing happens when there are none
	 * @throws Refused
	 *             when the file cannot be changed
	 */
	public static void apply(EditedFile file, String label, List<Edit> edits) throws Refused {
		if (!edits.isEmpty())
			file.session().apply(new Change(label, List.of(FileEdits.edit(file.path(), of(edits)))));
	}
}
