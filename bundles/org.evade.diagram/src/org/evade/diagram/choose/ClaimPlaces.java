/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.choose;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.evade.diagram.model.SnapshotReader;
import org.evade.language.load.Corpus;
import org.evade.language.naming.EvadeNames;
import org.evade.model.Article;
import org.evade.model.Claim;
import org.evade.model.ClaimSet;
import org.evade.model.Edge;
import org.evade.model.MapDiagram;
import org.evade.model.Section;

/** Finds where a new claim can go: the claims of articles by section, those that the map rests on first. */
public final class ClaimPlaces {
	private static final EvadeNames NAMES = new EvadeNames();

	private ClaimPlaces() {
	}

	/**
	 * The places, nearest first; an article without claims is one place as well. Called under the lock of the live model.
	 *
	 * @param map
	 *            full name of the map
	 */
	public static List<ClaimPlace> near(Corpus corpus, String map) {
		Set<Claim> cited = new HashSet<>();
		SnapshotReader.find(corpus, map).ifPresent(diagram -> addClaims(diagram, cited));
		Map<String, ClaimPlace> places = new LinkedHashMap<>();
		Set<Article> used = new HashSet<>();
		corpus.statements(ClaimSet.class).filter(set -> isKnown(set.getArticle())).forEach(set -> {
			used.add(set.getArticle());
			ClaimPlace place = place(set.getArticle(), set.getSection(), set.getClaims().size(),
					(int) set.getClaims().stream().filter(cited::contains).count());
			places.merge(place.article() + "#" + place.section(), place, ClaimPlaces::sum);
		});
		corpus.statements(Article.class).filter(article -> isKnown(article) && !used.contains(article))
				.forEach(article -> places.put(article.getName(), place(article, null, 0, 0)));
		return places.values().stream().sorted(Comparator.comparingInt((ClaimPlace place) -> -place.cited())).toList();
	}

	private static void addClaims(MapDiagram diagram, Set<Claim> cited) {
		for (var all = diagram.eAllContents(); all.hasNext();)
			if (all.next() instanceof Edge edge)
				cited.addAll(edge.getClaims());
	}

	private static boolean isKnown(Article article) {
		return article != null && !article.eIsProxy() && NAMES.getFullyQualifiedName(article) != null;
	}

	private static ClaimPlace place(Article article, Section section, int claims, int cited) {
		boolean named = section != null && !section.eIsProxy();
		String title = !named ? "" : " · " + (section.getHeading() == null ? section.getName() : section.getHeading());
		return new ClaimPlace(NAMES.getFullyQualifiedName(article).toString(), named ? section.getName() : null,
				article.getName() + title, claims, cited);
	}

	private static ClaimPlace sum(ClaimPlace a, ClaimPlace b) {
		return new ClaimPlace(a.article(), a.section(), a.label(), a.claims() + b.claims(), a.cited() + b.cited());
	}
}
