/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.tests;

import static org.evade.workbench.tests.Hands.onUi;
import static org.evade.workbench.tests.Hands.ui;
import static org.evade.workbench.tests.Hands.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.evade.articles.text.ArticleText;
import org.evade.articles.ui.editor.ArticleEditor;
import org.evade.articles.ui.page.Selection;
import org.evade.ui.preferences.EditorPreferences;
import org.evade.ui.text.EvadeTextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Three paragraphs, written for this test in the style of an article, become the same claims twice: typed in the language, and drafted in the
 * article editor. Every key is a real event; keys and seconds are printed. Whoever types has the passages at hand, as {@code evade locate} prints
 * them.
 */
class CurationByKeysTest {
	private static final String VOCABULARY = """
			namespace vocabulary

			gene B2M HGNC:914
			gene JAK1 HGNC:6190
			protein PD-L1
			protein TGF-b "TGF-\u03B2"
			cell CD8-T-cell "CD8+ T cell"
			cell Treg also "regulatory T cell"
			cell fibroblast
			process antigen-presentation "antigen presentation"
			phenotype ICI-resistance also "resistance to checkpoint blockade"
			disease NSCLC
			disease melanoma
			drug pembrolizumab
			drug nivolumab
			drug ipilimumab
			drug class chemotherapy
			endpoint ORR measures objective response as rate in %
			endpoint PFS measures progression-free survival as median in mo
			endpoint OS measures overall survival as median in mo
			""";
	private static final String MECHANISM = """
			Tumours that progress on checkpoint blockade have often lost the means to be seen. Loss of B2M impairs antigen presentation and causes resistance \
			to checkpoint blockade [1]. JAK1 mutations, which were found in two of four patients with melanoma, reduce the expression of PD-L1 and cause \
			resistance to checkpoint blockade [2, 3]. In mice, TGF-\u03B2 secreted by fibroblasts excludes CD8+ T cells from the tumour [4], and regulatory T cells \
			may suppress CD8+ T cells [5].
			""";
	private static final String TRIAL = """
			In patients with untreated NSCLC and a PD-L1 expression of at least 50 %, pembrolizumab improved the PFS to 10.3 months vs 6.0 months with \
			chemotherapy (HR 0.50, 95 % CI 0.37 to 0.68, p < 0.001) [6]. The ORR was 44.8 % vs 27.8 % [6]. After longer follow-up, the OS was 26.3 months vs 13.4 \
			months [7]. In melanoma, nivolumab plus ipilimumab increased the ORR to 58 % vs 44 % with nivolumab alone [8].
			""";
	private static final String NEGATIVE = """
			Not every marker held. PD-L1 expression did not predict the ORR of patients with melanoma [9]. In a cohort of patients with NSCLC, loss of JAK1 was \
			not associated with resistance to checkpoint blockade [10]. Nivolumab did not prolong the OS of patients with NSCLC when compared with chemotherapy \
			[11]. In mice, inhibition of TGF-\u03B2 did not increase the infiltration of CD8+ T cells [12].
			""";
	private static final String HEAD = "namespace review\n\nimport vocabulary\n\n";

	private LoggedErrors errors;
	private Reader reader;

	/**
	 * A claim, as it is typed without its passage.
	 *
	 * @param sentence
	 *            how the sentence begins that it is of
	 */
	private record Said(String id, String claim, String body, String sentence) {
		String text(ArticleText article) {
			int start = article.string().indexOf(sentence), end = start;
			do
				end = article.string().indexOf('.', end + 1);
			while (end + 1 < article.string().length() && !article.string().startsWith(". ", end) && !article.string().startsWith(".\n", end));
			return "claim " + id + ": " + claim + " { " + body + " passage " + Reader.anchor(article, article.string().substring(start, end + 1)).written() + " }";
		}
	}

	@BeforeEach
	void noHelp() {
		errors = new LoggedErrors();
		onUi(() -> {
			for (String each : List.of(EditorPreferences.CLOSE, EditorPreferences.INDENT, EditorPreferences.PROPOSE))
				EditorPreferences.store().setValue(each, false);
		});
	}

	@AfterEach
	void close() {
		onUi(() -> {
			for (String each : List.of(EditorPreferences.CLOSE, EditorPreferences.INDENT, EditorPreferences.PROPOSE))
				EditorPreferences.store().setToDefault(each);
		});
		if (reader != null)
			reader.close();
		errors.close();
	}

	private static List<String> claims(String text) {
		List<String> claims = new ArrayList<>();
		for (String claim : text.split("(?m)(?=\\bclaim [^\\s:]+:)"))
			if (claim.startsWith("claim "))
				claims.add(claim.replaceAll("\\s+", " ").replaceFirst("^claim [^:]+: ", "").replaceFirst(" passage \\S+ sha256:\\S+( near:\\S+)?", "").replaceAll("[ }]+$", " }"));
		return claims.stream().sorted().toList();
	}

