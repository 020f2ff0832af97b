/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.tests;

import static org.evade.checks.tests.Example.finds;
import static org.evade.checks.tests.Example.spares;

import java.util.List;
import java.util.stream.Stream;

/** Identifiers. */
final class IdentifierExamples {
	private static List<Example> scripts() {
		return List.of(finds("ID-SCRIPT", "gene x \"С5orf\" ").at("\"С5orf\"", "'С' in \"С5orf\" of gene x is Cyrillic (U+0421) among Latin letters: the Latin C is probably meant"),
				finds("ID-SCRIPT", "gene x \"X\" also \"AB\u200bC\"").at("\"AB\u200bC\"", "holds a character that cannot be seen (zero width space, U+200B): remove it"),
				spares("ID-SCRIPT", "gene x \"NFκB\" also \"TNF-α\", \"IFNγ\", \"Δ9\" gene z \"Люк\""));
	}

	private IdentifierExamples() {
	}

	static List<Example> all() {
		return Stream.of(prefixes(), literature(), forms(), persons(), kinds(), scripts()).flatMap(List::stream).toList();
	}

	private static String publication(String ids) {
		return "publication p { title \"P\" authors \"P P\" journal \"J\" year 2020 ids " + ids + " }";
	}

	private static List<Example> prefixes() {
		return List.of(
				finds("ID-PREFIX", "gene TP53 hgnc:11998").at("hgnc:11998", "is written HGNC", "replace:HGNC:11998"),
				finds("ID-PREFIX", "gene TP53 HGCN:11998").at("HGCN:11998", "did you mean HGNC?", "replace:HGNC:11998"),
				finds("ID-PREFIX", publication("pubmed:77")).at("pubmed:77", "is written pmid", "replace:pmid:77"),
				finds("ID-PREFIX", "gene TP53 wikidata:Q14818098").at("wikidata:Q14818098", "names no known identifier space"),
				spares("ID-PREFIX", "gene TP53 HGNC:11998 uniprot:P04637"),
				finds("ID-URL", publication("https://doi.org/10.20517/cdr.2024.166")).at("https://doi.org/10.20517/cdr.2024.166",
						"write doi:10.20517/cdr.2024.166", "replace:doi:10.20517/cdr.2024.166"),
				finds("ID-URL", publication("doi:http://dx.doi.org/10.1000/182")).at("doi:http://dx.doi.org/10.1000/182",
						"write doi:10.1000/182", "replace:doi:10.1000/182"),
				finds("ID-URL", publication("doi:doi:10.1000/182")).at("doi:doi:10.1000/182", "write doi:10.1000/182",
						"replace:doi:10.1000/182"),
				finds("ID-URL", publication("https://pubmed.ncbi.nlm.nih.gov/28636851/")).at(
						"https://pubmed.ncbi.nlm.nih.gov/28636851/", "write pmid:28636851", "replace:pmid:28636851"),
				finds("ID-URL", publication("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC9755882/")).at(
						"https://www.ncbi.nlm.nih.gov/pmc/articles/PMC9755882/", "pmc:PMC9755882", "replace:pmc:PMC9755882"),
				finds("ID-URL", publication("https://example.org/a")).at("https://example.org/a", "A web address is no identifier"),
				spares("ID-URL", publication("doi:10.20517/cdr.2024.166")));
	}

