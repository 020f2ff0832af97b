/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.evade.checks.Baseline;
import org.evade.checks.CheckOptions;
import org.evade.checks.CheckRunner;
import org.evade.checks.Context;
import org.evade.checks.Finding;
import org.evade.checks.KeyIndex;
import org.evade.checks.KeyedRule;
import org.evade.checks.Report;
import org.evade.checks.Rule;
import org.evade.checks.RuleCatalogue;
import org.evade.checks.RuleFailure;
import org.evade.checks.Severity;
import org.evade.language.load.Corpus;
import org.evade.model.EvadePackage;
import org.evade.model.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
		assertEquals(new TreeSet<>(List.of("TRI-PHASE", "file", "internal", "link", "syntax")), some.checked().keySet());
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

	private static Rule failing(Supplier<? extends Throwable> thrown) {
		return new Rule("X-FAIL", Severity.WARNING, "t", "e", "s", EvadePackage.Literals.TRIAL) {
			@Override
			public void check(EObject object, Context context) {
				context.looked();
				CheckedTexts.sneak(thrown.get());
			}
		};
	}

	private static Stream<Supplier<Throwable>> failures() {
		return Stream.of(() -> new UnsupportedOperationException("on purpose"), StackOverflowError::new, () -> new NoClassDefFoundError("gone"),
				() -> new AssertionError("on purpose"));
	}

	@ParameterizedTest
	@MethodSource("failures")
	void aRuleThatBreaksOffSilencesNoOther(Supplier<Throwable> thrown) {
		Corpus corpus = CheckedTexts.load("trial t { }\ntrial u { }\nprotein P\nclaims { claim c: P inhibits P }");
		List<Rule> all = new ArrayList<>(RuleCatalogue.all());
		List<Finding> others = run(all, 2, corpus).findings();
		assertFalse(others.isEmpty());
		all.addFirst(failing(thrown));
		for (int threads = 1; threads < 4; threads++) {
			Report report = run(all, threads, corpus);
			List<Finding> found = new ArrayList<>(report.findings());
			found.removeIf(finding -> finding.rule().equals(RuleFailure.INTERNAL));
			assertEquals(others, found);
			assertEquals(1, report.failures().size());
			RuleFailure failure = report.failures().getFirst();
			assertEquals("X-FAIL trial t 2", failure.rule() + " " + failure.object() + " " + failure.objects());
			assertTrue(failure.finding().message().startsWith("rule X-FAIL failed on trial t and on 1 other object ("), failure.finding().message());
			assertEquals(Severity.ERROR, failure.finding().severity());
			assertTrue(report.findings().contains(failure.finding()));
			Report logged = report.logged("/tmp/a.log");
			assertTrue(logged.findings().stream().anyMatch(finding -> finding.message().endsWith("with the log /tmp/a.log")));
			assertEquals(report.findings().size(), logged.findings().size());
		}
	}

	@Test
	void aRuleThatBreaksOffWhileItTakesNotes() {
		Rule noting = new KeyedRule<Trial>("X-NOTE", Severity.ERROR, "t", "e", "s", EvadePackage.Literals.TRIAL) {
			@Override
			protected void keep(Trial trial, KeyIndex notes) {
				if (trial.getName().equals("u"))
					throw new IllegalStateException("on purpose");
				notes.looked();
				notes.put("key", trial);
			}

			@Override
			protected void judge(Object key, List<Trial> same, Context context) {
				throw new IllegalStateException("on purpose: " + same.size());
			}
		};
		Report report = run(List.of(noting), 2, CheckedTexts.load("trial t { }\ntrial u { }\ntrial v { }"));
		assertEquals(List.of("X-NOTE 2"), report.failures().stream().map(failure -> failure.rule() + " " + failure.objects()).toList());
	}

	@Test
	void noBaselineHidesARuleThatBreaksOff(@TempDir Path folder) throws IOException {
		Corpus corpus = CheckedTexts.load("trial t { }");
		List<Rule> rules = List.of(failing(() -> new IllegalStateException("on purpose")));
		Path file = folder.resolve("known.json");
		Baseline.write(file, run(rules, 1, corpus).findings());
		Report report = new CheckRunner(rules, 1).run(corpus, new CheckOptions(null, Baseline.read(file), CheckedTexts.TODAY), name -> {
		});
		assertEquals(1, report.findings().size());
		assertEquals(0, report.baselined());
	}

	@Test
	void givingUpIsNoFailure() {
		Rule cancelled = failing(CancellationException::new);
		assertThrows(CancellationException.class, () -> run(List.of(cancelled), 2, CheckedTexts.load("trial t { }")));
	}
}
