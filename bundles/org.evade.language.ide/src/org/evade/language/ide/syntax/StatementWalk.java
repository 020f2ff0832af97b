/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.syntax;

import org.evade.language.lexer.Statements;

/** Follows a statement up to a token. */
public final class StatementWalk {
	private StatementWalk() {
	}

	/** A walker that has read the statement up to a token, the token not included. */
	public static AutomatonWalk before(Lexed lexed, int token) {
		AutomatonWalk walker = new AutomatonWalk();
		for (int at = start(lexed, token); at < token; at++)
			if (!lexed.isHidden(at))
				walker.read(lexed.type(at), at);
		return walker;
	}

	/** The token that begins the statement that holds a token; 0 before the first statement. */
	public static int start(Lexed lexed, int token) {
		for (int at = Math.min(token, lexed.size() - 1); at > 0; at--)
			if (begins(lexed, at))
				return at;
		return 0;
	}

	/** Whether a token begins a statement: a word for it at the very start of a line. */
	public static boolean begins(Lexed lexed, int token) {
		int start = lexed.start(token);
		if (start > 0 && lexed.text().charAt(start - 1) != '\n')
			return false;
		String keyword = TokenVocabulary.keyword(lexed.type(token));
		return keyword != null && Statements.begin(keyword);
	}
}
