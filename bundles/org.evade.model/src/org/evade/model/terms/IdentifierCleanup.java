/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.model.terms;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What copying from pages, web addresses and XML does to an identifier, undone. */
final class IdentifierCleanup {
	private static final Pattern PERCENT = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

	private IdentifierCleanup() {
	}

	/** Typographic hyphens and dashes as hyphens; characters without a width go. */
	static String plainHyphens(String text) {
		return text.replaceAll("[\\u2010-\\u2015\\u2212\\ufe63\\uff0d]", "-").replaceAll("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]", "");
	}

	/** Characters for {@code %3C} and the like. */
	static String percentDecoded(String text) {
		Matcher codes = PERCENT.matcher(text);
		return codes.replaceAll(code -> Matcher.quoteReplacement(bytes(code.group())));
	}

	private static String bytes(String codes) {
		byte[] bytes = new byte[codes.length() / 3];
		for (int i = 0; i < bytes.length; i++)
			bytes[i] = (byte) Integer.parseInt(codes.substring(3 * i + 1, 3 * i + 3), 16);
		return new String(bytes, StandardCharsets.UTF_8);
	}

	/** Characters for {@code &lt;}, {@code &gt;} and {@code &amp;}. */
	static String entitiesDecoded(String text) {
		return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
	}
}
