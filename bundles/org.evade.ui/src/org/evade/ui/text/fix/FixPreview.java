/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.fix;

import java.util.List;

import org.evade.language.edit.FileEdits;
import org.evade.language.edit.TextEdit;
import org.evade.language.ide.fix.Fix;
import org.evade.ui.text.EditedFile;

/** What a change would write, in a few lines. */
final class FixPreview {
	private static final int MOST = 12;

	private FixPreview() {
	}

	/** Changed lines of each file, as they would be. */
	static String of(EditedFile file, Fix fix, String text) {
		StringBuilder shown = new StringBuilder();
		for (FileEdits edits : fix.edits()) {
			String before = edits.file().equals(file.path()) ? text : file.session().model().text(edits.file());
			if (before == null || edits.edits().isEmpty())
				continue;
			if (fix.edits().size() > 1)
				shown.append(edits.file().getFileName()).append('\n');
			shown.append(lines(before, edits.edits())).append('\n');
		}
		return shown.toString().stripTrailing();
	}

	private static String lines(String before, List<TextEdit> edits) {
		String after = TextEdit.apply(before, edits);
		TextEdit first = edits.get(0);
		int start = after.lastIndexOf('\n', Math.max(0, first.offset() - 1)) + 1;
		int grown = 0;
		for (TextEdit edit : edits)
			grown += edit.text().length() - edit.length();
		int end = after.indexOf('\n', Math.max(start, Math.min(after.length(), edits.get(edits.size() - 1).end() + grown)));
		String[] lines = after.substring(start, end < 0 ? after.length() : end).split("\n");
		String shown = String.join("\n", List.of(lines).subList(0, Math.min(MOST, lines.length)));
		return lines.length > MOST ? shown + "\n…" : shown;
	}
}
