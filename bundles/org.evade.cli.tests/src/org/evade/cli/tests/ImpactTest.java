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
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What falls with a paper, and what remains. */
class ImpactTest {
	private static final String MODEL = """
			namespace n
			gene G gene H drug D
			publication one { title "One" ids doi:10.5555/One pmid:11 }
			publication two { title "Two" }
			article rev { title "Review" }
			references of rev { 1 = one 2 = two 3 }
			trial T "Trial 7" { registered NCT00000007 cites one arm a "a" results from rev cites 1 { } }
			claims from rev {
			  claim both: loss of G causes ICI { cites 1, 2 }
			  claim alone: loss of H causes ICI { cites 1 }
			  claim unknown: loss of G impairs ICI { cites one, 3 }
			  claim other: loss of G reverses ICI { cites 2 }
			  claim tried: D reverses ICI { trial T cites 1 }
			}
			phenotype ICI
			mechanism m
			strategy s { answers m with claims alone answers m with claims other }
			strategy t { answers m with claims alone }
			map pic {
			  node g shows G node h shows H node i shows ICI
			  edge e1: g causes i with claims both, other
			  edge e2: h causes i with claims alone
			}
			""";
	@TempDir
	Path folder;

	@BeforeEach
	void model() throws IOException {
		Files.writeString(folder.resolve("n.evade"), MODEL);
	}

	private JsonObject impact(String id) {
		Run run = Run.of("impact", folder, "--of", id, "--format", "json");
		assertEquals(0, run.status(), run.err());
		return JsonParser.parseString(run.out()).getAsJsonObject();
	}

	private static List<String> list(JsonObject json, String key) {
		List<String> texts = new ArrayList<>();
		json.getAsJsonArray(key).forEach(each -> texts.add(each.getAsString()));
		return texts;
	}

	@Test
	void aPaper() {
		JsonObject json = impact("doi:10.5555/one");
		assertEquals("doi:10.5555/one", json.get("of").getAsString());
		assertEquals(List.of("both", "alone", "unknown", "tried"), list(json, "claims"));
		assertEquals(List.of("pic.e1", "pic.e2"), list(json, "edges"));
		assertEquals(List.of("pic"), list(json, "maps"));
		assertEquals(List.of("m x s", "m x t"), list(json, "cells"));
		assertEquals(List.of("alone", "tried", "pic.e2", "m x t"), list(json, "alone"));
		assertEquals(List.of("trial T", "results of trial T"), list(json, "others"));
		assertEquals(List.of("two"), list(json.getAsJsonObject("remains"), "both"));
		assertEquals(List.of("number 3"), list(json.getAsJsonObject("remains"), "unknown"));
		assertEquals(List.of("both", "other"), list(json.getAsJsonObject("remains"), "pic.e1"));
	}

	@Test
	void anyNameOfIt() {
		String paper = impact("one").get("claims").toString();
		for (String id : List.of("10.5555/ONE", "https://doi.org/10.5555/one", "11", "pmid:11", "PMID: 11", "n.one"))
			assertEquals(paper, impact(id).get("claims").toString(), id);
		for (String id : List.of("T", "NCT00000007", "nct00000007", "trial 7"))
			assertEquals(List.of("tried"), list(impact(id), "claims"), id);
	}

	@Test
	void anEntityAClaimAnArticle() {
		assertEquals(List.of("both", "unknown", "other"), list(impact("G"), "claims"));
		JsonObject claim = impact("alone");
		assertEquals(List.of("alone", "pic.e2", "m x t"), list(claim, "alone"));
		assertEquals(5, list(impact("rev"), "claims").size());
		assertEquals(List.of(), list(impact("rev"), "alone"));
	}

	@Test
	void text() {
		Run run = Run.of("impact", folder, "--of", "one");
		assertTrue(run.out().startsWith("On publication one (One) rest 4 claims (2 on it alone), 2 edges (1 on it alone), 2 cells (1 on it alone), 1 map.\n"), run.out());
		assertTrue(run.out().contains("pic.e1: both; 2 claims remain\n"), run.out());
	}

	@Test
	void wrongUse() {
		assertEquals(2, Run.of("impact", folder, "--of", "nobody").status());
		assertEquals(2, Run.of("impact", folder).status());
	}
}
