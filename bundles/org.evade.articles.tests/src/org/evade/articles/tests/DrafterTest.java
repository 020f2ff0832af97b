/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.evade.articles.anchor.Anchor;
import org.evade.articles.draft.DraftClaim;
import org.evade.articles.draft.DraftContext;
import org.evade.articles.draft.Drafter;
import org.evade.articles.draft.ParticipantDraft;
import org.evade.articles.recognise.Recogniser;
import org.evade.articles.recognise.Term;
import org.evade.articles.recognise.Vocabulary;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Span;
import org.evade.model.Modality;
import org.evade.model.ModelSystem;
import org.evade.model.Relation;
import org.evade.model.ResistancePhenotype;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims from sentences, by the rules of the curator's guide. */
class DrafterTest {
	private static final Drafter DRAFTER = new Drafter(new Recogniser(new Vocabulary(List.of(term("PD-L1", "protein"), term("B2M", "gene"),
			term("TGF-b", "protein", "TGF-\u03B2"), term("CD8-T-cell", "cell", "CD8+ T cell"), term("resistance", "phenotype"), term("Treg", "cell"),
			term("nivolumab", "drug"), term("ipilimumab", "drug"), term("NSCLC", "disease"), term("ORR", "endpoint"), term("PFS", "endpoint")))));

	private static Term term(String id, String kind, String... more) {
		List<String> names = new ArrayList<>(List.of(id));
		names.addAll(List.of(more));
		return new Term("v." + id, id, kind, names);
	}

	private static List<DraftClaim> drafts(ArticleText text, String passage) {
		int start = text.toCodePoint(text.string().indexOf(passage));
		return DRAFTER.draft(text, new Span(start, start + passage.codePointCount(0, passage.length())), DraftContext.NONE);
	}

	private static DraftClaim draft(String sentence) {
		return drafts(ArticleText.of(sentence), sentence).getFirst();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Loss of B2M causes resistance.                      | loss of B2M causes resistance
			TGF-\u03B2 suppresses CD8+ T cells.                 | TGF-b inhibits CD8-T-cell
			CD8+ T cells are inhibited by Tregs.                | Treg inhibits CD8-T-cell
			PD-L1 expression correlates with resistance.        | expression of PD-L1 positively correlates with resistance
			PD-L1 and B2M promote infiltration of CD8+ T cells. | PD-L1 + B2M increases infiltration of CD8-T-cell
			PD-L1 is not associated with resistance.            | PD-L1 not associated with resistance
			TGF-\u03B2 affects Tregs.                           | TGF-b modulates Treg
			""")
	void relations(String sentence, String claim) {
		DraftClaim draft = draft(sentence);
		assertEquals(claim, draft.subject().written() + " " + draft.relation().getLiteral() + " " + draft.object().written());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			TGF-\u03B2 can suppress Tregs.                           | asserted
			TGF-\u03B2 may suppress Tregs.                           | hedged
			Whether TGF-\u03B2 suppresses Tregs remains unclear.     | open question
			TGF-\u03B2 did not suppress Tregs.                       | negative finding
			Future studies should show that TGF-\u03B2 inhibits Tregs. | speculative
			""")
	void modality(String sentence, String modality) {
		assertEquals(modality, draft(sentence).modality().getLiteral());
	}

	@Test
	void aWholeClaimAsText() {
		String sentence = "In mice with NSCLC, nivolumab increases CD8+ T cells with an ORR of 29 % vs 6 % (p < 0.01) [3].";
		DraftClaim draft = draft(sentence);
		assertEquals("claim c1: nivolumab increases CD8-T-cell {\n  system mouse model in NSCLC\n  cites 3\n  measured ORR 29 % vs 6 % p < 0.01\n  passage 0-"
				+ sentence.length() + " sha256:" + Anchor.digest(sentence) + "\n}", draft.written("c1"));
	}

	@Test
	void howFarAMarkReaches() {
		ArticleText text = ArticleText.of("""
				# One

				B2M causes resistance. TGF-\u03B2 inhibits Tregs [4]. PD-L1 causes resistance.

				# Acquired resistance

				PD-L1 activates Tregs [5].
				""");
		DraftClaim first = drafts(text, "B2M causes resistance.").getFirst();
		assertEquals(List.of(4), first.citations());
		assertTrue(first.inherited().getFirst().contains("further on in the paragraph"), first.inherited().toString());
		assertEquals(List.of(), drafts(text, "PD-L1 causes resistance.").getFirst().citations(), "no mark reaches across a heading");
		DraftClaim acquired = drafts(text, "PD-L1 activates Tregs [5].").getFirst();
		assertEquals(List.of(), acquired.phenotypes(), "a heading gives no context");
	}

	@Test
	void contextOfASectionIsInheritedAndSaid() {
		ArticleText text = ArticleText.of("B2M causes resistance.");
		DraftClaim draft = DRAFTER.draft(text, new Span(0, text.length()), new DraftContext("section kras", List.of(ResistancePhenotype.PRIMARY), List.of("NSCLC"),
				List.of(ModelSystem.REVIEW_STATEMENT))).getFirst();
		assertTrue(draft.written("x").contains("phenotype primary system review statement in NSCLC"), draft.written("x"));
		assertEquals(3, draft.inherited().stream().filter(each -> each.endsWith("inherited from section kras")).count());
	}

	@Test
	void choicesForTheKeysAndRepeating() {
		DraftClaim draft = draft("Loss of B2M causes resistance, as Tregs do.");
		assertEquals(draft.subject(), draft.slots().subjects().getFirst());
		assertTrue(draft.slots().subjects().contains(new ParticipantDraft(null, List.of("Treg"))));
		assertTrue(draft.slots().relations().size() == 10 && draft.slots().relations().getFirst() == Relation.CAUSES);
		assertTrue(draft.withObject(new ParticipantDraft(null, List.of("Treg"))).written("x").startsWith("claim x: loss of B2M causes Treg {"));
		ArticleText text = ArticleText.of("The PFS was 4.2 months vs 2.1 months.");
		assertEquals(List.of("PFS 4.2 mo vs 2.1 mo"), DRAFTER.next(text, draft, new Span(0, text.length())).measures());
	}

	@Test
	void nothingToDraft() {
		assertEquals(List.of(), drafts(ArticleText.of("Nothing is told here of B2M."), "Nothing is told here of B2M."));
		assertEquals(Modality.ASSERTED, draft("B2M and, much later, resistance.").modality());
	}
}
