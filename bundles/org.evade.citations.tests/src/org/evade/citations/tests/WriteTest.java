/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

import org.evade.citations.entry.BibliographyEntry;
import org.evade.citations.entry.Origin;
import org.evade.citations.read.Bibliography;
import org.evade.citations.read.InputFormat;
import org.evade.citations.read.Readings;
import org.evade.citations.write.BibliographyFormat;
import org.evade.citations.write.CitationStyle;
import org.evade.model.PublicationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written is read back as it was. */
class WriteTest {
	private static final BibliographyEntry NASTY = new BibliographyEntry(new Origin("x", 1), "stein2020", 0, "TNF-α & B2M <1 % {of} $x_1$ \\ \"q\" ~a^b #2",
			List.of("Stein CB", "van der Berg, Jan", "Roux J-P", "Paz-Ares L", "de la Tour, Émile, Jr", "Łódź X", "Madonna"), true, "STONE Investigators; A & B Group",
			"J Imag & Ther", 2020, "38", "12 Suppl 1", "S101-S110", List.of("doi:10.5555/s(20)_1<3::A>2", "pmid:11", "pmc:PMC7"), PublicationKind.UNSET, null, List.of());
	private static final BibliographyEntry PLAIN = new BibliographyEntry(new Origin("x", 1), "b", 0, "Loss of a receptor", List.of("Stein CB", "Berg J"), false, null, "J Imag Ther", 2020, "38", "12",
			"101-110", List.of("doi:10.5555/a.1"), PublicationKind.UNSET, null, List.of());

	@ParameterizedTest
	@CsvSource({ "BIB, BIB", "RIS, RIS", "CSL_JSON, CSL_JSON" })
	void roundTrip(BibliographyFormat format, InputFormat read) throws IOException {
		StringWriter text = new StringWriter();
		format.write(List.of(NASTY, PLAIN), null, text);
		Readings readings = Bibliography.read(text.toString(), "x", read);
		assertEquals(List.of(), readings.troubles());
		assertEquals(Sources.text(NASTY), Sources.text(readings.entries().getFirst()));
		assertEquals(Sources.text(PLAIN), Sources.text(readings.entries().get(1)));
		assertEquals("stein2020", readings.entries().getFirst().key());
		assertEquals(List.of(), Sources.lost(readings.entries().getFirst()));
	}

	@Test
	void styles() {
		assertEquals("Stein CB, Berg J. Loss of a receptor. J Imag Ther. 2020;38(12):101-110. doi:10.5555/a.1", CitationStyle.VANCOUVER.format(PLAIN));
		assertEquals("Stein, C. B. & Berg, J. Loss of a receptor. J Imag Ther 38, 101–110 (2020). https://doi.org/10.5555/a.1", CitationStyle.NATURE.format(PLAIN));
		assertEquals("Stein, C. B., & Berg, J. (2020). Loss of a receptor. J Imag Ther, 38(12), 101–110. https://doi.org/10.5555/a.1", CitationStyle.APA.format(PLAIN));
		assertEquals("Stein CB, van der Berg J, Roux JP, et al; STONE Investigators; A & B Group.", CitationStyle.AMA.format(NASTY).substring(0, 75));
		assertEquals("Stein, C. B. et al. TNF-α", CitationStyle.NATURE.format(NASTY).substring(0, 25));
	}

	@ParameterizedTest
	@CsvSource({ "VANCOUVER", "AMA", "NATURE", "APA" })
	void aListThatIsPastedIsReadBack(CitationStyle style) {
		BibliographyEntry read = Sources.only(InputFormat.TEXT, style.format(PLAIN));
		assertEquals(PLAIN.title(), read.title());
		assertEquals(PLAIN.authors(), read.authors());
		assertEquals(PLAIN.journal(), read.journal());
		assertEquals(PLAIN.year(), read.year());
		assertEquals(PLAIN.volume(), read.volume());
		assertEquals(PLAIN.pages(), read.pages());
		assertEquals(PLAIN.ids(), read.ids());
	}
}
