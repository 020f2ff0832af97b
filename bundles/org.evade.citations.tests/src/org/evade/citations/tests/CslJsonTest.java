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

/** CSL-JSON in the shapes of those that write it. */
class CslJsonTest {
	private static final String ITEM = """
			{"id": "stein2020", "type": "article-journal", "title": "Loss of <i>B2M</i> &amp; more",
			 "author": [{"family": "Berg", "given": "Jan", "non-dropping-particle": "van der"}, {"family": "Stein", "given": "C. B.", "suffix": "Jr."},
			 {"literal": "STONE Investigators"}], "container-title": ["Journal of Imagination"], "issued": {"date-parts": [[2020, 3]]},
			 "volume": 3, "issue": "1", "page": "1–9", "DOI": "10.5555/C", "PMID": "12", "abstract": "x"}
			""";

	@Test
	void item() {
		BibliographyEntry entry = Sources.only(InputFormat.CSL_JSON, "[" + ITEM + "]");
		assertEquals("""
				publication x {
				  title "Loss of B2M & more"
				  authors "van der Berg, Jan", "Stein CB Jr"
				  group "STONE Investigators"
				  journal "Journal of Imagination"
				  year 2020
				  volume "3"
				  issue "1"
				  pages "1-9"
				  ids doi:10.5555/C pmid:12
				}
				""", Sources.text(entry));
		assertEquals(List.of("issued", "abstract"), Sources.lost(entry));
		assertEquals("Loss of B2M & more", Sources.only(InputFormat.CSL_JSON, ITEM).title());
		assertEquals("Loss of B2M & more", Sources.only(InputFormat.CSL_JSON, "{\"items\": [" + ITEM + "]}").title());
	}

	@Test
	void aBrokenItemSpoilsNoOther() {
		Readings readings = Sources.read(InputFormat.CSL_JSON, "[{\"title\": \"One\"},\n{\"title\": nonsense here},\n{\"title\": \"Three\", \"author\": 3},\n{}]");
		assertEquals(List.of("One", "Three"), Sources.titles(readings));
		assertEquals(List.of("source:2: the item is not well formed; it is left out",
				"source:4: the item has neither title nor authors nor an identifier; it is left out"), Sources.troubles(readings));
		assertEquals(List.of("3"), Sources.unreadable(readings.entries().get(1)));
	}
}
