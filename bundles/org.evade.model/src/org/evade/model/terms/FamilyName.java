/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.model.terms;

import java.util.Set;

import org.evade.model.Publication;

/** First author of a publication, as author-year citations name it. */
public final class FamilyName {
	private static final Set<String> SUFFIXES = Set.of("Jr", "Jr.", "Sr", "Sr.", "2nd", "3rd", "II", "III");

	private FamilyName() {
	}

	/** Family name of the first author; the study group when there is no author; null when there is neither. */
	public static String first(Publication publication) {
		return publication.getAuthors().isEmpty() ? publication.getGroup() : of(publication.getAuthors().get(0));
	}

	/**
	 * @param author
	 *            a name as printed, family name first: {@code Paz-Ares L}, {@code van der Heijden MS}, {@code Smith, John},
	 *            {@code de Castro G Jr}
	 * @return the family name
	 */
	public static String of(String author) {
		String name = author.strip();
		if (name.indexOf(',') > 0)
			return name.substring(0, name.indexOf(',')).strip();
		String rest = withoutLast(name, SUFFIXES.contains(last(name)));
		return withoutLast(rest, isInitials(last(rest)));
	}

	private static String last(String name) {
		return name.substring(name.lastIndexOf(' ') + 1);
	}

	private static String withoutLast(String name, boolean cut) {
		return cut && name.indexOf(' ') > 0 ? name.substring(0, name.lastIndexOf(' ')).strip() : name;
	}

	private static boolean isInitials(String word) {
		int letters = 0;
		for (int i = 0; i < word.length(); i++) {
			char c = word.charAt(i);
			if (Character.isUpperCase(c))
				letters++;
			else if (c != '.' && c != '-')
				return false;
		}
		return letters > 0 && letters <= 4;
	}
}
