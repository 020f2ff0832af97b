/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.model.terms;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Digital object identifiers: {@code 10.}, a number, a slash and anything. */
public final class Dois {
	private static final Pattern LABEL = Pattern.compile("^(?:doi\\s*:?\\s*)+(?=10\\.|https?:)", Pattern.CASE_INSENSITIVE);
	/** Resolvers and the pages of publishers, which carry the DOI in their path. */
	private static final Pattern ADDRESS = Pattern
			.compile("^(?:https?://)?[^/\\s]+\\.[^/\\s]+/(?:[^\\s?#]*/)?(?:doi:)?(10\\.\\d{4,9}/[^\\s?#]+)[?#]?\\S*$",
					Pattern.CASE_INSENSITIVE);
	private static final Pattern RESOLVER = Pattern.compile("^(?:https?://)?(?:dx\\.|www\\.)?doi\\.org/.*", Pattern.CASE_INSENSITIVE);
	private static final Pattern PAGE_TAIL = Pattern.compile("/(?:full|fulltext|abstract|abs|pdf|epdf|meta|html)$|\\.(?:pdf|full|abstract)$");
	private static final String CLOSING = ")]}>\"'”’»";
	private static final String OPENING = "([{<\"'“‘«";

	private Dois() {
	}

	/** Whether a text has the form of a DOI, without prefix and address. */
	public static boolean fits(String doi) {
		return IdSpaces.of("doi").fits(doi);
	}

	/**
	 * The DOI that a text means: printed with a label, copied as a web address, coded for the web ({@code %3C}) or for XML
	 * ({@code &lt;}), with the punctuation of the sentence around it. Case is kept, although it does not count.
	 *
	 * @return empty when it is no DOI
	 */
	public static Optional<String> normal(String text) {
		String doi = LABEL.matcher(IdentifierCleanup.plainHyphens(text.strip())).replaceFirst("");
		Matcher address = ADDRESS.matcher(doi);
		if (!doi.startsWith("10.") && address.matches()) {
			boolean resolver = RESOLVER.matcher(doi).matches();
			doi = resolver ? address.group(1) : PAGE_TAIL.matcher(address.group(1)).replaceFirst("");
		}
		doi = withoutSentence(IdentifierCleanup.entitiesDecoded(IdentifierCleanup.percentDecoded(doi)));
		return fits(doi) ? Optional.of(doi) : Optional.empty();
	}

	/** What is equal for two spellings of one DOI: the normal form in small letters. */
	public static String key(String doi) {
		return normal(doi).orElse(doi).toLowerCase(Locale.ROOT);
	}

	/** Stops and brackets at the end that have no counterpart inside. */
	private static String withoutSentence(String doi) {
		String rest = doi;
		while (!rest.isEmpty()) {
			char last = rest.charAt(rest.length() - 1);
			int bracket = CLOSING.indexOf(last);
			boolean stray = bracket >= 0 && count(rest, last) > (OPENING.charAt(bracket) == last ? 0 : count(rest, OPENING.charAt(bracket)));
			if (".,;:".indexOf(last) < 0 && !stray)
				return rest;
			rest = rest.substring(0, rest.length() - 1);
		}
		return rest;
	}

	private static long count(String text, char c) {
		return text.chars().filter(other -> other == c).count();
	}
}
