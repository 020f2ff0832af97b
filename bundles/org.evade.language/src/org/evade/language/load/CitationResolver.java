/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.load;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.evade.model.Approval;
import org.evade.model.Article;
import org.evade.model.Citation;
import org.evade.model.Cited;
import org.evade.model.ClaimSet;
import org.evade.model.Definition;
import org.evade.model.LocalReference;
import org.evade.model.Publication;
import org.evade.model.ResultSet;
import org.evade.model.Telling;
import org.evade.model.Trial;

/** From what cites to what is cited. A number says something only together with the article that it is printed in. */
public final class CitationResolver {
	private CitationResolver() {
	}

	/** Whether the citation gives a number of the article's reference list. */
	public static boolean isNumbered(Citation citation) {
		return citation.getPublication() == null;
	}

	/** The publication that a citation means, or null when it is not known. */
	public static Publication publication(Citation citation, Corpus corpus) {
		if (!isNumbered(citation))
			return known(citation.getPublication()) ? citation.getPublication() : null;
		Article article = article(citation);
		LocalReference reference = article == null ? null : corpus.reference(article, citation.getNumber());
		return reference == null || !known(reference.getPublication()) ? null : reference.getPublication();
	}

	/** The publications that an object cites; those that are not known are left out. */
	public static List<Publication> publications(Cited cited, Corpus corpus) {
		List<Publication> found = new ArrayList<>();
		for (Citation citation : cited.getCitations()) {
			Publication publication = publication(citation, corpus);
			if (publication != null)
				found.add(publication);
		}
		return found;
	}

	/** The article that the numbers of an object's citations belong to, or null. */
	public static Article article(EObject object) {
		for (EObject at = object; at != null; at = at.eContainer()) {
			Article article = switch (at) {
			case ClaimSet set -> set.getArticle();
			case ResultSet results -> article(results);
			case Definition definition -> definition.getArticle();
			case Approval approval -> approval.getArticle();
			case Telling telling -> telling.getArticle();
			case Article own -> own;
			case Trial trial -> article(trial);
			default -> null;
			};
			if (article != null)
				return known(article) ? article : null;
		}
		return null;
	}

	private static Article article(ResultSet results) {
		if (results.getArticle() != null)
			return results.getArticle();
		for (EObject at = known(results.getTable()) ? results.getTable() : null; at != null; at = at.eContainer())
			if (at instanceof Article article)
				return article;
		return null;
	}

	/** A trial's own citations count in the article of its first results that name one, else in the first that tells it. */
	private static Article article(Trial trial) {
		for (ResultSet results : trial.getResults()) {
			Article article = article(results);
			if (article != null)
				return article;
		}
		return trial.getTellings().isEmpty() ? null : trial.getTellings().getFirst().getArticle();
	}

	private static boolean known(EObject object) {
		return object != null && !object.eIsProxy();
	}
}
