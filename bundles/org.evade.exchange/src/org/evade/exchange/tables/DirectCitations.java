/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.evade.language.load.ModelFile;
import org.evade.model.Approval;
import org.evade.model.Article;
import org.evade.model.Citation;
import org.evade.model.Claim;
import org.evade.model.Definition;
import org.evade.model.Publication;
import org.evade.model.ResultSet;
import org.evade.model.Telling;
import org.evade.model.Trial;

/** Which articles cite a publication by its name, without a number of their list. */
final class DirectCitations {
	private final Map<Publication, Set<Article>> articles = new HashMap<>();

	DirectCitations(TableSource source) {
		for (ModelFile file : source.corpus().files())
			for (TreeIterator<EObject> inside = file.document().eAllContents(); inside.hasNext();)
				if (inside.next() instanceof Citation citation && citation.getPublication() != null)
					articles.computeIfAbsent(citation.getPublication(), none -> new LinkedHashSet<>()).addAll(citing(source, citation));
	}

	/** The articles, in order of the corpus. */
	List<Article> of(Publication publication) {
		return new ArrayList<>(articles.getOrDefault(publication, Set.of()));
	}

	private static Collection<Article> citing(TableSource source, Citation citation) {
		for (EObject at = citation.eContainer(); at != null; at = at.eContainer()) {
			Article article = switch (at) {
			case Claim claim -> source.articles().of(claim);
			case ResultSet results -> source.articles().of(results);
			case Definition definition -> source.articles().of(definition);
			case Approval approval -> source.articles().of(approval);
			case Telling telling -> telling.getArticle();
			case Article itself -> itself;
			default -> null;
			};
			if (article != null && !article.eIsProxy())
				return List.of(article);
			if (at instanceof Trial trial)
				return source.articles().of(trial);
		}
		return List.of();
	}
}
