/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.tests.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.evade.language.load.Corpus;
import org.evade.language.load.CorpusLoader;
import org.evade.language.load.ModelFile;
import org.evade.language.load.Problem;
import org.evade.model.Article;
import org.evade.model.MapDiagram;
import org.evade.ui.wizards.NewStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What new files begin with is understood by the language. */
class NewStartTest {
	@TempDir
	Path folder;

	private static final List<String> VOCABULARY = List.of("vocabulary");

	private Corpus load() throws IOException {
		return new CorpusLoader().load(List.of(folder), line -> {
		});
	}

	private static void assertNoProblems(Corpus corpus) {
		for (ModelFile file : corpus.files())
			assertEquals(List.of(), file.problems().stream().map(Problem::message).toList(), file::name);
	}

	@Test
	void aNewProjectWithAnArticleHasNoProblem() throws IOException {
		Files.writeString(folder.resolve("vocabulary.evade"), NewStart.vocabulary());
		Files.writeString(folder.resolve("article.evade"), NewStart.article("dai", "A \"quoted\" title \\ with a stroke", "2024",
				"https://doi.org/10.20517/cdr.2024.166", VOCABULARY));
		Files.writeString(folder.resolve("claims.evade"), NewStart.claims("dai", VOCABULARY));
		Files.writeString(folder.resolve("file.evade"), NewStart.file("dai", VOCABULARY));
		Files.writeString(folder.resolve("map.evade"), NewStart.map("dai", "figure-1", "Its \"map\"", VOCABULARY));
		Corpus corpus = load();
		assertNoProblems(corpus);
		Article article = corpus.statements(Article.class).findFirst().orElseThrow();
		assertEquals("A \"quoted\" title \\ with a stroke", article.getTitle());
		assertEquals(List.of("doi:10.20517/cdr.2024.166"), article.getCuries());
		assertEquals("Its \"map\"", corpus.statements(MapDiagram.class).findFirst().orElseThrow().getLabel());
	}

	@Test
	void wordsOfTheLanguageMayBeNames() throws IOException {
		for (String word : List.of("map", "claims", "gene", "article")) {
			Files.writeString(folder.resolve(word + ".evade"), NewStart.article(word, "T", "", "", List.of()));
			Files.writeString(folder.resolve(word + "-claims.evade"), NewStart.claims(word, List.of()));
			Files.writeString(folder.resolve(word + "-map.evade"), NewStart.map(word, "node", "", List.of()));
		}
		assertNoProblems(load());
	}

	@Test
	void aCorpusWithoutVocabularyImportsNone() throws IOException {
		Files.writeString(folder.resolve("file.evade"), NewStart.file("alone", List.of()));
		assertNoProblems(load());
	}

	@Test
	void doisAreRecognised() {
		for (String good : List.of("", " ", "10.20517/cdr.2024.166", "doi:10.1016/S0140-6736(21)02098-5",
				"https://doi.org/10.1000/x"))
			assertTrue(NewStart.reasonAgainstDoi(good).isEmpty(), good);
		for (String bad : List.of("cdr.2024.166", "10.20517", "10.20517/a b", "https://example.org/10.1"))
			assertFalse(NewStart.reasonAgainstDoi(bad).isEmpty(), bad);
	}

	@Test
	void foldersSuggestNamespaces() {
		assertEquals("my-corpus", NewStart.wordFrom("my corpus"));
		assertEquals("dai", NewStart.wordFrom("2024 dai"));
		assertEquals("", NewStart.wordFrom("2024"));
	}

	@Test
	void idsAreThoseOfTheLanguage() {
		for (String good : List.of("dai", "PD-L1", "IFN-γ", "a_b", "x2"))
			assertTrue(NewStart.reasonAgainst("a key", good).isEmpty(), good);
		for (String bad : List.of("", " ", "2024", "a b", "-a", "a-", "a.b", "ключ"))
			assertFalse(NewStart.reasonAgainst("a key", bad).isEmpty(), bad);
	}
}
