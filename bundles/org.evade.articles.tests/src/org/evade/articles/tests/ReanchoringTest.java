/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.evade.articles.anchor.Anchor;
import org.evade.articles.anchor.Fate;
import org.evade.articles.anchor.PassageOutcome;
import org.evade.articles.anchor.Reanchoring;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Passages follow their words, and nothing else. */
class ReanchoringTest {
	private static final String OLD = "Loss of B2M is common. High PD-L1 helps patients. It is told twice. Cells die early. It is told twice. The end.";

	private static Anchor anchor(String text, String words) {
		ArticleText article = ArticleText.of(text);
		int start = text.indexOf(words);
		Anchor whole = Anchor.of(article, new Span(start, start + words.length()));
		return new Anchor(whole.span(), whole.digest(), null, null);
	}

	private static PassageOutcome outcome(String now, String old, Anchor anchor) {
		return Reanchoring.of(ArticleText.of(now), old == null ? null : ArticleText.of(old), List.of(anchor)).getFirst();
	}

	@Test
	void unchangedWordsMove() {
		Anchor anchor = anchor(OLD, "High PD-L1 helps patients.");
		assertEquals(Fate.SAME, outcome(OLD, null, anchor).fate());
		PassageOutcome moved = outcome("A new beginning. " + OLD, null, anchor);
		assertEquals(Fate.MOVED, moved.fate());
		assertEquals(new Span(40, 66), moved.now().span());
		assertEquals(anchor.digest(), moved.now().digest());
		assertEquals("High PD-L1 helps patients.", moved.marked());
	}

	@Test
	void wordsInOtherLinesMoveAndGetTheirNewDigest() {
		Anchor anchor = anchor(OLD, "High PD-L1 helps patients.");
		String wrapped = "Loss of B2M is common.\r\nHigh PD-L1\r\nhelps patients.";
		PassageOutcome moved = outcome(wrapped, null, anchor);
		assertEquals(Fate.MOVED, moved.fate());
		assertEquals(new Span(23, 49), moved.now().span());
		assertEquals(Anchor.digest("High PD-L1\nhelps patients."), moved.now().digest());
		assertEquals(Fate.MOVED, outcome("Loss of B2M is common. High PD-L1 helps pa-\ntients.", null, anchor).fate());
	}

	/** A passage that was marked while carriage returns counted. */
	@Test
	void carriageReturnsThatWereCounted() {
		String now = "First line.\nSecond line\nwith more.\nThird.";
		Anchor anchor = new Anchor(new Span(13, 37), Anchor.digest("Second line\r\nwith more."), null, null);
		anchor = new Anchor(new Span(13, 13 + "Second line\r\nwith more.".length()), anchor.digest(), null, null);
		PassageOutcome moved = outcome(now, null, anchor);
		assertEquals(Fate.MOVED, moved.fate());
		assertEquals("Second line\nwith more.", moved.standing());
		assertEquals(new Span(12, 34), moved.now().span());
	}

	@Test
	void wordsThatStandTwiceAreDoubtful() {
		Anchor first = anchor(OLD, "It is told twice.");
		PassageOutcome doubtful = outcome("New. " + OLD, null, first);
		assertEquals(Fate.DOUBTFUL, doubtful.fate());
		assertNull(doubtful.now());
		assertEquals(2, doubtful.places().size());
		List<PassageOutcome> among = Reanchoring.of(ArticleText.of("New. " + OLD), null,
				List.of(anchor(OLD, "High PD-L1"), first, anchor(OLD, "Cells die early.")));
		assertEquals(Fate.MOVED, among.get(1).fate(), "its neighbours tell which one");
		assertEquals(first.span().start() + 5, among.get(1).now().span().start());
	}

	@Test
	void theWordsAroundItTellWhichOne() {
		ArticleText old = ArticleText.of(OLD);
		int start = OLD.lastIndexOf("It is told");
		Anchor second = Anchor.of(old, new Span(start, start + "It is told twice.".length()));
		PassageOutcome moved = outcome("Much is new. " + OLD, null, second);
		assertEquals(Fate.MOVED, moved.fate());
		assertEquals(start + 13, moved.now().span().start());
	}

