/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evade.articles.read.TextBlock.Look;
import org.evade.articles.read.TextBlock.Style;

/** Hides the marks of Markdown and the few tags that plain texts carry along, and tells what they mean. */
final class Markup {
	private static final Pattern TAG = Pattern.compile("<(/?)(sup|sub|b|strong|i|em)>");
	private static final Pattern BOLD = Pattern.compile("(?<![\\w\\\\])(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1(?!\\w)");
	private static final Pattern ITALIC = Pattern.compile("(?<![\\w*\\\\])([*_])(?=[^\\s*_])([^*_]+?)(?<=\\S)\\1(?![\\w*])");
	private static final Pattern HASHES = Pattern.compile("^#{1,6}\\s+|\\s+#+$");
	private static final Pattern ESCAPE = Pattern.compile("\\\\(?=[*_#\\[\\]<>`\\\\])");

	private static final Pattern LATEX = Pattern.compile("\\$\\s*\\\\([a-z]+)\\s*\\$", Pattern.CASE_INSENSITIVE);
	private static final List<String> GREEK = List.of("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu",
			"nu", "xi", "omicron", "pi", "rho", "", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega");

	private final StringBuilder shown;
	private final boolean markdown;
	private final List<Look> looks = new ArrayList<>();

	Markup(StringBuilder shown, boolean markdown) {
		this.shown = shown;
		this.markdown = markdown;
	}

	/** Hides the marks and returns what they mean. */
	List<Look> hide(boolean heading) {
		if (heading)
			hide(HASHES);
		tags();
		greek();
		if (markdown) {
			pairs(BOLD, Style.BOLD);
			pairs(ITALIC, Style.ITALIC);
			hide(ESCAPE);
		}
		looks.sort(Comparator.comparingInt(Look::start));
		return List.copyOf(looks);
	}

	private void hide(Pattern pattern) {
		Matcher matcher = pattern.matcher(shown.toString());
		while (matcher.find())
			hide(matcher.start(), matcher.end());
	}

	private void hide(int from, int to) {
		for (int i = from; i < to; i++)
			shown.setCharAt(i, TextBlock.HIDDEN);
	}

	private void tags() {
		Matcher tag = TAG.matcher(shown.toString());
		int[] open = new int[Style.values().length];
		java.util.Arrays.fill(open, -1);
		while (tag.find()) {
			Style style = switch (tag.group(2)) {
			case "sup" -> Style.RAISED;
			case "sub" -> Style.LOWERED;
			case "b", "strong" -> Style.BOLD;
			default -> Style.ITALIC;
			};
			if (tag.group(1).isEmpty())
				open[style.ordinal()] = tag.start();
			else if (open[style.ordinal()] >= 0) {
				int start = open[style.ordinal()], inner = start + tag.group(2).length() + 2;
				hide(start, inner);
				hide(tag.start(), tag.end());
				if (inner < tag.start())
					looks.add(new Look(inner, tag.start(), style));
				open[style.ordinal()] = -1;
			}
		}
	}

	/** {@code $\\beta$} is a letter. */
	private void greek() {
		Matcher formula = LATEX.matcher(shown.toString());
		while (formula.find()) {
			int letter = GREEK.indexOf(formula.group(1).toLowerCase(Locale.ROOT));
			if (letter < 0)
				continue;
			hide(formula.start(), formula.end());
			shown.setCharAt(formula.start(), (char) ((Character.isUpperCase(formula.group(1).charAt(0)) ? '\u0391' : '\u03B1') + letter));
		}
	}

	private void pairs(Pattern pattern, Style style) {
		Matcher matcher = pattern.matcher(shown.toString());
		while (matcher.find()) {
			hide(matcher.start(1), matcher.end(1));
			hide(matcher.end(2), matcher.end());
			looks.add(new Look(matcher.start(2), matcher.end(2), style));
		}
	}
}
