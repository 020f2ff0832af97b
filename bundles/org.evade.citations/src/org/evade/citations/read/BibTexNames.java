/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.read;

import java.util.ArrayList;
import java.util.List;

import org.evade.citations.entry.EntryBuilder;
import org.evade.citations.entry.PersonName;

/** Names in the field {@code author} of BibTeX: joined by "and", in one of three orders, corporate ones in braces. */
final class BibTexNames {
	private BibTexNames() {
	}

	static void read(String authors, EntryBuilder entry) {
		for (String name : split(authors, " and ")) {
			String plain = name.strip().replaceAll("\\s+", " ");
			if (plain.isEmpty() || plain.equalsIgnoreCase("and"))
				continue;
			if (plain.equalsIgnoreCase("others") || plain.matches("(?i)et\\.? al\\.?")) {
				entry.etAl();
				continue;
			}
			if (isBraced(plain))
				entry.group(Latex.plain(plain));
			else
				entry.author(person(plain));
		}
	}

	/** The whole name is one group that holds a blank: BibTeX's way to write an institution. */
	private static boolean isBraced(String name) {
		if (!name.startsWith("{") || !name.endsWith("}") || name.startsWith("{\\"))
			return false;
		int depth = 0;
		for (int i = 0; i < name.length(); i++) {
			depth += name.charAt(i) == '{' ? 1 : name.charAt(i) == '}' ? -1 : 0;
			if (depth == 0 && i < name.length() - 1)
				return false;
		}
		return true;
	}

	static PersonName person(String name) {
		if (name.startsWith("family=") || name.contains(", given=") || name.contains("given="))
			return extended(name);
		List<String> parts = split(name, ",");
		if (parts.size() >= 3)
			return plain(parts.get(0), String.join(" ", parts.subList(2, parts.size())), parts.get(1));
		if (parts.size() == 2)
			return PersonName.isSuffix(parts.get(1).strip()) ? withSuffix(firstLast(parts.get(0)), parts.get(1))
					: plain(parts.get(0), parts.get(1), "");
		return firstLast(name);
	}

	private static PersonName withSuffix(PersonName name, String suffix) {
		return new PersonName(name.family(), name.given(), suffix);
	}

	/** biblatex's {@code family=..., given=..., prefix=...}. */
	private static PersonName extended(String name) {
		String family = "", given = "", prefix = "", suffix = "";
		for (String part : split(name, ",")) {
			String[] pair = part.strip().split("=", 2);
			String value = pair.length == 2 ? pair[1] : "";
			switch (pair[0]) {
			case "family" -> family = value;
			case "given" -> given = value;
			case "prefix" -> prefix = value;
			case "suffix" -> suffix = value;
			default -> { }
			}
		}
		return plain(prefix + " " + family, given, suffix);
	}

	private static PersonName plain(String family, String given, String suffix) {
		return new PersonName(Latex.plain(family), Latex.plain(given), Latex.plain(suffix));
	}

	/** First von Last: the family name begins at the first word in lower case, else it is the last word. */
	private static PersonName firstLast(String name) {
		List<String> words = new ArrayList<>(split(name.replace("~", " "), " "));
		words.removeIf(String::isBlank);
		if (words.isEmpty())
			return new PersonName("", "", "");
		String suffix = words.size() > 2 && PersonName.isSuffix(words.getLast()) ? words.removeLast() : "";
		int family = words.size() - 1;
		for (int i = words.size() - 2; i >= 0; i--)
			if (isLower(words.get(i)))
				family = i;
		return plain(String.join(" ", words.subList(family, words.size())), String.join(" ", words.subList(0, family)), suffix);
	}

	private static boolean isLower(String word) {
		String plain = Latex.plain(word);
		return !plain.isEmpty() && Character.isLowerCase(plain.codePointAt(0)) && !word.startsWith("{\\");
	}

	/** Splits outside of braces; " and " stands for blanks of any kind around the word. */
	static List<String> split(String text, String by) {
		String plain = by.equals(" and ") ? text.replaceAll("\\s+", " ") : text;
		List<String> parts = new ArrayList<>();
		int depth = 0, start = 0;
		for (int i = 0; i < plain.length(); i++) {
			char c = plain.charAt(i);
			if (c == '\\')
				i++;
			else if (c == '{')
				depth++;
			else if (c == '}')
				depth--;
			else if (depth == 0 && plain.regionMatches(true, i, by, 0, by.length())) {
				parts.add(plain.substring(Math.min(start, i), i));
				start = i + by.length();
				i = start - 1;
				if (by.equals(" and "))
					i = start - 2; // "A and and B"
			}
		}
		parts.add(start <= plain.length() ? plain.substring(Math.min(start, plain.length())) : "");
		return parts;
	}
}
