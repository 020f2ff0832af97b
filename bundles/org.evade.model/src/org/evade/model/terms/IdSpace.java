/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.model.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Space of identifiers that a CURIE's prefix names.
 *
 * @param prefix
 *            prefix as CURIEs of this space are written
 * @param name
 *            what the identifiers identify, in words
 * @param pattern
 *            what the part after the colon looks like
 * @param example
 *            a part after the colon that fits
 * @param kinds
 *            participants that may carry such an id
 * @param bearer
 *            other objects that may carry such an id
 * @param aliases
 *            other prefixes in use for the same space
 */
public record IdSpace(String prefix, String name, Pattern pattern, String example, Set<ParticipantKind> kinds,
		Bearer bearer, List<String> aliases) {
	/** Object other than a participant that an identifier may belong to. */
	public enum Bearer {
		/** None: participants only. */
		NONE,
		/** Publications and articles. */
		PUBLICATION,
		/** Persons. */
		CURATOR
	}

	/** Whether the part after the colon has the right shape. */
	public boolean fits(String local) {
		return pattern.matcher(local).matches();
	}

	/**
	 * Local parts that are probably meant by one of the wrong shape: zeros in front, the letters that the space puts before its
	 * numbers, the prefix said twice, the wrong case.
	 *
	 * @return those of the right shape, likeliest first; empty when none is near
	 */
	public List<String> mended(String local) {
		List<String> guesses = new ArrayList<>();
		String letters = example.replaceFirst("\\d.*$", "");
		String bare = local.replaceFirst("(?i)^" + Pattern.quote(prefix) + "[:_]?", "");
		if (bare.matches("\\d{1,7}"))
			guesses.add("0".repeat(7 - bare.length()) + bare);
		if (!letters.isEmpty())
			guesses.add(letters + bare);
		if (!bare.equals(local))
			guesses.add(bare);
		guesses.add(local.replaceFirst("^0+", ""));
		guesses.add(local.toUpperCase(Locale.ROOT));
		return guesses.stream().filter(this::fits).distinct().toList();
	}

	/** The CURIE of a local part. */
	public String curie(String local) {
		return prefix + ":" + local;
	}
}
