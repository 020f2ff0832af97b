/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.read;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.evade.articles.recognise.Cues;
import org.evade.articles.recognise.Mention;
import org.evade.articles.recognise.Recogniser;
import org.evade.articles.recognise.ResultNumbers;
import org.evade.articles.recognise.SentenceSplitter;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.ReferenceMark;
import org.evade.articles.text.Span;

/**
 * What is recognised in an article, all in the order of the text. Immutable.
 *
 * @param text
 *            the article
 * @param recogniser
 *            the vocabulary by which the mentions were found
 * @param sentences
 *            sentences; headings are none
 * @param mentions
 *            what of the vocabulary it speaks of; none overlaps another
 * @param cues
 *            hedges, negations and their like
 * @param numbers
 *            values, intervals, ratios, p, counts, ids of trials
 */
public record ArticleReading(ArticleText text, Recogniser recogniser, List<Span> sentences, List<Mention> mentions, List<Cues.Cue> cues,
		List<ResultNumbers.Number> numbers) {
	/**
	 * Reads an article: some tenths of a second for a megabyte.
	 *
	 * @param cancelled
	 *            asked from time to time
	 * @throws CancellationException
	 *             when it gave up
	 */
	public static ArticleReading of(ArticleText text, Recogniser recogniser, BooleanSupplier cancelled) {
		List<Span> sentences = SentenceSplitter.of(text);
		List<Mention> mentions = mentions(text, recogniser, cancelled);
		List<Cues.Cue> cues = new ArrayList<>();
		List<ResultNumbers.Number> numbers = new ArrayList<>();
		for (Span sentence : sentences) {
			if (cancelled.getAsBoolean())
				throw new CancellationException();
			cues.addAll(Cues.of(text, sentence));
			numbers.addAll(ResultNumbers.of(text, sentence));
		}
		return new ArticleReading(text, recogniser, List.copyOf(sentences), mentions, List.copyOf(cues), List.copyOf(numbers));
	}

	/** The same for another vocabulary; this one when it is the same recogniser. */
	public ArticleReading following(Recogniser now, BooleanSupplier cancelled) {
		return now == recogniser ? this : new ArticleReading(text, now, sentences, mentions(text, now, cancelled), cues, numbers);
	}

	/** Block by block, because no name reaches from one into the next. */
	private static List<Mention> mentions(ArticleText text, Recogniser recogniser, BooleanSupplier cancelled) {
		List<Mention> mentions = new ArrayList<>();
		for (TextBlock block : TextBlocks.of(text)) {
			if (cancelled.getAsBoolean())
				throw new CancellationException();
			mentions.addAll(recogniser.mentions(text, new Span(text.toCodePoint(block.start()), text.toCodePoint(block.end()))));
		}
		return List.copyOf(mentions);
	}

	/** The reference marks. */
	public List<ReferenceMark> marks() {
		return text.structure().marks();
	}

	/** The sentence that holds a place, or that ends just there; else the next one, or the last behind all; null when there is none. */
	public Span sentenceAt(int place) {
		int at = sentenceIndex(place);
		return at < 0 ? null : sentences.get(at);
	}

	/** The index of {@link #sentenceAt}, or -1 when there is no sentence. */
	public int sentenceIndex(int place) {
		if (sentences.isEmpty())
			return -1;
		int low = 0, high = sentences.size() - 1;
		while (low < high) {
			int middle = low + high >>> 1;
			if (sentences.get(middle).end() <= place)
				low = middle + 1;
			else
				high = middle;
		}
		if (low > 0 && sentences.get(low - 1).end() == place && sentences.get(low).start() > place)
			low--;
		return low;
	}

	/**
	 * The items that meet a piece, by binary search.
	 *
	 * @param items
	 *            in the order of the text, none overlapping another
	 */
	public static <T> List<T> within(List<T> items, Function<T, Span> place, Span piece) {
		int low = 0, high = items.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (place.apply(items.get(middle)).end() <= piece.start())
				low = middle + 1;
			else
				high = middle;
		}
		int end = low;
		while (end < items.size() && place.apply(items.get(end)).start() < piece.end())
			end++;
		return items.subList(low, end);
	}
}
