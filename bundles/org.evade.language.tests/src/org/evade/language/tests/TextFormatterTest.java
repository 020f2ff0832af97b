/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.evade.language.format.TextFormatter;
import org.evade.language.lexer.Tokens;
import org.evade.language.lexer.Tokens.Token;
import org.junit.jupiter.api.Test;

class TextFormatterTest {
	private static List<String> words(String text) {
		return Tokens.of(text).stream().filter(token -> !token.isSpace())
				.map(token -> token.isLineComment() ? token.text().strip() : token.text().replaceAll("[ \t]+", " ")).toList();
	}

	@Test
	void indentsByBraces() {
		assertEquals("""
				mechanism m "M" {
				  involves KRAS, STK11 // why
				}

				gene X
				  also "Y"
				""", TextFormatter.format("mechanism   m \"M\"{\n involves KRAS ,STK11// why\n    }\n\n\n\ngene X\nalso \"Y\"   "));
	}

	@Test
	void mappingsHangUnderTheirClass() {
		assertEquals("""
				scheme s {
				  class a "A"
				    maps to t.b exactly
				    maps to t.c related {
				    class d "D"
				      maps to t.d narrower
				  }
				  class e "E"
				}
				""", TextFormatter.format("""
				scheme s {
				class a "A"
				maps to t.b exactly
				maps to t.c related {
				class d "D"
				maps to t.d narrower
				}
				class e "E"
				}
				"""));
	}

	@Test
	void corpusIsFormatted() throws IOException {
		for (Path file : ExampleTexts.corpusFiles()) {
			String text = Files.readString(file);
			assertEquals(TextFormatter.format(text), text, file + " is not formatted");
		}
	}

	/** Breaks, blanks and comments thrown in at random: no word is lost, and twice is once. */
	@Test
	void randomBlanksChangeNothing() {
		Random random = new Random(20261121);
		List<Token> tokens = Tokens.of(ExampleTexts.everything());
		for (int round = 0; round < 500; round++) {
			StringBuilder text = new StringBuilder();
			for (Token token : tokens) {
				text.append(token.isSpace() ? blanks(random, token.text()) : token.text());
				if (token.isSpace() && random.nextInt(40) == 0)
					text.append(random.nextBoolean() ? "// note " + round + "\n" : "/* note\n   " + round + " */");
			}
			String once = TextFormatter.format(text.toString());
			assertEquals(words(text.toString()), words(once));
			assertEquals(once, TextFormatter.format(once));
		}
	}

	private static String blanks(Random random, String before) {
		if (before.indexOf('\n') < 0)
			return random.nextInt(4) == 0 ? "\n" + " ".repeat(random.nextInt(5)) : " ".repeat(1 + random.nextInt(3));
		return random.nextInt(4) == 0 ? "\t" : "\r\n".repeat(1 + random.nextInt(3)) + " ".repeat(random.nextInt(9));
	}

	/** A broken file is formatted as far as it goes. */
	@Test
	void brokenFilesLoseNothing() {
		Random random = new Random(7);
		String whole = ExampleTexts.everything();
		for (int round = 0; round < 500; round++) {
			int cut = random.nextInt(whole.length());
			String text = whole.substring(0, cut) + "\"}{§/*".charAt(random.nextInt(6)) + whole.substring(cut);
			assertEquals(words(text), words(TextFormatter.format(text)));
		}
	}
}
