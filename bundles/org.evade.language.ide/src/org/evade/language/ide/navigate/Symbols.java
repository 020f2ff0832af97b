/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.navigate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.evade.checks.Model;
import org.evade.language.ide.access.CorpusAccess;
import org.evade.language.ide.access.Sentences;
import org.evade.language.load.Corpus;
import org.evade.model.Claim;
import org.evade.model.Drug;
import org.evade.model.Named;
import org.evade.model.Participant;
import org.evade.model.Publication;
import org.evade.model.Statement;
import org.evade.model.Trial;

/** Finds things of the corpus by id, label, synonym or CURIE. */
public final class Symbols {
	private record Hit(Named named, int score, String matched) {
	}

	private Symbols() {
	}

	/**
	 * @param query
	 *            beginning, part or letters in order; empty finds everything
	 * @param limit
	 *            at most so many
	 * @return best first; of those alike entities, then claims and statements, then the rest, each by id
	 */
	public static List<Symbol> search(Corpus corpus, String query, int limit) {
		String typed = query.strip();
		List<Hit> hits = new ArrayList<>();
		CorpusAccess.named(corpus, named -> {
			Hit hit = hit(named, typed);
			if (hit.score > Match.NONE)
				hits.add(hit);
		});
		hits.sort(Comparator.comparingInt((Hit hit) -> -Math.min(hit.score, Match.ALIKE)).thenComparing(hit -> rank(hit.named))
				.thenComparing(hit -> hit.named.getName()));
		return hits.stream().limit(limit).map(hit -> symbol(corpus, hit)).toList();
	}

	/** What maps and claims speak of comes before them, and pieces of a map come last. */
	private static int rank(Named named) {
		return named instanceof Participant ? 0 : named instanceof Statement || named instanceof Claim ? 1 : 2;
	}

	private static Symbol symbol(Corpus corpus, Hit hit) {
		return new Symbol(hit.named.getName(), Sentences.detail(hit.named), Model.kind(hit.named), hit.matched,
				Locations.of(corpus, hit.named));
	}

	private static Hit hit(Named named, String typed) {
		Hit best = new Hit(named, Match.of(typed, named.getName()), named.getName());
		if (typed.indexOf('.') > 0) {
			String full = CorpusAccess.name(named);
			int score = full == null ? Match.NONE : Match.of(typed, full);
			if (score > best.score)
				best = new Hit(named, score, full);
		}
		for (String other : others(named)) {
			int score = Match.of(typed, other) - 5;
			if (score > best.score)
				best = new Hit(named, score, other);
		}
		return best;
	}

	/** Other words that name an object: label, synonyms, codes, registry ids, CURIEs. */
	public static List<String> others(Named named) {
		List<String> words = new ArrayList<>();
		switch (named) {
		case Participant participant -> {
			if (participant.getLabel() != null)
				words.add(participant.getLabel());
			words.addAll(participant.getSynonyms());
			words.addAll(participant.getCuries());
			if (participant instanceof Drug drug)
				words.addAll(drug.getCodes());
			if (participant instanceof Trial trial)
				words.addAll(trial.getRegistryIds());
		}
		case Publication publication -> {
			if (publication.getTitle() != null)
				words.add(publication.getTitle());
			words.addAll(publication.getCuries());
		}
		default -> {
			String label = Sentences.detail(named);
			if (!label.isEmpty())
				words.add(label);
		}
		}
		return words;
	}
}
