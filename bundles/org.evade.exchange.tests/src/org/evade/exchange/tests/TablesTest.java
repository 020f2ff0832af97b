/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.evade.exchange.tables.ExportTables;
import org.evade.exchange.tables.TextTables;
import org.evade.language.load.Corpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables have the columns that the design commits to, and the right values in them. */
class TablesTest {
	/** From the design; a change here breaks what users have built. */
	private static final Map<String, String> COMMITTED = Map.of("matrix.tsv",
			"mechanism_topic strategy_topic mechanism strategy effect claims gap", "references.tsv",
			"article number key first_author year title journal volume issue pages doi pmid kind", "trials.tsv",
			"trial nct article phase n n_kind histology stage line status publication", "measurements.tsv",
			"article trial stratum arm measure statistic value_kind value unit low high p significant comparator printed",
			"claims.tsv",
			"claim article section subject relation object polarity modality phenotype tumour system level citations "
					+ "publications passage",
			"edges.tsv", "map edge source relation target claims", "entities.tsv", "entity type name curie synonyms",
			"mechanisms.tsv", "id name scheme_classes claims", "strategies.tsv",
			"id name scheme_classes claims addresses effect therapies", "mappings.tsv", "class kind target");
	private static final List<String> TABLES = ExportTables.ALL.stream().map(TextTables.TSV::file).toList();
	@TempDir
	Path folder;
	private Corpus corpus;

	@BeforeEach
	void load() throws IOException {
		corpus = SampleCorpus.sample(folder);
	}

	@Test
	void committedColumnsComeFirst() throws IOException {
		assertTrue(TABLES.containsAll(COMMITTED.keySet()), TABLES.toString());
		for (String file : COMMITTED.keySet()) {
			String header = String.join(" ", new Rows(corpus, file).header()) + " ";
			assertTrue(header.startsWith(COMMITTED.get(file) + " "), header);
		}
	}

	@Test
	void everyColumnIsDocumentedInItsOrder() throws IOException {
		String page = Files.readString(Path.of(System.getProperty("evade.root"), "docs", "exports.md"));
		for (String file : TABLES) {
			String section = page.substring(page.indexOf("### " + file));
			int at = 0;
			for (String column : new Rows(corpus, file).header()) {
				int next = section.indexOf("`" + column + "`", at);
				assertTrue(next >= 0, file + " " + column);
				at = next;
			}
		}
	}

	@Test
	void references() throws IOException {
		Rows rows = new Rows(corpus, "references.tsv");
		assertEquals(4, rows.size());
		assertEquals("dai | 21 | carbone2017 | Carbone | 2017 | '=First-line nivolumab | N Engl J Med | 376 | 25 | "
				+ "2415-26 | "
				+ "10.1056/NEJMoa1613493 | 28636851 | journal article | PMC6487310 | Carbone DP;Paz-Ares L | yes | "
				+ "DOI;PubMed",
				rows.cells(0, COMMITTED.get("references.tsv") + " pmc authors et_al links"));
		assertEquals("22 | group2020 | SITC Taskforce |  | guideline | SITC",
				rows.cells(1, "number key first_author year kind printed"));
		assertEquals("dai | 23 |  |  |  | ", rows.cells(2, "article number key first_author year kind"));
	}

	@Test
	void trials() throws IOException {
		Rows rows = new Rows(corpus, "trials.tsv");
		assertEquals("CheckMate-026 | NCT02041533 | dai | PHASE1;PHASE2 | 423 | randomised | NSQ;SQ | IV | first "
				+ "line | completed"
				+ " | carbone2017;group2020", rows.cells(0, COMMITTED.get("trials.tsv")));
		assertEquals("I/II | NCT02041533;2012-004502-93 | 423 randomised;541 enrolled | 412; | 1st | nivo;chemo | "
				+ "2017 | 21 | a trial",
				rows.cells(0, "phase_printed registry_ids counts histology_n line_printed arms row_year citations note"));
		assertEquals("Three-Arm |  | dai | PHASE3 |  |  |  |  |  |  | ", rows.cells(1, COMMITTED.get("trials.tsv")));
	}

