/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.anchor;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.evade.articles.text.ArticleText;

/** The ways in which the same words may have been written in an earlier file. */
final class TextViews {
	private TextViews() {
	}

	/** The text itself, then with other line ends, then with all blanks alike, without hyphens at line ends, with plain quotes. */
	static List<TextView> of(ArticleText text) {
		int[] plain = text.string().codePoints().toArray();
		TextView itself = new TextView("", plain, IntStream.rangeClosed(0, plain.length).toArray());
		return List.of(itself, returns(plain), blanks(plain, false, "but for line ends and blanks", false),
				blanks(plain, true, "but for hyphens at line ends", false), blanks(plain, false, "but for quotes and blanks", true));
	}

	private static TextView returns(int[] plain) {
		int[] out = new int[plain.length * 2], place = new int[plain.length * 2 + 1];
		int n = 0;
		for (int i = 0; i < plain.length; i++) {
			if (plain[i] == '\n') {
				place[n] = i;
				out[n++] = '\r';
			}
			place[n] = i;
			out[n++] = plain[i];
		}
		place[n] = plain.length;
		return new TextView("but for line ends", Arrays.copyOf(out, n), Arrays.copyOf(place, n + 1));
	}

	private static TextView blanks(int[] plain, boolean joined, String what, boolean quotes) {
		int[] out = new int[plain.length], place = new int[plain.length + 1];
		int n = 0;
		for (int i = 0; i < plain.length; i++) {
			int c = plain[i];
			if (blank(c)) {
				int last = i;
				boolean line = c == '\n';
				while (last + 1 < plain.length && blank(plain[last + 1]))
					line |= plain[++last] == '\n';
				if (joined && line && n > 0 && (out[n - 1] == '-' || out[n - 1] == 0x2010)) {
					n--;
				} else {
					place[n] = i;
					out[n++] = ' ';
				}
				i = last;
			} else {
				place[n] = i;
				out[n++] = quotes ? simple(c) : c;
			}
		}
		place[n] = plain.length;
		return new TextView(what, Arrays.copyOf(out, n), Arrays.copyOf(place, n + 1));
	}

	private static boolean blank(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	private static int simple(int c) {
		return switch (c) {
		case 0x2018, 0x2019, 0x201B -> '\'';
		case 0x201C, 0x201D, 0x201E -> '"';
		case 0x2010, 0x2011, 0x2012, 0x2013, 0x2212 -> '-';
		default -> c;
		};
	}
}
