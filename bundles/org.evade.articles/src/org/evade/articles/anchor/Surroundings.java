/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.anchor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Sha256;

/** Short hashes of the words around a passage: punctuation, blanks and case do not count. */
final class Surroundings {
	/** Words on each side. */
	private static final int WORDS = 4;
	private static final int DIGITS = 8;
	/** How far the words are looked for, in code points. */
	private static final int REACH = 200;

	private Surroundings() {
	}

	/** The hash of the words before a place, or null when there are none. */
	static String before(ArticleText text, int at) {
		List<String> words = words(text.between(Math.max(0, at - REACH), at));
		return hash(words.subList(Math.max(0, words.size() - WORDS), words.size()));
	}

	/** The hash of the words behind a place, or null when there are none. */
	static String after(ArticleText text, int at) {
		List<String> words = words(text.between(at, Math.min(text.length(), at + REACH)));
		return hash(words.subList(0, Math.min(WORDS, words.size())));
	}

	private static String hash(List<String> words) {
		return words.isEmpty() ? null : Sha256.of(String.join(" ", words)).substring(0, DIGITS);
	}

	/** Runs of letters and digits, in lower case. */
	static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		for (String word : Normalizer.normalize(text, Normalizer.Form.NFKC).split("[^\\p{L}\\p{N}]+"))
			if (!word.isEmpty())
				words.add(word.toLowerCase(Locale.ROOT));
		return words;
	}
}