	@Test
	void claims() throws IOException {
		Rows rows = new Rows(corpus, "claims.tsv");
		assertEquals(3, rows.size());
		assertEquals("c1 | dai | KRAS and STK11 | KRAS;STK11 | causes | nivolumab | holds | hedged | "
				+ "primary;acquired | NSCLC | "
				+ "human cohort;mouse model | B | 21;23 | carbone2017;group2020 | 100-200;300-310 | co-mutation of "
				+ "| resistance to | "
				+ "contradicts | c2", rows.cells(0, COMMITTED.get("claims.tsv")
						+ " subject_aspect object_aspect links linked_claims"));
		assertEquals("negated | small sample | own view | does not predict |  | ",
				rows.cells(1, "polarity polarity_reason basis relation level citations"));
		assertEquals("c3 |  | kl | associated with | PD-L1", rows.cells(2, "claim section subject relation object"));
	}

	@Test
	void edgesInOrderOfTheText() throws IOException {
		Rows rows = new Rows(corpus, "edges.tsv");
		assertEquals("figure-2-map | e2 | pdl1 | inhibits | kras | ", rows.cells(0, COMMITTED.get("edges.tsv")));
		assertEquals("figure-2-map | e1 | kras | increases | pdl1 | c1;c2 | co-mutation of KRAS + STK11 | PD-L1 | "
				+ "carbone2017;group2020", rows.cells(1, COMMITTED.get("edges.tsv")
						+ " source_shows target_shows publications"));
	}

	@Test
	void entities() throws IOException {
		Rows rows = new Rows(corpus, "entities.tsv");
		assertEquals("KRAS | gene | KRAS proto-oncogene | HGNC:6407 | ", rows.cells(0, COMMITTED.get("entities.tsv")));
		assertEquals("STK11 | LKB1;a,b", rows.cells("name synonyms", "entity", "STK11"));
		assertEquals("regimen | nivolumab;ipilimumab", rows.cells("type components", "entity", "nivo-ipi"));
		assertEquals("endpoint | overall survival | median | mo", rows.cells("type measure statistic unit", "entity", "OS"));
		assertEquals("drug | PD-1 | BMS-936558 | antibody", rows
				.cells("type targets codes modality", "entity", "nivolumab"));
	}

	@Test
	void mechanismsAndStrategies() throws IOException {
		Rows mechanisms = new Rows(corpus, "mechanisms.tsv");
		assertEquals("kl | KRAS/STK11 | phases.intrinsic | c1;c3;c2 | KRAS;STK11",
				mechanisms.cells(0, COMMITTED.get("mechanisms.tsv") + " involves"));
		assertEquals("other | other |  | ", mechanisms.cells(1, COMMITTED.get("mechanisms.tsv")));
		assertEquals("dual | Dual blockade | phases.primary | c2 | kl;other | bypassing;unspecified | nivolumab;ipilimumab",
				new Rows(corpus, "strategies.tsv").cells(0, COMMITTED.get("strategies.tsv")));
	}

	@Test
	void whatIsNotPrintedOrMisprinted(@TempDir Path other) throws IOException {
		Corpus odd = SampleCorpus.of(other, """
				article a { not printed journal, year }
				article b { }
				publication p { title "P" not printed year }
				references of a list missing up to 3 { 2 = p named in text "P et al" }
				references of b { 1 = p 2 = p same as 1 }
				trial t { registered NCT1 corrected to NCT2 because "x" row year 2019 corrected to 2018 because "x" cites 2
				  told by a { printed name "T" cites 2 }
				  told by b { registered NCT2, NCT3 corrected to NCT2 because "x" cites 1 } }
				trial u { told by b { registered NCT9 } }
				scheme s { class c "C" maps to r.d exactly }
				scheme r { class d }
				map class r.d to s.c exactly because "alike" by "AB"
				""");
		Rows references = new Rows(odd, "references.tsv");
		assertEquals(7, references.size(), "the articles themselves close the table");
		assertEquals("a | 1 |  |  | yes", references.cells(0, "article number key not_printed list_missing"));
		assertEquals("a | 2 | p | P et al | year", references.cells(1, "article number key named_in_text not_printed"));
		assertEquals("b | 2 | p | 1 | ", references.cells(4, "article number key same_as list_missing"));
		Rows trials = new Rows(odd, "trials.tsv");
		assertEquals("t | NCT1 | a;b | p | NCT1 | NCT2 | 2018 | a;b | T; | ;NCT2,NCT3 | 2;1", trials.cells(0,
				"trial nct article publication registry_misprinted registry_corrected row_year_corrected told_by told_names "
						+ "told_registry_ids told_citations"));
		assertEquals("NCT9 | NCT9", trials.cells(1, "nct registry_ids"));
		Rows mappings = new Rows(odd, "mappings.tsv");
		assertEquals("s.c | exactly | r.d | C | d | ", mappings.cells(0, "class kind target class_name target_name because"));
		assertEquals("r.d | exactly | s.c | alike | AB", mappings.cells(1, "class kind target because by"));
	}

