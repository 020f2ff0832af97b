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

import org.junit.jupiter.api.Test;

/** The counts in the data card of the corpus are those of the corpus. */
class DataCardTest {
	private static final String START = "<!-- counts: made by evade report model --counts --format markdown -->\n";
	private static final String END = "\n<!-- end of the counts -->";

	@Test
	void countsAreThoseOfTheCorpus() throws IOException {
		Path model = Path.of(System.getProperty("evade.root"), "model");
		String card = Files.readString(model.resolve("README.md"));
		int start = card.indexOf(START), end = card.indexOf(END);
		assertTrue(start >= 0 && end > start, "the card marks where its counts start and end");
		Run run = Run.of("report", model, "--counts", "--format", "markdown");
		assertEquals(0, run.status(), run.err());
		assertEquals(run.out().strip(), card.substring(start + START.length(), end).strip(),
				"the corpus has changed: put the output of `evade report model --counts --format markdown` into the card");
	}
}
