/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.structure;

import java.util.ArrayDeque;
import java.util.Deque;

import org.evade.language.ide.syntax.Lexed;

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

	/** How many braces are open at an offset. */
	public static int depth(Lexed lexed, int offset) {
		Deque<Integer> open = new ArrayDeque<>();
		for (int token = 0; token < lexed.size() && lexed.end(token) <= offset; token++) {
			if (lexed.end(token) - lexed.start(token) != 1)
				continue;
			char sign = lexed.text().charAt(lexed.start(token));
			if (sign == '{')
				open.push(token);
			else if (sign == '}' && !open.isEmpty())
				open.pop();
		}
		return open.size();
	}
}
