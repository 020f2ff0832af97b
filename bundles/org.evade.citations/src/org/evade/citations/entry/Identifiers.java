/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.entry;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evade.model.terms.IdSpaces;

/** Finds the identifiers of publications in what people write. */
public final class Identifiers {
	private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
	private static final Pattern PMC = Pattern.compile("PMC\\s*(\\d+)(\\.\\d+)?", Pattern.CASE_INSENSITIVE);
	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}]");
	/** What a CURIE may hold, see the grammar of the language. */
	private static final Pattern WRITABLE = Pattern
			.compile("(?:[\\p{IsLatin}\\p{IsGreek}0-9_./()<>#%+=&?~:*@\\[\\]-]|[,;](?=.))+");

	private Identifiers() {
	}

	/**
	 * @param text
	 *            a DOI with or without a prefix or the address of a resolver, perhaps percent-encoded, perhaps with the end of a
	 *            sentence behind it
	 * @return its CURIE, or null
	 */
	public static String doi(String text) {
		if (text == null)
			return null;
		String plain = INVISIBLE.matcher(text).replaceAll("").strip();
		if (plain.matches("(?i).*10\\.\\d{4,9}%2F.*") || plain.matches(".*10\\.\\d{4,9}/.*%(3[CcEeBb]|2[89Ff]|28|29|3[Aa]).*"))
			plain = decoded(plain);
		Matcher found = DOI.matcher(plain);
		if (!found.find())
			return null;
		String doi = withoutEnd(found.group());
		return IdSpaces.of("doi").fits(doi) && WRITABLE.matcher(doi).matches() ? "doi:" + doi : null;
	}

	private static String decoded(String text) {
		try {
			return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException e) {
			return text;
		}
	}

	/** Without the punctuation of a sentence, and without brackets that nothing opens. */
	private static String withoutEnd(String doi) {
		String at = doi;
		while (!at.isEmpty()) {
			char last = at.charAt(at.length() - 1);
			boolean open = last == ')' && count(at, '(') < count(at, ')') || last == ']' && count(at, '[') < count(at, ']')
					|| last == '>' && count(at, '<') < count(at, '>');
			if (".,;:'\"\u201d\u2019}".indexOf(last) < 0 && !open)
				break;
			at = at.substring(0, at.length() - 1);
		}
		return at;
	}

	private static long count(String text, char c) {
		return text.chars().filter(each -> each == c).count();
	}

	/** The CURIE of a PubMed id written as a number, with a prefix or as an address; null when it is none. */
	public static String pmid(String text) {
		if (text == null)
			return null;
		String number = INVISIBLE.matcher(text).replaceAll("").strip()
				.replaceFirst("(?i)^(pmid|pubmed|medline)?[:\\s]*(https?://\\S*?/)?", "").replaceFirst("/?\\.?$", "")
				.replaceFirst("(?i)\\s*\\[pmid\\]$", "").replaceFirst("^0+(?=\\d)", "");
		return IdSpaces.of("pmid").fits(number) ? "pmid:" + number : null;
	}

	/** The CURIE of a PubMed Central id; null when it is none. */
	public static String pmc(String text) {
		if (text == null)
			return null;
		Matcher found = PMC.matcher(text);
		if (found.find())
			return "pmc:PMC" + found.group(1);
		return text.strip().matches("[1-9]\\d{3,8}") ? "pmc:PMC" + text.strip() : null;
	}
}
