/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.evade.checks.Finding;
import org.evade.checks.Report;
import org.evade.checks.RuleCatalogue;
import org.evade.checks.Severity;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;

/**
 * One example of a rule: a text in which the rule finds exactly what is expected, or one in which it looks at something
 * and finds nothing.
 */
final class Example {
	private final String rule;
	private final String text;
	private final List<Expected> expected = new ArrayList<>();
	private Map<String, String> articles;
	private String snapshot;

	private record Expected(String at, String message, Severity severity, List<String> fixes) {
	}

	private Example(String rule, String text) {
		this.rule = rule;
		this.text = text;
	}

	/** A text with a fault; say next where it is and what is said of it. */
	static Example finds(String rule, String text) {
		return new Example(rule, text);
	}

	/** A correct text that the rule has to look at. */
	static Example spares(String rule, String text) {
		return new Example(rule, text);
	}

	/** A finding with the rule's own severity: the text at its place, and a part of its message. */
	Example at(String place, String message, String... fixes) {
		return at(place, message, null, fixes);
	}

	/** A finding: the text at its place, a part of its message, its severity. */
	Example at(String place, String message, Severity severity, String... fixes) {
		expected.add(new Expected(place, message, severity, List.of(fixes)));
		return this;
	}

	/** Runs with a folder of article texts. */
	Example withArticles(Map<String, String> texts) {
		articles = texts;
		return this;
	}

	/** Runs with what registries said: lines of id, field and value. */
	Example withSnapshot(String facts) {
		snapshot = facts;
		return this;
	}

	String rule() {
		return rule;
	}

	String text() {
		return text;
	}

	/** Whether the example shows a fault. */
	boolean isFault() {
		return !expected.isEmpty();
	}

	@Override
	public String toString() {
		String[] lines = text.strip().split("\n");
		return rule + (isFault() ? " finds: " : " spares: ") + lines[0].strip() + (lines.length > 1 ? " ..." : "");
	}

	/** Checks the example. */
	void verify() {
		Corpus corpus = CheckedTexts.load(text);
		Report report = snapshot != null ? CheckedTexts.checkAgainst(corpus, snapshot) : articles == null ? CheckedTexts.check(corpus)
				: CheckedTexts.inFolder(articles, folder -> CheckedTexts.check(corpus, folder));
		List<Finding> found = report.findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
		if (!RuleCatalogue.isOfLoader(rule))
			for (ModelFile file : corpus.files())
				assertEquals(List.of(), file.problems(), "the example itself is well formed and linked");
		assertTrue(report.checked().get(rule) > 0, rule + " looked at something");
		assertEquals(expected.size(), found.size(), () -> "findings: " + found);
		for (int i = 0; i < found.size(); i++)
			verify(expected.get(i), found.get(i));
	}

	private void verify(Expected expected, Finding finding) {
		String file = CheckedTexts.with(text).get(finding.file().substring(finding.file().lastIndexOf('/') + 1));
		int offset = finding.place().offset();
		String at = file.substring(offset, offset + finding.place().length());
		Severity severity = expected.severity == null ? RuleCatalogue.byId(finding.rule()).severity()
				: expected.severity;
		assertAll(() -> assertEquals(expected.at, at, "place"),
				() -> assertTrue(finding.message().contains(expected.message), () -> "message: " + finding.message()),
				() -> assertEquals(severity, finding.severity()), () -> assertEquals(expected.fixes, finding.fixes()));
	}
}
