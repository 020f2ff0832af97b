/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.evade.articles.recognise.Cues;
import org.evade.articles.recognise.Mention;
import org.evade.articles.recognise.Recogniser;
import org.evade.articles.recognise.ResultNumbers;
import org.evade.articles.recognise.SentenceSplitter;
import org.evade.articles.recognise.Term;
import org.evade.articles.recognise.Vocabulary;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Span;
import org.evade.model.Modality;
import org.evade.model.terms.Folding;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an article speaks of, how firmly, and with which numbers. */
class RecogniserTest {
	private static final Vocabulary WORDS = new Vocabulary(List.of(term("PD-L1", "protein", "CD274"), term("PD-1", "protein"),
			term("TNF-alpha", "protein"), term("T-cell", "cell", "T cell"), term("CD8-T-cell", "cell", "CD8+ T cell"), term("DC", "cell", "dendritic cell"),
			term("AXL", "gene"), term("tumour-burden", "condition", "tumour burden"), term("b-catenin", "protein", "\u03B2-catenin")));

	private static Term term(String id, String kind, String... more) {
		List<String> names = new ArrayList<>(List.of(id));
		names.addAll(List.of(more));
		return new Term("v." + id, id, kind, names);
	}

	private static List<String> found(String text) {
		ArticleText article = ArticleText.of(text);
		return new Recogniser(WORDS).mentions(article).stream().map(each -> article.of(each.span()) + "=" + each.term().id()).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			PD\u2011L1 and PDL1, not PD-L10 or APD-L1 | PD\u2011L1=PD-L1;PDL1=PD-L1
			TNF-\u03B1 and TNF alpha                   | TNF-\u03B1=TNF-alpha;TNF alpha=TNF-alpha
			CD8<sup>+</sup> T cells kill               | CD8<sup>+</sup> T cells=CD8-T-cell
			the T cells and T-cell lines               | T cells=T-cell;T-cell=T-cell
			DCs are dc or Dendritic cells              | DCs=DC;Dendritic cells=DC
			axl is small, AXL is not, Axl is no gene   | AXL=AXL
			Tumor burden of a multi-PD-1 kind          | Tumor burden=tumour-burden;PD-1=PD-1
			Wnt/ $\\beta$ -catenin is on              | beta$ -catenin=b-catenin
			""")
	void mentions(String text, String expected) {
		assertEquals(List.of(expected.split(";")), found(text));
	}

	@Test
	void theVocabularyGrows() {
		Recogniser first = new Recogniser(WORDS);
		assertSame(first, first.following(new Vocabulary(List.copyOf(WORDS.terms()))));
		List<Term> more = new ArrayList<>(WORDS.terms());
		more.add(term("LAG-3", "protein"));
		Recogniser next = first.following(new Vocabulary(more));
		assertNotSame(first, next);
		assertEquals(1, next.mentions(ArticleText.of("LAG3 is up")).size());
	}

	@Test
	void placesCountCodePoints() {
		ArticleText text = ArticleText.of("\uD835\uDEFD PD-L1");
		assertEquals(List.of(new Span(2, 7)), new Recogniser(WORDS).mentions(text).stream().map(Mention::span).toList());
	}

	@Test
	void aMegabyteInTime() {
		ArticleText text = ArticleText.of("The PD-L1 of dendritic cells and other words without any meaning here. ".repeat(15_000));
		Assertions.assertTimeout(Duration.ofSeconds(8), () -> assertEquals(30_000, new Recogniser(WORDS).mentions(text).size()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			TNF-\u03B1       | TNF alpha
			PD-L1            | pdl1
			\u00C5          | A\u030A
			CD8+ T-cell      | CD8+ T cell
			tumour           | Tumor
			Ca\u0441e       | cace
			\uFB01bre       | fiber
			""")
	void alike(String one, String other) {
		assertEquals(Folding.fold(one), Folding.fold(other));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			IL-1-0 | IL-10
			CD25-  | CD25+
			CD25-  | CD25
			PD-1   | PD-2
			""")
	void different(String one, String other) {
		assertTrue(!Folding.fold(one).equals(Folding.fold(other)), Folding.fold(one));
	}

	@Test
	void sentences() {
		ArticleText text = ArticleText.of("""
				# Loss

				Smith et al. (2019) saw loss, e.g. of B2M (Fig. 2). It rose to 2.5 %.1 B. Jones did not [3]. In vs. out is open. The

				rest of it goes on

				here.
				""");
		assertEquals(List.of("Smith et al. (2019) saw loss, e.g. of B2M (Fig. 2).", "It rose to 2.5 %.1", "B. Jones did not [3].", "In vs. out is open.",
				"The\n\nrest of it goes on\n\nhere."), SentenceSplitter.of(text).stream().map(text::of).toList());
	}

	@Test
	void numbers() {
		ArticleText text = ArticleText.of("ORR 29 % v 6%, mPFS 4.2 months (95% CI 3.1 to NR), HR 0.63, P < .001, n = 31, 12/31 patients in NCT02477826 [12]");
		assertEquals(List.of("VALUE[29, %]", "VALUE[6, %]", "VALUE[4.2, mo]", "INTERVAL[95, 3.1, NR]", "HAZARD_RATIO[0.63]", "P[<, 0.001]",
				"COUNT[31]", "SHARE[12, 31]", "TRIAL_ID[NCT02477826]"),
				ResultNumbers.of(text, new Span(0, text.length())).stream().map(each -> each.kind() + each.parts().toString()).toList());
	}

	@Test
	void cues() {
		ArticleText text = ArticleText.of("It may help, but it did not last and remains unclear; can be reversed.");
		assertEquals(List.of(Modality.HEDGED, Modality.NEGATIVE, Modality.OPEN_QUESTION),
				Cues.of(text, new Span(0, text.length())).stream().map(Cues.Cue::modality).toList());
	}

	@Test
	void aDecimalEndsNoSentence() {
		ArticleText text = ArticleText.of("The rate was 30.0 % (p = 0.02) [3]. It fell to 3.1 (Table 2). They express CTLA-4.9 Others do not.");
		assertEquals(List.of("The rate was 30.0 % (p = 0.02) [3].", "It fell to 3.1 (Table 2).", "They express CTLA-4.9", "Others do not."),
				SentenceSplitter.of(text).stream().map(text::of).toList());
	}
}
