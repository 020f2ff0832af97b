/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.order;

import java.util.Comparator;

/** Texts as people sort them: case does not count, and the numbers in them stand in the order of their values ({@code 9} before {@code 10}). */
public final class Natural implements Comparator<String> {
	/** The order. */
	public static final Comparator<String> ORDER = new Natural();

	private Natural() {
	}

	@Override
	public int compare(String one, String other) {
		int i = 0, j = 0;
		while (i < one.length() && j < other.length()) {
			char a = one.charAt(i), b = other.charAt(j);
			if (isDigit(a) && isDigit(b)) {
				int k = run(one, i), l = run(other, j), numbers = numbers(one, i, k, other, j, l);
				if (numbers != 0)
					return numbers;
				i = k;
				j = l;
			} else {
				int letters = Character.compare(Character.toLowerCase(a), Character.toLowerCase(b));
				if (letters != 0)
					return letters;
				i++;
				j++;
			}
		}
		int rest = Integer.compare(one.length() - i, other.length() - j);
		return rest != 0 ? rest : one.compareTo(other);
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	private static int run(String text, int at) {
		int end = at;
		while (end < text.length() && isDigit(text.charAt(end)))
			end++;
		return end;
	}

	private static int numbers(String one, int from, int to, String other, int start, int end) {
		while (from < to && one.charAt(from) == '0')
			from++;
		while (start < end && other.charAt(start) == '0')
			start++;
		int length = Integer.compare(to - from, end - start);
		return length != 0 ? length : one.substring(from, to).compareTo(other.substring(start, end));
	}
}
