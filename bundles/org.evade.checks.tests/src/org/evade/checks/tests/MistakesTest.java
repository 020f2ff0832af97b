/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.evade.checks.Finding;
import org.evade.checks.Severity;
import org.junit.jupiter.api.Test;

/**
 * A hundred mistakes, each of one line, in statements that are right: how many of them a curator is told of. Both lists were
 * written before the rules were; the rules were then written with the first in view, and never with the second.
 * {@code -Devade.mistakes.show=seen} prints the misses of a list.
 */
class MistakesTest {
	/** Follow from a mistake, but do not point at it. */
	private static final Set<String> BESIDE = Set.of("STR-UNUSED", "STR-UNUSED-PUBLICATION");
	private static final String STATEMENTS = CheckedTexts.resource("mistakes/statements.evade");

	private record Mistake(String kind, String stands, String becomes) {
	}

	private static List<Mistake> mistakes(String list) {
		return CheckedTexts.resource("mistakes/" + list + ".tsv").lines().skip(1).map(line -> line.replace("\\n", "\n").split("\t"))
				.map(cells -> new Mistake(cells[0], cells[1], cells[2])).toList();
	}

	private static List<Finding> findings(String text) {
		return CheckedTexts.check(CheckedTexts.load(Map.of("m.evade", text))).findings();
	}

	private static String said(Finding finding) {
		return finding.rule() + " " + finding.message();
	}

	@Test
	void theStatementsThemselvesAreRight() {
		assertEquals(List.of(), findings(STATEMENTS).stream().filter(each -> each.severity() != Severity.INFO).toList());
	}

	@Test
	void mistakesThatTheRulesWereWrittenFor() {
		assertFound("seen", 26);
	}

	@Test
	void mistakesThatTheRulesWereNotWrittenFor() {
		assertFound("unseen", 25);
	}

	private static void assertFound(String list, int atLeast) {
		Set<String> before = new HashSet<>();
		findings(STATEMENTS).forEach(each -> before.add(said(each)));
		List<Mistake> mistakes = mistakes(list);
		List<String> missed = new ArrayList<>();
		for (Mistake mistake : mistakes) {
			assertEquals(2, STATEMENTS.split(java.util.regex.Pattern.quote(mistake.stands), -1).length, mistake + " stands once");
			List<Finding> found = findings(STATEMENTS.replace(mistake.stands, mistake.becomes)).stream()
					.filter(each -> !before.contains(said(each)) && !BESIDE.contains(each.rule())).toList();
			if (found.isEmpty())
				missed.add(mistake.toString());
			else if (list.equals(System.getProperty("evade.mistakes.show")))
				System.out.println(mistake + "\n    " + found.stream().map(each -> said(each)).toList());
		}
		int found = mistakes.size() - missed.size();
		System.out.println(list + ": " + found + " of " + mistakes.size() + " deliberate mistakes have a finding");
		if (list.equals(System.getProperty("evade.mistakes.show")))
			missed.forEach(each -> System.out.println("missed: " + each));
		assertTrue(found >= atLeast, list + ": " + found + " found, " + atLeast + " were found before");
	}
}
