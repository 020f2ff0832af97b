/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.structure;

import java.util.ArrayList;
import java.util.List;

import org.evade.language.edit.TextEdit;
import org.evade.language.ide.syntax.Lexed;
import org.evade.language.ide.syntax.LineStarts;
import org.evade.language.parser.antlr.internal.InternalEvadeLexer;

/** Turns lines into comments and back. */
public final class Comments {
	private Comments() {
	}

	/**
	 * Line comments on all lines that a selection touches, or off again when all of them are comments. Lines within a text or a
	 * comment of several lines are left alone.
	 *
	 * @param from
	 *            start of the selection
	 * @param to
	 *            its end; a selection that ends at the start of a line does not touch that line
	 * @return sorted edits, none when there is nothing to do
	 */
	public static List<TextEdit> toggle(String text, int from, int to) {
		List<Integer> lines = lines(text, from, to);
		if (lines.isEmpty())
			return List.of();
		boolean off = lines.stream().allMatch(line -> text.startsWith("//", first(text, line)));
		List<TextEdit> edits = new ArrayList<>();
		int least = lines.stream().mapToInt(line -> first(text, line) - line).min().orElse(0);
		for (int line : lines)
			if (off) {
				int at = first(text, line);
				edits.add(new TextEdit(at, text.startsWith("// ", at) ? 3 : 2, ""));
			} else
				edits.add(TextEdit.insert(line + least, "// "));
		return edits;
	}

	/** Starts of the lines to change; blank lines are left out. */
	private static List<Integer> lines(String text, int from, int to) {
		Lexed lexed = new Lexed(text);
		List<Integer> lines = new ArrayList<>();
		int line = LineStarts.start(text, from);
		do {
			if (!text.substring(line, LineStarts.end(text, line)).isBlank() && !isInside(lexed, line))
				lines.add(line);
			int next = LineStarts.next(text, line);
			if (next <= line)
				break;
			line = next;
		} while (line < to);
		return lines;
	}

	private static boolean isInside(Lexed lexed, int offset) {
		int token = lexed.at(offset);
		return token < lexed.size() && lexed.start(token) < offset && lexed.type(token) != InternalEvadeLexer.RULE_WS;
	}

	private static int first(String text, int line) {
		int at = line;
		while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t'))
			at++;
		return at;
	}
}
