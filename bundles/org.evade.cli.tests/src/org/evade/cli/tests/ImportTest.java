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

	private static final String WAY = "<Pathway xmlns='http://pathvisio.org/GPML/2013a' Name='Way'>"
			+ "<DataNode TextLabel='A' GraphId='a' Type='Protein'><Graphics CenterX='50' CenterY='50' Width='60' Height='20'/></DataNode>"
			+ "<DataNode TextLabel='B' GraphId='b' Type='Protein'><Graphics CenterX='250' CenterY='50' Width='60' Height='20'/></DataNode>"
			+ "<Interaction GraphId='i'><Graphics><Point X='80' Y='50' GraphRef='a'/><Point X='220' Y='50' GraphRef='b' ArrowHead='TBar'/></Graphics></Interaction>%s</Pathway>";

	@Test
	void mapsBecomeFilesOfTheirOwn() throws IOException {
		Path whole = Files.writeString(folder.resolve("way.gpml"), WAY.formatted("")), part = Files.writeString(folder.resolve("Way.xml"), WAY.formatted("<Label TextLabel='x'/>"));
		Path into = folder.resolve("maps");
		Run all = Run.of("import", whole, "-o", into);
		assertEquals(0, all.status(), all.err());
		assertTrue(all.out().contains("way.evade: data node 2 of 2, interaction 1 of 1"), all.out());
		assertTrue(Files.readString(into.resolve("way.evade")).contains("  edge i: a inhibits b with claims claim-i\n"));
		assertTrue(Files.readString(into.resolve("way.layout.evade")).contains("  box a at 20,40 size 60 by 20\n"));
		assertEquals(0, Run.of("validate", into).status());
		assertEquals(0, Run.of("export", into, "--format", "svg", "-o", folder.resolve("out")).status());
		Run again = Run.of("import", whole, "-o", into);
		assertEquals(3, again.status());
		assertTrue(again.err().contains("way.evade is there already; nothing was taken"), again.err());
		Run some = Run.of("import", part, "-o", folder.resolve("single.evade"));
		assertEquals(1, some.status());
		assertTrue(some.err().contains("Way.xml:1: label not taken: x has no line"), some.err());
		assertTrue(Files.exists(folder.resolve("single.layout.evade")));
		Run both = Run.of("import", whole, part, "-o", folder.resolve("two"));
		assertEquals(1, both.status(), both.err());
		assertTrue(Files.exists(folder.resolve("two/way.evade")) && Files.exists(folder.resolve("two/Way-2.evade")));
		assertTrue(Run.of("import", whole).out().startsWith("namespace way\n"));
	}

	@Test
	void mapsThatCannotBeRead() throws IOException {
		Path way = Files.writeString(folder.resolve("way.gpml"), WAY.formatted("")), broken = Files.writeString(folder.resolve("broken.gpml"), "<Pathway>");
		Run run = Run.of("import", way, broken, "-o", folder.resolve("maps"));
		assertEquals(3, run.status());
		assertTrue(run.err().contains("broken.gpml cannot be read: ") && run.err().endsWith("; nothing was taken\n"), run.err());
		assertFalse(Files.exists(folder.resolve("maps")));
		assertEquals(2, Run.of("import", way, ris, "-o", folder.resolve("maps")).status());
		assertEquals(2, Run.of("import", way, way).status());
		assertEquals(2, Run.of("import", way, "--article", "a", "-o", folder.resolve("maps")).status());
		assertEquals(3, Run.of("import", folder.resolve("missing.gpml"), "-o", folder.resolve("maps")).status());
	}
}
