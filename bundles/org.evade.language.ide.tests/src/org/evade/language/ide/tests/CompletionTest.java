/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.NoSuchElementException;

import org.evade.language.edit.TextEdit;
import org.evade.language.ide.complete.Completion;
import org.evade.language.ide.complete.Proposal;
import org.junit.jupiter.api.Test;

/** What is proposed at the cursor, and what the text is after a proposal is taken. */
class CompletionTest {
	private static final String HEAD = "namespace guide\n\nimport vocabulary\n\n";
	private static final String SET = HEAD + "claims from review section stk11 {\n  ";

	private static List<Proposal> at(String marked, String... recent) {
		Sample.At at = Sample.with("edited.evade", marked);
		return Completion.propose(at.corpus(), at.file(), at.text(), at.offset(), List.of(recent));
	}

	private static List<String> displays(String marked) {
		return at(marked).stream().map(Proposal::display).toList();
	}

	/** The text after the proposal with a display is taken. */
	private static String taken(String marked, String display) {
		Proposal chosen = at(marked).stream().filter(p -> p.display().equals(display)).findFirst()
				.orElseThrow(() -> new NoSuchElementException(display + " is not in " + displays(marked)));
		List<TextEdit> edits = new java.util.ArrayList<>(chosen.additional());
		edits.add(new TextEdit(chosen.offset(), chosen.length(), chosen.text()));
		return TextEdit.apply(marked.replace("|", ""), TextEdit.sorted(edits));
	}

	private static void becomes(String marked, String display, String expected) {
		assertEquals(expected, taken(marked, display));
	}

	@Test
	void phrasesAreCompletedInTheirMiddle() {
		becomes(SET + "claim x: nivolumab does not im|", "does not improve", SET + "claim x: nivolumab does not improve");
		becomes(SET + "claim x: nivolumab does n|", "does not improve", SET + "claim x: nivolumab does not improve");
		becomes(SET + "claim x: nivolumab doe|", "does not predict", SET + "claim x: nivolumab does not predict");
		becomes(SET + "claim x: nivolumab positively cor|", "positively correlates with",
				SET + "claim x: nivolumab positively correlates with");
		becomes(SET + "claim x: high expr| ", "high expression of", SET + "claim x: high expression of ");
		becomes(HEAD + "claims fr|", "claims from", HEAD + "claims from");
		becomes(SET + "claim x: KRAS causes ICI-resistance {\n level B cites 10 as prim|", "primary result",
				SET + "claim x: KRAS causes ICI-resistance {\n level B cites 10 as primary result");
	}

	@Test
	void aPhraseIsNotStartedOverFromItsMiddle() {
		assertEquals(List.of("does not improve", "does not predict"), displays(SET + "claim x: nivolumab does not |").stream()
				.filter(d -> d.startsWith("does not")).toList(), "behind the blank too");
	}

	@Test
	void relationsFitTheSubject() {
		List<String> ofDrug = displays(SET + "claim x: nivolumab |");
		assertTrue(ofDrug.contains("targets") && ofDrug.contains("inhibits") && ofDrug.contains("approved for"),
				ofDrug.toString());
		assertFalse(ofDrug.contains("differentiates into"), "a drug does not differentiate");
		assertFalse(ofDrug.contains("phosphorylates"), "a drug does not phosphorylate");
		List<String> ofCell = displays(SET + "claim x: CD8-T |");
		assertTrue(ofCell.contains("differentiates into") && ofCell.contains("secretes"), ofCell.toString());
		assertFalse(ofCell.contains("approved for"), "a cell is not approved");
		assertTrue(displays(SET + "claim x: KRAS phos|").contains("phosphorylates"));
	}

	/** What the corpus says of subjects of that kind comes before what is merely allowed, and so do the usual aspects. */
	@Test
	void usualRelationsAndAspectsComeFirst() {
		String usual = SET + "claim a: STK11 predicts response to nivolumab\n claim b: KRAS predicts response to nivolumab\n";
		assertEquals("predicts", displays(usual + "claim x: KRAS |\n}\n").getFirst());
		assertEquals("response to", displays(usual + "claim x: KRAS predicts resp|\n}\n").getFirst());
	}

	@Test
	void objectsOfTheRelationComeFirst() {
		List<Proposal> objects = at(SET + "claim x: nivolumab approved for |");
		assertEquals("NSCLC", objects.getFirst().display());
		assertEquals("CD8-T", displays(SET + "claim x: nivolumab kills |").getFirst());
		assertEquals("CD8-T", displays(SET + "claim x: | differentiates into CD8-T").stream()
				.filter(List.of("CD8-T", "KRAS", "nivolumab")::contains).findFirst().orElseThrow(), "the relation behind counts");
	}

	@Test
	void recentComesFirst() {
		assertEquals("STK11", at(SET + "claim x: KRAS activates |", "vocabulary.STK11").getFirst().display());
		assertEquals("PD-L1", at(SET + "claim x: KRAS activates |", "vocabulary.PD-L1").getFirst().display());
	}

