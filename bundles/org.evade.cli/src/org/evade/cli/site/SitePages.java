/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.site;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.evade.exchange.export.FileNames;
import org.evade.exchange.html.Links;
import org.evade.exchange.tables.TableSource;
import org.evade.language.load.Corpus;
import org.evade.model.Article;
import org.evade.model.Claim;
import org.evade.model.ClaimSet;
import org.evade.model.MapDiagram;
import org.evade.model.Named;
import org.evade.model.Participant;
import org.evade.model.Publication;
import org.evade.model.Section;
import org.evade.model.Trial;

/** Which page of the site an object has: one folder, so that all pages appear together or not at all. */
final class SitePages implements Links.Pages {
	/** The claims of a section of an article, on a page of their own. */
	record Reading(String file, Article article, Section section, List<Claim> claims) {
	}

	private final Map<Named, String> pages = new IdentityHashMap<>();
	private final Map<List<EObject>, Reading> readings = new LinkedHashMap<>();
	private final Set<String> taken = new HashSet<>();

	SitePages(Corpus corpus) {
		corpus.statements(MapDiagram.class).forEach(map -> add("map", map));
		corpus.statements(Article.class).forEach(article -> add("article", article));
		corpus.statements(Publication.class).filter(each -> !(each instanceof Article)).forEach(each -> add("publication", each));
		corpus.statements(Trial.class).forEach(trial -> add("trial", trial));
		corpus.statements(Participant.class).filter(each -> !(each instanceof Trial)).forEach(each -> add(each.eClass().getName().toLowerCase(Locale.ROOT), each));
		for (ClaimSet set : corpus.statements(ClaimSet.class).toList()) {
			List<EObject> key = java.util.Arrays.asList(set.getArticle(), set.getSection());
			Reading reading = readings.computeIfAbsent(key, none -> new Reading(
					unique("claims-" + FileNames.of((set.getArticle() == null ? "none" : TableSource.fullName(set.getArticle())) + "." + readings.size())),
					set.getArticle(), set.getSection(), new java.util.ArrayList<>()));
			reading.claims.addAll(set.getClaims());
			set.getClaims().forEach(claim -> pages.put(claim, reading.file + "#" + anchor(claim)));
		}
	}

	private void add(String kind, Named object) {
		pages.put(object, unique(kind + "-" + FileNames.of(TableSource.fullName(object))));
	}

	private String unique(String name) {
		String unique = name;
		for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++)
			unique = name + "-" + i;
		return unique + ".html";
	}

	/** Place of a claim on its page. */
	static String anchor(Claim claim) {
		return "claim=" + TableSource.fullName(claim);
	}

	@Override
	public Optional<String> of(Named object) {
		return Optional.ofNullable(pages.get(object));
	}

	/** The same for an object that has a page. */
	String file(Named object) {
		return of(object).orElseThrow();
	}

	/** Claims by article and section, in the order of the corpus. */
	List<Reading> readings() {
		return List.copyOf(readings.values());
	}
}
