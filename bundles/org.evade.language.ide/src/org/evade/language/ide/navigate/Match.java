/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.navigate;

import java.util.Locale;

/** How well a word fits what was typed. */
public final class Match {
	/** The same, letter by letter. */
	public static final int SAME = 1000;
	/** The same but for case, which few type when they search. */
	public static final int ALIKE = 950;
	/** No match. */
	public static final int NONE = 0;

	private Match() {
	}

	/**
	 * Compares without case and without separators: the same is best, then a beginning, the beginning of a word inside, a part,
	 * letters in the same order with gaps.
	 *
	 * @param typed
	 *            what was typed; empty fits everything
	 * @param word
	 *            id, label or synonym
	 * @return {@link #SAME} to 1, the higher the better, or {@link #NONE}
	 */
	public static int of(String typed, String word) {
		if (typed.isEmpty())
			return 1;
		if (word == null || word.isEmpty())
			return NONE;
		if (word.equals(typed))
			return SAME;
		if (word.equalsIgnoreCase(typed))
			return ALIKE;
		if (word.regionMatches(true, 0, typed, 0, typed.length()))
			return 900 - Math.min(99, word.length() - typed.length());
		String wanted = fold(typed), there = fold(word);
		if (wanted.isEmpty())
			return NONE;
		int at = there.indexOf(wanted);
		if (at == 0)
			return there.length() == wanted.length() ? 890 : 800 - Math.min(99, there.length() - wanted.length());
		if (beginsWord(wanted, word))
			return 700 - Math.min(99, there.length() - wanted.length());
		if (at > 0 && wanted.length() > 1)
			return 500 - Math.min(99, at);
		return wanted.length() > 1 ? subsequence(wanted, there) : NONE;
	}

	private static boolean beginsWord(String wanted, String word) {
		for (int i = 1; i < word.length(); i++)
			if (!Character.isLetterOrDigit(word.charAt(i - 1)) && Character.isLetterOrDigit(word.charAt(i))
					&& fold(word.substring(i)).startsWith(wanted))
				return true;
		return false;
	}

	/** The first letters have to be the same; gaps cost. */
	private static int subsequence(String wanted, String there) {
		if (wanted.length() < 2 || there.isEmpty() || wanted.charAt(0) != there.charAt(0))
			return NONE;
		int gaps = 0, at = 0;
		for (int i = 1; i < wanted.length(); i++) {
			int next = there.indexOf(wanted.charAt(i), at + 1);
			if (next < 0)
				return NONE;
			gaps += next - at - 1;
			at = next;
		}
		return gaps > 3 * wanted.length() ? NONE : 300 - Math.min(199, gaps * 5);
	}

	/** Lower case, letters and digits only. */
	public static String fold(String word) {
		StringBuilder folded = new StringBuilder(word.length());
		String lower = word.toLowerCase(Locale.ROOT);
		for (int i = 0; i < lower.length(); i++)
			if (Character.isLetterOrDigit(lower.charAt(i)))
				folded.append(lower.charAt(i));
		return folded.toString();
	}
}
