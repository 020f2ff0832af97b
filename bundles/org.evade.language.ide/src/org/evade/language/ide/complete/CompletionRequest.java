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

import org.evade.language.edit.TextEdit;
import org.evade.language.edit.TextRange;
import org.evade.language.ide.complete.CompletionContext.Reading;
import org.evade.language.ide.navigate.Match;
import org.evade.language.load.Corpus;
import org.evade.language.messages.NearMiss;

/** One request for completion, and the proposals found so far. */
final class CompletionRequest {
	/** Score of a word with a slip. */
	private static final int SLIP = 50;

	private record Scored(Proposal proposal, int score) {
	}

	private final Corpus corpus;
	private final Path file;
	private final CompletionContext situation;
	private final Names names;
	private final SignatureFit fit;
	private final Habit habit = new Habit(this);
	private final Map<String, Integer> recent = new HashMap<>();
	private final List<Scored> found = new ArrayList<>();
	private final Set<String> written = new HashSet<>();
	private Map<Integer, Integer> timesWritten;
	private boolean slips;

	CompletionRequest(Corpus corpus, Path file, CompletionContext situation, List<String> recent) {
		this.corpus = corpus;
		this.file = file;
		this.situation = situation;
		names = new Names(situation.lexed());
		fit = new SignatureFit(situation, corpus, names);
		for (int i = 0; i < recent.size(); i++)
			this.recent.putIfAbsent(recent.get(i), i);
	}

	Corpus corpus() {
		return corpus;
	}

	Path file() {
		return file;
	}

	CompletionContext situation() {
		return situation;
	}

	Names names() {
		return names;
	}

	SignatureFit fit() {
		return fit;
	}

	Habit habit() {
		return habit;
	}

	/** 400 for what was used last, falling to 0. */
	int recency(String element) {
		Integer place = recent.get(element);
		return place == null ? 0 : Math.max(0, 400 - 8 * place);
	}

	/** How much a word of the language is used in the file, from 0 to 150: what a curator writes much comes first. */
	int habit(int type) {
		if (timesWritten == null) {
			timesWritten = new HashMap<>();
			for (int token = 0; token < situation.lexed().size(); token++)
				timesWritten.merge(situation.lexed().type(token), 1, Integer::sum);
		}
		return (int) Math.min(150, 40 * Math.log(1.0 + timesWritten.getOrDefault(type, 0)));
	}

	/** Adds a word or a phrase. */
	void word(Reading reading, String text, String kind, String detail, int score) {
		add(reading, text, text.length(), text, detail, kind, null, List.of(), List.of(), score);
	}

	void add(Reading reading, String text, int caret, String display, String detail, String kind, String element,
			List<TextEdit> additional, List<TextRange> slots, int score) {
		Proposal proposal = new Proposal(reading.start(), situation.offset() - reading.start(), text, caret, display, detail, kind,
				element, additional, slots);
		if (written.add(reading.start() + kind + text + display))
			found.add(new Scored(proposal, score));
	}

	/** Whether nothing was found. */
	boolean isEmpty() {
		return found.isEmpty();
	}

	/** From now on words with a slip of the finger match too. */
	void allowSlips() {
		slips = true;
	}

	/** How well a word fits what was typed; see {@link Match}. */
	int match(String typed, String word) {
		int match = Match.of(typed, word);
		return match == Match.NONE && slips && typed.length() > 2 && word != null && NearMiss.of(typed, List.of(word)) != null
				? SLIP
				: match;
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
