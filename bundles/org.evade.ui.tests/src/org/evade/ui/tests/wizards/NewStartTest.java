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
import org.evade.ui.wizards.NewStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What new files begin with is understood by the language. */
class NewStartTest {
	@TempDir
	Path folder;

	@Test
	void aNewProjectWithAnArticleHasNoProblem() throws IOException {
		Files.writeString(folder.resolve("vocabulary.evade"), NewStart.vocabulary());
		Files.writeString(folder.resolve("article.evade"),
				NewStart.article("dai", "A \"quoted\" title \\ with a stroke", "2024", "https://doi.org/10.20517/cdr.2024.166"));
		Files.writeString(folder.resolve("claims.evade"), NewStart.claims("dai"));
		Files.writeString(folder.resolve("file.evade"), NewStart.file("dai"));
		Corpus corpus = new CorpusLoader().load(List.of(folder), line -> {
		});
		for (ModelFile file : corpus.files())
			assertEquals(List.of(), file.problems().stream().map(Problem::message).toList(), file::name);
		Article article = corpus.statements(Article.class).findFirst().orElseThrow();
		assertEquals("A \"quoted\" title \\ with a stroke", article.getTitle());
		assertEquals(List.of("doi:10.20517/cdr.2024.166"), article.getCuries());
	}

	@Test
	void idsAreThoseOfTheLanguage() {
		for (String good : List.of("dai", "PD-L1", "IFN-γ", "a_b", "x2"))
			assertTrue(NewStart.reasonAgainst("a key", good).isEmpty(), good);
		for (String bad : List.of("", " ", "2024", "a b", "-a", "a-", "a.b", "ключ"))
			assertFalse(NewStart.reasonAgainst("a key", bad).isEmpty(), bad);
	}
}
