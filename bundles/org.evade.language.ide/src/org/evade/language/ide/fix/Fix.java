/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.fix;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.evade.language.edit.Change;
import org.evade.language.edit.FileEdits;
import org.evade.language.edit.TextRange;

/**
 * A change that repairs a finding or rewrites what is at the caret.
 *
 * @param label
 *            what it does, for a menu and for the history
 * @param edits
 *            the changed files
 * @param relevance
 *            the larger, the nearer the top
 * @param select
 *            what to select in the changed text of the file at hand, because it is left to fill in; or null
 * @param expected
 *            the text that each of the changed files had when the fix was made
 */
public record Fix(String label, List<FileEdits> edits, int relevance, TextRange select, Map<Path, String> expected) {
	public Fix {
		edits = List.copyOf(edits);
		expected = Map.copyOf(expected);
	}

	/** The change as one step of the history. To be made only where {@link #outdated} finds nothing. */
	public Change change() {
		return new Change(label, edits);
	}

	/**
	 * Why the fix must not be made any more: its places are those of a text that is not there now.
	 *
	 * @param now
	 *            text of a file as it is, null when it is gone
	 * @return a sentence that says what to do, or nothing when all texts are as expected
	 */
	public Optional<String> outdated(Function<Path, String> now) {
		for (FileEdits file : edits)
			if (!expected.get(file.file()).equals(now.apply(file.file())))
				return Optional.of(file.file().getFileName() + " was changed after this was offered, so nothing was done. Ask for it again.");
		return Optional.empty();
	}
}
