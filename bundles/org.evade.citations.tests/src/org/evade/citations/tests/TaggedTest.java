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
import org.evade.model.PublicationKind;
import org.junit.jupiter.api.Test;

/** RIS and PubMed's text format. */
class TaggedTest {
	@Test
	void ris() {
		BibliographyEntry entry = Sources.only(InputFormat.RIS, """
				TY  - JOUR
				T1  - Loss of a receptor and
				  what follows
				AU  - Stein, Carl
				AU  - Berg, J. V., Jr.
				AU  - STONE Study Group
				JO  - J Imag Ther
				PY  - 2020/03/01
				VL  - 38
				IS  - 12
				SP  - 101
				EP  - 110
				DO  - https://doi.org/10.5555/JIT.1.
				AB  - Something long.
				ER  -
				""");
		assertEquals("""
				publication x {
				  title "Loss of a receptor and what follows"
				  authors "Stein, Carl", "Berg JV Jr"
				  group "STONE Study Group"
				  journal "J Imag Ther"
				  year 2020
				  volume "38"
				  issue "12"
				  pages "101-110"
				  ids doi:10.5555/JIT.1
				}
				""", Sources.text(entry));
		assertEquals(List.of("PY", "AB"), Sources.lost(entry));
	}

	@Test
	void anEntryWithoutEndEndsWhereTheNextBegins() {
		Readings readings = Sources.read(InputFormat.RIS, "TY  - JOUR\nTI  - One\nTY  - JOUR\nTI  - Two\nEP  - 9\nER  - \nVL  - 3\n");
		assertEquals(List.of("One", "Two"), Sources.titles(readings));
		assertEquals(List.of("source:1: the entry has no ER line; it ends where the next one begins",
				"source:7: a line VL stands outside of an entry; it is left out"), Sources.troubles(readings));
		assertEquals(List.of("9"), Sources.unreadable(readings.entries().get(1)));
	}

	@Test
	void aLineSeparatorOfUnicodeEndsNoLine() {
		assertEquals("One two", Sources.only(InputFormat.RIS, "TY  - JOUR\nTI  - One\u2028two\nER  - \n").title());
	}

	@Test
	void nbib() {
		Readings readings = Sources.read(InputFormat.NBIB, """

				PMID- 12345678
				OWN - NLM
				DP  - 2020 Mar 1
				TI  - Loss of a receptor in
				      many words.
				PG  - 1344-57
				LID - 10.5555/jit.1 [doi]
				FAU - Stein, Carl B
				AU  - Stein CB
				AU  - Berg JV
				CN  - STONE Investigators
				PT  - Journal Article
				PT  - Review
				TA  - J Imag Ther
				JT  - Journal of imaginary therapy
				VI  - 38
				IP  - 12
				PMC - PMC7654321

				PMID- 2
				TI  - [A translated title].
				PT  - Meta-Analysis
				""");
		BibliographyEntry entry = readings.entries().getFirst();
		assertEquals("""
				publication x {
				  title "Loss of a receptor in many words"
				  authors "Stein, Carl B", "Berg JV"
				  group "STONE Investigators"
				  journal "J Imag Ther"
				  year 2020
				  volume "38"
				  issue "12"
				  pages "1344-57"
				  kind review article
				  ids doi:10.5555/jit.1 pmid:12345678 pmc:PMC7654321
				}
				""", Sources.text(entry));
		assertEquals("A translated title", readings.entries().get(1).title());
		assertEquals(PublicationKind.META_ANALYSIS, readings.entries().get(1).kind());
	}
}
