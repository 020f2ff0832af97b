/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.evade.checks.Context;
import org.evade.checks.Rule;
import org.evade.checks.RuleCatalogue;
import org.evade.checks.Severity;
import org.evade.cli.commands.ValidateCommand;
import org.evade.model.EvadePackage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What is found decides the exit status; the same input gives the same bytes. */
class ValidateTest {
	@TempDir
	Path folder;

	@Test
	void textSaysWhatWasFoundAndWhatWasLookedAt() throws IOException {
		Run run = Run.of("validate", Run.corpus(folder), "--rule", "STR-UNCITED");
		assertEquals(0, run.status(), run.err());
		assertEquals("", run.err());
		assertTrue(Pattern.compile("article.evade:35:9: (warning|incomplete) STR-UNCITED This claim").matcher(run.out())
				.find(),
				run.out());
		assertTrue(Pattern.compile("\n1 rule looked at \\d objects? in 2 files: 0 errors, \\d warnings?, 0 infos")
				.matcher(run.out()).find(),
				run.out());
	}

	@Test
	void severityDecides() throws IOException {
		Path corpus = Run.corpus(folder);
		String uncited = Run.of("validate", corpus, "--rule", "STR-UNCITED").out();
		boolean warns = uncited.contains(": warning ");
		assertEquals(0, Run.of("validate", corpus, "--rule", "STR-UNCITED").status());
		assertEquals(warns ? 1 : 0, Run.of("validate", corpus, "--rule", "STR-UNCITED", "--fail-on", "warning").status());
		Files.writeString(folder.resolve("c.evade"), "gene A of B");
		assertEquals(1, Run.of("validate", corpus, "--rule", "STR-UNCITED").status(), "mistakes of form are always told");
	}

	@Test
	void jsonCountsWhatIsInIt() throws IOException {
		Path corpus = Run.corpus(folder);
		Files.writeString(folder.resolve("c.evade"), "namespace c\ngene A of B\ngene");
		Run run = Run.of("validate", corpus, "--format", "json");
		JsonObject result = JsonParser.parseString(run.out()).getAsJsonObject(), summary = result.getAsJsonObject("summary");
		assertEquals(3, summary.get("files").getAsInt());
		int errors = 0;
		for (var finding : result.getAsJsonArray("findings"))
			errors += finding.getAsJsonObject().get("severity").getAsString().equals("error") ? 1 : 0;
		assertEquals(errors, summary.get("errors").getAsInt());
		assertTrue(errors >= 2, run.out());
		assertTrue(summary.getAsJsonObject("checked").get("STR-UNCITED").getAsInt() >= 1, run.out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "text", "json", "sarif", "junit", "github" })
	void theSameBytes(String format) throws IOException {
		Path corpus = Run.corpus(folder);
		Files.writeString(folder.resolve("c.evade"), "gene A of B\ngene C of D\n}");
		assertEquals(Run.of("validate", corpus, "--format", format).out(),
				Run.of("validate", corpus, "--format", format).out());
	}

	@Test
	void namesAreAsTheUserWroteThem() throws IOException {
		Path corpus = Run.corpus(folder);
		String expected = corpus.resolve("article.evade").toString().replace('\\', '/');
		assertTrue(Run.of("validate", corpus, "--rule", "STR-UNCITED").out().startsWith(expected + ":"));
	}

	@Test
	void aBaselineSilencesWhatIsKnown(@TempDir Path other) throws IOException {
		Path corpus = Run.corpus(folder), baseline = other.resolve("known.json");
		Files.writeString(folder.resolve("c.evade"), "namespace c\ngene A of B\n");
		assertEquals(1, Run.of("validate", corpus).status());
		Run update = Run.of("validate", corpus, "--baseline", baseline, "--update-baseline");
		assertEquals(0, update.status(), update.err());
		assertTrue(Files.exists(baseline));
		Run known = Run.of("validate", corpus, "--baseline", baseline);
		assertEquals(0, known.status(), known.out());
		assertTrue(known.out().contains(" known from the baseline"), known.out());
		Files.writeString(folder.resolve("d.evade"), "namespace d\ngene A of B\n");
		assertEquals(1, Run.of("validate", corpus, "--baseline", baseline).status(), "what is new is told");
	}

	@Test
	void theResultGoesToAFileAsAWhole(@TempDir Path other) throws IOException {
		Path corpus = Run.corpus(folder), file = other.resolve("deep/er/result.json");
		Run run = Run.of("validate", corpus, "--format", "json", "-o", file);
		assertEquals("", run.out());
		assertEquals(Run.of("validate", corpus, "--format", "json").out(), Files.readString(file));
		Files.writeString(file, "old");
		assertEquals(0, Run.of("validate", corpus, "-o", file).status());
		assertFalse(Files.readString(file).startsWith("old"));
		try (var left = Files.list(file.getParent())) {
			assertEquals(1, left.count());
		}
	}

	@Test
	void aRuleThatBreaksOffIsToldAndEndsWithThree() throws IOException {
		List<Rule> rules = new ArrayList<>(RuleCatalogue.all());
		rules.add(new Rule("X-FAIL", Severity.INFO, "t", "e", "s", EvadePackage.Literals.CLAIM) {
			@Override
			public void check(EObject object, Context context) {
				throw new IllegalStateException("on purpose");
			}
		});
		Path corpus = Run.corpus(folder);
		Run all = Run.of("validate", corpus), run = Run.of(new ValidateCommand(rules), corpus);
		assertEquals(3, run.status());
		Matcher told = Pattern.compile("evade: internal error in rule X-FAIL on claim \\S+ at \\S+:\\d+; details are in (.*)\n").matcher(run.err());
		assertTrue(told.matches(), run.err());
		Path log = Path.of(told.group(1));
		assertTrue(Files.readString(log).contains("IllegalStateException: on purpose"));
		assertTrue(run.out().contains("error internal rule X-FAIL failed on claim "), run.out());
		assertTrue(run.out().contains(log.toString()), run.out());
		assertTrue(run.out().lines().toList().containsAll(all.out().lines().filter(line -> line.contains(".evade:")).toList()), "all others ran");
		Files.delete(log);
		for (String format : List.of("json", "sarif", "junit", "github"))
			assertEquals(3, Run.of(new ValidateCommand(rules), corpus, "--format", format).status());
		Path baseline = folder.resolve("known.json");
		assertEquals(3, Run.of(new ValidateCommand(rules), corpus, "--baseline", baseline, "--update-baseline").status());
		assertFalse(Files.readString(baseline).contains("internal"));
	}
}
