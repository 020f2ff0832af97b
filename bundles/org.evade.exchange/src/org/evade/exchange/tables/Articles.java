/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.evade.language.load.Corpus;
import org.evade.language.naming.EvadeNames;
import org.evade.model.Approval;
import org.evade.model.Article;
import org.evade.model.Claim;
import org.evade.model.ClaimSet;
import org.evade.model.Definition;
import org.evade.model.ResultSet;
import org.evade.model.Table;
import org.evade.model.Telling;
import org.evade.model.Trial;

/**
 * Which article an object is about: the one it names, else the one whose table it stands in, else the only article of its
 * namespace.
 */
public final class Articles {
	private final Map<String, List<Article>> byNamespace = new HashMap<>();

	Articles(Corpus corpus) {
		corpus.statements(Article.class).forEach(article -> byNamespace
				.computeIfAbsent(String.valueOf(EvadeNames.namespaceOf(article)), namespace -> new ArrayList<>())
				.add(article));
	}

	/** The article of a claim. */
	public Article of(Claim claim) {
		return claim.eContainer() instanceof ClaimSet set ? known(set.getArticle()) : null;
	}

	/** The article of a set of results. */
	public Article of(ResultSet results) {
		Article named = known(results.getArticle());
		if (named != null)
			return named;
		Table table = results.getTable();
		return table != null && table.eContainer() instanceof Article article ? article : ofNamespace(results);
	}

	/** The articles whose results a trial holds, then those that tell it; without any the one of its namespace. */
	public Set<Article> of(Trial trial) {
		Set<Article> articles = new LinkedHashSet<>();
		for (ResultSet results : trial.getResults())
			if (of(results) != null)
				articles.add(of(results));
		for (Telling telling : trial.getTellings())
			if (known(telling.getArticle()) != null)
				articles.add(telling.getArticle());
		if (articles.isEmpty() && ofNamespace(trial) != null)
			articles.add(ofNamespace(trial));
		return articles;
	}

	/** The article of a definition. */
	public Article of(Definition definition) {
		return known(definition.getArticle()) != null ? definition.getArticle() : ofNamespace(definition);
	}

	/** The article of an approval. */
	public Article of(Approval approval) {
		return known(approval.getArticle()) != null ? approval.getArticle() : ofNamespace(approval);
	}

	private Article ofNamespace(EObject object) {
		List<Article> articles = byNamespace.getOrDefault(String.valueOf(EvadeNames.namespaceOf(object)), List.of());
		return articles.size() == 1 ? articles.get(0) : null;
	}

	private static Article known(Article article) {
		return article == null || article.eIsProxy() ? null : article;
	}
}