	private static List<Example> literature() {
		return List.of(finds("ID-DOI", publication("doi:10x20517/cdr.2024.166")).at("doi:10x20517/cdr.2024.166", "is no DOI"),
				finds("ID-DOI", publication("doi:10.1000/182.")).at("doi:10.1000/182.", "punctuation of a sentence",
						"replace:doi:10.1000/182"),
				finds("ID-DOI", publication("doi:10.12/abc")).at("doi:10.12/abc", "is no DOI"),
				spares("ID-DOI", publication("doi:10.1002/(SICI)1097-0142(19960101)77:1<1::AID-CNCR1>3.0.CO;2-M")),
				spares("ID-DOI", publication("doi:10.1016/S0140-6736(16)00587-0")),
				finds("ID-DOI", publication("doi:10.1002/ab%3C12::cd%3E3.0.CO;2-K")).at("doi:10.1002/ab%3C12::cd%3E3.0.CO;2-K",
						"such as < and >: write doi:10.1002/ab<12::cd>3.0.CO;2-K", "replace:doi:10.1002/ab<12::cd>3.0.CO;2-K"),
				finds("STR-DUPLICATE-PUBLICATION", "publication a { ids doi:10.1002/ab<12::cd>3.0.CO;2-K } "
						+ "publication b { ids doi:10.1002/AB%3C12::cd%3E3.0.CO;2-K }").at("b", "has the same doi:10.1002/ab<12::cd>3.0.co;2-k"),
				finds("ID-PMID", publication("pmid:0")).at("pmid:0", "is no PubMed id"),
				finds("ID-PMID", publication("pmid:0028636851")).at("pmid:0028636851", "has leading zeros",
						"replace:pmid:28636851"),
				finds("ID-PMID", publication("pmid:PMC9755882")).at("pmid:PMC9755882", "write pmc:PMC9755882",
						"replace:pmc:PMC9755882"),
				finds("ID-PMID", publication("pmid:28636851a")).at("pmid:28636851a", "is no PubMed id"),
				spares("ID-PMID", publication("pmid:28636851")));
	}

	private static List<Example> forms() {
		return List.of(
				finds("ID-PATTERN", "cell c CL:625").at("CL:625", "one looks like CL:0000625", "replace:CL:0000625"),
				finds("ID-PATTERN", "drug d NCIT:68814").at("NCIT:68814", "is no concept of the NCI Thesaurus id",
						"replace:NCIT:C68814"),
				finds("ID-PATTERN", "protein p uniprot:Q9NZQ7xyz").at("uniprot:Q9NZQ7xyz", "is no protein id"),
				finds("ID-PATTERN", "protein p uniprot:Q9NZ,7").at("uniprot:Q9NZ,7", "is no protein id"),
				finds("ID-PATTERN", publication("pmc:9755882")).at("pmc:9755882", "PubMed Central", "replace:pmc:PMC9755882"),
				finds("ID-PATTERN", "gene g HGNC:113890001").at("HGNC:113890001", "is no human gene id"),
				finds("ID-PATTERN", "cell c cellosaurus:0023x").at("cellosaurus:0023x", "is no cell line id"),
				spares("ID-PATTERN", """
						protein a uniprot:Q9NZQ7 protein b uniprot:P04637 protein c uniprot:A0A024R161 protein d uniprot:P04637-2
						gene e ensembl:ENSG00000118046 pathway f reactome:R-HSA-389948 pathway g wikipathways:WP4585
						drug h drugbank:DB09035 chembl.compound:CHEMBL2108738 cell i CL:0000625 disease j DOID:3908"""),
				finds("ID-REGISTRY", "trial t { registered NCT0204153 }").at("NCT0204153",
						"NCT is followed by eight digits, not 0204153"),
				finds("ID-REGISTRY", "trial t { registered nct02041533 }").at("nct02041533", "is written NCT02041533",
						"replace:NCT02041533"),
				finds("ID-REGISTRY", "trial t { registered \"NCT 02041533\" }").at("\"NCT 02041533\"", "is written NCT02041533",
						"replace:NCT02041533"),
				finds("ID-REGISTRY", "trial t { registered ISRCTN7320828 }").at("ISRCTN7320828", "ISRCTN is followed by eight"),
				finds("ID-REGISTRY", "trial t { registered \"2013-4368-77\" }").at("\"2013-4368-77\"", "is no registry id"),
				finds("ID-REGISTRY", "trial t { told by art { registered NCT0204153 } }").at("NCT0204153", "not 0204153"),
				finds("ID-REGISTRY", "trial t { registered NCT1 corrected to NCT2 because \"x\" }").at("NCT2", "not 2"),
				finds("ID-REGISTRY", "trial t { registered ChiCTR20000300 }").at("ChiCTR20000300",
						"ChiCTR is followed by ten digits, not 20000300"),
				finds("ID-REGISTRY", "trial t { registered jrcts031180001 }").at("jrcts031180001", "is written jRCTs031180001",
						"replace:jRCTs031180001"),
				spares("ID-REGISTRY", """
						trial t { registered PACTR202001681328696, EUCTR2013-003828-36-SK, ChiCTR-TRC-08000123, RPCEC00000123,
						  LBCTR2020033424, ITMCTR2020000012, "SLCTR/2010/003", "CTRI/2020/04/024775", JPRN-UMIN000012345 }"""),
				finds("TRI-SHARED-ID", "trial t { registered EUCTR2013-003828-36-SK } trial u { registered \"2013-003828-36\" }")
						.at("\"2013-003828-36\"", "Registry id 2013-003828-36 is also that of trial t"),
				spares("ID-REGISTRY", "trial t { registered NCT1 corrected to NCT02041533 because \"x\" }"),
				spares("ID-REGISTRY", """
						trial t { registered NCT02041533, ISRCTN73208288, "2013-004368-77", "2022-500024-30-00", ChiCTR2000031788,
						  UMIN000012345, isrctn:ISRCTN73208288 }"""));
	}

