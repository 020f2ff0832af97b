/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.history;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.evade.language.edit.Change;
import org.evade.language.edit.FileEdits;
import org.evade.language.edit.TextEdit;

/** Edits that followed each other down one text, such as those of Replace All, as one change. */
final class Joined {
	private final List<TextEdit> there = new ArrayList<>();
	private final List<TextEdit> back = new ArrayList<>();
	/** What the edits so far have made the text longer. */
	private int longer;

	private Joined() {
	}

	/** The steps as one, or as they are where they do not go down one text. */
	static List<Step> of(String label, List<Step> steps) {
		if (steps.size() < 2)
			return steps;
		Path file = steps.get(0).change().files().get(0).file();
		Joined joined = new Joined();
		for (Step step : steps)
			if (!joined.add(file, step))
				return steps;
		return List.of(new Step(new Change(label, List.of(FileEdits.edit(file, joined.there))),
				new Change(label, List.of(FileEdits.edit(file, joined.back)))));
	}

	private boolean add(Path file, Step step) {
		TextEdit edit = single(file, step.change()), inverse = single(file, step.inverse());
		if (edit == null || inverse == null || !back.isEmpty() && edit.offset() <= back.getLast().end())
			return false;
		there.add(new TextEdit(edit.offset() - longer, edit.length(), edit.text()));
		back.add(inverse);
		longer += edit.text().length() - edit.length();
		return true;
	}

	private static TextEdit single(Path file, Change change) {
		if (change.files().size() != 1)
			return null;
		FileEdits edits = change.files().get(0);
		return edits.kind() == FileEdits.Kind.EDIT && edits.file().equals(file) && edits.edits().size() == 1 ? edits.edits().get(0)
				: null;
	}
}
