/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The report counts what is there, what is covered and what was found. */
class ReportTest {
	@TempDir
	Path folder;

	@BeforeEach
	void corpus() throws IOException {
		Run.corpus(folder);
	}

	@Test
	void text() {
		Run run = Run.of("report", folder);
		assertEquals(0, run.status(), run.err());
		assertTrue(has(run, "(?m)^claims +2$"), run.out());
		assertTrue(has(run, "(?m)^measured values +5$"), run.out());
		assertTrue(has(run, "(?m)^dai +1 +2 +1 +1 +0$"), run.out());
		assertTrue(has(run, "(?m)^0 of 1 edge show no claim\\.$"), run.out());
		assertTrue(has(run, "(?m)^STR-UNCITED +1 +checked \\d objects? "), run.out());
		assertTrue(has(run, "(?m)^Most telling findings$"), run.out());
	}

	@Test
	void markdownTablesAreWhole() {
		String out = Run.of("report", folder, "--format", "markdown").out();
		assertTrue(out.startsWith("# Report on the corpus\n"));
		int columns = 0;
		for (String line : out.split("\n"))
			if (line.startsWith("|")) {
				int bars = line.replace("\\|", "").replaceAll("[^|]", "").length();
				assertTrue(columns == 0 || columns == bars, line);
				columns = bars;
			} else
				columns = 0;
	}

	@Test
	void eachArticleHasItsColumn() throws IOException {
		Files.writeString(folder.resolve("o.evade"), """
				namespace other
				import dai
				import vocabulary
				article other { title "Other" }
				mechanism m "Lost signal"
				strategy v "Idle"
				claims from other {
					claim c: STK11 upregulates PD-L1 {
						speculative system mouse model own view
						contradicts dai.kras-2 because "Mice here." weighing other
					}
					claim d: STK11 downregulates PD-L1 { own view backs dai.kras-2 }
				}
				""");
		String out = Run.of("report", folder, "--format", "markdown").out();
		assertTrue(out.contains("| kind | dai | other | all |\n"), out);
		assertTrue(out.contains("\n| claims | 2 | 2 | 4 |\n"), out);
		assertTrue(out.contains("\n| references | 1 | 0 | 1 |\n"), out);
		assertTrue(out.contains("\n| speculative | 0 | 1 | 1 |\n"), out);
		assertTrue(out.contains("\n| cell line | 1 | 0 | 1 |\n"), out);
		assertTrue(out.contains("\n| dai.figure-2-map | figure | 2 | 0 | 1 | 1 |\n"), out);
		assertTrue(out.contains("\n| dai.table-1 | as printed | 0 | 1 |\n"), out);
		assertTrue(out.contains("1 link says that a claim backs one of another article; 1 link says that it contradicts one or is"
				+ " an exception to it:\n\n- other.c (STK11 upregulates PD-L1) contradicts dai.kras-2 (STK11 downregulates PD-L1):"
				+ " Mice here. Weighs more: dai.kras-2.\n"), out);
		assertTrue(out.contains("\n| Not sorted | 1 | 0 | 1 | Lost signal (other) |\n"), out);
		assertTrue(out.contains("\n1 mechanism has no strategy; 1 strategy answers no mechanism: Idle (other).\n"), out);
	}

	@Test
	void countsAloneForTheDataCard() {
		Run counts = Run.of("report", folder, "--counts", "--format", "markdown");
		assertTrue(counts.out().startsWith("\n## What the articles hold\n"), counts.out());
		assertTrue(!counts.out().contains("Findings by rule"), counts.out());
		assertTrue(Run.of("report", folder, "--format", "markdown").out().contains(counts.out()));
		assertEquals(2, Run.of("report", folder, "--counts", "--format", "json").status());
	}

	@Test
	void articlesOfOneNamespaceAreToldApart(@TempDir Path other) throws IOException {
		Files.writeString(other.resolve("m.evade"), """
				namespace t
				gene KRAS
				phenotype R
				article a { }
				article b { }
				claims from a { claim c: KRAS causes R { cites a } }
				claims from b { claim d: KRAS causes R { cites b } }
				""");
		String counts = Run.of("report", other, "--counts", "--format", "markdown").out();
		assertTrue(counts.contains("| claims | 1 | 1 | 2 |"), counts);
	}

	@Test
	void jsonAndFindings() throws IOException {
		Files.writeString(folder.resolve("c.evade"), "namespace c\ngene A of B\n");
		JsonObject report = JsonParser.parseString(Run.of("report", folder, "--format", "json").out()).getAsJsonObject();
		assertEquals(1, report.getAsJsonArray("articles").get(0).getAsJsonObject().get("withoutCitation").getAsInt());
		assertEquals("link", report.getAsJsonArray("telling").get(0).getAsJsonObject().get("rule").getAsString(),
				"errors first");
		assertEquals(1, report.getAsJsonObject("rules").getAsJsonObject("STR-UNCITED").get("findings").getAsInt());
	}

	private static boolean has(Run run, String pattern) {
		return Pattern.compile(pattern).matcher(run.out()).find();
	}
}
