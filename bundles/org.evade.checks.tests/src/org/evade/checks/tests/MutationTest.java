/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evade.checks.Finding;
import org.evade.checks.Report;
import org.junit.jupiter.api.Test;

/** Whatever is written, rules do not fail: examples with tokens dropped, doubled, exchanged and numbers made absurd. */
class MutationTest {
	private static final Pattern TOKEN = Pattern.compile("\"[^\"\n]*\"|[\\w.:/-]+|\\s+|.");
	private static final List<String> NUMBERS = List.of("0", "1", "100", "240.1", "999999999", "0.0000000000000000001",
			"99999.9");
	private static final List<String> TEXTS = List.of("\"\"", "\" \"", "\"../..\"", "\"11\"", "\"\u03B2\"",
			"\"0000-0000-0000-0000\"");
	private static final List<String> ODD = List.of("-", "{", "}", "KRAS", "OS", "art", "x", "doi:.", "NR", "negated",
			"derived");
	private static final int TIMES = 500;

	private static String mutate(String text, Random random) {
		List<String> tokens = new ArrayList<>();
		for (Matcher matcher = TOKEN.matcher(text); matcher.find();)
			tokens.add(matcher.group());
		for (int i = 1 + random.nextInt(3); i > 0 && !tokens.isEmpty(); i--) {
			int at = random.nextInt(tokens.size()), other = random.nextInt(tokens.size());
			switch (random.nextInt(12)) {
			case 0 -> tokens.remove(at);
			case 1 -> tokens.add(at, tokens.get(other) + " ");
			case 2 -> tokens.set(at, pick(ODD, random));
			default -> tokens.set(at, alike(tokens, at, other, random));
			}
		}
		return String.join("", tokens);
	}

	/** A token of the same kind, so that the text stays well formed more often than not. */
	private static String alike(List<String> tokens, int at, int other, Random random) {
		String token = tokens.get(at);
		if (token.matches("\\d+(\\.\\d+)?"))
			return pick(NUMBERS, random);
		if (token.startsWith("\""))
			return pick(TEXTS, random);
		for (int i = other; i < tokens.size() && token.matches("[A-Z].*"); i++)
			if (tokens.get(i).matches("[A-Z].*"))
				return tokens.get(i);
		return token;
	}

	private static String pick(List<String> some, Random random) {
		return some.get(random.nextInt(some.size()));
	}

	@Test
	void rulesDoNotFail() {
		Random random = new Random(20261121);
		List<Example> examples = ExamplesTest.examples();
		int judged = 0;
		for (int i = 0; i < TIMES; i++) {
			String text = mutate(examples.get(random.nextInt(examples.size())).text(), random);
			Report report = CheckedTexts.check(CheckedTexts.load(text));
			assertEquals(report.findings().stream().sorted(Finding.ORDER).toList(), report.findings(), text);
			if (report.findings().stream().noneMatch(finding -> finding.rule().equals("syntax")))
				judged++;
		}
		assertTrue(judged > TIMES / 3, judged + " of " + TIMES + " texts were well formed");
	}
}
