/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.merge;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evade.citations.entry.PersonName;

/** Makes texts of publications comparable: what differs only in typography is one text. */
public final class Fold {
	private static final Pattern GREEK = Pattern.compile("[αβγδεκλμστωΑΒΓΔΚΛΜΣΩ]");
	private static final Pattern RANGE = Pattern.compile("([A-Za-z]*)(\\d+)([A-Za-z]*)-([A-Za-z]*)(\\d+)([A-Za-z]*)");
	private static final String LATIN = "øoØołlŁlđdĐdðdÐdıi";

	private Fold() {
	}

	/** Letters and digits only, in lower case, without diacritics, Greek spelled out. */
	public static String words(String text) {
		if (text == null)
			return "";
		String plain = GREEK.matcher(text).replaceAll(found -> name(found.group().toLowerCase(Locale.ROOT).charAt(0)));
		plain = Normalizer.normalize(plain, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replace("ß", "ss").replace("æ", "ae").replace("œ", "oe");
		StringBuilder folded = new StringBuilder(plain.length());
		plain.codePoints().filter(Character::isLetterOrDigit).forEach(c -> {
			int known = LATIN.indexOf(c);
			if (known >= 0 && known % 2 == 0)
				folded.append(LATIN.charAt(known + 1));
			else
				folded.appendCodePoint(c);
		});
		return folded.toString();
	}

	private static String name(char greek) {
		return switch (greek) {
		case 'α' -> "alpha";
		case 'β' -> "beta";
		case 'γ' -> "gamma";
		case 'δ' -> "delta";
		case 'ε' -> "epsilon";
		case 'κ' -> "kappa";
		case 'λ' -> "lambda";
		case 'μ' -> "mu";
		case 'σ' -> "sigma";
		case 'τ' -> "tau";
		case 'ω' -> "omega";
		default -> String.valueOf(greek);
		};
	}

	/** Whether two titles are the same, or one only lacks the other's subtitle. */
	public static boolean sameTitle(String one, String other) {
		String a = words(one).replace("tumour", "tumor"), b = words(other).replace("tumour", "tumor");
		if (a.equals(b))
			return true;
		String shorter = a.length() < b.length() ? a : b, longer = shorter == a ? b : a;
		return shorter.length() >= 20 && longer.startsWith(shorter);
	}

	/** Whether one may be an abbreviation of the other: {@code Lancet Oncol} of {@code The Lancet Oncology}. */
	public static boolean sameJournal(String one, String other) {
		String[] a = parts(one), b = parts(other);
		return String.join("", a).equals(String.join("", b)) || abbreviates(a, b) || abbreviates(b, a);
	}

	private static String[] parts(String journal) {
		// what PubMed puts behind a colon or an equals sign is the publisher's or another language's
		String plain = Normalizer.normalize(journal.replaceFirst("(?<=.{8})\\s[:=]\\s.*", ""), Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
				.replaceAll("\\([^)]*\\)", " ").replaceAll("[^\\p{L}\\p{N}]+", " ")
				.replaceAll("\\b(the|of|and|in|for|on|de|la|le|fur|der|die|et|official|publication)\\b", " ").strip();
		return plain.isEmpty() ? new String[0] : plain.split("\\s+");
	}

	private static boolean abbreviates(String[] brief, String[] whole) {
		if (brief.length == 0)
			return false;
		if (brief.length == 1 && whole.length > 1 && brief[0].length() == whole.length) { // NEJM, PNAS
			StringBuilder initials = new StringBuilder();
			for (String word : whole)
				initials.append(word.charAt(0));
			if (initials.toString().equals(brief[0]))
				return true;
		}
		int at = 0;
		for (String word : whole)
			if (at < brief.length && shortens(brief[at], word))
				at++;
			else if (word.length() > 1)
				return false;
		return at == brief.length;
	}

	private static boolean shortens(String brief, String word) {
		if (word.startsWith(brief))
			return true;
		int at = 0; // contractions such as natl for national keep the order of letters
		for (int i = 0; i < word.length() && at < brief.length(); i++)
			if (word.charAt(i) == brief.charAt(at))
				at++;
		return brief.length() > 2 && at == brief.length() && word.charAt(0) == brief.charAt(0);
	}

	/** Pages with the last one written out: {@code 1344-57} is {@code 1344-1357}. */
	public static String pages(String pages) {
		String plain = pages.toLowerCase(Locale.ROOT).replaceAll("[\\s.]", "").replaceAll("[\u2010-\u2015]", "-");
		Matcher range = RANGE.matcher(plain);
		if (!range.matches())
			return plain;
		String first = range.group(2), last = range.group(5);
		if (last.length() < first.length())
			last = first.substring(0, first.length() - last.length()) + last;
		return range.group(1) + first + range.group(3) + "-" + (range.group(4).isEmpty() ? range.group(1) : range.group(4)) + last + range.group(6);
	}

	/** Whether two texts of pages do not exclude each other; a first page alone fits a range. */
	public static boolean samePages(String one, String other) {
		String a = pages(one), b = pages(other);
		return a.equals(b) || a.startsWith(b + "-") || b.startsWith(a + "-") || a.equals("e" + b) || b.equals("e" + a);
	}

	/** Family name of an author of the model, folded, without particles. */
	public static String family(String author) {
		String[] words = PersonName.of(author).family().split("[\\s]+");
		StringBuilder family = new StringBuilder();
		for (int i = 0; i < words.length; i++)
			if (i == words.length - 1 || words[i].isEmpty() || !Character.isLowerCase(words[i].charAt(0)))
				family.append(words[i]);
		return words(family.toString());
	}
}