	@Test
	void namesAreFoundBySynonymAndLetters() {
		becomes(SET + "claim x: LKB1|", "STK11", SET + "claim x: STK11");
		becomes(SET + "claim x: loss of lkb|", "STK11", SET + "claim x: loss of STK11");
		becomes(SET + "claim x: pdl1|", "PD-L1", SET + "claim x: PD-L1");
		becomes(SET + "claim x: BMS|", "nivolumab", SET + "claim x: nivolumab");
		becomes(SET + "claim x: nvlmb|", "nivolumab", SET + "claim x: nivolumab");
		becomes(SET + "claim x: checkpoint|", "ICI-resistance", SET + "claim x: ICI-resistance");
	}

	@Test
	void aHyphenOrADotMayBeTheLastThingTyped() {
		becomes(SET + "claim x: PD-|", "PD-L1", SET + "claim x: PD-L1");
		becomes(HEAD + "accept STR-|", "STR-UNCITED", HEAD + "accept STR-UNCITED");
		becomes(HEAD + "trial T2 {\n  results in review.|", "review.table-1", HEAD + "trial T2 {\n  results in review.table-1");
		assertEquals(List.of(), displays(SET + "claim x: KRAS causes ICI-resistance {\n    passage 12-|"));
	}

	@Test
	void whatIsUsedMuchAndWhatAnAspectIsSaidOfComesFirst() {
		assertEquals("nivolumab", displays(SET + "claim x: KRAS reduces efficacy of |").getFirst());
		assertEquals("CD8-T", displays(SET + "claim x: infiltration of |").getFirst());
		List<String> subjects = displays(SET + "claim x: |");
		assertTrue(subjects.indexOf("KRAS") < subjects.indexOf("PD-L1"), "claims speak of KRAS: " + subjects);
		String often = SET + "claim a: KRAS activates STK11 { passage 1-2 }\n  claim b: KRAS activates PD-1 { passage 1-2 }\n  ";
		List<String> clauses = displays(often + "claim x: KRAS activates PD-L1 {\n    |");
		assertTrue(clauses.indexOf("passage") < clauses.indexOf("negated"),
				clauses.toString());
	}

	@Test
	void slipsAreForgivenWhenNothingElseFits() {
		becomes(SET + "claim x: STK1l|", "STK11", SET + "claim x: STK11");
		becomes(SET + "claim x: nivolumba|", "nivolumab", SET + "claim x: nivolumab");
		becomes(SET + "claim x: KRAS cuases|", "causes", SET + "claim x: KRAS causes");
		assertEquals(List.of(), displays(SET + "claim x: qqqqqq|"));
	}

	@Test
	void theNamespaceIsImported() {
		becomes("namespace other\n\nclaims from guide.review {\n  claim x: STK|\n}", "STK11",
				"namespace other\n\nimport vocabulary\n\nclaims from guide.review {\n  claim x: STK11\n}");
		becomes("namespace other\n\nimport guide\n\nclaims from review {\n  claim x: STK|", "STK11",
				"namespace other\n\nimport guide\nimport vocabulary\n\nclaims from review {\n  claim x: STK11");
		becomes("claims from guide.review {\n  claim x: STK|", "STK11",
				"import vocabulary\nclaims from guide.review {\n  claim x: STK11");
		assertTrue(at(SET + "claim x: STK|").getFirst().additional().isEmpty());
	}

	@Test
	void citationsShowTheirAuthors() {
		String claim = SET + "claim x: KRAS causes ICI-resistance {\n    ";
		becomes(claim + "cites |", "10  Hellmann MD et al. 2019", claim + "cites 10");
		becomes(claim + "cites 1|", "10  Hellmann MD et al. 2019", claim + "cites 10");
		becomes(claim + "cites Hell|", "10  Hellmann MD et al. 2019", claim + "cites 10");
		assertTrue(displays(claim + "cites 10, |").stream().anyMatch(d -> d.startsWith("11  Lost M")));
		assertTrue(displays(HEAD + "trial T2 {\n  results in review.table-1 cites |").contains("10  Hellmann MD et al. 2019"));
	}

	@Test
	void clausesOfAClaim() {
		List<String> clauses = displays(SET + "claim x: KRAS causes ICI-resistance {\n    |");
		assertTrue(clauses.containsAll(List.of("level A", "cites", "measured", "passage", "phenotype", "own view", "negated")),
				clauses.toString());
		assertEquals("level B", displays(SET + "claim x: KRAS causes ICI-resistance {\n    level B|").getFirst());
		assertTrue(displays(SET + "claim x: KRAS causes ICI-resistance {\n  about |").getFirst().equals("kras-stk11"));
		assertEquals("NSCLC", displays(SET + "claim x: KRAS causes ICI-resistance {\n  in |").getFirst());
		assertTrue(displays(SET + "claim x: KRAS causes ICI-resistance {\n  exception to |").contains("c1"));
	}

	@Test
	void measuresAndUnits() {
		String claim = SET + "claim x: KRAS causes ICI-resistance {\n    measured ";
		assertTrue(displays(claim + "|").containsAll(List.of("ORR", "PFS", "hazard ratio")));
		assertEquals("mo", displays(claim + "PFS 7.4 |").getFirst());
		assertEquals("%", displays(claim + "ORR 7.4 |").getFirst());
		assertTrue(displays(claim + "ORR |").containsAll(List.of("NR", "UK", "blank")));
	}

