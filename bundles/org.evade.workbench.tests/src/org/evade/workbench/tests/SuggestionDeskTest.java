/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.tests;

import static org.evade.workbench.tests.Hands.onUi;
import static org.evade.workbench.tests.Hands.ui;
import static org.evade.workbench.tests.Hands.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.evade.articles.text.ArticleText;
import org.evade.articles.ui.editor.ArticleEditor;
import org.evade.articles.ui.suggest.Shown;
import org.evade.articles.ui.suggest.SuggestionDesk;
import org.evade.articles.ui.suggest.SuggestionPreferences;
import org.evade.ui.preferences.EditorPreferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Suggestions in the article editor, by keys. */
class SuggestionDeskTest {
	private static final String CLAIMS = "claims.evade";

	private LoggedErrors errors;
	private Reader reader;
	private Hands hands;

	@BeforeEach
	void open() {
		errors = new LoggedErrors();
		reader = new Reader();
		hands = reader.hands;
		onUi(() -> {
			EditorPreferences.store().setValue(EditorPreferences.CURATOR, "AB");
			EditorPreferences.store().setValue(EditorPreferences.ORCID, "0000-0002-1825-0097");
		});
	}

	@AfterEach
	void close() {
		onUi(() -> {
			EditorPreferences.store().setToDefault(EditorPreferences.CURATOR);
			EditorPreferences.store().setToDefault(EditorPreferences.ORCID);
			SuggestionPreferences.store().setToDefault(SuggestionPreferences.COMMAND);
		});
		reader.close();
		errors.close();
	}

	private static List<String> words(ArticleEditor editor) {
		return ui(() -> editor.suggestions().shown().stream().map(each -> each.mark().words()).toList());
	}

	private static String chosen(ArticleEditor editor) {
		return ui(() -> editor.suggestions().chosen().mark().words());
	}

	private void ask(ArticleEditor editor, String words) {
		Reader.caret(editor, words);
		hands.keys("s");
		until("all is suggested", () -> !editor.suggestions().shown().isEmpty() && !editor.suggestions().isAsking());
	}

	@Test
	void acceptedByAKeyAndSigned() {
		ArticleEditor editor = reader.open("evasion.md");
		String before = reader.text(CLAIMS);
		ask(editor, "Loss of B2M");
		assertEquals("loss of B2M causes resistance", chosen(editor));
		assertEquals(before, reader.text(CLAIMS), "what is suggested is in no file");
		assertEquals(1, ui(() -> editor.page().marks().claims().claims().size()));
		hands.look("suggestions-1-shown");
		int shown = words(editor).size();
		hands.keys("a");
		until("it is a claim", () -> editor.page().marks().claims().claims().size() == 2);
		String after = reader.text(CLAIMS);
		assertTrue(after.contains("claim b2m-loss-causes-resistance: loss of B2M causes resistance {\n    cites 1\n    passage "), after);
		assertTrue(after.contains("review of b2m-loss-causes-resistance is draft by \"AB, orcid:0000-0002-1825-0097\" on "), after);
		assertTrue(after.contains(" because \"Suggested by built-in drafter.\""), after);
		assertEquals("built-in drafter", ui(() -> editor.page().marks().claims().claims().getFirst().origin()));
		assertEquals(shown - 1, words(editor).size());
		hands.look("suggestions-2-accepted");
		hands.keys("ctrl+z");
		until("one step back", () -> before.equals(reader.session.model().text(reader.corpus.path(CLAIMS))));
	}

	@Test
	void rejectionsAreKeptAndTeach() {
		ArticleEditor editor = reader.open("evasion.md");
		ask(editor, "Loss of B2M");
		String first = chosen(editor);
		hands.keys("x");
		assertFalse(words(editor).contains(first));
		String kept = reader.corpus.text(SuggestionDesk.REJECTED);
		assertTrue(kept.contains("\t" + first + "\tbuilt-in drafter\n"), kept);
		hands.keys("s");
		until("they are taken away", () -> editor.suggestions().shown().isEmpty());
		ask(editor, "Loss of B2M");
		assertFalse(words(editor).contains(first), "it does not come back");
		hands.keys("period");
		hands.keys("comma");
		assertEquals(words(editor).getFirst(), chosen(editor));
		assertEquals(Reader.TEXT, reader.corpus.text("evasion.md"));
	}

	@Test
	void anotherProgramAndWhatTheRulesRefuse() throws Exception {
		ArticleText text = ArticleText.of(Reader.TEXT);
		var anchor = Reader.anchor(text, "Loss of B2M causes resistance to checkpoint blockade [1].");
		String line = "{\"type\":\"claim\",\"start\":" + anchor.span().start() + ",\"end\":" + anchor.span().end() + ",\"digest\":\"sha256:" + anchor.digest()
				+ "\",\"confidence\":0.9,\"origin\":\"my-model 2.1\",\"text\":\"claim axis: %s\"}\n";
		reader.corpus.writeFromOutside("answers.jsonl", line.formatted("loss of B2M increases resistance { system review statement }")
				+ line.formatted("loss of NOBODY causes resistance") + line.formatted("B2M causes resistance } claim two: B2M inhibits B2M {"));
		onUi(() -> SuggestionPreferences.store().setValue(SuggestionPreferences.COMMAND, "cat \"" + reader.corpus.path("answers.jsonl") + "\""));
		ArticleEditor editor = reader.open("evasion.md");
		onUi(() -> editor.page().select(new org.evade.articles.ui.page.Selection(anchor.span().start(), anchor.span().end()), true));
		hands.keys("s");
		until("it answered", () -> !editor.suggestions().shown().isEmpty() && !editor.suggestions().isAsking());
		Shown only = ui(() -> editor.suggestions().chosen());
		assertEquals(List.of("loss of B2M increases resistance"), words(editor), "an unknown name and two claims in one are left out");
		assertEquals("my-model 2.1", only.suggestion().origin());
		hands.keys("a");
		until("it is a claim", () -> editor.page().marks().claims().claims().size() == 2);
		String after = reader.text(CLAIMS);
		assertTrue(after.contains("claim axis-2: loss of B2M increases resistance { system review statement\n"), after);
		assertTrue(after.contains("passage " + anchor.span()), after);
		assertTrue(after.contains("because \"Suggested by my-model 2.1.\""), after);
	}

	@Test
	void annotationsBesideTheArticle() {
		reader.corpus.writeFromOutside("evasion.pubtator", "1|t|Evasion\n1|a|Nothing.\n1\t0\t4\tmice\tSpecies\t10090\n1\t5\t8\tB2M\tGene\t567\n");
		ArticleEditor editor = reader.open("evasion.md");
		ask(editor, "In mice");
		assertTrue(words(editor).contains("organism mice NCBITaxon:10090"), words(editor).toString());
		assertFalse(words(editor).stream().anyMatch(each -> each.startsWith("gene B2M")), "the vocabulary knows it");
		for (int i = 0; i < 20 && !chosen(editor).startsWith("organism"); i++)
			hands.keys("period");
		hands.keys("a");
		until("the vocabulary learned it", () -> reader.session.model().text(reader.corpus.path("vocabulary.evade")).contains("organism mice NCBITaxon:10090"));
		assertTrue(reader.text("vocabulary.evade").contains("Suggested by PubTator."), reader.text("vocabulary.evade"));
	}
}
