/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.Stream;

import org.evade.checks.Finding;
import org.evade.checks.JudgedText;
import org.evade.checks.Severity;
import org.evade.language.load.Place;
import org.junit.jupiter.api.Test;

/** Findings move with the text, and go where it was edited. */
class JudgedTextTest {
	private static final String TEXT = "one\ntwo\nthree\n";
	private final JudgedText judged = new JudgedText(TEXT, Stream.of("one", "two", "three").map(JudgedTextTest::at).toList());

	private static Finding at(String word) {
		int offset = TEXT.indexOf(word);
		return new Finding("R", Severity.INFO, "a.evade", new Place((int) TEXT.substring(0, offset).lines().count() + 1, 1, offset, word.length()), word, word,
				List.of());
	}

	private String in(String now) {
		return String.join(" ", judged.in(now).stream().map(finding -> {
			Place place = finding.place();
			assertEquals(finding.object(), now.substring(place.offset(), place.offset() + place.length()));
			assertEquals(now.substring(0, place.offset()).chars().filter(c -> c == '\n').count() + 1, place.line(), "line of " + finding.object());
			assertEquals(place.offset() - now.lastIndexOf('\n', place.offset() - 1), place.column(), "column of " + finding.object());
			return finding.object();
		}).toList());
	}

	@Test
	void sameText() {
		assertSame(judged.findings(), judged.in(TEXT));
		assertEquals("one two three", in(TEXT));
	}

	@Test
	void linesBeforeAndBetween() {
		assertEquals("one two three", in("// note\n" + TEXT));
		assertEquals("one two three", in("one\n\n\ntwo\nthree\n"));
		assertEquals("one", in("one\nthree\n"), "the t may be that of two or of three");
		assertEquals("two three", in("two\nthree\n"));
		assertEquals("one three", in("one\n  two\nthree\n"), "its line was edited");
	}

	@Test
	void whereItWasEdited() {
		assertEquals("one three", in("one\ntwoo\nthree\n"));
		assertEquals("one three", in("one\nto\nthree\n"));
		assertEquals("three", in("tw0\nne\nthree\n"));
		assertEquals("two three", in("xone\ntwo\nthree\n"));
		assertEquals("one two three", in("one \ntwo\nthree\n"));
		assertEquals("", in(""));
	}

	@Test
	void theEndOfAnotherStatementIsNotTheOneThatWasJudged() {
		String before = "  claim c111: a causes c\n  claim c108: a causes b { cites 1 }\n", now = "  claim c111: a causes b { cites 1 }\n";
		int offset = before.indexOf("b { cites");
		for (String element : List.of("n.c108", "")) {
			Finding finding = new Finding("R", Severity.INFO, "a.evade", new Place(2, 1, offset, 1), "claim c108", element, "m", List.of());
			assertEquals(List.of(), new JudgedText(before, List.of(finding)).in(now), element);
		}
	}

	@Test
	void aBodyThatBecomesAnothersIsNotTheOneThatWasJudged() {
		String before = "claims {\n  claim c1: a causes b {\n    cites 1\n  }\n  claim c2: a causes b {\n    cites 1 wrong\n  }\n}\n";
		String now = "claims {\n  claim c1: a causes b {\n    cites 1 wrong\n  }\n}\n";
		for (String element : List.of("n.c2", "")) {
			Finding finding = new Finding("R", Severity.INFO, "a.evade", new Place(6, 13, before.indexOf("wrong"), 5), "", element, "m", List.of());
			assertEquals(List.of(), new JudgedText(before, List.of(finding)).in(now), element);
		}
	}
}
