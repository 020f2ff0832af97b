/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Name of a person. In the model it is one text, family name first: {@code Paz-Ares L} when only initials are known,
 * {@code van der Berg, Jan} when more is, each with a suffix such as {@code Jr} at its end.
 *
 * @param family
 *            family name with its particles
 * @param given
 *            given names or initials, or an empty text
 * @param suffix
 *            suffix, or an empty text
 */
public record PersonName(String family, String given, String suffix) {
	private static final Set<String> SUFFIXES = Set.of("Jr", "Sr", "II", "III", "IV", "2nd", "3rd");
	private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{1,2}|\\p{Lu}[^AEIOU\\P{Lu}]{1,3}");
	private static final Pattern INITIAL = Pattern.compile("\\p{Lu}(\\.?-\\p{L})?\\.?");

	/** Trims the parts. */
	public PersonName {
		family = tidy(family);
		given = tidy(given);
		suffix = tidy(suffix).replaceFirst("\\.$", "");
	}

	private static String tidy(String part) {
		return part == null ? "" : part.replaceAll("[\\s\u00a0]+", " ").strip().replaceFirst(",+$", "");
	}

	/** Whether a word is a suffix of names; JR in capitals are initials. */
	public static boolean isSuffix(String word) {
		return SUFFIXES.contains(word.replace(".", ""));
	}

	/** A name as the model writes it, taken apart. */
	public static PersonName of(String text) {
		String name = tidy(text);
		int comma = name.indexOf(',');
		if (comma > 0) {
			String[] rest = name.substring(comma + 1).split(",", 2);
			return new PersonName(name.substring(0, comma), rest[0], rest.length > 1 ? rest[1] : "");
		}
		List<String> words = new ArrayList<>(List.of(name.split(" ")));
		String suffix = words.size() > 2 && isSuffix(words.getLast()) ? words.removeLast() : "";
		String given = words.size() > 1 && isInitials(words.getLast()) ? words.removeLast() : "";
		return new PersonName(String.join(" ", words), given, suffix);
	}

	private static boolean isInitials(String word) {
		return word.length() <= 6 && word.matches("\\p{Lu}[\\p{Lu}.-]*");
	}

	/** The initials of the given names, without dots and blanks; {@code J-P} for Jean-Pierre. */
	public String initials() {
		StringBuilder initials = new StringBuilder();
		for (String word : given.split("[\\s.]+"))
			for (String part : word.splitWithDelimiters("[-\u2010\u2011]", 0))
				if (part.matches("[-\u2010\u2011]"))
					initials.append(initials.isEmpty() ? "" : "-");
				else if (INITIALS.matcher(part).matches())
					initials.append(part);
				else if (!part.isEmpty())
					initials.appendCodePoint(Character.toUpperCase(part.codePointAt(0)));
		return initials.toString();
	}

	private boolean isAbbreviated() {
		if (INITIALS.matcher(given).matches())
			return true;
		for (String word : given.replace(".", ". ").strip().split("\\s+"))
			if (!INITIAL.matcher(word).matches() && !word.matches("-\\p{L}\\.?"))
				return false;
		return true;
	}

	/** As the model writes it. */
	public String text() {
		if (given.isEmpty())
			return family + (suffix.isEmpty() ? "" : " " + suffix);
		return isAbbreviated() ? family + " " + initials() + (suffix.isEmpty() ? "" : " " + suffix)
				: family + ", " + given + (suffix.isEmpty() ? "" : ", " + suffix);
	}
}
