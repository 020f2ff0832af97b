/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.evade.checks.Finding;
import org.evade.language.load.CorpusLoader;
import org.junit.jupiter.api.Test;

/** The mistakes that the curated article prints are found in the corpus, as long as it says what the article says. */
class ArticleFindingsTest {
	private static final Set<String> KNOWN = Set.of("MEA-OS-PFS trial CheckMate-227", "MEA-TIME trial PACIFIC",
			"MEA-PARTS trial CheckMate-026", "MEA-PARTS trial KEYNOTE-042", "MEA-PARTS trial KEYNOTE-001",
			"MEA-PARTS trial KEYNOTE-010", "MEA-PARTS trial PACIFIC", "TRI-SHARED-ID trial RATIONALE-303",
			"TRI-ROW-YEAR trial KEYNOTE-598", "TRI-ROW-YEAR trial RATIONALE-303", "TRI-ROW-YEAR trial OAK");

	@Test
	void findsWhatTheArticlePrints() throws IOException {
		var corpus = new CorpusLoader(2).load(List.of(CheckedTexts.root().resolve("model")), name -> {
		});
		var report = CheckedTexts.check(corpus);
		Set<String> found = Stream.concat(report.findings().stream(), report.accepted().stream())
				.map((Finding finding) -> finding.rule() + " " + finding.object()).collect(Collectors.toSet());
		Set<String> missed = new TreeSet<>(KNOWN);
		missed.removeAll(found);
		assertEquals(Set.of(), missed, "mistakes of the article that no rule found");
	}
}
