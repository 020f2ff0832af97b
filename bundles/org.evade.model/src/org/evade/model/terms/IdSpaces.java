/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.model.terms;
import static org.evade.model.terms.ParticipantKind.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.evade.model.terms.IdSpace.Bearer;

/**
 * The identifier spaces that the language knows. Source: patterns of the Bioregistry, made stricter where it lets wrong ids
 * pass: the dot of a DOI is a dot, a PubMed id is not 0 and has no leading zeros, the alternatives of a UniProt accession
 * are anchored as one group, ISRCTN and EudraCT numbers have a fixed length. Prefixes are written as their owners do.
 */
public final class IdSpaces {
	private static final Set<ParticipantKind> GENE_PRODUCT = EnumSet.of(GENE, PROTEIN, RNA, COMPLEX, VARIANT, BIOMARKER);
	private static final Set<ParticipantKind> AGENT = EnumSet.of(DRUG, DRUG_CLASS, REGIMEN, METABOLITE, PROTEIN);
	private static final Set<ParticipantKind> STATE = EnumSet.of(PATHWAY, PROCESS, CONDITION, PHENOTYPE, MECHANISM, BIOMARKER);
	private static final Set<ParticipantKind> ILLNESS = EnumSet.of(DISEASE, CONDITION, PHENOTYPE, COHORT);
	private static final Set<ParticipantKind> ANY = EnumSet.complementOf(EnumSet.of(TRIAL, APPROVAL));
	private static final Set<ParticipantKind> NOBODY = EnumSet.noneOf(ParticipantKind.class);

	private static final Map<String, IdSpace> BY_PREFIX = new LinkedHashMap<>();
	private static final Map<String, IdSpace> BY_ANY_SPELLING = new LinkedHashMap<>();

	static {
		publications();
		trials();
		variants();
		molecules();
		ontologies();
		agents();
		others();
	}

	private IdSpaces() {
	}

	private static void publications() {
		literature("doi", "digital object identifier", "10\\.\\d{4,9}/\\S+", "10.20517/cdr.2024.166");
		literature("pmid", "PubMed article", "[1-9]\\d{0,8}", "28636851", "pubmed");
		literature("pmc", "PubMed Central article", "PMC[1-9]\\d*(\\.\\d+)?", "PMC9755882", "pmcid");
		literature("isbn", "book", "97[89]-?\\d[\\d-]{8,12}\\d", "978-3-16-148410-0");
		literature("geo", "GEO data set", "G(SE|DS|SM|PL)\\d+", "GSE91061");
		literature("ega.dataset", "EGA data set", "EGAD\\d{11}", "EGAD00001000001");
		literature("ega.study", "EGA study", "EGAS\\d{11}", "EGAS00001000001");
		literature("dbgap", "dbGaP study (TCGA: phs000178)", "phs\\d{6}(\\.v\\d+\\.p\\d+)?", "phs000178");
		literature("arrayexpress", "ArrayExpress data set", "E-[A-Z]{4}-\\d+", "E-MTAB-6270");
		literature("bioproject", "BioProject", "PRJ[DEN][A-Z]\\d+", "PRJNA356761");
		literature("insdc.sra", "Sequence Read Archive", "[SED]R[APRSXZ]\\d+", "SRP094781", "sra");
		literature("pride.project", "PRIDE data set", "PXD\\d{6}", "PXD000440", "pride");
	}

	private static void variants() {
		Set<ParticipantKind> variant = EnumSet.of(VARIANT, BIOMARKER);
		participant("dbsnp", "variant of dbSNP", "rs\\d+", "rs113488022", variant);
		participant("clinvar", "variation of ClinVar", "\\d+", "13961", variant);
		participant("ga4gh", "variant of GA4GH VRS", "(VA|VH|CPB|CN|CX|SL|SQ)\\.[A-Za-z0-9_-]{32}", "VA.j4XnsLZcdzDIYa5pvvXM7t1wn9Oypr0L", variant, "vrs");
		participant("civic.vid", "CIViC variant", "\\d+", "12", variant);
		participant("civic.mpid", "CIViC molecular profile", "\\d+", "12", variant);
		participant("reg", "ClinGen allele", "CA\\d+", "CA123643", variant, "clingen.allele");
		participant("cosmic", "COSMIC mutation", "COS[MV]\\d+", "COSV56056643", variant);
	}

