/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.evade.figure.text.FontStyle;
import org.evade.figure.text.GlyphWidths;
import org.evade.figure.text.TextWrapper;
import org.junit.jupiter.api.Test;

class TextTest {
	private static final TextWrapper WRAPPER = new TextWrapper(FontStyle.REGULAR, 10);

	@Test
	void widthsAreThoseOfArial() {
		assertEquals(5.56, GlyphWidths.width("a", FontStyle.REGULAR, 10), 0.01);
		assertEquals(6.11, GlyphWidths.width("n", FontStyle.BOLD, 10), 0.01);
		assertEquals(2.78, GlyphWidths.width(" ", FontStyle.REGULAR, 10), 0.01);
		assertEquals(GlyphWidths.width("KRAS", FontStyle.REGULAR, 10), GlyphWidths.width("KRAS", FontStyle.ITALIC, 10), 0.01);
		assertTrue(GlyphWidths.isExact("IFN-γ ≥ 5 – β₂"));
		assertEquals(0, GlyphWidths.width("\u0301\u200d", FontStyle.REGULAR, 10));
		assertTrue(GlyphWidths.width("\ud83e\uddec", FontStyle.REGULAR, 10) > 10, "an emoji takes at least an em");
	}

	@Test
	void wordsStayWhole() {
		assertEquals(List.of("growth, migration", "and stemness"), WRAPPER.wrap("growth, migration and stemness", 90));
		assertEquals(List.of("circ-CPA4"), WRAPPER.wrap("circ-CPA4", 60));
		assertEquals(List.of("PD-L1", "PD-L1"), WRAPPER.wrap("PD-L1 PD-L1", 30));
	}

	@Test
	void evenLinesAreNotMore() {
		String text = "primary resistance to immune checkpoint inhibitors";
		List<String> even = WRAPPER.wrapEvenly(text, 120);
		assertEquals(WRAPPER.wrap(text, 120).size(), even.size());
		assertTrue(WRAPPER.widest(even) <= WRAPPER.widest(WRAPPER.wrap(text, 120)));
	}

	/** Whatever the text, nothing but blanks and control characters is lost and no line is too wide. */
	@Test
	void nothingIsLost() {
		Random random = new Random(3);
		String alphabet = "ab  -/,WγΩ\u05e9\u4e2d\u202e\u0007\u0301";
		for (int i = 0; i < 2000; i++) {
			StringBuilder text = new StringBuilder();
			for (int n = random.nextInt(40); n > 0; n--)
				text.append(random.nextInt(12) == 0 ? "\ud83e\uddec" : alphabet.charAt(random.nextInt(alphabet.length())));
			double width = 15 + random.nextInt(60);
			List<String> lines = random.nextBoolean() ? WRAPPER.wrap(text.toString(), width)
					: WRAPPER.wrapEvenly(text.toString(), width);
			assertEquals(text.toString().replaceAll("[\\s\u202e\u0007]", ""), String.join("", lines).replace(" ", ""));
			assertTrue(WRAPPER.widest(lines) <= Math.max(width, 29), lines + " in " + width);
		}
	}

	@Test
	void controlCharactersGo() {
		assertEquals("a b c", TextWrapper.clean(" a\n\tb\u0000\u202e c\u00a0"));
	}
}
