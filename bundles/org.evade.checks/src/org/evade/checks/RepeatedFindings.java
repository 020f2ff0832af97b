/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evade.checks.Context.Raised;
import org.evade.language.load.CitationResolver;
import org.evade.model.Article;

/**
 * Tells once for each article what stands at many of its claims. Which rules fold says {@link Rule#together}; what fails a
 * build, an error or a warning, is always told where it stands.
 */
final class RepeatedFindings {
	private static final int NAMED = 8;

	private record Key(String rule, Severity severity, Article article) {
	}

	private RepeatedFindings() {
	}

	static List<Raised> perArticle(List<Raised> raised, List<Rule> rules) {
		Map<String, Rule> byId = new HashMap<>();
		rules.forEach(rule -> byId.put(rule.id(), rule));
		Map<Key, List<Raised>> groups = new LinkedHashMap<>();
		List<Raised> open = new ArrayList<>();
		for (Raised one : raised) {
			Rule rule = byId.get(one.finding().rule());
			boolean folds = rule != null && rule.together(2, "") != null && one.finding().severity().compareTo(Severity.INFO) >= 0;
			Article article = folds ? CitationResolver.article(one.object()) : null;
			if (article == null)
				open.add(one);
			else
				groups.computeIfAbsent(new Key(rule.id(), one.finding().severity(), article), unused -> new ArrayList<>()).add(one);
		}
		groups.forEach((key, same) -> open.add(same.size() == 1 ? same.getFirst() : joined(key, same, byId.get(key.rule))));
		return open;
	}

	private static Raised joined(Key key, List<Raised> same, Rule rule) {
		same.sort((one, other) -> Finding.ORDER.compare(one.finding(), other.finding()));
		Finding first = same.getFirst().finding();
		StringBuilder message = new StringBuilder(rule.together(same.size(), key.article.getName())).append(": ");
		for (int i = 0; i < Math.min(NAMED, same.size()); i++)
			message.append(i == 0 ? "" : ", ").append(same.get(i).finding().object().replaceFirst("^claim ", ""));
		if (same.size() > NAMED)
			message.append(" and ").append(same.size() - NAMED).append(" more (evade validate --each tells all)");
		return new Raised(new Finding(first.rule(), first.severity(), first.file(), first.place(), Model.spoken(key.article), message.toString(), List.of()),
				key.article);
	}
}