	private static void trials() {
		participant("clinicaltrials", "ClinicalTrials.gov trial", "NCT\\d{8}", "NCT02041533", EnumSet.of(TRIAL), "nct", "ctgov");
		participant("isrctn", "ISRCTN trial", "ISRCTN\\d{8}", "ISRCTN73208288", EnumSet.of(TRIAL));
		participant("eudract", "EudraCT trial", "\\d{4}-\\d{6}-\\d{2}", "2013-004368-77", EnumSet.of(TRIAL));
		participant("ctis", "CTIS trial", "\\d{4}-\\d{6}-\\d{2}-\\d{2}", "2022-500024-30-00", EnumSet.of(TRIAL));
	}

	private static void molecules() {
		participant("HGNC", "human gene", "\\d{1,5}", "11389", GENE_PRODUCT);
		participant("hgnc.symbol", "human gene symbol", "[A-Za-z0-9_-]+@?", "STK11", GENE_PRODUCT);
		participant("uniprot", "protein", "([A-NR-Z][0-9]([A-Z][A-Z0-9][A-Z0-9][0-9]){1,2}"
				+ "|[OPQ][0-9][A-Z0-9][A-Z0-9][A-Z0-9][0-9])([.-]\\d+)?", "Q9NZQ7", GENE_PRODUCT, "uniprotkb", "up");
		participant("ncbigene", "gene", "\\d+", "6794", GENE_PRODUCT, "entrez", "geneid");
		participant("ensembl", "gene or transcript", "ENS[A-Z]{0,6}[EGPRT]\\d{11}(\\.\\d+)?", "ENSG00000118046", GENE_PRODUCT);
		participant("CHEBI", "small molecule", "\\d+", "17536", union(AGENT, EnumSet.of(COMPLEX, RNA)));
		participant("reactome", "pathway or complex", "R-[A-Z]{3}-\\d+(-\\d+)?(\\.\\d+)?", "R-HSA-389948",
				union(STATE, EnumSet.of(PROTEIN, COMPLEX)));
		participant("wikipathways", "pathway", "WP\\d{1,5}(_r\\d+)?", "WP4585", STATE);
		participant("SO", "sequence feature", "\\d{7}", "0001583", EnumSet.of(VARIANT, BIOMARKER, RNA, GENE));
		participant("MI", "molecular interaction term", "\\d{4}", "0915", EnumSet.of(PROCESS));
	}

	private static void ontologies() {
		participant("GO", "process, function or part of a cell", "\\d{7}", "0006955",
				union(STATE, GENE_PRODUCT, EnumSet.of(VESICLE, TISSUE, CELL, METABOLITE)));
		participant("CL", "cell type", "\\d{7}", "0000625", EnumSet.of(CELL, BIOMARKER));
		participant("UBERON", "anatomical structure", "\\d{7}", "0002048", EnumSet.of(TISSUE));
		participant("MONDO", "disease", "\\d{7}", "0005233", ILLNESS);
		participant("DOID", "disease", "\\d+", "3908", ILLNESS);
		participant("HP", "phenotype", "\\d{7}", "0012418", union(ILLNESS, STATE));
		participant("PATO", "quality", "\\d{7}", "0000461", STATE);
		participant("NCIT", "concept of the NCI Thesaurus", "C\\d+", "C68814", ANY);
		participant("EFO", "experimental factor", "\\d{7}", "0003060", ANY);
		participant("OBI", "investigation term", "\\d{7}", "0000070", EnumSet.of(PROCEDURE, PROCESS, BIOMARKER, ENDPOINT));
		participant("MAXO", "medical action", "\\d{7}", "0000058", EnumSet.of(PROCEDURE, REGIMEN, DRUG_CLASS, STRATEGY));
		participant("mesh", "MeSH heading", "[CD]\\d{6,9}", "D002289", ANY);
		participant("NCBITaxon", "organism", "[1-9]\\d*", "9606", EnumSet.of(ORGANISM), "taxon");
		participant("cellosaurus", "cell line", "[A-Z0-9]{4}", "0023", EnumSet.of(CELL), "cvcl");
		participant("rrid", "resource of the RRID portal", "(AB|CVCL|IMSR|SCR|BDSC)_\\S+", "AB_2833074", EnumSet.of(CELL, ORGANISM, BIOMARKER, PROTEIN));
		participant("MGI", "gene or strain of the mouse", "\\d+", "97490", union(GENE_PRODUCT, EnumSet.of(ORGANISM)));
		participant("meddra", "term of MedDRA", "\\d{8}", "10009887", ILLNESS);
		participant("refseq", "sequence of RefSeq", "[NX][MPRC]_\\d+(\\.\\d+)?", "NP_000537.3", GENE_PRODUCT);
	}

