/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.messages;

/** Shortens what a message quotes, without cutting a character in two. */
public final class Shorten {
	private Shorten() {
	}

	/**
	 * The first line of a text, or its beginning with three dots when it is longer.
	 *
	 * @param length
	 *            longest result without the dots, in UTF-16 units
	 */
	public static String to(int length, String text) {
		int line = text.indexOf('\n');
		int end = Math.min(length, line < 0 ? text.length() : line);
		if (end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)))
			end--;
		String first = text.substring(0, end).stripTrailing();
		return end < text.length() && end >= length - 1 ? first + "..." : first;
	}
}