	private static List<Example> persons() {
		return List.of(
				finds("ID-ORCID", "review of KRAS is draft by \"0000-0002-1825-0098\" on 2026-01-01").at("\"0000-0002-1825-0098\"",
						"has a wrong check digit"),
				finds("ID-ORCID", "accept STR-UNUSED on KRAS because \"x\" by \"orcid:0000-0002-1694-2339\" on 2026-01-01").at(
						"\"orcid:0000-0002-1694-2339\"", "ORCID 0000-0002-1694-2339"),
				finds("ID-ORCID", "review of KRAS is draft by \"AB, orcid:0000-0002-1825-0098\" on 2026-01-01").at("\"AB, orcid:0000-0002-1825-0098\"",
						"ORCID 0000-0002-1825-0098"),
				spares("ID-ORCID", """
						review of KRAS is draft by "0000-0002-1825-0097" on 2026-01-01
						review of KRAS is draft by "AB, orcid:0000-0002-1825-0097" on 2026-01-01
						review of KRAS is draft by "https://orcid.org/0000-0002-1694-233X" on 2026-01-01"""));
	}

	private static List<Example> kinds() {
		return List.of(finds("ID-KIND", "gene g pmid:28636851").at("pmid:28636851", "is an id for publications"),
				finds("ID-KIND", "cell c HGNC:6407").at("HGNC:6407", "but cell c is a cell"),
				finds("ID-KIND", "drug class d CL:0000625").at("CL:0000625", "is an id for cell or biomarker, but drug class d"),
				finds("ID-KIND", publication("HGNC:6407")).at("HGNC:6407", "but publication p is a publication"),
				finds("ID-KIND", "gene g ECO:0000180").at("ECO:0000180", "is an id for nothing that a model declares"),
				spares("ID-KIND", """
						gene g HGNC:11998 protein p HGNC:11998 drug d NCIT:C68814 disease e NCIT:C2926 process f GO:0006955
						vesicle v GO:0070062 biomarker b NCIT:C28076 HGNC:11998
						publication q { title "Q" authors "Q Q" journal "J" year 2020 ids doi:10.1000/1 pmid:1 pmc:PMC1 }"""),
				finds("ID-SPECIES", "gene g species UniProt:9606").at("UniProt:9606", "is no species"),
				finds("ID-SPECIES", "claims from art { claim a: KRAS causes resistance { species NCBITaxon:mouse cites 1 } }").at(
						"NCBITaxon:mouse", "is no species"),
				spares("ID-SPECIES", "gene g species NCBITaxon:10090"),
				finds("ID-SPACE", publication("doi:10.1000/1 doi:10.1000/2")).at("doi:10.1000/2",
						"publication p has two ids of doi, doi:10.1000/1 and doi:10.1000/2"),
				spares("ID-SPACE", publication("doi:10.1000/1 pmid:1 pmc:PMC1")),
				finds("ID-SHARED", "gene KRAS2 HGNC:6407").at("HGNC:6407", "gene KRAS and gene KRAS2 at "),
				spares("ID-SHARED", """
						gene KRAS-mouse HGNC:6407 of KRAS
						protein KRAS-protein HGNC:6407
						gene TP53 HGNC:11998"""));
	}
}
