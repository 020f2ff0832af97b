/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.lexer;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.RecognizerSharedState;
import org.evade.language.parser.antlr.internal.InternalEvadeLexer;

/** Lexer of the parser: token types of the generated lexer, decisions of {@link TokenScanner}. */
public class EvadeLexer extends InternalEvadeLexer {
	private static final TokenScanner SCANNER = new TokenScanner(
			TokenTypes.read(InternalEvadeLexer.class, "InternalEvade.tokens"));

	public EvadeLexer() {
		super();
	}

	public EvadeLexer(CharStream input) {
		super(input);
	}

	public EvadeLexer(CharStream input, RecognizerSharedState state) {
		super(input, state);
	}

	/** The scanner with the parser's token types. */
	public static TokenScanner scanner() {
		return SCANNER;
	}

	@Override
	public void mTokens() {
		state.type = SCANNER.next(input);
	}
}