	private static void agents() {
		participant("chembl.compound", "compound", "CHEMBL\\d+", "CHEMBL2108738", AGENT, "chembl");
		participant("drugbank", "drug", "DB\\d{5}", "DB09035", AGENT);
		participant("rxnorm", "drug", "[0-9]{1,7}", "1597876", AGENT);
	}

	private static void others() {
		participant("ECO", "kind of evidence", "\\d{7}", "0000180", NOBODY);
		participant("SBO", "systems biology term", "\\d{7}", "0000169", NOBODY);
		participant("SEPIO", "kind of evidence", "\\d{7}", "0000124", NOBODY);
		participant("civic.eid", "CIViC evidence item", "\\d+", "1409", NOBODY);
		participant("civic.aid", "CIViC assertion", "\\d+", "3", NOBODY);
		add("orcid", "person", "\\d{4}-\\d{4}-\\d{4}-\\d{3}(\\d|X)", "0000-0002-1825-0097", NOBODY, Bearer.CURATOR);
	}

	private static void literature(String prefix, String name, String pattern, String example, String... aliases) {
		add(prefix, name, pattern, example, NOBODY, Bearer.PUBLICATION, aliases);
	}

	private static void participant(String prefix, String name, String pattern, String example, Set<ParticipantKind> kinds,
			String... aliases) {
		add(prefix, name, pattern, example, kinds, Bearer.NONE, aliases);
	}

	private static void add(String prefix, String name, String pattern, String example, Set<ParticipantKind> kinds,
			Bearer bearer, String... aliases) {
		IdSpace space = new IdSpace(prefix, name, Pattern.compile(pattern), example, ParticipantKind.withLike(kinds), bearer, List.of(aliases));
		BY_PREFIX.put(prefix, space);
		BY_ANY_SPELLING.put(prefix.toLowerCase(Locale.ROOT), space);
		for (String alias : aliases)
			BY_ANY_SPELLING.put(alias, space);
	}

	@SafeVarargs
	private static Set<ParticipantKind> union(Set<ParticipantKind>... sets) {
		EnumSet<ParticipantKind> union = EnumSet.noneOf(ParticipantKind.class);
		for (Set<ParticipantKind> set : sets)
			union.addAll(set);
		return union;
	}

	/** The space of a prefix as it is written, or null. */
	public static IdSpace of(String prefix) {
		return BY_PREFIX.get(prefix);
	}

	/** The space that a prefix in another spelling means, such as {@code hgnc} or {@code PubMed}, or null. */
	public static IdSpace meant(String prefix) {
		return BY_ANY_SPELLING.get(prefix.toLowerCase(Locale.ROOT));
	}

	/** All spaces. */
	public static Collection<IdSpace> all() {
		return List.copyOf(BY_PREFIX.values());
	}

	/** All prefixes. */
	public static List<String> prefixes() {
		return new ArrayList<>(BY_PREFIX.keySet());
	}

	/** Whether the check digit of an ORCID fits (ISO 7064, MOD 11-2). */
	public static boolean isOrcid(String local) {
		if (!of("orcid").fits(local))
			return false;
		String digits = local.replace("-", "");
		int total = 0;
		for (int i = 0; i < 15; i++)
			total = (total + digits.charAt(i) - '0') * 2;
		int check = (12 - total % 11) % 11;
		return digits.charAt(15) == (check == 10 ? 'X' : (char) ('0' + check));
	}
}
