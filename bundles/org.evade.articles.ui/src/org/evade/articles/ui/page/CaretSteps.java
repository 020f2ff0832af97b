/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.page;

import org.evade.articles.read.TextBlock;
import org.evade.articles.text.ArticleText;

/** Steps of a caret: characters and words; what is not shown is stepped over. */
final class CaretSteps {
	private final PageText page;
	private final ArticleText text;

	CaretSteps(PageText page) {
		this.page = page;
		text = page.text();
	}

	/** The next place a caret can be at, or the one before. */
	int character(int place, boolean forward) {
		int at = place;
		do {
			at += forward ? 1 : -1;
		} while (at > 0 && at < text.length() && !stands(at));
		return Math.clamp(at, 0, text.length());
	}

	/** Whether a caret can stand at a place: before a character that is shown, or behind the last one of a block. */
	private boolean stands(int place) {
		int block = page.blockAt(place);
		TextBlock at = page.blocks().get(block);
		int offset = text.toChar(place) - at.start();
		return offset >= 0 && (offset == at.shown().length() || offset < at.shown().length() && at.shown().charAt(offset) != TextBlock.HIDDEN);
	}

	/** The beginning of the next word, or of the one before. */
	int word(int place, boolean forward) {
		String all = text.string();
		int at = text.toChar(place);
		if (forward) {
			while (at < all.length() && letter(all, at))
				at++;
			while (at < all.length() && !letter(all, at))
				at++;
		} else {
			while (at > 0 && !letter(all, at - 1))
				at--;
			while (at > 0 && letter(all, at - 1))
				at--;
		}
		return text.toCodePoint(at);
	}

	/** The word that holds a place. */
	Selection wordAt(int place) {
		String all = text.string();
		int start = text.toChar(place), end = start;
		while (start > 0 && letter(all, start - 1))
			start--;
		while (end < all.length() && letter(all, end))
			end++;
		return new Selection(text.toCodePoint(start), text.toCodePoint(end));
	}

	/** Letters, digits, and what stands inside of names such as PD-L1 and CD8+. */
	private static boolean letter(String all, int at) {
		char c = all.charAt(at);
		if (Character.isLetterOrDigit(c) || c == '+' || Character.isSurrogate(c))
			return true;
		return (c == '-' || c == '\u2011' || c == '\'') && at > 0 && at + 1 < all.length() && Character.isLetterOrDigit(all.charAt(at - 1))
				&& Character.isLetterOrDigit(all.charAt(at + 1));
	}
}
