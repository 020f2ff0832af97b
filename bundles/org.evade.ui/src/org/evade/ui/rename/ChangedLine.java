/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.rename;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.evade.language.edit.Change;
import org.evade.language.edit.FileEdits;
import org.evade.language.edit.TextEdit;

/**
 * A line that a change makes different.
 *
 * @param file
 *            where it stands
 * @param number
 *            number of the line afterwards, from 1
 * @param after
 *            the line as it will read
 */
public record ChangedLine(Path file, int number, String after) {
	/**
	 * Lines that a change of texts makes different, in its order; a line with several edits stands once.
	 *
	 * @param texts
	 *            gives the text of a file before the change
	 */
	public static List<ChangedLine> of(Change change, Function<Path, String> texts) {
		List<ChangedLine> lines = new ArrayList<>();
		for (FileEdits edits : change.files()) {
			String after = edits.after(texts.apply(edits.file()));
			int grown = 0, counted = 0, number = 1, last = -1;
			for (TextEdit edit : edits.edits()) {
				int at = edit.offset() + grown;
				grown += edit.growth();
				for (; counted < at; counted++)
					if (after.charAt(counted) == '\n')
						number++;
				if (number != last)
					lines.add(new ChangedLine(edits.file(), number, line(after, at)));
				last = number;
			}
		}
		return lines;
	}

	private static String line(String text, int offset) {
		int start = text.lastIndexOf('\n', offset - 1) + 1, end = text.indexOf('\n', offset);
		return text.substring(start, end < 0 ? text.length() : end);
	}

	/** "3 lines in 2 files change" for some lines. */
	public static String count(List<ChangedLine> lines) {
		long files = lines.stream().map(ChangedLine::file).distinct().count();
		return (lines.size() == 1 ? "1 line" : lines.size() + " lines") + (files > 1 ? " in " + files + " files" : "")
				+ (lines.size() == 1 ? " changes" : " change");
	}
}
