/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.model.terms;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Id of a trial in a registry.
 *
 * @param registry
 *            the registry
 * @param text
 *            the id in normal form: as its owner writes it, a EudraCT number without letters before and country behind
 */
public record RegistryId(TrialRegistry registry, String text) {
	private static final Pattern PREFIX = Pattern
			.compile("^(?:(?:clinicaltrials|nct|ctgov|isrctn):(?=\\s*[A-Z])|(?:eudract|ctis):)", Pattern.CASE_INSENSITIVE);
	/** What the WHO's portal writes beside the numbers: the registry before, the country behind. */
	private static final Pattern OF_PORTAL = Pattern
			.compile("JPRN-(.+)|EUCTR(\\d{4}-\\d{6}-\\d{2})(-([A-Z]{2}|3rd|Outside-EU/EEA))?|CTIS(\\d{4}-\\d{6}-\\d{2}-\\d{2})");

	/**
	 * The id that a text means, however its case, blanks, hyphens and prefixes are: {@code NCT 02041533},
	 * {@code EUCTR2013-003828-36-SK}, {@code isrctn:ISRCTN73208288}.
	 *
	 * @return empty when it has the form of no registry
	 */
	public static Optional<RegistryId> of(String printed) {
		String text = squeezed(bare(printed));
		for (TrialRegistry registry : TrialRegistry.values()) {
			Optional<String> normal = registry.normal(text);
			if (normal.isPresent())
				return Optional.of(new RegistryId(registry, normal.get()));
		}
		return Optional.empty();
	}

	/** The normal form by which ids are compared; of a text that is no id the text in capitals, without blanks and prefix. */
	public static String normal(String printed) {
		return of(printed).map(RegistryId::text).orElseGet(() -> squeezed(bare(printed)));
	}

	/** Whether a text is written as its registry or the WHO's portal writes it, with or without the prefix of a CURIE. */
	public static boolean isWellWritten(String printed) {
		String bare = bare(printed);
		String core = OF_PORTAL.matcher(bare).matches() && bare.startsWith("JPRN-") ? bare.substring(5) : bare;
		return of(core).filter(id -> id.text.equals(core) || OF_PORTAL.matcher(core).matches()
				|| id.registry == TrialRegistry.JAPIC && id.text.replace("-", "").equals(core)
				|| id.registry == TrialRegistry.NTR && id.text.replace("NL", "NL-").equals(core)).isPresent();
	}

	/** Which registry's letters a text begins with: the one that a mistyped id probably belongs to. */
	public static Optional<TrialRegistry> meant(String printed) {
		String text = squeezed(bare(printed));
		TrialRegistry best = null;
		for (TrialRegistry registry : TrialRegistry.values())
			if (text.startsWith(registry.letters().toUpperCase(Locale.ROOT))
					&& (best == null || registry.letters().length() > best.letters().length()))
				best = registry;
		return Optional.ofNullable(best);
	}

	private static String bare(String id) {
		return PREFIX.matcher(id.strip()).replaceFirst("");
	}

	private static String squeezed(String id) {
		String text = IdentifierCleanup.plainHyphens(id).toUpperCase(Locale.ROOT).replaceAll("[\\s._\\u00a0]", "").replaceFirst("^JPRN-", "");
		return text.replaceFirst("^(NCT|ISRCTN|ACTRN|KCT|TCTR)[-:#]", "$1");
	}
}
