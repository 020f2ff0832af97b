/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.structure;

import org.evade.language.ide.syntax.Lexed;
import org.evade.language.ide.syntax.StatementWalk;

/** Pairs of braces and parentheses; those in texts and comments do not count. */
public final class Brackets {
	private Brackets() {
	}

	/**
	 * @param offset
	 *            where a bracket stands
	 * @return where its partner stands, -1 when there is none or no bracket stands there
	 */
	public static int partner(String text, int offset) {
		if (offset < 0 || offset >= text.length() || "{}()".indexOf(text.charAt(offset)) < 0)
			return -1;
		return partner(new Lexed(text), offset);
	}

	/** As above with tokens at hand. */
	public static int partner(Lexed lexed, int offset) {
		int token = lexed.at(offset);
		String bracket = token < lexed.size() && lexed.end(token) == lexed.start(token) + 1 ? lexed.text(token) : "";
		int kind = "{}()".indexOf(bracket.isEmpty() ? ' ' : bracket.charAt(0));
		if (kind < 0)
			return -1;
		int step = kind % 2 == 0 ? 1 : -1, depth = 0;
		String same = bracket, other = "{}()".substring(kind + step, kind + step + 1);
		for (int at = token; at >= 0 && at < lexed.size(); at += step) {
			if (lexed.end(at) - lexed.start(at) != 1)
				continue;
			String sign = lexed.text(at);
			if (sign.equals(same))
				depth++;
			else if (sign.equals(other) && --depth == 0)
				return lexed.start(at);
		}
		return -1;
	}

	/** How many braces of the statement at an offset are open there; a statement before that is not closed does not count. */
	public static int depth(Lexed lexed, int offset) {
		int before = offset == 0 ? 0 : lexed.at(offset - 1);
		return depth(lexed, StatementWalk.start(lexed, before), offset);
	}

	/** Whether the statement at an offset has a brace that is never closed. */
	static boolean isUnclosed(Lexed lexed, int offset) {
		int first = StatementWalk.start(lexed, offset == 0 ? 0 : lexed.at(offset - 1)), next = first + 1;
		while (next < lexed.size() && !StatementWalk.begins(lexed, next))
			next++;
		return depth(lexed, first, lexed.start(Math.min(next, lexed.size()))) > 0;
	}

	private static int depth(Lexed lexed, int first, int offset) {
		int depth = 0;
		for (int token = first; token < lexed.size() && lexed.end(token) <= offset; token++) {
			if (lexed.end(token) - lexed.start(token) != 1)
				continue;
			char sign = lexed.text().charAt(lexed.start(token));
			if (sign == '{')
				depth++;
			else if (sign == '}')
				depth = Math.max(0, depth - 1);
		}
		return depth;
	}
}
