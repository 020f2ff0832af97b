/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.colour;

import java.util.List;

import org.evade.language.edit.TextRange;
import org.evade.language.ide.syntax.Lexed;

/** Colours of one document that changes. Costs of a change grow with the change and not with the document. */
public final class TokenCache {
	private Lexed lexed;

	/** Lexes the text of a document. */
	public TokenCache(CharSequence text) {
		lexed = new Lexed(text);
	}

	/**
	 * Follows a change of the document.
	 *
	 * @param offset
	 *            start of what was replaced, in UTF-16 units
	 * @param length
	 *            its length
	 * @param text
	 *            what came in its place
	 * @return lines whose colours may have changed, in the new text
	 */
	public TextRange replace(int offset, int length, CharSequence text) {
		TextRange changed = lexed.replace(offset, length, text);
		CharSequence now = lexed.text();
		int before = lexed.previous(lexed.at(Math.min(changed.offset(), now.length())));
		int from = before < 0 ? changed.offset() : Math.min(changed.offset(), lexed.start(before));
		int to = LexicalColours.reach(lexed, changed.end());
		while (from > 0 && now.charAt(from - 1) != '\n')
			from--;
		while (to < now.length() && now.charAt(to) != '\n')
			to++;
		return TextRange.between(from, to);
	}

	/** Takes another text. */
	public void reset(CharSequence text) {
		lexed = new Lexed(text);
	}

	/** Colours of the tokens that touch a part of the text, in order; blanks have none. */
	public List<Colour> colours(int from, int to) {
		return LexicalColours.of(lexed, from, to);
	}

	/** The tokens. */
	public Lexed lexed() {
		return lexed;
	}

	/** Length of the text in UTF-16 units. */
	public int length() {
		return lexed.text().length();
	}

	/** Number of tokens. */
	public int tokens() {
		return lexed.size();
	}
}
