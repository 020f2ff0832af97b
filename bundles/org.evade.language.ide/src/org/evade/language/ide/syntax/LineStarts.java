/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.syntax;

/** Lines of a text. */
public final class LineStarts {
	private LineStarts() {
	}

	/** Start of the line that holds an offset. */
	public static int start(CharSequence text, int offset) {
		int at = Math.min(offset, text.length());
		while (at > 0 && text.charAt(at - 1) != '\n')
			at--;
		return at;
	}

	/** End of the line that holds an offset, before its line break. */
	public static int end(CharSequence text, int offset) {
		int at = Math.min(offset, text.length());
		while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r')
			at++;
		return at;
	}

	/** Start of the next line, or the length of the text. */
	public static int next(CharSequence text, int offset) {
		int at = Math.min(offset, text.length());
		while (at < text.length() && text.charAt(at) != '\n')
			at++;
		return Math.min(text.length(), at + 1);
	}

	/** Whether an offset is behind nothing but blanks on its line. */
	public static boolean isFirst(CharSequence text, int offset) {
		return text.subSequence(start(text, offset), offset).toString().isBlank();
	}

	/** Blanks at the start of the line that holds an offset. */
	public static String indent(CharSequence text, int offset) {
		int from = start(text, offset), to = from;
		while (to < text.length() && (text.charAt(to) == ' ' || text.charAt(to) == '\t'))
			to++;
		return text.subSequence(from, to).toString();
	}

	/** The line break that the text uses. */
	public static String separator(CharSequence text) {
		for (int i = 0; i < text.length(); i++)
			if (text.charAt(i) == '\n')
				return i > 0 && text.charAt(i - 1) == '\r' ? "\r\n" : "\n";
		return "\n";
	}
}
