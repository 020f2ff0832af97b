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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Much of one kind is told once; what fails is told first. */
class FoldingTest {
	@TempDir
	Path folder;

	@BeforeEach
	void model() throws IOException {
		StringBuilder text = new StringBuilder("namespace n\ngene G phenotype R\n"
				+ "publication p { title \"P\" authors \"A A\" journal \"J\" year 2020 ids doi:10.5555/a }\narticle art { title \"T\" authors \"A A\" journal \"J\" year 2021 }\nreferences of art { 1 = p }\n"
				+ "claims from art {\n  claim first: G causes R { cites 1 }\n");
		for (int i = 0; i < 12; i++)
			text.append("  claim c").append(i).append(": G causes R { when \"").append(i).append("\" }\n");
		Files.writeString(folder.resolve("n.evade"), text + "  claim other: G impairs R { cites 7 }\n}\n");
	}

	@Test
	void onceForTheArticle() {
		String json = Run.of("validate", folder, "--format", "json", "--rule", "STR-UNCITED").out();
		assertEquals(1, json.split("\"rule\": \"STR-UNCITED\"").length - 1, json);
		assertTrue(json.contains("12 statements of article art cite no publication and are drafts: c0, c1, c2, c3, c4, c5, c6, c7 and 4 more"), json);
		String each = Run.of("validate", folder, "--format", "json", "--rule", "STR-UNCITED", "--each").out();
		assertEquals(12, each.split("\"rule\": \"STR-UNCITED\"").length - 1, each);
		assertTrue(json.contains("\"STR-UNCITED\": 14"), "counted are the claims");
	}

	@Test
	void whatFailsStandsFirst() {
		String[] lines = Run.of("validate", folder).out().split("\n");
		assertTrue(lines[0].contains(": error REF-RANGE "), lines[0]);
		String text = String.join("\n", lines);
		assertFalse(text.contains("info STR-UNUSED n"), text);
		String verbose = Run.of("validate", folder, "--verbose").out();
		assertTrue(verbose.lines().count() >= lines.length, verbose);
		assertFalse(verbose.contains("--verbose tells each"), verbose);
	}

	@Test
	void againstASnapshot() throws IOException {
		Path snapshot = Files.writeString(folder.resolve("crossref.snapshot"), "# evade snapshot 1\ndoi:10.5555/a\tseen\t2026-11-01\ndoi:10.5555/a\tnotice\tretraction 2026-01-02 -\n");
		Run run = Run.of("validate", folder, "--snapshot", snapshot, "--rule", "REG-NOTICE");
		assertEquals(1, run.status());
		assertTrue(run.out().contains("error REG-NOTICE Publication p has a notice on 2026-01-02: retraction; see what rests on it with evade impact"), run.out());
		assertEquals(0, Run.of("validate", folder, "--rule", "REG-NOTICE").status());
		assertEquals(3, Run.of("validate", folder, "--snapshot", folder.resolve("none")).status());
		assertEquals(3, Run.of("validate", folder, "--snapshot", folder.resolve("n.evade")).status());
	}

	@Test
	void nothingToAskFor() {
		Run run = Run.of("refresh", folder, "--dry-run");
		assertEquals("1 DOIs, 0 PubMed ids and 0 trials of ClinicalTrials.gov\n", run.out());
		assertFalse(Files.exists(folder.resolve("snapshot")));
		assertEquals(2, Run.of("refresh", folder, "--days", "x").status());
	}
}