	@Test
	void prefixesByKind() {
		assertTrue(displays(HEAD + "gene X |").contains("HGNC:"));
		assertFalse(displays(HEAD + "gene X |").contains("MONDO:"));
		assertTrue(displays(HEAD + "disease X MON|").contains("MONDO:"));
		assertTrue(displays(HEAD + "publication X { ids |").containsAll(List.of("doi:", "pmid:")));
	}

	@Test
	void partsOfAMapAsTheyAreTyped() {
		String map = HEAD + "map m2 {\n  node a shows KRAS\n  node b shows CD8-T\n  node c shows nivolumab\n  ";
		assertTrue(displays(map + "edge e: |").containsAll(List.of("a", "b", "c")));
		assertFalse(displays(map + "edge e: |").contains("kras"), "nodes of another map");
		assertFalse(displays(map + "edge e: c |").contains("differentiates into"), "signatures hold on maps");
		assertEquals("b", displays(map + "edge e: c kills |").getFirst());
		assertTrue(displays(map + "edge e: a causes b with claims |").contains("c1"));
		assertTrue(displays(HEAD + "layout of m1 {\n  box |").containsAll(List.of("kras", "res", "tumour")));
	}

	@Test
	void brokenTextBeforeTheCursorDoesNotMatter() {
		becomes(SET + "claim a: KRAS\n  claim b: KRAS {{ cites ,\n  }\n  claim x: nivolumab does not im|", "does not improve",
				SET + "claim a: KRAS\n  claim b: KRAS {{ cites ,\n  }\n  claim x: nivolumab does not improve");
		assertTrue(displays(HEAD + "trial T {\n  arm a gives %%%\n\n" + "gene X |").contains("HGNC:"));
		assertTrue(displays(SET + "claim a: KRAS {\n    measured ORR\n    note \"x\"\n    |").contains("passage"));
	}

	@Test
	void nothingInTextsAndComments() {
		assertEquals(List.of(), displays(HEAD + "// cla|"));
		assertEquals(List.of(), displays(HEAD + "/* cla| */"));
		assertEquals(List.of(), displays(HEAD + "gene X \"STK|\""));
		assertEquals(List.of(), displays(HEAD + "gene X \"STK|"));
		assertFalse(displays(HEAD + "/* cla */ |").isEmpty());
		assertFalse(displays(HEAD + "// cla\n|").isEmpty());
	}

	@Test
	void statementsAndTemplates() {
		assertTrue(displays(HEAD + "|").containsAll(List.of("gene", "claims from", "trial", "map", "layout of")));
		assertFalse(displays(HEAD + "gene X\n|").contains("namespace"), "the head is written");
		assertTrue(displays("|").contains("namespace"));
		Proposal claim = at(SET + "clai|").stream().filter(p -> p.kind().equals("template") && p.display().equals("claim"))
				.findFirst()
				.orElseThrow();
		assertTrue(claim.text().startsWith("claim id: subject causes object {\n    cites 1\n"), claim.text());
		assertEquals("subject", claim.text().substring(claim.slots().get(1).offset(), claim.slots().get(1).end()));
		assertEquals(List.of(), at(SET + "claim x: KRAS |").stream().filter(p -> p.kind().equals("template")).toList());
	}

	@Test
	void sectionsArticlesAndTables() {
		assertEquals("review", displays(HEAD + "claims from |").getFirst());
		assertTrue(displays(HEAD + "claims from review section |").contains("stk11"));
		assertTrue(displays(HEAD + "trial T2 {\n  results in |").contains("review.table-1"));
		assertTrue(displays(HEAD + "accept |").contains("TRI-ROW-YEAR"));
		assertTrue(displays("namespace x\nimport |").containsAll(List.of("guide", "vocabulary")));
		assertTrue(displays(HEAD + "trial T2 {\n arm a\n arm b\n results in review.table-1 {\n for all { ORR 3 % (|")
				.containsAll(List.of("a", "b")));
	}

	@Test
	void reservedWordsAreEscaped() {
		String text = "namespace guide\n\ngene ^cell\n";
		Sample.At at = Sample.of(java.util.Map.of("a.evade", text, "b.evade", "namespace guide\n\ngene X of ce|"), "b.evade");
		Proposal proposal = Completion.propose(at.corpus(), at.file(), at.text(), at.offset(), List.of()).stream()
				.filter(p -> p.kind().equals("gene")).findFirst().orElseThrow();
		assertEquals("^cell", proposal.text());
	}

	@Test
	void documentationComesLazily() {
		Sample.At at = Sample.with("edited.evade", SET + "claim x: LKB1|");
		Proposal proposal = Completion.propose(at.corpus(), at.file(), at.text(), at.offset(), List.of()).getFirst();
		assertEquals("vocabulary.STK11", proposal.element());
		assertEquals("STK11", Completion.document(at.corpus(), proposal).orElseThrow().title());
		assertTrue(proposal.detail().contains("LKB1"), proposal.detail());
	}
}
