/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Span;

/**
 * The place of a text that is most like given words.
 *
 * @param span
 *            where it is
 * @param likeness
 *            share of the words that stand there, 0.5 to 1
 */
public record Nearest(Span span, double likeness) {
	/** Below this share a place is like nothing. */
	private static final double LEAST = 0.5;

	private record Word(int start, int end, String plain) {
	}

	static Nearest of(ArticleText text, String words) {
		List<String> wanted = Surroundings.words(words);
		List<Word> here = split(text.string());
		if (wanted.isEmpty() || here.isEmpty())
			return null;
		Map<String, Integer> need = new HashMap<>();
		wanted.forEach(word -> need.merge(word, 1, Integer::sum));
		int width = Math.min(wanted.size(), here.size()), shared = 0, best = 0, bestScore = 0, place = -1;
		for (int i = 0; i < here.size(); i++) {
			if (need.merge(here.get(i).plain, -1, Integer::sum) >= 0)
				shared++;
			if (i >= width && need.merge(here.get(i - width).plain, 1, Integer::sum) > 0)
				shared--;
			if (i < width - 1 || shared < best)
				continue;
			int score = shared * 4 + (here.get(i - width + 1).plain.equals(wanted.getFirst()) ? 2 : 0)
					+ (here.get(i).plain.equals(wanted.getLast()) ? 1 : 0);
			if (score > bestScore) {
				best = shared;
				bestScore = score;
				place = i - width + 1;
			}
		}
		double likeness = (double) best / wanted.size();
		if (place < 0 || likeness < LEAST)
			return null;
		return new Nearest(new Span(text.toCodePoint(here.get(place).start), text.toCodePoint(here.get(place + width - 1).end)), likeness);
	}

	private static List<Word> split(String text) {
		List<Word> words = new ArrayList<>();
		for (int i = 0; i < text.length();) {
			if (!Character.isLetterOrDigit(text.charAt(i))) {
				i++;
				continue;
			}
			int end = i;
			while (end < text.length() && Character.isLetterOrDigit(text.charAt(end)))
				end++;
			words.add(new Word(i, end, text.substring(i, end).toLowerCase(Locale.ROOT)));
			i = end;
		}
		return words;
	}
}
