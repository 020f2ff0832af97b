/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.evade.model.terms.Dois;
import org.evade.model.terms.IdSpace;
import org.evade.model.terms.IdSpaces;
import org.evade.model.terms.Identifiers;
import org.evade.model.terms.RegistryId;
import org.evade.model.terms.TrialRegistry;
import org.evade.model.terms.WebAddresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Identifiers however they were copied. */
class IdentifiersTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "10.20517/cdr.2024.166 | 10.20517/cdr.2024.166",
			"doi:10.1000/182 | 10.1000/182", "DOI: 10.1000/182. | 10.1000/182", "doi: https://doi.org/10.1000/182 | 10.1000/182",
			"https://dx.doi.org/10.1000/182?nosfx=y | 10.1000/182", "doi.org/10.1000/182 | 10.1000/182",
			"http://doi.org/doi:10.1000/182 | 10.1000/182", "https://doi.org/10.1000/s(1)x%2Fy | 10.1000/s(1)x/y",
			"10.1002/ab%3C12::cd%3E3.0.CO;2-K | 10.1002/ab<12::cd>3.0.CO;2-K",
			"10.1002/ab&lt;12::cd&gt;3.0.CO;2-K | 10.1002/ab<12::cd>3.0.CO;2-K",
			"10.1016/S0140-6736(16)00587-0 | 10.1016/S0140-6736(16)00587-0", "(10.1000/182) | ", "10.1000/182) | 10.1000/182",
			"10.1000/182)., | 10.1000/182", "10.1016/S0140\u20116736(16)00587\u20130 | 10.1016/S0140-6736(16)00587-0",
			"https://onlinelibrary.wiley.com/doi/full/10.1002/cncr.1234 | 10.1002/cncr.1234",
			"https://www.tandfonline.com/doi/10.1080/1234.56/full | 10.1080/1234.56", "https://doi.org/10.1000/full/abstract | 10.1000/full/abstract",
			"10.12/abc | ", "cdr.2024.166 | ", "10.20517 | ", "10.20517/a b | ", "https://example.org/10.1 | " })
	void doisInOneSpelling(String text, String doi) {
		assertEquals(Optional.ofNullable(doi), Dois.normal(text));
	}

	@Test
	void theCaseOfADoiDoesNotCount() {
		assertEquals(Dois.key("10.1016/S0140-6736(16)00587-0"), Dois.key("DOI:10.1016/s0140-6736(16)00587-0."));
		assertEquals(Identifiers.key("doi:10.1000/aB%3C1"), Identifiers.key("doi:10.1000/Ab<1"));
		assertEquals(Identifiers.key("pmc:PMC9755882.1"), Identifiers.key("pmcid:9755882"));
		assertEquals(Identifiers.key("pmid:0077"), Identifiers.key("pubmed:77"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "NCT 02041533 | NCT02041533", "nct-02041533 | NCT02041533",
			"clinicaltrials:NCT02041533 | NCT02041533", "ISRCTN: 73208288 | ISRCTN73208288",
			"EUCTR2013-003828-36-SK | 2013-003828-36", "EudraCT: 2013-003828-36 | 2013-003828-36",
			"EUCTR2008-000001-11-Outside-EU/EEA | 2008-000001-11", "2013\u2013003828\u201336 | 2013-003828-36",
			"CTIS2022-500024-30-00 | 2022-500024-30-00", "EU CT number: 2022-500024-30-00 | 2022-500024-30-00",
			"chictr2000031788 | ChiCTR2000031788", "CHICTR-trc-08000123 | ChiCTR-TRC-08000123", "pactr202001681328696 | PACTR202001681328696",
			"PACTR2010020001429343 | PACTR2010020001429343", "JPRN-UMIN000012345 | UMIN000012345",
			"JPRN-jRCTs031180001 | jRCTs031180001", "JRCTS031180001 | jRCTs031180001", "japiccti132057 | JapicCTI-132057",
			"NL-6448 | NL6448", "RBR-6G9XM2 | RBR-6g9xm2", "rpcec00000123 | RPCEC00000123", "CTRI/2020/04/024775 | CTRI/2020/04/024775" })
	void registryIdsInOneSpelling(String printed, String normal) {
		assertEquals(normal, RegistryId.of(printed).orElseThrow().text());
		assertEquals(normal, RegistryId.normal(printed));
	}

	@ParameterizedTest
	@EnumSource(TrialRegistry.class)
	void everyRegistryKnowsItsExample(TrialRegistry registry) {
		assertEquals(Optional.of(new RegistryId(registry, registry.example())), RegistryId.of(registry.example()));
		assertTrue(RegistryId.isWellWritten(registry.example()));
		assertEquals(registry.example(), RegistryId.normal(registry.example().toLowerCase(java.util.Locale.ROOT)));
		assertTrue(RegistryId.of(registry.example() + "9999999").isEmpty(), "too long");
		assertTrue(RegistryId.of("x" + registry.example()).isEmpty());
		assertTrue(WebAddresses.ofTrial(registry.example()).orElseThrow().contains(registry.example()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "EUCTR2013-003828-36-SK", "EUCTR2013-003828-36-3rd", "JPRN-UMIN000012345", "NL-6448", "JapicCTI132057",
			"eudract:2013-003828-36", "CTIS2022-500024-30-00" })
	void whatRegistriesAndThePortalWriteIsWellWritten(String id) {
		assertTrue(RegistryId.isWellWritten(id));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nct02041533", "NCT 02041533", "CHICTR2000031788", "EudraCT 2013-003828-36", "JPRN-umin000012345" })
	void otherSpellingsAreMeantButNotWell(String id) {
		assertTrue(RegistryId.of(id).isPresent());
		assertFalse(RegistryId.isWellWritten(id));
	}

	@ParameterizedTest
	@ValueSource(strings = { "NCT0204153", "NCT020415330", "ChiCTR20000300", "PACTR20200168132869", "2013-4368-77", "NL12345.058.06",
			"RBR-1", "jRCT031180001", "", ":", "NCT" })
	void mistypedIdsAreNone(String id) {
		assertEquals(Optional.empty(), RegistryId.of(id));
	}

	@Test
	void theRegistryOfAMistypedIdIsGuessedByItsLetters() {
		assertEquals(Optional.of(TrialRegistry.CHICTR), RegistryId.meant("chictr20000300"));
		assertEquals(Optional.of(TrialRegistry.CLINICAL_TRIALS), RegistryId.meant("NCT1"));
		assertEquals(Optional.empty(), RegistryId.meant("X1"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "PMID: 28636851 | pmid:28636851", "pubmed:028636851 | pmid:28636851",
			"https://pubmed.ncbi.nlm.nih.gov/28636851/?x=1 | pmid:28636851", "https://europepmc.org/article/MED/28636851 | pmid:28636851",
			"PMC9755882 | pmc:PMC9755882", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC9755882/ | pmc:PMC9755882",
			"https://pmc.ncbi.nlm.nih.gov/articles/PMC9755882/pdf/x.pdf | pmc:PMC9755882",
			"https://clinicaltrials.gov/ct2/show/NCT02041533?term=x | clinicaltrials:NCT02041533", "NCT02041533 | clinicaltrials:NCT02041533",
			"EUCTR2013-003828-36-SK | eudract:2013-003828-36", "https://doi.org/10.1000/182 | doi:10.1000/182", "hgnc:11389 | HGNC:11389",
			"CL:625 | CL:0000625", "28636851 | ", "https://example.org/a | ", "x | ", "wikidata:Q1 | " })
	void curiesOfWhatIsCopied(String text, String curie) {
		assertEquals(Optional.ofNullable(curie), Identifiers.meant(text));
	}

	@Test
	void theNormalFormOfEveryExampleIsItself() {
		for (IdSpace space : IdSpaces.all()) {
			String curie = space.curie(space.example());
			assertEquals(curie, Identifiers.normal(curie));
			assertEquals(Optional.of(curie), Identifiers.meant(curie));
			assertTrue(WebAddresses.of(curie).orElseThrow().startsWith("https://"), curie);
		}
	}

	@Test
	void whatHasNoNormalFormStays() {
		for (String text : new String[] { "doi:nothing", "HGNC:x y", "unknown:1", ":", "", "a" })
			assertEquals(text, Identifiers.normal(text));
	}
}
