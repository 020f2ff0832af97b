/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.overview;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.evade.language.errata.Attribution;
import org.evade.language.load.Corpus;
import org.evade.language.naming.EvadeNames;
import org.evade.model.Article;

/**
 * Counts with a column for each article and one for all. An object counts for the article of its namespace; what stands
 * elsewhere, as the vocabulary does, or beside several articles, counts for all only.
 */
final class ByArticle {
	private final List<Article> articles;
	private final Map<String, Integer> columns = new HashMap<>();
	private final Map<String, int[]> rows = new LinkedHashMap<>();

	ByArticle(Corpus corpus) {
		articles = corpus.statements(Article.class).toList();
		for (int i = 0; i < articles.size(); i++)
			columns.merge(namespace(articles.get(i)), i, (one, other) -> -1);
	}

	private static String namespace(EObject object) {
		return String.valueOf(EvadeNames.namespaceOf(object));
	}

	/** A row without anything in it yet; rows come in the order in which they are first named. */
	ByArticle row(String name) {
		rows.computeIfAbsent(name, none -> new int[articles.size() + 1]);
		return this;
	}

	/** Adds to a row. */
	void add(String name, EObject object, int number) {
		row(name);
		int[] numbers = rows.get(name);
		numbers[articles.size()] += number;
		Article article = Attribution.article(object);
		int column = article != null ? articles.indexOf(article) : columns.getOrDefault(namespace(object), -1);
		if (column >= 0)
			numbers[column] += number;
	}

	/** Adds one. */
	void add(String name, EObject object) {
		add(name, object, 1);
	}

	/** The table; rows in which nothing was counted are left out. */
	Tally tally(String title, String kind) {
		List<String> header = new ArrayList<>(List.of(kind));
		articles.forEach(article -> header.add(article.getName()));
		header.add("all");
		List<List<String>> cells = new ArrayList<>();
		rows.forEach((name, numbers) -> {
			if (numbers[articles.size()] == 0)
				return;
			List<String> row = new ArrayList<>(List.of(name));
			for (int number : numbers)
				row.add(Integer.toString(number));
			cells.add(row);
		});
		return new Tally(title, header, cells);
	}
}