	@Test
	void participantsWithAspectsOfTheirOwn(@TempDir Path other) throws IOException {
		Rows rows = new Rows(SampleCorpus.of(other, """
				article a { }
				cell T
				cell DC
				gene KRAS
				drug x
				drug y
				claims from a {
				  claim c: x or y increases KRAS + infiltration of T + DC + activation of T { presented to DC more than x, y }
				  claim d: mutation of KRAS + T causes DC
				}
				"""), "claims.tsv");
		assertEquals("x;y | KRAS;T;DC;T |  | ;infiltration of;infiltration of;activation of | x or y | "
				+ "KRAS + infiltration of T + DC + activation of T | DC | x;y", rows.cells(0,
						"subject object subject_aspect object_aspect subject_text object_text presented_to more_than"));
		assertEquals("mutation of |  | mutation of KRAS + T", rows.cells(1, "subject_aspect object_aspect subject_text"));
	}

	@Test
	void matrixWithItsGaps() throws IOException {
		Rows rows = new Rows(corpus, "matrix.tsv");
		assertEquals("kl | dual | bypassing | c2 |  | KRAS/STK11 | Dual blockade | 1 |  | c2",
				rows.cells(0, "mechanism strategy effect claims gap mechanism_name strategy_name claim_number best_level "
						+ "contested_claims"));
		assertEquals("other | dual | unspecified |  |  | 0 |  | ",
				rows.cells(1, "mechanism strategy effect claims gap claim_number evidence contested_claims"));
		assertEquals(2, rows.size());
	}

	@Test
	void gapsOfTheMatrixCloseTheTable(@TempDir Path other) throws IOException {
		Rows rows = new Rows(SampleCorpus.of(other, """
				namespace a
				scheme s { class k }
				scheme t { class w }
				mechanism m "Lone" { class s.k }
				strategy v "Idle" { class t.w }
				"""), "matrix.tsv");
		assertEquals("k |  | m |  | no strategy | Lone | ",
				rows.cells(0, "mechanism_topic strategy_topic mechanism strategy gap mechanism_name strategy_name"));
		assertEquals(" | w |  | v | no mechanism |  | Idle",
				rows.cells(1, "mechanism_topic strategy_topic mechanism strategy gap mechanism_name strategy_name"));
	}

	@Test
	void idsThatTheCorpusHasTwiceCarryTheirNamespace(@TempDir Path other) throws IOException {
		Files.writeString(other.resolve("b.evade"), "namespace b\ngene X\ngene Y\n");
		Files.writeString(other.resolve("c.evade"), "namespace c\ngene X\n");
		Rows rows = new Rows(SampleCorpus.load(other), "entities.tsv");
		assertEquals("b.X", rows.cells(0, "entity"));
		assertEquals("Y", rows.cells(1, "entity"));
		assertEquals("c.X", rows.cells(2, "entity"));
	}

	@Test
	void everyPublicationHoweverItIsCited(@TempDir Path other) throws IOException {
		Rows rows = new Rows(SampleCorpus.of(other, """
				gene KRAS
				phenotype R
				article a { title "A" ids doi:10.1000/1 }
				article b { }
				publication p { title "\\"Hot\\" tumours" }
				publication q { title "Q" }
				publication r { }
				references of a { 1 = q }
				claims from a { claim c: KRAS causes R { cites p, a, 1 } }
				claims from b { claim d: KRAS causes R { cites p, q } }
				"""), "references.tsv");
		assertEquals(List.of("q", "a", "b", "p", "r"), rows.column("key"));
		assertEquals(List.of("a", "", "", "", ""), rows.column("article"));
		assertEquals(List.of("", "a", "", "a;b", ""), rows.column("cited_by"));
		assertEquals("\"Hot\" tumours", rows.cells("title", "key", "p"));
		assertEquals("10.1000/1", rows.cells("doi", "key", "a"));
	}

