/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.contentassist;

import org.antlr.runtime.CharStream;
import org.evade.language.ide.contentassist.antlr.internal.InternalEvadeLexer;
import org.evade.language.lexer.TokenScanner;
import org.evade.language.lexer.TokenTypes;

/** Lexer of completion and colouring: its generated token types, the decisions of {@link TokenScanner}. */
public class EvadeContentAssistLexer extends InternalEvadeLexer {
	private static final TokenScanner SCANNER = new TokenScanner(
			TokenTypes.read(InternalEvadeLexer.class, "InternalEvade.tokens"));

	public EvadeContentAssistLexer() {
		super();
	}

	public EvadeContentAssistLexer(CharStream input) {
		super(input);
	}

	@Override
	public void mTokens() {
		state.type = SCANNER.next(input);
	}
}
