/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Span;

/** Finds the numbers of results: values with units, intervals, ratios, p, counts, and the ids of trials. */
public final class ResultNumbers {
	/** What a number tells. */
	public enum Kind {
		/** A value with a unit, {@code 29 %} or {@code 4.2 months}. */
		VALUE,
		/** A confidence interval, {@code 95 % CI 3.1 to NR}. */
		INTERVAL,
		/** {@code HR 0.63}, {@code hazard ratio = 0.63}. */
		HAZARD_RATIO,
		/** {@code p < 0.001}. */
		P,
		/** {@code n = 31}. */
		COUNT,
		/** {@code 12/31}, {@code 12 of 31 patients}. */
		SHARE,
		/** {@code NCT02477826} and its like. */
		TRIAL_ID
	}

	/**
	 * A number.
	 *
	 * @param span
	 *            where it stands, with its sign and unit
	 * @param kind
	 *            what it tells
	 * @param parts
	 *            value and unit; level, low and high; ratio; operator and p; count; part and whole; id
	 */
	public record Number(Span span, Kind kind, List<String> parts) {
	}

	private record Rule(Kind kind, Pattern pattern) {
	}

	private static final String N = "(\\d+(?:[.\u00B7]\\d+)?)";
	private static final String S = "[\\s\u00A0\u2009\u202F]*";
	private static final List<Rule> RULES = List.of(
			new Rule(Kind.TRIAL_ID, Pattern.compile("\\b(NCT\\d{8}|ISRCTN\\d{8}|\\d{4}-\\d{6}-\\d{2}(?:-\\d{2})?|ChiCTR-?\\w{6,16}|UMIN\\d{9}|jRCT\\w{10})\\b")),
			new Rule(Kind.INTERVAL, Pattern.compile("(?i)(9[059](?:\\.\\d)?)" + S + "%" + S + "(?:CI|confidence interval)[\\s:,=]*[(\\[]?" + N + S
					+ "(?:%|mo(?:nths)?)?" + S + "(?:-|\u2013|to|,)" + S + "(\\d+(?:[.\u00B7]\\d+)?|NR|NE)")),
			new Rule(Kind.HAZARD_RATIO, Pattern.compile("(?:\\bHR|[Hh]azard ratio)(?:\\s*\\[?\\(?HR\\)?\\]?)?[\\s:,=]*(?:of |was )?" + N)),
			new Rule(Kind.P, Pattern.compile("\\b[pP]\\b(?:" + S + "[- ]?value)?" + S + "([<>=\u2264\u2265])" + S + "(0?[.\u00B7]\\d+)")),
			new Rule(Kind.COUNT, Pattern.compile("\\b[nN]" + S + "=" + S + "(\\d(?:[\\d,]*\\d)?)")),
			new Rule(Kind.SHARE, Pattern.compile("\\b(\\d{1,4})" + S + "(?:/|(?:out )?of)" + S + "(\\d{1,5})\\b(?!" + S + "(?:%|\\.\\d))(?:\\s+patients)?")),
			new Rule(Kind.VALUE, Pattern.compile("(?<![\\w.\\[])" + N + S + "(%|months?\\b|mo\\b|weeks?\\b|wk\\b|years?\\b|days?\\b|mut/Mb)")));

	private ResultNumbers() {
	}

	/** The numbers of a piece of a text, in its order; none overlaps another. */
	public static List<Number> of(ArticleText text, Span span) {
		String words = text.of(span);
		int shift = text.toChar(span.start());
		List<Number> found = new ArrayList<>();
		for (Rule rule : RULES) {
			Matcher matcher = rule.pattern.matcher(words);
			while (matcher.find()) {
				Span place = new Span(text.toCodePoint(shift + matcher.start()), text.toCodePoint(shift + matcher.end()));
				if (found.stream().anyMatch(other -> other.span.meets(place)))
					continue;
				List<String> parts = new ArrayList<>();
				for (int i = 1; i <= matcher.groupCount(); i++)
					parts.add(plain(matcher.group(i)));
				found.add(new Number(place, rule.kind, List.copyOf(parts)));
			}
		}
		found.sort(Comparator.comparing(Number::span));
		return found;
	}

	/** As the language writes it. */
	private static String plain(String printed) {
		String plain = printed.replace('\u00B7', '.');
		if (plain.startsWith("."))
			return "0" + plain;
		return switch (plain.toLowerCase(Locale.ROOT)) {
		case "month", "months" -> "mo";
		case "week", "weeks" -> "wk";
		case "year", "years" -> "y";
		case "day", "days" -> "d";
		case "ne" -> "NR";
		default -> plain;
		};
	}
}
