/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.complete;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.evade.language.ide.complete.Situation.Reading;
import org.evade.language.ide.edit.Edit;
import org.evade.language.ide.edit.Span;
import org.evade.language.load.Corpus;

/** One request for completion, and the proposals found so far. */
final class Request {
	private record Scored(Proposal proposal, int score) {
	}

	private final Corpus corpus;
	private final Path file;
	private final Situation situation;
	private final Names names;
	private final Fit fit;
	private final Map<String, Integer> recent = new HashMap<>();
	private final List<Scored> found = new ArrayList<>();
	private final Set<String> written = new HashSet<>();

	Request(Corpus corpus, Path file, Situation situation, List<String> recent) {
		this.corpus = corpus;
		this.file = file;
		this.situation = situation;
		names = new Names(situation.lexed());
		fit = new Fit(situation, corpus, names);
		for (int i = 0; i < recent.size(); i++)
			this.recent.putIfAbsent(recent.get(i), i);
	}

	Corpus corpus() {
		return corpus;
	}

	Path file() {
		return file;
	}

	Situation situation() {
		return situation;
	}

	Names names() {
		return names;
	}

	Fit fit() {
		return fit;
	}

	/** 400 for what was used last, falling to 0. */
	int recency(String element) {
		Integer place = recent.get(element);
		return place == null ? 0 : Math.max(0, 400 - 8 * place);
	}

	/** Adds a word or a phrase. */
	void word(Reading reading, String text, String kind, String detail, int score) {
		add(reading, text, text.length(), text, detail, kind, null, List.of(), List.of(), score);
	}

	void add(Reading reading, String text, int caret, String display, String detail, String kind, String element,
			List<Edit> additional, List<Span> slots, int score) {
		Proposal proposal = new Proposal(reading.start(), situation.offset() - reading.start(), text, caret, display, detail, kind,
				element, additional, slots);
		if (written.add(reading.start() + kind + text + display))
			found.add(new Scored(proposal, score));
	}

	/** Whether a phrase was found whose first words are written already. */
	boolean hasPhrase() {
		return !found.isEmpty();
	}

	List<Proposal> best(int limit) {
		return found.stream()
				.sorted(Comparator.comparingInt((Scored scored) -> -scored.score).thenComparing(scored -> scored.proposal.display()))
				.limit(limit).map(Scored::proposal).toList();
	}
}
