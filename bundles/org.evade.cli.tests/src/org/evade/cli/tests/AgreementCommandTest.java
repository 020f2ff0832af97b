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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** evade agreement. */
class AgreementCommandTest {
	@TempDir
	Path folder;

	@BeforeEach
	void corpus() throws IOException {
		Files.writeString(folder.resolve("v.evade"), "namespace v\ngene A gene B\nphenotype R\narticle one { title \"R\" section x \"X\" }\n");
		Files.writeString(folder.resolve("ab.evade"), """
				namespace ab
				import v
				claims from one section x {
				  claim c1: A causes R { cites 1 passage 10-60 }
				  claim c2: B causes R { hedged cites 2 passage 70-90 }
				}
				""");
		Files.writeString(folder.resolve("cd.evade"), """
				namespace cd
				import v
				claims from one section x {
				  claim d1: A causes R { cites 1 passage 10-60 }
				  claim d2: B impairs R { cites 2 passage 70-90 }
				  claim d3: B inhibits A { cites 2 passage 95-99 }
				}
				""");
	}

	@Test
	void text() {
		Run run = Run.of("agreement", folder, "--first", "ab.evade", "--second", "cd.evade");
		assertEquals(0, run.status(), run.err());
		assertTrue(run.out().startsWith("ab.evade and cd.evade on one x\n\nclaims made by both: 2 of 3 (67 %, 95 % CI 21 to 94); 0 by ab.evade only, 1 by cd.evade only\n"),
				run.out());
		assertTrue(run.out().contains("\nsubject        2/2      1.00  fewer than 10\n"), run.out());
		assertTrue(run.out().contains("\nrelation       1/2      0.00  "), run.out());
		assertTrue(run.out().contains("\npolarity       2/2         -  one value only\n"), run.out());
		assertTrue(run.out().contains("\n  c2 | d2\n    relation: causes | impairs\n    modality: hedged | asserted\n"), run.out());
		assertTrue(run.out().endsWith("\nOnly cd.evade\n  d3\n"), run.out());
	}

	@Test
	void json() {
		Run run = Run.of("agreement", folder, "--first", "ab.evade", "--second", "cd.evade", "--format", "json");
		JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
		assertEquals(2, json.getAsJsonObject("claims").get("both").getAsInt());
		assertEquals(1.0, json.getAsJsonObject("fields").getAsJsonObject("subject").get("kappa").getAsDouble());
		assertEquals(1, json.getAsJsonObject("fields").getAsJsonObject("relation").get("agreed").getAsInt());
		assertEquals("d3", json.getAsJsonArray("onlySecond").get(0).getAsString());
	}

	@Test
	void wrongUse() {
		assertEquals(2, Run.of("agreement", folder).status());
		Run nobody = Run.of("agreement", folder, "--first", "ab.evade", "--second", "nobody");
		assertEquals(2, nobody.status());
		assertTrue(nobody.err().contains("'nobody' is no file with claims, and no curator who signed claims as draft or submitted"), nobody.err());
	}
}
