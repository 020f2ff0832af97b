/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.html;

import java.util.List;
import java.util.Optional;

import org.evade.language.load.CitationResolver;
import org.evade.language.load.Corpus;
import org.evade.model.Citation;
import org.evade.model.LocalReference;
import org.evade.model.Named;
import org.evade.model.Publication;
import org.evade.model.Trial;
import org.evade.model.terms.WebAddresses;
import org.evade.figure.content.CitationLabel;

/** Identifiers as links, and where an object has a page of its own. */
public final class Links {
	/** Where pages of objects are. */
	public interface Pages {
		/** Address of an object's page beside this one; empty when it has none. */
		Optional<String> of(Named object);
	}

	private static final List<String> SHORT = List.of("doi", "pmid", "pmc");
	private final Corpus corpus;
	private final Pages pages;

	/**
	 * @param corpus
	 *            the corpus
	 * @param pages
	 *            pages that a name leads to
	 */
	public Links(Corpus corpus, Pages pages) {
		this.corpus = corpus;
		this.pages = pages;
	}

	/** Without pages of objects. */
	public Links(Corpus corpus) {
		this(corpus, object -> Optional.empty());
	}

	/** A name, linked when the object has a page. */
	public void name(Html html, Named object, String text) {
		Optional<String> page = object == null || object.eIsProxy() ? Optional.empty() : pages.of(object);
		if (page.isPresent())
			html.open("a", "href", page.get()).name(text).close();
		else
			html.name(text);
	}

	/** Identifiers, each linked to the page of its owner when there is one. */
	public void identifiers(Html html, List<String> curies) {
		for (String curie : curies) {
			html.text(" ");
			Optional<String> address = WebAddresses.of(curie);
			if (address.isPresent())
				html.away(address.get(), label(curie));
			else
				html.open("span", "class", "id").name(curie).close();
		}
	}

	private static String label(String curie) {
		String prefix = curie.substring(0, curie.indexOf(':')).toLowerCase(java.util.Locale.ROOT);
		if (!SHORT.contains(prefix))
			return curie;
		return switch (prefix) {
		case "doi" -> "DOI";
		case "pmid" -> "PubMed";
		default -> "PMC";
		};
	}

	/** A publication in a line: author, journal, year, identifiers. */
	public void publication(Html html, Publication publication) {
		name(html, publication, CitationLabel.longForm(publication));
		if (publication.getTitle() != null && publication.getJournal() != null)
			html.text(" ").open("cite").name(publication.getTitle()).close();
		identifiers(html, publication.getCuries());
	}

	/** A citation with its number and what it stands for. */
	public void citation(Html html, Citation citation) {
		if (CitationResolver.isNumbered(citation))
			html.put("b", citation.getNumber() + " ");
		Publication publication = CitationResolver.publication(citation, corpus);
		if (publication != null) {
			publication(html, publication);
			return;
		}
		var article = CitationResolver.article(citation);
		LocalReference entry = article == null || !CitationResolver.isNumbered(citation) ? null : corpus.reference(article, citation.getNumber());
		String printed = entry == null ? null : entry.getRaw() == null ? entry.getNamed() : entry.getRaw();
		if (printed == null)
			html.text("not in the reference list at hand");
		else
			html.name(printed);
	}

	/** A trial by its name and its pages in registries. */
	public void trial(Html html, Trial trial) {
		name(html, trial, trial.getPrintedName() == null ? trial.getName() : trial.getPrintedName());
		for (String id : trial.getRegistryIds()) {
			html.text(" ");
			Optional<String> address = WebAddresses.ofTrial(id);
			if (address.isPresent())
				html.away(address.get(), id);
			else
				html.name(id);
		}
	}
}
