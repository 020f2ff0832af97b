/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.evade.citations.entry.BibliographyEntry;
import org.evade.citations.read.InputFormat;
import org.evade.citations.read.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that were pasted as text. */
class PlainListTest {
	@ParameterizedTest
	@ValueSource(strings = { "Stein CB, Berg J. Loss of a receptor. J Imag Ther. 2020;38(12):101-10.",
			"Stein CB, Berg J. Loss of a receptor. J Imag Ther 2020 Mar 1;38(12):101-10. doi: 10.5555/a.1",
			"Stein, C. B. & Berg, J. Loss of a receptor. J. Imag. Ther. 38, 101–10 (2020).",
			"Stein, C.B., and Berg, J. (2020). Loss of a receptor. J Imag Ther 38, 101–10. https://doi.org/10.5555/a.1",
			"Stein, C. B., & Berg, J. (2020). Loss of a receptor. J Imag Ther, 38(12), 101–10." })
	void forms(String text) {
		BibliographyEntry entry = Sources.only(InputFormat.TEXT, text);
		assertEquals(List.of("Stein CB", "Berg J"), entry.authors());
		assertEquals("Loss of a receptor", entry.title());
		assertEquals("J Imag Ther", entry.journal());
		assertEquals(2020, entry.year());
		assertEquals("38", entry.volume());
		assertEquals("101-10", entry.pages());
		assertEquals(List.of(), Sources.unreadable(entry));
	}

	@Test
	void numbersAndBrokenLines() {
		Readings readings = Sources.read(InputFormat.TEXT, """
				1. Stein CB, et al; STONE Investigators. Loss of a
				   receptor? J Imag Ther. 2020;38:101-10.
				[2] nobody reads this
				3) Letter of the author. PMID: 123. 2019.
				""");
		assertEquals(List.of(1, 3), readings.entries().stream().map(BibliographyEntry::number).toList());
		assertEquals("STONE Investigators", readings.entries().getFirst().group());
		assertEquals("Loss of a receptor?", readings.entries().getFirst().title());
		assertEquals(List.of("source:3: not understood and left out: nobody reads this"), Sources.troubles(readings));
		BibliographyEntry letter = readings.entries().get(1);
		assertEquals(List.of("pmid:123"), letter.ids());
		assertEquals(2019, letter.year());
		assertEquals(List.of("Letter of the author. PMID: 123. 2019."), Sources.unreadable(letter));
	}
}
