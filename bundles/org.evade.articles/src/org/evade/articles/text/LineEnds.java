/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.text;

/** Line ends as one character. */
final class LineEnds {
	private LineEnds() {
	}

	/** The text with {@code \n} at every line's end, and without a byte order mark at its beginning. */
	static String plain(String text) {
		int from = !text.isEmpty() && text.charAt(0) == '\uFEFF' ? 1 : 0;
		if (text.indexOf('\r') < 0)
			return text.substring(from);
		StringBuilder plain = new StringBuilder(text.length());
		for (int i = from; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c != '\r')
				plain.append(c);
			else if (i + 1 == text.length() || text.charAt(i + 1) != '\n')
				plain.append('\n');
		}
		return plain.toString();
	}
}
