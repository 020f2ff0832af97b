/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.entry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes plain text of what databases put into titles and names. */
public final class PlainText {
	private static final Pattern TAG = Pattern
			.compile("</?(?:i|b|em|strong|sup|sub|sc|u|tt|p|span|italic|bold|jats:\\w+|mml:\\w+)(?:\\s[^<>]*)?/?>", Pattern.CASE_INSENSITIVE);
	private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot|apos|nbsp|#\\d{1,7}|#x[0-9A-Fa-f]{1,6});");

	private PlainText() {
	}

	/** The text without tags of type, with entities resolved, blanks joined; empty for null. */
	public static String of(String text) {
		if (text == null)
			return "";
		String plain = text.indexOf('<') < 0 ? text : TAG.matcher(text).replaceAll("");
		if (plain.indexOf('&') >= 0)
			plain = ENTITY.matcher(plain).replaceAll(found -> Matcher.quoteReplacement(resolved(found.group(1))));
		return plain.replaceAll("[\\s\\p{Z}\u0085]+", " ").replaceAll("[\\p{Cc}\u200b\u200e\u200f\u00ad\ufeff]", "").strip();
	}

	private static String resolved(String entity) {
		return switch (entity) {
		case "amp" -> "&";
		case "lt" -> "<";
		case "gt" -> ">";
		case "quot" -> "\"";
		case "apos" -> "'";
		case "nbsp" -> " ";
		default -> {
			int code = entity.charAt(1) == 'x' ? Integer.parseInt(entity.substring(2), 16) : Integer.parseInt(entity.substring(1));
			yield Character.isValidCodePoint(code) ? Character.toString(code) : "";
		}
		};
	}
}
