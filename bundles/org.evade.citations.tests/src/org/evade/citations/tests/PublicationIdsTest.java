/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.evade.citations.entry.PublicationIds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Identifiers as people write them. */
class PublicationIdsTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "10.5555/a.1|doi:10.5555/a.1", "https://doi.org/10.5555/a.1.|doi:10.5555/a.1", "doi: 10.5555/a.1)|doi:10.5555/a.1",
			"10.5555/s(20)30001-X|doi:10.5555/s(20)30001-X", "(10.5555/a.1)|doi:10.5555/a.1", "10.5555/1523(199)1:2%3C3::AID-4%3E3.0.CO;2-5|doi:10.5555/1523(199)1:2<3::AID-4>3.0.CO;2-5",
			"10.5555%2Fabc|doi:10.5555/abc", "10.5555/a\u200b.1|doi:10.5555/a.1" })
	void dois(String written, String curie) {
		assertEquals(curie, PublicationIds.doi(written));
	}

	@Test
	void others() {
		assertNull(PublicationIds.doi("10/abc"));
		assertNull(PublicationIds.doi("10.5555/"));
		assertEquals("pmid:12", PublicationIds.pmid("PMID: 0012"));
		assertEquals("pmid:12", PublicationIds.pmid("https://pubmed.ncbi.nlm.nih.gov/12/"));
		assertNull(PublicationIds.pmid("0"));
		assertNull(PublicationIds.pmid("PMC12"));
		assertEquals("pmc:PMC123", PublicationIds.pmc("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC123/"));
		assertNull(PublicationIds.pmc("none"));
	}
}
