/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.evade.citations.entry.BibliographyEntry;
import org.evade.citations.entry.SourceProblem;
import org.evade.citations.entry.UnreadValue;
import org.evade.citations.merge.PublicationText;
import org.evade.citations.read.Bibliography;
import org.evade.citations.read.InputFormat;
import org.evade.citations.read.Readings;

/** Reads texts for the tests. */
final class Sources {
	private Sources() {
	}

	static Readings read(InputFormat format, String text) {
		assertEquals(format, InputFormat.guess("source", text), "the format is found out");
		return Bibliography.read(text, "source", format);
	}

	/** The only entry of a text that gives no trouble. */
	static BibliographyEntry only(InputFormat format, String text) {
		Readings readings = read(format, text);
		assertEquals(List.of(), readings.troubles());
		assertEquals(1, readings.entries().size());
		return readings.entries().getFirst();
	}

	static String text(BibliographyEntry entry) {
		return PublicationText.of(entry, "x");
	}

	static List<String> lost(BibliographyEntry entry) {
		return entry.losses().stream().map(UnreadValue::field).toList();
	}

	static List<String> unreadable(BibliographyEntry entry) {
		return entry.losses().stream().filter(UnreadValue::unreadable).map(UnreadValue::value).toList();
	}

	static List<String> titles(Readings readings) {
		return readings.entries().stream().map(BibliographyEntry::title).toList();
	}

	static List<String> troubles(Readings readings) {
		return readings.troubles().stream().map(SourceProblem::toString).toList();
	}

	static List<String> lines(String... lines) {
		return Stream.of(lines).toList();
	}
}
