/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.svg;

/** Text and numbers as XML. */
final class Xml {
	private Xml() {
	}

	/** The text for content and for attributes in double quotes; characters that XML does not allow are left out. */
	static String escape(String text) {
		StringBuilder escaped = new StringBuilder(text.length());
		text.codePoints().forEach(c -> {
			switch (c) {
			case '&' -> escaped.append("&amp;");
			case '<' -> escaped.append("&lt;");
			case '>' -> escaped.append("&gt;");
			case '"' -> escaped.append("&quot;");
			case '\'' -> escaped.append("&#39;");
			default -> {
				if (isAllowed(c))
					escaped.appendCodePoint(c);
			}
			}
		});
		return escaped.toString();
	}

	private static boolean isAllowed(int c) {
		return c == '\t' || c == '\n' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c >= 0x10000;
	}

	/** A text as part of an XML name: letters, digits and hyphens; other characters as their code. */
	static String name(String text) {
		StringBuilder name = new StringBuilder(text.length());
		text.codePoints().forEach(c -> {
			if (c < 0x80 && (Character.isLetterOrDigit(c) || c == '-'))
				name.appendCodePoint(c);
			else
				name.append('_').append(Integer.toHexString(c)).append('_');
		});
		return name.toString();
	}

	/** A number with at most two digits after the point. */
	static String number(double value) {
		long hundredths = Math.round(value * 100);
		long whole = Math.abs(hundredths) / 100;
		long rest = Math.abs(hundredths) % 100;
		String sign = hundredths < 0 ? "-" : "";
		if (rest == 0)
			return sign + whole;
		return sign + whole + (rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest);
	}

	/** A colour as {@code #rrggbb}. */
	static String colour(int rgb) {
		return "#" + java.util.HexFormat.of().toHexDigits(rgb, 6);
	}
}
