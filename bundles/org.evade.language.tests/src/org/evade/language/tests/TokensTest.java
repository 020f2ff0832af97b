/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.evade.language.lexer.Tokens;
import org.evade.language.lexer.Tokens.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
	private static List<Token> visible(String text) {
		return Tokens.of(text).stream().filter(token -> !token.isSpace()).toList();
	}

	@Test
	void longestPhraseWins() {
		assertEquals(List.of("X", "does not improve", "OS"), visible("X does not improve OS").stream().map(Token::text).toList());
		assertTrue(visible("X does not improve OS").get(1).isKeyword());
		assertEquals(List.of("hazard ratio", "OS"), visible("hazard ratio OS").stream().map(Token::text).toList());
	}

	@Test
	void firstWordsOfPhrasesAreIds() {
		List<Token> tokens = visible("does not does nothing part hazard");
		assertEquals(6, tokens.size());
		tokens.forEach(token -> assertTrue(token.isId(), token.text()));
	}

	@Test
	void shorterPhraseWhenTheLongerFails() {
		List<Token> tokens = visible("second line and earlier");
		assertEquals(List.of("second line", "and", "earlier"), tokens.stream().map(Token::text).toList());
		assertTrue(tokens.get(0).isKeyword());
		assertTrue(tokens.get(1).isId());
	}

	@ParameterizedTest
	@ValueSource(strings = { "HGNC:11389", "doi:10.1016/S0140-6736(21)02098-5", "doi:10.1002/(SICI)1097-0142(19990101)85:1<1::AID-CNCR1>3.0.CO;2-A",
			"sha256:00ff", "hgnc.symbol:STK11", "https://example.org/a?b=c&d=%20#e" })
	void curiesNeedNoQuotes(String curie) {
		List<Token> tokens = visible(curie + ", next");
		assertTrue(tokens.get(0).isCurie());
		assertEquals(curie, tokens.get(0).text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "PD-L1", "IFN-γ", "TGF-β1", "CheckMate-9LA", "_x", "naïve", "^gene" })
	void idsHoldHyphensAndGreekLetters(String id) {
		assertTrue(visible(id).get(0).isId());
		assertEquals(1, visible(id).size());
	}

	@Test
	void rangesAndNumbersStayApart() {
		assertEquals("1|-|49|%|12.50|mo|a|:|b", visible("1-49 % 12.50mo a: b").stream().map(Token::text).collect(Collectors.joining("|")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"open\nnext", "\"\"\"open\n\n", "/* open", "\"ends with \\", "€ § \u0000 \ud83d\ude00", "", "^", "a:", "\"" })
	void nothingIsLost(String text) {
		assertEquals(text, Tokens.of(text).stream().map(Token::text).collect(Collectors.joining()));
	}
}
