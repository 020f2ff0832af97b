/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.entry;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evade.model.terms.Dois;
import org.evade.model.terms.IdSpaces;

/** Finds the identifiers of publications in what people write. */
public final class PublicationIds {
	private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}(?:/|%2F)\\S+", Pattern.CASE_INSENSITIVE);
	private static final Pattern PMC = Pattern.compile("PMC\\s*(\\d+)(\\.\\d+)?", Pattern.CASE_INSENSITIVE);
	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}]");
	/** What a CURIE may hold, see the grammar of the language. */
	private static final Pattern WRITABLE = Pattern
			.compile("(?:[\\p{IsLatin}\\p{IsGreek}0-9_./()<>#%+=&?~:*@\\[\\]-]|[,;](?=.))+");

	private PublicationIds() {
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
		Matcher found = DOI.matcher(plain);
		String doi = Dois.normal(plain).or(() -> found.find() ? Dois.normal(found.group()) : Optional.empty()).orElse(null);
		return doi != null && WRITABLE.matcher(doi).matches() ? "doi:" + doi : null;
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
