/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.merge;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.evade.citations.entry.BibliographyEntry;
import org.evade.citations.entry.PersonName;
import org.evade.language.conversion.IdSyntax;

/** Gives publications their ids: the key of the source where it can be an id, the first author's family name and the year else. */
final class Keys {
	private static final int LONGEST = 60;
	private final Set<String> taken = new HashSet<>();

	/** Reserves an id. */
	void take(String id) {
		taken.add(id);
	}

	/** An id that nothing else has. */
	String next(BibliographyEntry entry) {
		String own = entry.key();
		if (own != null && own.length() <= LONGEST && IdSyntax.isWord(own) && taken.add(own))
			return own;
		String base = base(entry);
		if (taken.add(base))
			return base;
		for (int i = 0;; i++) {
			String id = base + letters(i);
			if (taken.add(id))
				return id;
		}
	}

	private static String letters(int number) {
		return number < 26 ? String.valueOf((char) ('a' + number)) : letters(number / 26 - 1) + (char) ('a' + number % 26);
	}

	private static String other(BibliographyEntry entry) {
		return entry.ids().isEmpty() ? "publication" : entry.ids().getFirst().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
	}

	private static String base(BibliographyEntry entry) {
		String name = entry.authors().isEmpty() ? entry.group() == null ? entry.title() : entry.group() : PersonName.of(entry.authors().getFirst()).family();
		String latin = name == null ? "" : Normalizer.normalize(name, Normalizer.Form.NFKD).replace("ß", "ss").replace("ø", "o").replace("ł", "l")
				.toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").strip();
		if (entry.authors().isEmpty()) {
			String[] words = latin.split(" +");
			latin = String.join("", java.util.Arrays.asList(words).subList(0, Math.min(2, words.length)));
		}
		latin = latin.replace(" ", "");
		return (latin.isEmpty() ? other(entry) : latin.substring(0, Math.min(latin.length(), LONGEST / 2))) + (entry.year() == 0 ? "" : entry.year());
	}
}
