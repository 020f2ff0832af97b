/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.anchor;

import java.text.Normalizer;
import java.util.Arrays;

import org.evade.articles.text.ArticleText;

/**
 * A text as a reader compares it: compatibility characters are their plain ones, quotes and dashes are of one kind, blanks and line
 * ends are one blank, and a hyphen at a line's end may be one or none. Every character knows where it came from.
 */
final class LooseText {
	/** Stands for a hyphen before a line's end and the line's end. */
	static final char BREAK = '\u0001';

	/** The characters. */
	char[] chars;
	/** Where each begins in the text, as an index of {@code char}s; one more at the end. Inside an expansion -1. */
	int[] from;
	/** Where each ends. Inside an expansion -1. */
	int[] to;
	int length;

	LooseText(String text) {
		chars = new char[text.length() + 16];
		from = new int[chars.length];
		to = new int[chars.length];
		int i = 0;
		while (i < text.length()) {
			int end = cluster(text, i);
			char c = text.charAt(i);
			if (hyphen(c) && end == i + 1 && lineEnds(text, end)) {
				int next = blanks(text, end);
				add(BREAK, i, next);
				i = next;
			} else if (blank(c)) {
				int next = blanks(text, i);
				add(' ', i, next);
				i = next;
			} else {
				if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF' && c != '\u2060')
					expand(text.substring(i, end), i, end);
				i = end;
			}
		}
	}

	static LooseText of(ArticleText text) {
		return new LooseText(text.string());
	}

	private void expand(String cluster, int start, int end) {
		String plain = cluster.length() == 1 && cluster.charAt(0) < 0x80 ? cluster : Normalizer.normalize(cluster, Normalizer.Form.NFKC);
		for (int i = 0; i < plain.length(); i++)
			add(simple(plain.charAt(i)), i == 0 ? start : -1, i == plain.length() - 1 ? end : -1);
	}

	private void add(char c, int start, int end) {
		if (length == chars.length) {
			chars = Arrays.copyOf(chars, length * 2);
			from = Arrays.copyOf(from, length * 2);
			to = Arrays.copyOf(to, length * 2);
		}
		chars[length] = c;
		from[length] = start;
		to[length++] = end;
	}

	/** The end of a character with the marks that belong to it. */
	private static int cluster(String text, int at) {
		int end = at + Character.charCount(text.codePointAt(at));
		while (end < text.length()) {
			int type = Character.getType(text.codePointAt(end));
			if (type != Character.NON_SPACING_MARK && type != Character.COMBINING_SPACING_MARK && type != Character.ENCLOSING_MARK)
				break;
			end += Character.charCount(text.codePointAt(end));
		}
		return end;
	}

	private static boolean lineEnds(String text, int at) {
		while (at < text.length() && blank(text.charAt(at))) {
			if (text.charAt(at) == '\n' || text.charAt(at) == '\r')
				return true;
			at++;
		}
		return false;
	}

	private static int blanks(String text, int at) {
		while (at < text.length() && blank(text.charAt(at)))
			at++;
		return at;
	}

	private static boolean blank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	private static boolean hyphen(char c) {
		return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u00AD';
	}

	private static char simple(char c) {
		return switch (c) {
		case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u00B4', '`' -> '\'';
		case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
		case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
		default -> c;
		};
	}
}