	@Test
	void changedWordsAreShownAndNeverTaken() {
		Anchor anchor = anchor(OLD, "High PD-L1 helps patients.");
		PassageOutcome known = outcome(OLD.replace("helps patients", "helps many patients"), OLD, anchor);
		assertEquals(Fate.DOUBTFUL, known.fate());
		assertNull(known.now());
		assertEquals("High PD-L1 helps patients.", known.marked());
		assertTrue(known.standing().contains("High PD-L1 helps many"), known.standing());
		PassageOutcome lost = outcome("Quite another article about other things.", OLD, anchor);
		assertEquals(Fate.LOST, lost.fate());
		assertEquals("High PD-L1 helps patients.", lost.marked());
		PassageOutcome unknown = outcome("Quite another article about other things.", null, anchor);
		assertEquals(Fate.LOST, unknown.fate());
		assertNull(unknown.marked());
		assertEquals(Fate.DOUBTFUL, outcome(OLD, null, new Anchor(new Span(0, 4), null, null, null)).fate(), "never marked");
	}

	/** Whatever is done to a text, what is said to have moved has the words that were marked. */
	@Test
	void nothingMovesOntoOtherWords() {
		Random random = new Random(11);
		for (int round = 0; round < 200; round++) {
			List<String> sentences = new ArrayList<>();
			for (int i = 0; i < 30; i++)
				sentences.add("Finding " + random.nextInt(25) + " of gene " + random.nextInt(9) + " is " + (random.nextBoolean() ? "strong." : "weak."));
			String old = String.join(" ", sentences);
			List<Anchor> anchors = new ArrayList<>();
			List<String> marked = new ArrayList<>();
			int at = 0;
			for (String sentence : sentences) {
				anchors.add(new Anchor(new Span(at, at + sentence.length()), Anchor.digest(sentence), null, null));
				marked.add(sentence);
				at += sentence.length() + 1;
			}
			for (int i = 0; i < 4; i++) {
				int which = random.nextInt(sentences.size());
				switch (random.nextInt(3)) {
				case 0 -> sentences.remove(which);
				case 1 -> sentences.add(which, "Something new.");
				default -> sentences.set(which, sentences.get(which).replace("is", "may be"));
				}
			}
			ArticleText now = ArticleText.of(String.join(random.nextBoolean() ? "\n" : " ", sentences));
			List<PassageOutcome> outcomes = Reanchoring.of(now, random.nextBoolean() ? ArticleText.of(old) : null, anchors);
			for (int i = 0; i < outcomes.size(); i++)
				if (outcomes.get(i).now() != null)
					assertEquals(marked.get(i), now.of(outcomes.get(i).now().span()));
		}
	}

	@Test
	void manyPassagesOfALongText() {
		StringBuilder old = new StringBuilder();
		List<Anchor> anchors = new ArrayList<>();
		for (int i = 0; i < 1500; i++) {
			String sentence = "Sentence " + i + " tells of " + "much ".repeat(i % 40) + "and ends.";
			anchors.add(new Anchor(new Span(old.length(), old.length() + sentence.length()), Anchor.digest(sentence), null, null));
			old.append(sentence).append(' ');
		}
		String now = "Preprint.\n" + old.toString().replace("Sentence 7 ", "The seventh sentence ").replace("1 tells of much", "1 tells of very much");
		List<PassageOutcome> outcomes = Assertions.assertTimeout(Duration.ofSeconds(20),
				() -> Reanchoring.of(ArticleText.of(now), null, anchors));
		long moved = outcomes.stream().filter(each -> each.fate() == Fate.MOVED).count();
		assertEquals(1500 - outcomes.stream().filter(each -> each.fate() != Fate.MOVED).count(), moved);
		assertTrue(moved > 1300, "moved " + moved);
	}
}
