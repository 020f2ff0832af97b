/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.find;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query into its parts. */
final class QueryTokens {
	/** What a part is. */
	enum Kind {
		OPEN, CLOSE, NOT, OR, TERM
	}

	/**
	 * A part of a query.
	 *
	 * @param start
	 *            offset of its first character
	 * @param end
	 *            offset behind its last character
	 */
	record Token(Kind kind, int start, int end) {
	}

	private QueryTokens() {
	}

	static List<Token> of(String query) throws QueryProblem {
		List<Token> tokens = new ArrayList<>();
		int depth = 0;
		for (int i = 0; i < query.length();) {
			char c = query.charAt(i);
			if (Character.isWhitespace(c))
				i++;
			else if (c == '(') {
				tokens.add(new Token(Kind.OPEN, i, ++i));
				depth++;
			} else if (c == ')' && depth > 0) {
				tokens.add(new Token(Kind.CLOSE, i, ++i));
				depth--;
			} else if (c == '-' && i + 1 < query.length() && !Character.isWhitespace(query.charAt(i + 1)))
				tokens.add(new Token(Kind.NOT, i, ++i));
			else {
				int end = end(query, i, depth > 0);
				String word = query.substring(i, end);
				tokens.add(new Token(word.equalsIgnoreCase("or") ? Kind.OR : word.equalsIgnoreCase("not") ? Kind.NOT : Kind.TERM, i, end));
				i = end;
			}
		}
		return tokens;
	}

	/** Where a term ends: at a blank outside of quotation marks, or at a bracket that was opened before it. */
	private static int end(String query, int start, boolean inside) throws QueryProblem {
		int quote = -1, open = 0;
		for (int i = start; i < query.length(); i++) {
			char c = query.charAt(i);
			if (c == '"')
				quote = quote < 0 ? i : -1;
			else if (quote < 0 && (Character.isWhitespace(c) || inside && open == 0 && c == ')'))
				return i;
			else if (quote < 0 && (c == '(' || c == ')'))
				open = Math.max(0, open + (c == '(' ? 1 : -1));
		}
		if (quote >= 0)
			throw new QueryProblem(quote, query.length(), "A quotation mark is missing at the end.");
		return query.length();
	}

	/** Where the colon behind the field of a term stands; -1 when the term has no field. */
	static int colon(String query, Token term) {
		for (int i = term.start(); i < term.end(); i++) {
			char c = query.charAt(i);
			if (c == ':')
				return i > term.start() ? i : -1;
			if (!Character.isLetter(c) && c != '-')
				return -1;
		}
		return -1;
	}
}
