/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.anchor;

import java.util.ArrayList;
import java.util.List;

import org.evade.articles.text.ArticleText;
import org.evade.articles.text.ReferenceMark;
import org.evade.articles.text.Span;

/**
 * Finds words in a text as a reader does: line breaks, hyphens at line ends, several blanks, the kind of quotes and dashes and
 * compatibility characters do not count; letters and their case do. A place begins and ends with whole words.
 */
public final class Locator {
	private final ArticleText text;
	private final LooseText loose;

	/** For one text; it may be asked many times. */
	public Locator(ArticleText text) {
		this.text = text;
		loose = LooseText.of(text);
	}

	/**
	 * All places of words, in the order of the text.
	 *
	 * @param words
	 *            at least one letter, digit or sign
	 */
	public List<Span> find(String words) {
		return find(words, true);
	}

	/** As {@link #find}, but also inside of words. */
	public List<Span> inside(String words) {
		return find(words, false);
	}

	private List<Span> find(String words, boolean whole) {
		LooseText wanted = new LooseText(words.strip());
		List<Span> found = new ArrayList<>();
		if (wanted.length == 0)
			return found;
		for (int at = 0; at < loose.length; at++) {
			if (loose.from[at] < 0 || loose.chars[at] != wanted.chars[0] && loose.chars[at] != LooseText.BREAK)
				continue;
			int end = match(at, wanted, 0);
			if (end < 0 || loose.to[end - 1] < 0 || whole && !(starts(at) && ends(end)))
				continue;
			found.add(new Span(text.toCodePoint(loose.from[at]), text.toCodePoint(loose.to[end - 1])));
		}
		return found;
	}

	/** Where the match ends, or -1. */
	private int match(int at, LooseText wanted, int i) {
		while (i < wanted.length) {
			if (at >= loose.length)
				return -1;
			char here = loose.chars[at], want = wanted.chars[i];
			if (here == LooseText.BREAK) {
				if (want == LooseText.BREAK) {
					i++;
					at++;
					continue;
				}
				if (want == '-') {
					boolean blank = i + 1 < wanted.length && wanted.chars[i + 1] == ' ';
					int kept = match(at + 1, wanted, blank ? i + 2 : i + 1);
					if (kept >= 0)
						return kept;
				}
				if (i == 0)
					return -1;
				at++;
				continue;
			}
			if (want == LooseText.BREAK) {
				if (here == '-' && at + 1 < loose.length)
					at += loose.chars[at + 1] == ' ' ? 2 : 1;
				i++;
				continue;
			}
			if (here != want)
				return -1;
			at++;
			i++;
		}
		return at;
	}

	private boolean starts(int at) {
		return at == 0 || !(letter(loose.chars[at]) && letter(loose.chars[at - 1]));
	}

	private boolean ends(int end) {
		if (end >= loose.length || !letter(loose.chars[end - 1]) || !letter(loose.chars[end]) && loose.chars[end] != LooseText.BREAK)
			return true;
		if (loose.chars[end] == LooseText.BREAK)
			return false;
		int place = text.toCodePoint(loose.to[end - 1]);
		for (ReferenceMark mark : text.structure().marks())
			if (mark.span().start() == place)
				return true;
		return false;
	}

	private static boolean letter(char c) {
		return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
	}

	/** The place whose words are most like the given ones, or null when none shares half of them. */
	public Nearest nearest(String words) {
		return Nearest.of(text, words);
	}
}
