/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.errata;
import org.eclipse.emf.ecore.EObject;
import org.evade.model.Approval;
import org.evade.model.Article;
import org.evade.model.ClaimSet;
import org.evade.model.Definition;
import org.evade.model.MapDiagram;
import org.evade.model.Misprint;
import org.evade.model.Observation;
import org.evade.model.ReferenceList;
import org.evade.model.ResultSet;
import org.evade.model.Scheme;
import org.evade.model.Telling;
import org.evade.model.Trial;

/** Which article something belongs to. */
public final class Attribution {
	private Attribution() {
	}

	/** The article that an object belongs to by what it stands in or names; null when it does not say. */
	public static Article article(EObject object) {
		for (EObject at = object; at != null; at = at.eContainer()) {
			EObject named = named(at);
			if (named instanceof Article article && !article.eIsProxy())
				return article;
			if (named != null && !named.eIsProxy() && named.eContainer() instanceof Article article)
				return article;
		}
		return null;
	}

	private static EObject named(EObject at) {
		return switch (at) {
		case Article article -> article;
		case ClaimSet set -> set.getArticle();
		case ReferenceList list -> list.getArticle();
		case Telling telling -> telling.getArticle();
		case ResultSet results -> results.getArticle() != null ? results.getArticle() : results.getTable();
		case Trial trial when !trial.getResults().isEmpty() -> named(trial.getResults().getFirst());
		case Trial trial when !trial.getTellings().isEmpty() -> trial.getTellings().getFirst().getArticle();
		case Definition definition -> definition.getArticle();
		case Approval approval -> approval.getArticle();
		case Scheme scheme -> scheme.getArticle();
		case MapDiagram map -> map.getFigure();
		case Misprint misprint -> misprint.getArticle();
		case Observation observation -> observation.getArticle();
		default -> null;
		};
	}
}
