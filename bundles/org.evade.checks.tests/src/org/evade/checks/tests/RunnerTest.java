/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.evade.checks.CheckOptions;
import org.evade.checks.CheckRunner;
import org.evade.checks.Context;
import org.evade.checks.Finding;
import org.evade.checks.Report;
import org.evade.checks.Rule;
import org.evade.checks.RuleCatalogue;
import org.evade.checks.Severity;
import org.evade.language.load.Corpus;
import org.evade.model.EvadePackage;
import org.junit.jupiter.api.Test;

/** What a run does around its rules. */
class RunnerTest {
	private static final CheckOptions OPTIONS = new CheckOptions(null, null, CheckedTexts.TODAY);

	/** Many files with many findings, some of them across files. */
	private static Corpus corpus() {
		Map<String, String> files = new TreeMap<>(CheckedTexts.library());
		for (int i = 0; i < 12; i++)
			files.put("f" + i + ".evade", "namespace f\nimport vocabulary\nimport art\ngene twice\n"
					+ "trial t { registered NCT00000001, NCT1 phase \"11\" }\n"
					+ "claims from art { claim c" + i + ": KRAS kills nivolumab { cites 99 measured hazard ratio OS -1 } }\n");
		return CheckedTexts.load(files);
	}

	private static Report run(List<Rule> rules, int threads, Corpus corpus) {
		return new CheckRunner(rules, threads).run(corpus, OPTIONS, name -> {
		});
	}

	@Test
	void threadsChangeNothing() {
		Corpus corpus = corpus();
		Report one = run(RuleCatalogue.all(), 1, corpus);
		assertTrue(one.findings().size() > 60);
		for (int i = 0; i < 5; i++)
			assertEquals(one, run(RuleCatalogue.all(), 4, corpus));
	}

	@Test
	void findingsAreInOrder() {
		List<Finding> findings = run(RuleCatalogue.all(), 2, corpus()).findings();
		assertEquals(findings.stream().sorted(Finding.ORDER).toList(), findings);
		List<Rule> reversed = new ArrayList<>(RuleCatalogue.all());
		Collections.reverse(reversed);
		Corpus corpus = corpus();
		assertEquals(run(RuleCatalogue.all(), 2, corpus).findings(), run(reversed, 2, corpus).findings());
	}

	@Test
	void everyRuleThatRanIsCounted() {
		TreeSet<String> all = new TreeSet<>();
		RuleCatalogue.all().forEach(rule -> all.add(rule.id()));
		Report report = run(RuleCatalogue.all(), 2, CheckedTexts.load("gene TP53"));
		assertEquals(all, report.checked().keySet());
		assertEquals(0, report.checked().get("MEA-INTERVAL"));
		assertEquals(3, report.checked().get("syntax"));
		assertEquals(3, report.files());
		Report some = run(List.of(RuleCatalogue.byId("TRI-PHASE")), 2, corpus());
		assertEquals(new TreeSet<>(List.of("TRI-PHASE", "file", "link", "syntax")), some.checked().keySet());
		assertEquals(List.of(12L, 12L), List.of(some.findings().stream().filter(f -> f.rule().equals("TRI-PHASE")).count(),
				(long) some.findings().size()));
	}

	@Test
	void progressNamesEachFileOnce() {
		List<String> told = Collections.synchronizedList(new ArrayList<>());
		Corpus corpus = corpus();
		new CheckRunner(RuleCatalogue.all(), 3).run(corpus, OPTIONS, told::add);
		assertEquals(corpus.files().stream().map(file -> file.name()).toList(), told.stream().sorted().toList());
	}

	@Test
	void brokenStatementsHideNoOthers() {
		Report report = run(RuleCatalogue.all(), 1, CheckedTexts.load("""
				trial t { registered NCT1 }
				map m { nodde x }
				variant v of TP54
				"""));
		List<String> rules = report.findings().stream().filter(f -> f.severity() == Severity.ERROR).map(Finding::rule).toList();
		assertEquals(List.of("ID-REGISTRY", "syntax", "link"), rules);
		assertEquals(0, report.checked().get("STR-UNUSED"), "what is missing may be in the broken statement");
	}

	@Test
	void severitiesAreCounted() {
		Report report = run(RuleCatalogue.all(), 1, corpus());
		int all = 0;
		for (Severity severity : Severity.values())
			all += report.count(severity);
		assertEquals(report.findings().size(), all);
		assertTrue(report.count(Severity.ERROR) > 0);
	}

	@Test
	void aFailingRuleIsNamed() {
		Rule failing = new Rule("X-FAIL", Severity.ERROR, "t", "e", "s", EvadePackage.Literals.TRIAL) {
			@Override
			public void check(EObject object, Context context) {
				throw new UnsupportedOperationException("on purpose");
			}
		};
		Corpus corpus = CheckedTexts.load("trial t { }");
		IllegalStateException failure = assertThrows(IllegalStateException.class, () -> run(List.of(failing), 2, corpus));
		assertTrue(failure.getMessage().startsWith("Rule X-FAIL failed on trial t at "), failure.getMessage());
		assertTrue(failure.getMessage().endsWith("example.evade:4"), failure.getMessage());
	}
}