	private void compare(String kind, String paragraph, List<Said> wanted, String... keys) {
		reader = new Reader("paragraph.txt", paragraph, VOCABULARY);
		ArticleText article = ArticleText.of(paragraph);
		reader.corpus.writeFromOutside("typed.evade", HEAD);

		ArticleEditor editor = reader.open("paragraph.txt");
		onUi(() -> editor.page().select(Selection.at(0), true));
		long begin = System.nanoTime();
		int drafted = 0;
		for (String key : keys) {
			if (key.startsWith("=")) {
				reader.hands.type(key.substring(1));
				drafted += key.length() - 1;
			} else {
				boolean opens = key.endsWith("Return") || List.of("c", "m", "r", "Next").contains(key);
				reader.hands.keys(key);
				drafted++;
				if (opens)
					until("it is written", () -> reader.session.model().read(corpus -> true) && (!editor.desk().isOpen() || editor.desk().control().isFocusControl()));
			}
		}
		until("no draft is open", () -> !editor.desk().isOpen());
		double draftedSeconds = (System.nanoTime() - begin) / 1e9;
		String made = reader.text("article.evade");
		Hands.settle();
		reader.hands.look("keys-" + kind.replace(' ', '-'));
		List<String> byEditor = claims(made);

		onUi(() -> {
			while (reader.session.history().canUndo())
				reader.session.undo();
		});
		EvadeTextEditor text = (EvadeTextEditor) ui(() -> {
			try {
				return IDE.openEditor(Walk.page(), reader.corpus.file("typed.evade"));
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
		onUi(text::setFocus);
		reader.hands.keys("ctrl+End");
		StringBuilder typed = new StringBuilder("claims from paragraph {\n");
		wanted.forEach(each -> typed.append(each.text(article)).append('\n'));
		typed.append("}\n");
		begin = System.nanoTime();
		reader.hands.type(typed.toString());
		until("it is typed", () -> reader.session.model().text(reader.corpus.path("typed.evade")).endsWith(typed.toString()));
		double typedSeconds = (System.nanoTime() - begin) / 1e9;
		List<String> byTyping = claims(reader.text("typed.evade"));

		int without = typed.toString().replaceAll(" passage \\S+ sha256:\\S+", "").length();
		System.out.printf(Locale.ROOT, "%s: %d claims, typed %d keys in %.1f s (%d without passages), in the article editor %d keys in %.1f s: %.0f %% (%.0f %%)%n", kind,
				wanted.size(), typed.length(), typedSeconds, without, drafted, draftedSeconds, 100.0 * drafted / typed.length(), 100.0 * drafted / without);
		assertEquals(byTyping, byEditor, "the same claims");
		assertTrue(4 * drafted <= without, "a quarter of the keys, even without what passages cost: " + drafted + " of " + without);
	}

	@Test
	void mechanism() {
		String loss = "Loss of B2M", jak = "JAK1 mutations", mice = "In mice";
		compare("mechanism", MECHANISM, List.of(new Said("b2m-presentation", "loss of B2M impairs antigen-presentation", "cites 1", loss),
				new Said("b2m-resistance", "loss of B2M causes ICI-resistance", "cites 1", loss),
				new Said("jak1-pdl1", "mutation of JAK1 reduces expression of PD-L1", "system human cohort in melanoma cites 2, 3", jak),
				new Said("jak1-resistance", "mutation of JAK1 causes ICI-resistance", "system human cohort in melanoma cites 2, 3", jak),
				new Said("fibroblast-tgfb", "fibroblast secretes TGF-b", "system mouse model cites 4", mice),
				new Said("treg-cd8", "Treg inhibits CD8-T-cell", "hedged system mouse model cites 5", mice),
				new Said("tgfb-cd8", "TGF-b excludes CD8-T-cell", "system mouse model cites 4", mice)), //
				"n", "c", "shift+Return", "ctrl+Return", "shift+Return", "ctrl+Return", //
				"shift+Tab", "=4", "shift+Return", "Right", "shift+Tab", "=5", "shift+Return", "Left", "Left", "Left", "shift+Tab", "=4", "Return");
	}

	@Test
	void numbersOfATrial() {
		compare("numbers of a trial", TRIAL, List.of(
				new Said("pembro-pfs", "pembrolizumab prolongs PFS",
						"system human cohort in NSCLC cites 6 measured PFS 10.3 mo vs 6.0 mo measured hazard ratio PFS 0.50 95 CI 0.37 to 0.68 p < 0.001", "In patients"),
				new Said("pembro-orr", "pembrolizumab increases ORR", "system human cohort in NSCLC cites 6 measured ORR 44.8 % vs 27.8 %", "The ORR"),
				new Said("pembro-os", "pembrolizumab prolongs OS", "system human cohort in NSCLC cites 7 measured OS 26.3 mo vs 13.4 mo", "After longer"),
				new Said("nivo-ipi-orr", "nivolumab + ipilimumab increases ORR", "in melanoma cites 8 measured ORR 58 % vs 44 %", "In melanoma")), //
				"c", "Tab", "=prolongs", "Return", "m", "Return", "m", "Return", "n", "c", "Return");
	}

	@Test
	void negativeResults() {
		compare("negative results", NEGATIVE, List.of(
				new Said("pdl1-orr", "expression of PD-L1 does not predict ORR", "negative finding system human cohort in melanoma cites 9", "PD-L1 expression"),
				new Said("jak1-not", "loss of JAK1 not associated with ICI-resistance", "negative finding system human cohort in NSCLC cites 10", "In a cohort"),
				new Said("nivo-os", "nivolumab does not improve OS", "negative finding system human cohort in NSCLC cites 11", "Nivolumab did"),
				new Said("tgfb-infiltration", "inhibition of TGF-b increases infiltration of CD8-T-cell",
						"negated because \"the passage denies it\" negative finding system mouse model cites 12", "In mice")), //
				"n", "c", "ctrl+Return", "ctrl+Return", "ctrl+Return", "Return");
	}
}
