/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.lexer;

import java.util.ArrayList;
import java.util.List;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.evade.language.parser.antlr.internal.InternalEvadeLexer;

/** Splits a text into tokens without parsing it, so that colours and formatting work on broken files too. */
public final class Tokens {
	/**
	 * One token.
	 *
	 * @param type
	 *            token type of the parser
	 * @param offset
	 *            start in UTF-16 units
	 * @param text
	 *            text
	 */
	public record Token(int type, int offset, String text) {
		/** Blanks and line breaks. */
		public boolean isSpace() {
			return type == InternalEvadeLexer.RULE_WS;
		}

		/** A comment to the end of the line; its line break belongs to it. */
		public boolean isLineComment() {
			return type == InternalEvadeLexer.RULE_SL_COMMENT;
		}

		/** Any comment. */
		public boolean isComment() {
			return isLineComment() || type == InternalEvadeLexer.RULE_ML_COMMENT;
		}

		/** A text on one line or on several. */
		public boolean isText() {
			return type == InternalEvadeLexer.RULE_STRING || type == InternalEvadeLexer.RULE_TEXT_BLOCK;
		}

		/** A number without sign. */
		public boolean isNumber() {
			return type == InternalEvadeLexer.RULE_NUMBER;
		}

		/** An id. */
		public boolean isId() {
			return type == InternalEvadeLexer.RULE_ID;
		}

		/** A CURIE. */
		public boolean isCurie() {
			return type == InternalEvadeLexer.RULE_CURIE;
		}

		/** Characters that belong to no token of the language. */
		public boolean isBroken() {
			return type == InternalEvadeLexer.RULE_ANY_OTHER;
		}

		/** A word, phrase or sign of the language. */
		public boolean isKeyword() {
			return type > InternalEvadeLexer.RULE_ANY_OTHER;
		}
	}

	private Tokens() {
	}

	/** All tokens of a text; their texts joined are the text. */
	public static List<Token> of(String text) {
		List<Token> tokens = new ArrayList<>(text.length() / 4);
		ANTLRStringStream in = new ANTLRStringStream(text);
		while (in.LA(1) != CharStream.EOF) {
			int start = in.index();
			int type = EvadeLexer.scanner().next(in);
			tokens.add(new Token(type, start, text.substring(start, in.index())));
		}
		return tokens;
	}
}
