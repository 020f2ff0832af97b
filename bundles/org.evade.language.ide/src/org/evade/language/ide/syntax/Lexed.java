/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.syntax;

import org.evade.language.edit.TextRange;
import org.evade.language.lexer.EvadeLexer;
import org.evade.language.parser.antlr.internal.InternalEvadeLexer;

/**
 * The tokens of a text, kept current while it changes. A change is lexed again from the start of its line until the tokens
 * meet
 * the old ones: what a token is depends on the text from its start on only, and no token looks beyond its line unless it
 * reaches beyond it.
 */
public final class Lexed {
	private final GapText text;
	private final GapTokens tokens;
	private final TextStream stream;

	/** Lexes a text. */
	public Lexed(CharSequence text) {
		this.text = new GapText(text);
		tokens = new GapTokens(text.length());
		stream = new TextStream(this.text);
		scan(0, Integer.MAX_VALUE);
	}

	/**
	 * Changes the text.
	 *
	 * @return what was lexed again, in the new text
	 */
	public TextRange replace(int offset, int length, CharSequence by) {
		int line = offset;
		while (line > 0 && text.charAt(line - 1) != '\n')
			line--;
		int first = line == 0 ? 0 : tokens.at(line - 1), from = first == tokens.size() ? 0 : tokens.start(first);
		tokens.open(first);
		while (tokens.hasNext() && tokens.next() < offset + length)
			tokens.dropNext();
		text.replace(offset, length, by);
		tokens.resize(text.length());
		return TextRange.between(from, scan(from, offset + by.length()));
	}

	/** Scans until a token begins where an old one does, at or behind the end of the change. */
	private int scan(int from, int changeEnd) {
		int at = from;
		stream.seek(at);
		while (at < text.length()) {
			if (at >= changeEnd) {
				while (tokens.hasNext() && tokens.next() < at)
					tokens.dropNext();
				if (tokens.hasNext() && tokens.next() == at)
					return at;
			}
			int type = EvadeLexer.scanner().next(stream);
			tokens.add(at, type);
			at = stream.index();
		}
		while (tokens.hasNext())
			tokens.dropNext();
		return at;
	}

	/** The text as it is now. */
	public CharSequence text() {
		return text;
	}

	/** Number of tokens, blanks and comments included. */
	public int size() {
		return tokens.size();
	}

	/** Where a token begins; the length of the text for the index after the last. */
	public int start(int token) {
		return tokens.start(token);
	}

	/** Where a token ends. */
	public int end(int token) {
		return tokens.end(token);
	}

	/** Type of a token as in {@link InternalEvadeLexer}. */
	public int type(int token) {
		return tokens.type(token);
	}

	/** What a token is written as. */
	public String text(int token) {
		return text.subSequence(start(token), end(token)).toString();
	}

	/** The token that holds an offset; {@link #size} at the end of the text. */
	public int at(int offset) {
		return tokens.at(offset);
	}

	/** Whether the token is blanks or a comment. */
	public boolean isHidden(int token) {
		int type = type(token);
		return type == InternalEvadeLexer.RULE_WS || type == InternalEvadeLexer.RULE_SL_COMMENT
				|| type == InternalEvadeLexer.RULE_ML_COMMENT;
	}

	/** The last token before this one that is neither blanks nor comment, or -1. */
	public int previous(int token) {
		int at = token - 1;
		while (at >= 0 && isHidden(at))
			at--;
		return at;
	}

	/** The first token after this one that is neither blanks nor comment, or {@link #size}. */
	public int next(int token) {
		int at = token + 1;
		while (at < size() && isHidden(at))
			at++;
		return at;
	}
}
