/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.properties;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evade.editing.operations.Refused;
import org.evade.language.edit.Change;
import org.evade.language.edit.FileEdits;
import org.evade.language.edit.FileEdits.Kind;
import org.evade.language.edit.TextEdit;

/** Several changes that were planned on the same texts, as one. */
public final class JoinedChanges {
	private JoinedChanges() {
	}

	/**
	 * Joins changes of texts.
	 *
	 * @throws Refused
	 *             when two of them change the same place, or one makes or deletes a file
	 */
	public static Change of(String label, List<Change> changes) throws Refused {
		if (changes.size() == 1)
			return changes.get(0);
		Map<Path, List<TextEdit>> byFile = new LinkedHashMap<>();
		for (Change change : changes)
			for (FileEdits edits : change.files()) {
				if (edits.kind() != Kind.EDIT)
					throw new Refused("This cannot be done for several elements at once: change them one after the other.");
				byFile.computeIfAbsent(edits.file(), file -> new ArrayList<>()).addAll(edits.edits());
			}
		List<FileEdits> files = new ArrayList<>();
		for (Map.Entry<Path, List<TextEdit>> entry : byFile.entrySet()) {
			List<TextEdit> sorted = entry.getValue().stream().sorted(Comparator.comparingInt(TextEdit::offset)).toList();
			for (int i = 1; i < sorted.size(); i++)
				if (sorted.get(i).offset() < sorted.get(i - 1).offset() + Math.max(1, sorted.get(i - 1).length()))
					throw new Refused("Two of the elements share a place in the text: change them one after the other.");
			files.add(FileEdits.edit(entry.getKey(), sorted));
		}
		return new Change(label, files);
	}
}
