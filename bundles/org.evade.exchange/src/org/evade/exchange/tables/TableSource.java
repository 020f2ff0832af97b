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

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.language.naming.EvadeNames;
import org.evade.model.Article;
import org.evade.model.Citation;
import org.evade.model.Claim;
import org.evade.model.Declaration;
import org.evade.model.LocalReference;
import org.evade.model.MapDiagram;
import org.evade.model.Named;
import org.evade.model.Participant;
import org.evade.model.Publication;
import org.evade.model.Scheme;
import org.evade.model.SchemeClass;

/** A corpus as the tables need it: ids that are unique, and citations that are resolved. */
public final class TableSource {
	private static final EvadeNames NAMES = new EvadeNames();
	private final Corpus corpus;
	private final Map<String, Integer> uses = new HashMap<>();
	private final Articles articles;
	private final LatestReviews reviews;

	/** Counts the ids once. */
	public TableSource(Corpus corpus) {
		this.corpus = corpus;
		for (ModelFile file : corpus.files())
			file.document().getStatements().stream().filter(Declaration.class::isInstance)
					.forEach(statement -> count((Named) statement));
		corpus.claims().forEach(this::count);
		articles = new Articles(corpus);
		reviews = new LatestReviews(this);
	}

	private void count(Named object) {
		uses.merge(kind(object) + object.getName(), 1, Integer::sum);
	}

	/** Objects of different kinds may share an id: they never stand in the same column. */
	private static char kind(Named object) {
		return object instanceof Participant ? 'e' : object instanceof Publication ? 'p' : object instanceof Claim ? 'c'
				: object instanceof MapDiagram ? 'm' : 's';
	}

	/** The corpus. */
	public Corpus corpus() {
		return corpus;
	}

	/** How objects were judged. */
	LatestReviews reviews() {
		return reviews;
	}

	/** State of an object's latest review in words; null when nobody judged it. */
	public String review(Named object) {
		return reviews.state(object);
	}

	/** Whether an object was taken back: its latest review rejects or retires it. */
	public boolean isWithdrawn(Named object) {
		return reviews.isWithdrawn(object);
	}

	/** Which article an object is about. */
	public Articles articles() {
		return articles;
	}

	/**
	 * The plain id of an object, or with its namespace where the corpus has the id twice; null for null and dangling ones.
	 */
	public String id(Named object) {
		if (object == null || object.eIsProxy() || object.getName() == null)
			return null;
		if (object instanceof SchemeClass)
			return id(schemeOf(object)) + "." + object.getName();
		if (uses.getOrDefault(kind(object) + object.getName(), 0) < 2)
			return object.getName();
		String namespace = EvadeNames.namespaceOf(object);
		return namespace == null ? object.getName() : namespace + "." + object.getName();
	}

	private static Scheme schemeOf(EObject schemeClass) {
		EObject at = schemeClass;
		while (at != null && !(at instanceof Scheme))
			at = at.eContainer();
		return (Scheme) at;
	}

	/** Ids of several objects; those that are not declared are left out. */
	public List<String> ids(Collection<? extends Named> objects) {
		List<String> ids = new ArrayList<>(objects.size());
		for (Named object : objects) {
			String id = id(object);
			if (id != null)
				ids.add(id);
		}
		return ids;
	}

	/** Full name as references write it. */
	public static String fullName(Named object) {
		return String.valueOf(NAMES.getFullyQualifiedName(object));
	}

	/** The words of several literals. */
	public static List<String> words(Collection<? extends Enumerator> literals) {
		return literals.stream().map(Enumerator::getLiteral).toList();
	}

	/** Local numbers of citations, in their order. */
	public static List<String> numbers(Collection<Citation> citations) {
		return citations.stream().filter(TableSource::hasNumber).map(citation -> Integer.toString(citation.getNumber())).toList();
	}

	/** Ids of the publications that citations stand for, each once; numbers without a list behind them have none. */
	public List<String> publications(Article article, Collection<Citation> citations) {
		Set<String> keys = new LinkedHashSet<>();
		for (Citation citation : citations) {
			LocalReference local = article == null || !hasNumber(citation) ? null
					: corpus.reference(article, citation.getNumber());
			String key = id(hasNumber(citation) ? local == null ? null : local.getPublication() : citation.getPublication());
			if (key != null)
				keys.add(key);
		}
		return new ArrayList<>(keys);
	}

	private static boolean hasNumber(Citation citation) {
		return citation.getPublication() == null;
	}

	/** Local parts of the CURIEs with a prefix: {@code 10.1/x} of {@code doi:10.1/x}. */
	public static List<String> identifiers(Collection<String> curies, String prefix) {
		return curies.stream().filter(curie -> curie.regionMatches(true, 0, prefix + ":", 0, prefix.length() + 1))
				.map(curie -> curie.substring(prefix.length() + 1)).toList();
	}
}
