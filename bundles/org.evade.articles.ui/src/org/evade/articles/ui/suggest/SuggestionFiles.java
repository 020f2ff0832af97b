/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.suggest;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.evade.articles.suggest.Annotations;
import org.evade.articles.suggest.Suggestion;
import org.evade.articles.suggest.SuggestionLines;
import org.evade.articles.text.ArticleText;

/** Files with suggestions beside an article: {@code NAME.suggestions.jsonl}, {@code NAME.pubtator}, {@code NAME.bioc.json}, {@code NAME.bioc.xml}. */
final class SuggestionFiles {
	private static final List<String> ENDINGS = List.of(".suggestions.jsonl", ".pubtator", ".bioc.json", ".bioc.xml");
	private static final long LARGEST = 50_000_000;

	private SuggestionFiles() {
	}

	/** What the files beside an article hold, and what is wrong with them. */
	static SuggestionLines.Read beside(Path article, ArticleText text) {
		List<Suggestion> found = new ArrayList<>();
		List<String> problems = new ArrayList<>();
		String name = article.getFileName().toString().replaceFirst("\\.[^.]*$", "");
		for (String ending : ENDINGS) {
			Path file = article.resolveSibling(name + ending);
			if (!Files.isRegularFile(file))
				continue;
			try {
				if (Files.size(file) > LARGEST)
					throw new IOException("has more than 50 MB");
				if (!ending.endsWith(".jsonl"))
					found.addAll(Annotations.read(Files.readAllBytes(file), text));
				else {
					SuggestionLines.Read read = SuggestionLines.read(new StringReader(Files.readString(file, StandardCharsets.UTF_8)), text);
					found.addAll(read.suggestions());
					read.problems().forEach(problem -> problems.add(file.getFileName() + ": " + problem));
				}
			} catch (IOException e) {
				problems.add(file.getFileName() + " " + e.getMessage());
			}
		}
		return new SuggestionLines.Read(found, problems);
	}
}
