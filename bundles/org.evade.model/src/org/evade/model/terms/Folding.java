/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.model.terms;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * Names as they are compared: what looks or reads alike is alike. Compatibility characters and accents go, Greek letters are spelled
 * out, Cyrillic letters that look Latin are Latin, case, blanks, hyphens and quotes do not count (but a blank between two digits does,
 * and a minus behind a digit: {@code CD25-}), and British and American spelling are one. Search, recognition in articles and rules about
 * names all use this.
 */
public final class Folding {
	private static final String[] GREEK = { "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda",
			"mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega" };
	private static final Map<Character, String> LETTERS = Map.ofEntries(Map.entry('\u00DF', "ss"), Map.entry('\u00F8', "o"),
			Map.entry('\u0142', "l"), Map.entry('\u00E6', "ae"), Map.entry('\u0153', "oe"), Map.entry('\u0111', "d"), Map.entry('\u0131', "i"),
			Map.entry('\u0430', "a"), Map.entry('\u0432', "b"), Map.entry('\u0435', "e"), Map.entry('\u043A', "k"), Map.entry('\u043C', "m"),
			Map.entry('\u043D', "h"), Map.entry('\u043E', "o"), Map.entry('\u0440', "p"), Map.entry('\u0441', "c"), Map.entry('\u0442', "t"),
			Map.entry('\u0443', "y"), Map.entry('\u0445', "x"), Map.entry('\u0456', "i"), Map.entry('\u0458', "j"), Map.entry('\u0455', "s"),
			Map.entry('\u03D5', "phi"), Map.entry('\u03F5', "epsilon"));
	private static final String[][] SPELLINGS = { { "tumour", "tumor" }, { "signalling", "signaling" }, { "haem", "hem" }, { "anaem", "anem" },
			{ "leukaem", "leukem" }, { "oesoph", "esoph" }, { "oedema", "edema" }, { "isation", "ization" }, { "fibre", "fiber" },
			{ "behaviour", "behavior" }, { "paediatr", "pediatr" } };

	private final StringBuilder out = new StringBuilder();
	private int[] starts = new int[64];
	private int[] ends = new int[64];

	private Folding() {
	}

	/** The form in which a name is compared; empty when it has no letter, digit or sign. */
	public static String fold(String name) {
		return of(name, false).text();
	}

	/**
	 * A folded text whose characters know where they come from.
	 *
	 * @param text
	 *            folded
	 * @param starts
	 *            index in the original of each character's origin
	 * @param ends
	 *            index behind it
	 */
	public record Folded(String text, int[] starts, int[] ends) {
	}

	/**
	 * A whole text, folded.
	 *
	 * @param markup
	 *            whether tags ({@code <sup>}), marks of Markdown and of TeX ({@code $\beta$}) are left out
	 */
	public static Folded of(String text, boolean markup) {
		Folding folding = new Folding();
		folding.all(text, markup);
		folding.spell();
		return new Folded(folding.out.toString(), Arrays.copyOf(folding.starts, folding.out.length()),
				Arrays.copyOf(folding.ends, folding.out.length()));
	}

	private void all(String text, boolean markup) {
		int i = 0;
		while (i < text.length()) {
			char c = text.charAt(i);
			if (markup && (c == '<' || c == '$' || c == '\\' || c == '*' || c == '{' || c == '}' || c == '^' || c == '_')) {
				i = c == '<' ? tag(text, i) : i + 1;
				continue;
			}
			int end = i + Character.charCount(text.codePointAt(i));
			if (c < 0x80)
				one(Character.toLowerCase(c), text, i, end);
			else if (c != '\u2122' && c != '\u00AE' && c != '\u00A9' && c != '\u00AD' && c != '\u200B' && c != '\uFEFF' && c != '\u2060') {
				String plain = Normalizer.normalize(text.substring(i, end), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
				for (int k = 0; k < plain.length(); k++)
					one(plain.charAt(k), text, i, end);
			}
			i = end;
		}
	}

	/** Behind a tag, or behind a sign that is none. */
	private int tag(String text, int at) {
		int end = text.indexOf('>', at);
		if (end > 0 && end - at < 40 && at + 1 < text.length() && (Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '/'))
			return end + 1;
		add("<", at, at + 1);
		return at + 1;
	}

	private void one(char c, String text, int start, int end) {
		int type = Character.getType(c);
		if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.COMBINING_SPACING_MARK)
			return;
		if (c >= '\u03B1' && c <= '\u03C9')
			add(GREEK[c - '\u03B1'], start, end);
		else if (LETTERS.containsKey(c))
			add(LETTERS.get(c), start, end);
		else if (c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212' || c == '_')
			hyphen(text, start, end);
		else if (Character.isWhitespace(c) || Character.isSpaceChar(c))
			digits(text, start, end);
		else if ("'\"\u2018\u2019\u201A\u201C\u201D\u201E\u2032\u2033`\u00B4".indexOf(c) < 0)
			add(String.valueOf(c), start, end);
	}

	private void hyphen(String text, int start, int end) {
		boolean minus = !out.isEmpty() && Character.isDigit(out.charAt(out.length() - 1)) && ends[out.length() - 1] == start
				&& (end == text.length() || text.charAt(end) == ' ' || text.charAt(end) == ')' || text.charAt(end) == ',');
		if (minus)
			add("-", start, end);
		else
			digits(text, start, end);
	}

	/** A separator, which counts between two digits only. */
	private void digits(String text, int start, int end) {
		if (!out.isEmpty() && Character.isDigit(out.charAt(out.length() - 1)) && end < text.length() && Character.isDigit(text.charAt(end)))
			add(" ", start, end);
	}

	private void add(String chars, int start, int end) {
		for (int i = 0; i < chars.length(); i++) {
			int at = out.length();
			if (at == starts.length) {
				starts = Arrays.copyOf(starts, at * 2);
				ends = Arrays.copyOf(ends, at * 2);
			}
			starts[at] = start;
			ends[at] = end;
			out.append(chars.charAt(i));
		}
	}

	/** American spelling; the places follow. */
	private void spell() {
		for (String[] pair : SPELLINGS)
			for (int at = out.indexOf(pair[0]); at >= 0; at = out.indexOf(pair[0], at + pair[1].length())) {
				int less = pair[0].length() - pair[1].length(), from = at + pair[0].length(), rest = out.length() - from;
				int last = ends[from - 1];
				out.replace(at, from, pair[1]);
				if (less > 0) {
					System.arraycopy(starts, from, starts, from - less, rest);
					System.arraycopy(ends, from, ends, from - less, rest);
				}
				ends[at + pair[1].length() - 1] = last;
			}
	}
}
