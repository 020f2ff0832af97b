/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.items;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.evade.language.load.CitationResolver;
import org.evade.language.load.Corpus;
import org.evade.model.Article;
import org.evade.model.Citation;
import org.evade.model.Claim;
import org.evade.model.Named;
import org.evade.model.Publication;

/**
 * One citation: what cites, the words of the citation, and the publication that it leads to.
 *
 * @param owner
 *            the claim, trial or definition around it
 * @param publication
 *            what it leads to, or null when it ends at a number
 * @param article
 *            the article that its number belongs to, or null
 */
record CitationLink(Named owner, Citation citation, Publication publication, Article article) {
	/** How far one gets from the citation. */
	enum State {
		/** The number is in no reference list, or the name is declared nowhere. */
		UNRESOLVED("unresolved"),
		/** There is a publication, but nothing by which a reader could fetch it. */
		WITHOUT_IDENTIFIER("no identifier"),
		/** A DOI, PubMed id or another identifier leads to the paper. */
		IDENTIFIED("identified");

		private final String word;

		State(String word) {
			this.word = word;
		}

		/** As queries and lists say it. */
		String word() {
			return word;
		}
	}

	/** All citations of a corpus in the order of files and places. */
	static Stream<CitationLink> all(Corpus corpus) {
		return corpus.files().stream().flatMap(file -> {
			Iterable<EObject> contents = () -> file.document().eAllContents();
			return StreamSupport.stream(contents.spliterator(), false);
		}).filter(Citation.class::isInstance).map(Citation.class::cast).flatMap(citation -> of(citation, corpus).stream());
	}

	private static List<CitationLink> of(Citation citation, Corpus corpus) {
		for (EObject at = citation.eContainer(); at != null; at = at.eContainer())
			if (at instanceof Named named && named.getName() != null)
				return List.of(new CitationLink(named, citation, CitationResolver.publication(citation, corpus), CitationResolver.article(citation)));
		return List.of();
	}

	/** The way from the owner to the citation, {@code citations/0}: one step for each part, with its index where there are several. */
	String way() {
		return way(owner, citation);
	}

	static String way(EObject owner, EObject part) {
		StringBuilder way = new StringBuilder();
		for (EObject at = part; at != owner; at = at.eContainer()) {
			String step = at.eContainmentFeature().getName();
			if (at.eContainmentFeature().isMany())
				step += "/" + ((List<?>) at.eContainer().eGet(at.eContainmentFeature())).indexOf(at);
			way.insert(0, way.isEmpty() ? step : step + "/");
		}
		return way.toString();
	}

	State state() {
		return publication == null ? State.UNRESOLVED : publication.getCuries().isEmpty() ? State.WITHOUT_IDENTIFIER : State.IDENTIFIED;
	}

	/** What kind of thing cites, in a word. */
	String citing() {
		return owner instanceof Claim ? "claim" : owner.eClass().getName().toLowerCase(java.util.Locale.ROOT);
	}
}
