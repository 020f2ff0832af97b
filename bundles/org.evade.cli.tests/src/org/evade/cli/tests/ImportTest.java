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

/** Bibliographies into files: all, in part, or not at all. */
class ImportTest {
	private static final String RIS = "TY  - JOUR\nTI  - Loss of a receptor\nAU  - Stein, C. B.\nPY  - 2020\nJO  - J Imag\nDO  - 10.5555/a\nAB  - x\nER  - \n";
	@TempDir
	Path folder;
	private Path ris;
	private Path out;

	@BeforeEach
	void files() throws IOException {
		ris = Files.writeString(folder.resolve("a.ris"), RIS);
		out = folder.resolve("new.evade");
	}

	@Test
	void allTaken() throws IOException {
		Run run = Run.of("import", ris, "-o", out);
		assertEquals(0, run.status(), run.err());
		assertTrue(run.out().endsWith("new.evade: 1 new publication, 0 known already\n"), run.out());
		assertEquals("The model has no place for AB (1); --verbose tells each.\n", run.err());
		assertEquals(0, Run.of("validate", out).status());
		String first = Files.readString(out);
		assertTrue(first.startsWith("namespace new\n\npublication stein2020 {\n"), first);
		assertEquals(0, Run.of("import", ris, "-o", out).status());
		assertEquals(first, Files.readString(out), "the same papers again change nothing");
	}

	@Test
	void toStandardOutput() {
		Run run = Run.of("import", ris);
		assertTrue(run.out().startsWith("publication stein2020 {\n  title \"Loss of a receptor\"\n"), run.out());
	}

	@Test
	void aBrokenEntryEndsWithOne() throws IOException {
		Path bib = Files.writeString(folder.resolve("b.bib"), "@article{one, title={One}, author={Stein, C.}}\n@article{two, title={Two\n");
		Run run = Run.of("import", bib, "-o", out);
		assertEquals(1, run.status());
		assertTrue(run.err().contains("b.bib:2: a brace is not closed"), run.err());
		assertTrue(Files.readString(out).contains("title \"One\""));
	}

	@Test
	void aClashIsToldAndChangesNothing() throws IOException {
		String known = "namespace n\npublication s { title \"Another\" year 2019 ids doi:10.5555/A }\n";
		Files.writeString(out, known);
		Run run = Run.of("import", ris, "-o", out);
		assertEquals(1, run.status());
		assertTrue(run.err().contains("year 2019 here, 2020 there; nothing was changed"), run.err());
		String after = Files.readString(out);
		assertTrue(after.contains("title \"Another\" year 2019 ids doi:10.5555/A"), after);
		assertTrue(after.contains("authors \"Stein CB\""), after);
	}

	@Test
	void whatCannotBeRead() throws IOException {
		assertEquals(3, Run.of("import", folder.resolve("missing.bib"), "-o", out).status());
		assertEquals(3, Run.of("import", ris, folder.resolve("missing.bib"), "-o", out).status());
		assertEquals(3, Run.of("import", Files.writeString(folder.resolve("t.txt"), "nothing here"), "-o", out).status());
		assertEquals(3, Run.of("import", folder, "-o", out).status());
		assertFalse(Files.exists(out), "nothing was written");
		assertEquals(2, Run.of("import", ris, "-o", folder.resolve("x.bib")).status());
		assertEquals(2, Run.of("import", ris, "--from", "endnote").status());
		assertEquals(1, Run.of("import", ris, "-o", Files.writeString(out, "publication {")).status());
		assertEquals("publication {", Files.readString(out));
	}
}
