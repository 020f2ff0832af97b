/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.tests;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.evade.articles.drafting.DraftingMemory;
import org.evade.articles.drafting.DraftingSession;
import org.evade.articles.drafting.DraftingSession.Outcome;
import org.evade.articles.drafting.Ground;
import org.evade.articles.drafting.DraftingKey;
import org.evade.articles.drafting.VisibleNames;
import org.evade.articles.read.ArticleReading;
import org.evade.articles.read.TextBlocks;
import org.evade.articles.recognise.Recogniser;
import org.evade.articles.recognise.Term;
import org.evade.articles.recognise.Vocabulary;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Span;

/** Somebody who drafts claims of an article by keys, without a window: the keys of the editor, counted. */
final class Keyboard {
	static final Vocabulary VOCABULARY = new Vocabulary(List.of(term("gene", "B2M"), term("protein", "PD-L1", "CD274"), term("protein", "PD-1"),
			term("protein", "TGF-b", "TGF-\u03B2"), term("protein", "IFN-g", "IFN-\u03B3"), term("gene", "JAK1"), term("gene", "JAK2"),
			term("cell", "CD8-T-cell", "CD8+ T cell"), term("cell", "Treg", "regulatory T cell"), term("cell", "tumour-cell", "tumour cell"),
			term("phenotype", "ICI-resistance", "resistance to checkpoint blockade"), term("process", "antigen-presentation", "antigen presentation"),
			term("disease", "NSCLC", "non-small cell lung cancer"), term("disease", "melanoma"), term("drug", "nivolumab"), term("drug", "ipilimumab"),
			term("drug", "pembrolizumab"), term("drug class", "chemotherapy"), term("drug class", "anti-PD-1", "PD-1 blockade"),
			term("endpoint", "ORR", "objective response rate"), term("endpoint", "PFS", "progression-free survival"), term("endpoint", "OS", "overall survival")));

	private static Term term(String kind, String id, String... names) {
		List<String> all = new java.util.ArrayList<>(List.of(id));
		all.addAll(List.of(names));
		return new Term("vocabulary." + id, id, kind, all);
	}

	final ArticleText text;
	final DraftingMemory memory = new DraftingMemory();
	final List<DraftingSession.Written> written = new java.util.ArrayList<>();
	final Set<String> taken = new HashSet<>();
	private final ArticleReading reading;
	private final Ground ground;
	DraftingSession session;
	int caret;
	int keys;

	Keyboard(String article) {
		text = ArticleText.of(article);
		Recogniser recogniser = new Recogniser(VOCABULARY);
		reading = ArticleReading.of(text, recogniser, () -> false);
		ground = new Ground(text, TextBlocks.of(text), recogniser, VisibleNames.PLAIN);
	}

	/** Goes to some words, which costs a key a sentence. */
	Keyboard to(String words) {
		int place = text.toCodePoint(text.string().indexOf(words));
		while (reading.sentenceIndex(caret) < reading.sentenceIndex(place)) {
			caret = reading.sentences().get(reading.sentenceIndex(caret) + 1).start();
			keys++;
		}
		return this;
	}

	private Span target() {
		return reading.sentenceAt(caret);
	}

	private void open(DraftingSession opened) {
		keys++;
		session = opened;
	}

	/** Presses keys: {@code C} drafts, {@code R} repeats, {@code M} is for the next number; in a draft names of {@link DraftingKey}, others are typed. */
	Keyboard press(String... strokes) {
		for (String stroke : strokes)
			if (session == null)
				switch (stroke) {
				case "C" -> open(new DraftingSession(ground, memory, target()));
				case "R" -> open(DraftingSession.repeat(ground, memory, target()));
				case "M" -> {
					DraftingSession found = null;
					for (int i = reading.sentenceIndex(caret) + 1; found == null && i < reading.sentences().size(); i++) {
						caret = reading.sentences().get(i).start();
						found = DraftingSession.sameForNumbers(ground, memory, target());
					}
					open(found);
				}
				default -> throw new AssertionError(stroke + " outside of a draft");
				}
			else if (stroke.length() > 1 && stroke.equals(stroke.toUpperCase()) && isKey(stroke)) {
				keys++;
				after(session.press(DraftingKey.valueOf(stroke)));
			} else
				for (char c : stroke.toCharArray()) {
					keys++;
					session.type(c);
				}
		return this;
	}

	private static boolean isKey(String stroke) {
		for (DraftingKey key : DraftingKey.values())
			if (key.name().equals(stroke))
				return true;
		return false;
	}

	private void after(Outcome outcome) {
		switch (outcome) {
		case STAY -> {
			return;
		}
		case CLOSE -> session = null;
		case SKIP, BACK -> go(outcome == Outcome.SKIP ? 1 : -1);
		case ACCEPT, ACCEPT_AND_STAY, ACCEPT_AND_GO_ON -> {
			DraftingSession.Written claim = session.written(taken::contains);
			written.add(claim);
			taken.add(claim.id());
			if (session.accepted(claim.form()))
				return;
			if (outcome == Outcome.ACCEPT_AND_STAY)
				session.again();
			else if (outcome == Outcome.ACCEPT_AND_GO_ON)
				go(1);
			else
				session = null;
		}
		}
	}

	private void go(int step) {
		int next = reading.sentenceIndex(caret) + step;
		if (next < 0 || next >= reading.sentences().size()) {
			session = null;
			return;
		}
		caret = reading.sentences().get(next).start();
		session = new DraftingSession(ground, memory, target());
	}

	/** The claim that would be written now, on one line. */
	String now() {
		return session.form().sentence(VisibleNames.PLAIN);
	}

	/** The last claim that was written, without its passage. */
	String last() {
		return written.getLast().text().replaceAll("(?m)^\\s*passage .*\\n", "").replaceAll("\\s+", " ");
	}
}
