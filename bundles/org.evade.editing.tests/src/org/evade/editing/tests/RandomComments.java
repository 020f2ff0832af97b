/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.evade.language.edit.TextEdit;
import org.evade.language.lexer.Tokens;
import org.evade.language.lexer.Tokens.Token;

/** Puts comments into texts wherever blanks are, each with a number of its own. */
final class RandomComments {
	private final Random random;
	private int number;

	RandomComments(Random random) {
		this.random = random;
	}

	/** The text with a comment in some of its blanks. */
	String into(String text, int oneIn) {
		List<TextEdit> edits = new ArrayList<>();
		for (Token token : Tokens.of(text))
			if (token.isSpace() && random.nextInt(oneIn) == 0)
				edits.add(new TextEdit(token.offset(), 0, token.text().contains("\n") && random.nextBoolean() ? " // #" + ++number + "#"
						: " /* #" + ++number + "# */"));
		return TextEdit.apply(text, edits);
	}

	/** The comments of a text in their order, with what they say. */
	static List<String> of(String text) {
		return Tokens.of(text).stream().filter(Token::isComment).map(token -> token.text().strip()).toList();
	}
}
