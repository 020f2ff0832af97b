/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.conversion;

import java.util.Arrays;

/**
 * Quoted text. {@code "one line"} knows {@code \" \\ \n \t}; {@code """several lines"""} drops the indentation that its
 * lines share, and the blanks around it.
 */
public final class Quoting {
	private static final String FENCE = "\"\"\"";

	private Quoting() {
	}

	/**
	 * @param written
	 *            text with its quotation marks
	 * @return the text meant
	 */
	public static String unquote(String written) {
		if (written.startsWith(FENCE) && written.length() >= 6)
			return written.substring(3, written.length() - 3).stripIndent().strip();
		String inner = written.substring(1, written.length() - 1);
		if (inner.indexOf('\\') < 0)
			return inner;
		StringBuilder text = new StringBuilder(inner.length());
		for (int i = 0; i < inner.length(); i++) {
			char c = inner.charAt(i);
			if (c != '\\' || i + 1 == inner.length()) {
				text.append(c);
				continue;
			}
			char escaped = inner.charAt(++i);
			text.append(switch (escaped) {
			case 'n' -> '\n';
			case 't' -> '\t';
			default -> escaped;
			});
		}
		return text.toString();
	}

	/** The text with quotation marks, on one line. */
	public static String quote(String text) {
		StringBuilder written = new StringBuilder(text.length() + 2).append('"');
		text.chars().forEach(c -> {
			switch (c) {
			case '"', '\\' -> written.append('\\').append((char) c);
			case '\n' -> written.append("\\n");
			case '\t' -> written.append("\\t");
			case '\r' -> { }
			default -> written.append((char) c);
			}
		});
		return written.append('"').toString();
	}

	/** Quotes each text and joins them with commas. */
	public static String quoteAll(Iterable<String> texts) {
		StringBuilder written = new StringBuilder();
		texts.forEach(text -> written.append(written.isEmpty() ? "" : ", ").append(quote(text)));
		return written.toString();
	}

	/** Quotes each text and joins them with commas. */
	public static String quoteAll(String... texts) {
		return quoteAll(Arrays.asList(texts));
	}
}
