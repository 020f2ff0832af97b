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
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code evade find}. */
class FindTest {
	@TempDir
	Path folder;

	@BeforeEach
	void corpus() throws IOException {
		Files.writeString(folder.resolve("a.evade"), """
				namespace a
				gene A "=1+1"
				phenotype R "resistance"
				disease melanoma
				article art { title "Art" authors "Roux C" year 2021 }
				claims from art {
				  claim one: A causes R { level B cites 9 }
				  claim two: loss of A causes R { cites 10 in melanoma }
				}
				""");
	}

	private Run find(Object... more) {
		Object[] args = new Object[2 + more.length];
		args[0] = "find";
		args[1] = folder;
		System.arraycopy(more, 0, args, 2, more.length);
		return Run.of(args);
	}

	@Test
	void fileLineAndStatement() {
		Run run = find("level:none");
		assertEquals(0, run.status(), run.err());
		assertEquals(folder + "/a.evade:8: two: loss of =1+1 causes resistance\n", run.out());
	}

	@Test
	void nothingFits() {
		Run run = find("tumour:melanom");
		assertEquals(1, run.status());
		assertEquals("", run.out());
		assertEquals("evade: No tumour is called 'melanom'; did you mean melanoma?\n", run.err());
		assertEquals("0\n", find("level:E", "--count").out());
	}

	@Test
	void sortedAndGrouped() {
		Run run = find("--sort", "-cites", "--group", "article,level", "causes");
		assertEquals(List.of("art  Roux 2021 (2)", "  level B (1)", "    " + folder + "/a.evade:7: one: =1+1 causes resistance", "  no level (1)",
				"    " + folder + "/a.evade:8: two: loss of =1+1 causes resistance"), run.out().lines().toList());
		assertTrue(find("--sort", "-cites", "causes").out().startsWith(folder + "/a.evade:8: two"));
	}

	@Test
	void tables() {
		assertEquals("id\tsubject\tline\none\t'=1+1\t7\n", find("--format", "tsv", "--columns", "id,subject", "level:B").out());
		assertEquals("""
				{
				  "kind": "claims",
				  "query": "level:B",
				  "count": 1,
				  "items": [
				    {
				      "name": "a.one",
				      "file": "%s/a.evade",
				      "line": 7,
				      "fields": {
				        "id": [
				          "one"
				        ],
				        "cites": [
				          "9"
				        ]
				      }
				    }
				  ]
				}
				""".formatted(folder).replaceAll("\\s+", ""), find("--format", "json", "--columns", "id,cites,tumour", "level:B").out().replaceAll("\\s+", ""));
	}

	@Test
	void otherKinds() {
		assertEquals(folder + "/a.evade:4: melanoma\n", find("--kind", "entities", "kind:disease").out());
		assertEquals(folder + "/a.evade:5: art: Art\n", find("--kind", "publications", "author:Roux").out());
		assertTrue(Run.of("find", "--fields", "--kind", "trials").out().contains("registered    Registry id"));
		assertTrue(find("--worklists").out().contains("      1  No level: --kind claims '-has:level'\n"));
	}

	@Test
	void aBrokenFileIsTold() throws IOException {
		Files.writeString(folder.resolve("b.evade"), "namespace b\nclaims from nobody { claim }\n");
		Run run = find("level:B");
		assertEquals(0, run.status());
		assertEquals("evade: one file has mistakes, so that something may be missing here: evade validate tells them\n", run.err());
	}
}
