/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.structure;

import java.util.ArrayList;
import java.util.List;

import org.evade.language.edit.TextEdit;
import org.evade.language.format.TextFormatter;
import org.evade.language.ide.syntax.LineStarts;

/** The formatter's work as edits of blanks only, so that cursor, folds and markers stay where they are. */
public final class Formatting {
	private Formatting() {
	}

	/**
	 * Edits that make the text what {@link TextFormatter} makes of it, with the line breaks that it has; none when nothing is to
	 * be done.
	 */
	public static List<TextEdit> of(String text) {
		String formatted = TextFormatter.format(text);
		if (LineStarts.separator(text).equals("\r\n"))
			formatted = formatted.replace("\r\n", "\n").replace("\n", "\r\n");
		if (formatted.equals(text))
			return List.of();
		List<TextEdit> edits = blanks(text, formatted);
		return edits == null || !TextEdit.apply(text, edits).equals(formatted) ? List.of(new TextEdit(0, text.length(), formatted))
				: edits;
	}

	/** As above for the lines that a selection touches. */
	public static List<TextEdit> of(String text, int from, int to) {
		int start = LineStarts.start(text, from), end = LineStarts.next(text, to);
		List<TextEdit> edits = of(text);
		return edits.stream().filter(edit -> edit.end() > start - 1 && edit.offset() >= start - 1 && edit.end() <= end).toList();
	}

	/** Edits of blanks, null when the texts differ in more. */
	private static List<TextEdit> blanks(String text, String formatted) {
		List<TextEdit> edits = new ArrayList<>();
		int i = 0, j = 0;
		while (i < text.length() || j < formatted.length()) {
			int from = i, start = j;
			while (i < text.length() && isBlank(text.charAt(i)))
				i++;
			while (j < formatted.length() && isBlank(formatted.charAt(j)))
				j++;
			if (!text.regionMatches(from, formatted, start, Math.max(i - from, j - start)) || i - from != j - start)
				edits.add(new TextEdit(from, i - from, formatted.substring(start, j)));
			while (i < text.length() && j < formatted.length() && !isBlank(text.charAt(i)) && text.charAt(i) == formatted.charAt(j)) {
				i++;
				j++;
			}
			boolean done = i == text.length() || isBlank(text.charAt(i)), other = j == formatted.length()
					|| isBlank(formatted.charAt(j));
			if (!done && !other)
				return null;
		}
		return edits;
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0xA0 || c == 0xFEFF;
	}
}
