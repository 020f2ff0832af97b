/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.items;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.evade.language.load.Corpus;
import org.evade.language.naming.EvadeNames;
import org.evade.model.Entity;
import org.evade.model.Mechanism;
import org.evade.model.Named;
import org.evade.model.Participant;
import org.evade.model.Publication;
import org.evade.model.ReviewRecord;
import org.evade.model.Strategy;
import org.evade.model.Trial;
import org.evade.model.terms.FamilyName;
import org.evade.model.terms.Folding;
import org.evade.model.terms.Terms;
import org.evade.queries.find.Value;

/** A corpus while things are read from it; what many of them share is made once. To be used by one thread while the corpus stays the same. */
public final class Reading {
	/** Longest chain of forms that is followed; it also ends circles. */
	private static final int DEPTH = 12;
	private static final EvadeNames NAMES = new EvadeNames();

	private final Corpus corpus;
	private final Map<Named, Value> values = new IdentityHashMap<>();
	private final Map<String, Value> words = new HashMap<>();
	private Map<Named, List<ReviewRecord>> reviews;
	private Evidence evidence;
	private FitHints hints;

	/** Reads a corpus. */
	public Reading(Corpus corpus) {
		this.corpus = corpus;
	}

	/** The corpus. */
	Corpus corpus() {
		return corpus;
	}

	/** Full name of an object. */
	String fullName(Named object) {
		var name = NAMES.getFullyQualifiedName(object);
		return name == null ? object.getName() : name.toString();
	}

	/** A word as a value, the same object each time. */
	Value word(String word) {
		return words.computeIfAbsent(word, Value::of);
	}

	/** An object by its label, found by its id, synonyms and what it is a form of; nothing when it is not declared. */
	List<Value> value(Named object) {
		return known(object) ? List.of(values.computeIfAbsent(object, this::make)) : List.of();
	}

	/** Objects by their labels. */
	List<Value> values(Collection<? extends Named> objects) {
		return objects.isEmpty() ? List.of() : objects.stream().flatMap(object -> value(object).stream()).distinct().toList();
	}

	private Value make(Named object) {
		return switch (object) {
		case Publication publication -> Value.named(author(publication), publication.getName(), Stream.concat(Stream.of(publication.getName()),
				publication.getCuries().stream()).toList(), List.of());
		case Participant participant -> Value.named(Terms.label(participant), "", Stream.concat(Stream.of(participant.getName(), fullName(participant)),
				Stream.concat(participant.getSynonyms().stream(), participant instanceof Trial trial ? trial.getRegistryIds().stream() : Stream.empty())).toList(),
				broader(participant));
		default -> Value.of(object.getName());
		};
	}

	/** First author and year; the id when neither is known. */
	static String author(Publication publication) {
		String author = FamilyName.first(publication);
		String year = publication.getYear() == 0 ? "" : Integer.toString(publication.getYear());
		boolean more = publication.getAuthors().size() > 1 || publication.isEtAl();
		return author == null ? publication.getName() : (author + (more ? " et al. " : " ") + year).strip();
	}

	private static List<String> broader(Participant participant) {
		Set<String> names = new LinkedHashSet<>();
		Participant at = whole(participant);
		for (int i = 0; i < DEPTH && known(at); i++) {
			Stream.concat(Stream.of(at.getName(), Terms.label(at)), at.getSynonyms().stream()).filter(name -> name != null)
					.forEach(name -> names.add(Folding.fold(name)));
			at = whole(at);
		}
		return new ArrayList<>(names);
	}

	private static Participant whole(Participant participant) {
		return switch (participant) {
		case Entity entity -> entity.getOf();
		case Mechanism mechanism -> mechanism.getParent();
		case Strategy strategy -> strategy.getParent();
		default -> null;
		};
	}

	/** Review records of an object, in the order of files and places. */
	List<ReviewRecord> reviews(Named object) {
		if (reviews == null) {
			reviews = new IdentityHashMap<>();
			corpus.statements(ReviewRecord.class).filter(record -> known(record.getSubject()))
					.forEach(record -> reviews.computeIfAbsent(record.getSubject(), unused -> new ArrayList<>(2)).add(record));
		}
		return reviews.getOrDefault(object, List.of());
	}

	/** What rests on what. */
	Evidence evidence() {
		if (evidence == null)
			evidence = new Evidence(corpus);
		return evidence;
	}

	/** Why citations may not fit. */
	FitHints hints() {
		if (hints == null)
			hints = new FitHints(corpus);
		return hints;
	}

	/** Whether there is an object and its name could be linked. */
	static boolean known(Named object) {
		return object != null && !object.eIsProxy() && object.getName() != null;
	}
}
