/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.evade.checks.Baseline;
import org.evade.checks.CheckOptions;
import org.evade.checks.CheckRunner;
import org.evade.checks.Finding;
import org.evade.checks.Report;
import org.evade.checks.RuleCatalogue;
import org.evade.language.load.Corpus;
import org.evade.language.load.CorpusLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A baseline leaves out what is known, wherever it has moved to in its file. */
class BaselineTest {
	private static final String TRIALS = """
			namespace a
			trial t { registered NCT1 }
			trial u { registered NCT1 }
			""";

	@TempDir
	Path folder;

	private Report check(String text, Baseline baseline) throws IOException {
		Path file = folder.resolve("a.evade");
		Files.writeString(file, text);
		Corpus corpus = new CorpusLoader(1).load(List.of(file), name -> {
		});
		return new CheckRunner(RuleCatalogue.all(), 1).run(corpus, new CheckOptions(null, baseline, CheckedTexts.TODAY), name -> {
		});
	}

	private Baseline written(List<Finding> findings) throws IOException {
		Path file = folder.resolve("baseline.txt");
		Baseline.write(file, findings);
		return Baseline.read(file);
	}

	@Test
	void knowsFindingsByTheirWordsNotByTheirLines() throws IOException {
		Report first = check(TRIALS, null);
		assertEquals(List.of("ID-REGISTRY", "ID-REGISTRY", "TRI-SHARED-ID"), rules(first));
		Report again = check("// a comment\n\n" + TRIALS.replace("trial u", "\n\ntrial u"), written(first.findings()));
		assertEquals(List.of(), again.findings());
		assertEquals(3, again.baselined());
	}

	@Test
	void newFindingsAreReported() throws IOException {
		Baseline baseline = written(check(TRIALS, null).findings());
		Report report = check(TRIALS + "trial v { registered NCT2 }", baseline);
		assertEquals(List.of("ID-REGISTRY"), rules(report));
		assertEquals(3, report.baselined());
	}

	@Test
	void aLineSilencesOneFinding() throws IOException {
		List<Finding> findings = check(TRIALS.replace("trial u", "trial t"), null).findings();
		List<Finding> malformed = findings.stream().filter(f -> f.rule().equals("ID-REGISTRY")).toList();
		assertEquals(2, malformed.size());
		assertEquals(malformed.get(0).message(), malformed.get(1).message());
		Report report = check(TRIALS.replace("trial u", "trial t"), written(malformed.subList(0, 1)));
		assertEquals(1, report.findings().stream().filter(f -> f.rule().equals("ID-REGISTRY")).count());
	}

	@Test
	void isSortedAndStable() throws IOException {
		List<Finding> findings = check(TRIALS, null).findings();
		written(findings);
		List<String> lines = Files.readAllLines(folder.resolve("baseline.txt"));
		written(findings.reversed());
		assertEquals(lines, Files.readAllLines(folder.resolve("baseline.txt")));
		assertEquals(lines.stream().sorted().toList(), lines);
		assertTrue(lines.get(1).matches("ID-REGISTRY\t.*a\\.evade\ttrial t\t[0-9a-f]{12}"), lines.get(1));
		try (var files = Files.list(folder)) {
			assertEquals(2, files.count(), "no temporary file is left");
		}
	}

	@Test
	void refusesWhatIsNoBaseline() throws IOException {
		Path file = folder.resolve("other.txt");
		Files.writeString(file, "# head\nnot a baseline\n");
		IOException refused = assertThrows(IOException.class, () -> Baseline.read(file));
		assertTrue(refused.getMessage().contains("other.txt:2: a line of a baseline has four cells"), refused.getMessage());
		Files.write(file, new byte[] { (byte) 0xC3, 0x28 });
		assertThrows(IOException.class, () -> Baseline.read(file));
	}

	private static List<String> rules(Report report) {
		return report.findings().stream().map(Finding::rule).filter(rule -> rule.matches("(ID|TRI-SHARED)-.*")).toList();
	}
}