	@Test
	void armsStrataAndReviews(@TempDir Path other) throws IOException {
		Corpus odd = SampleCorpus.of(other, """
				gene KRAS
				biomarker PD-L1
				phenotype R
				drug pembro
				article a { }
				trial T { arm d1 "1 mg/kg" gives pembro dose "1 mg/kg q3w" n 6 arm d2 n 7 comparator
				  strata nested { stratum s "high" : PD-L1 >= 50 % n 3 stratum t : PD-L1 1 - 49 % within s } }
				claims from a { claim c: KRAS causes R claim d: KRAS causes R }
				review of c is accepted by "AB" on 2026-01-01
				review of c is retired by "AB" on 2026-02-01 because "the article is retracted"
				map m { node k shows KRAS node r shows R edge e: k causes r with claims c, d }
				""");
		Rows groups = new Rows(odd, "groups.tsv");
		assertEquals("T | d1 | arm | 1 mg/kg | 6 | pembro | 1 mg/kg q3w | ",
				groups.cells(0, "trial group kind name n therapies dose comparator"));
		assertEquals("d2 | 7 | yes", groups.cells(1, "group n comparator"));
		assertEquals("s | stratum | nested | PD-L1 | >= | 50 |  | %", groups.cells(2, "group kind strata biomarker operator low high unit"));
		assertEquals("t |  | 1 | 49 | s", groups.cells(3, "group operator low high within"));
		Rows claims = new Rows(odd, "claims.tsv");
		assertEquals(List.of("retired", ""), claims.column("review"));
		assertEquals("c;d | c", new Rows(odd, "edges.tsv").cells(0, "claims withdrawn_claims"));
		assertEquals("c | claim | retired | AB | 2026-02-01 | the article is retracted",
				new Rows(odd, "reviews.tsv").cells(1, "object kind state by date because"));
		assertEquals("k | node | KRAS", new Rows(odd, "nodes.tsv").cells(0, "node kind shows"));
	}

	@Test
	void errataOfAllKinds(@TempDir Path other) throws IOException {
		Corpus odd = SampleCorpus.of(other, """
				gene KRAS
				phenotype R
				endpoint ORR measures objective response as rate in %
				article a { table t1 }
				publication p { is retracted on 2024 preprint of q web address "https://example.org" accessed 2026-11-30 }
				publication q { kind data set }
				trial t { registered NCT1 corrected to NCT2 because "short" row year 2019 corrected to 2018 because "of the report" by "AB"
				  results from a { for all { ORR 447.5 % corrected to 47.5 because "the text"; } } }
				claims from a { claim c: amplification of KRAS causes R { predictive evidence } }
				misprint m in a { wrong symbol printed "KRAZ" meant "KRAS" about KRAS at a.t1 because "HGNC" by "AB" on 2026-11-30 }
				observation o on a { differs from its source about c text "Another line." passage 1-2 }
				""");
		Rows errata = new Rows(odd, "errata.tsv");
		String key = "article kind printed meant says about place passage by date erratum";
		assertEquals("a | wrong identifier | NCT1 | NCT2 | short | t |  |  |  |  | ", errata.cells(0, key));
		assertEquals("a | wrong date | 2019 | 2018 | of the report | t |  |  | AB |  | ", errata.cells(1, key));
		assertEquals("a | wrong value | 447.5 | 47.5 | the text | t |  |  |  |  | ", errata.cells(2, key));
		assertEquals("a | wrong symbol | KRAZ | KRAS | HGNC | KRAS | t1 |  | AB | 2026-11-30 | m", errata.cells(3, key));
		assertEquals("a | differs from its source |  |  | Another line. | c |  | 1-2 |  |  | o", errata.cells(4, key));
		assertEquals("retracted | 2024 | preprint of | q | https://example.org | 2026-11-30", new Rows(odd, "references.tsv")
				.cells("status status_date related_how related address accessed", "key", "p"));
		assertEquals("amplification of | predictive", new Rows(odd, "claims.tsv").cells(0, "subject_aspect evidence_type"));
	}
}
