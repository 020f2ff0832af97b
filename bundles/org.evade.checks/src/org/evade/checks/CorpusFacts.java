/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.evade.citations.merge.Fold;
import org.evade.language.load.Corpus;
import org.evade.model.AcceptedException;
import org.evade.model.Citation;
import org.evade.model.Cited;
import org.evade.model.Entity;
import org.evade.model.EntityType;
import org.evade.model.Named;
import org.evade.model.Publication;
import org.evade.model.ReviewRecord;
import org.evade.model.ReviewState;
import org.evade.model.Trial;
import org.evade.model.terms.ReviewStates;

/** What the first pass learns about a corpus beyond the notes of the rules. */
public final class CorpusFacts {
	private final Set<EObject> used = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Map<EObject, List<ReviewRecord>> reviews = new IdentityHashMap<>();
	private final Map<EObject, Integer> citations = new IdentityHashMap<>();
	private final Map<EObject, Set<Integer>> numbers = new IdentityHashMap<>();
	private final Map<String, Entity> drugs = new HashMap<>();
	/** Trials by the publications that they cite; made when first asked for. */
	private Map<Publication, Set<Trial>> reports;
	private int links;
	private boolean sound = true;

	/** Learns from one object. */
	void learn(EObject object) {
		if (object instanceof ReviewRecord review && Model.known(review.getSubject()))
			reviews.computeIfAbsent(review.getSubject(), unused -> new ArrayList<>(2)).add(review);
		if (object instanceof Citation citation && Citations.isNumbered(citation)) {
			EObject article = Model.articleOf(citation);
			if (article != null) {
				citations.merge(article, 1, Integer::sum);
				numbers.computeIfAbsent(article, unused -> new HashSet<>()).add(citation.getNumber());
			}
		}
		if (object instanceof Entity drug && drug.getType() == EntityType.DRUG)
			learnDrug(drug);
		boolean counts = !(object instanceof ReviewRecord) && !(object instanceof AcceptedException);
		links += CrossReferences.of(object, target -> {
			if (counts)
				used.add(target);
		});
	}

	/** Names of fewer letters are abbreviations that mean much else in a title. */
	private void learnDrug(Entity drug) {
		Stream.concat(Stream.of(drug.getName(), drug.getLabel()), drug.getSynonyms().stream()).filter(name -> name != null && name.length() > 5)
				.forEach(name -> drugs.putIfAbsent(Fold.words(name), drug));
	}

	/** The trials that cite a publication, themselves or in their results. */
	public synchronized Set<Trial> trialsOf(Publication publication, Corpus corpus) {
		if (reports == null) {
			reports = new IdentityHashMap<>();
			corpus.statements(Trial.class).forEach(trial -> Stream.concat(Stream.of((Cited) trial), trial.getResults().stream())
					.flatMap(cited -> Citations.publications(cited, corpus).stream())
					.forEach(each -> reports.computeIfAbsent(each, unused -> new LinkedHashSet<>(2)).add(trial)));
		}
		return reports.getOrDefault(publication, Set.of());
	}

	/** The drugs that the words of a text name. */
	public Set<Entity> drugsIn(String text) {
		Set<Entity> found = new LinkedHashSet<>();
		for (String word : text.split("[^\\p{L}\\p{N}-]+")) {
			Entity drug = drugs.get(Fold.words(word));
			if (drug != null)
				found.add(drug);
		}
		return found;
	}

	/** Notes that a file has mistakes of form or names that could not be linked. */
	void unsound() {
		sound = false;
	}

	/** Adds what another file taught. */
	void addAll(CorpusFacts later) {
		used.addAll(later.used);
		later.reviews.forEach((subject, more) -> reviews.merge(subject, more, (first, second) -> {
			first.addAll(second);
			return first;
		}));
		later.citations.forEach((article, count) -> citations.merge(article, count, Integer::sum));
		later.numbers.forEach((article, more) -> numbers.merge(article, more, (first, second) -> {
			first.addAll(second);
			return first;
		}));
		later.drugs.forEach(drugs::putIfAbsent);
		links += later.links;
		sound &= later.sound;
	}

	/** References between objects of the corpus. */
	int links() {
		return links;
	}

	/** Whether every file is well formed and every name linked; without that nothing can be said to be missing. */
	public boolean isSound() {
		return sound;
	}

	/** Whether another statement than a review or an accepted exception refers to the object. */
	public boolean isUsed(EObject object) {
		return used.contains(object);
	}

	/** The review records of an object, in order of files and places. */
	public List<ReviewRecord> reviews(Named object) {
		return reviews.getOrDefault(object, List.of());
	}

	/** State of the latest review record by date, the last one among equals; draft without any. */
	public ReviewState state(Named object) {
		return ReviewStates.state(reviews(object));
	}

	/** How many citations by number an article's claims, results and definitions make. */
	public int citations(EObject article) {
		return citations.getOrDefault(article, 0);
	}

	/** The numbers of an article's reference list that are cited. */
	public Set<Integer> citedNumbers(EObject article) {
		return numbers.getOrDefault(article, Set.of());
	}
}
