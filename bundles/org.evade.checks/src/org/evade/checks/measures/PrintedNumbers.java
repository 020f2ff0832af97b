/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.measures;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a printed cell, however it is set: raised and decimal points, decimal commas, commas and thin blanks between
 * thousands, no zero before the point, any sign for minus, powers of ten. What can be read in two ways is read in both.
 */
final class PrintedNumbers {
	private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\.\\d+|\\d+(?:\\.\\d+)?");
	private static final Pattern POWER = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*[x*\u00D7\u22C5]\\s*10\\s*\\^?\\s*([-\u2010-\u2015\u2212]?)(\\d{1,3})(?!\\d)");
	/** Text longer than this is no cell, and is not searched. */
	private static final int LONGEST = 1000;
	private static final Pattern INTERVAL = Pattern.compile("\\d\\s*%?\\s*(?:[-\u2010-\u2015\u2212,;]|to)\\s*[-\u2010-\u2015\u2212]?\\.?\\d|\\bCI\\b");
	private static final Pattern OUT_OF = Pattern.compile("\\d\\s*(?:/|of|out of)\\s*\\d");
	private static final Pattern P = Pattern.compile("\\b[Pp]\\b\\s*(?:-?\\s*values?)?\\s*[=<>\u2264\u2265:]?\\s*\\.?\\d");

	private record Number(BigDecimal value, boolean negative, int at) {
	}

	private final List<Number> numbers = new ArrayList<>();
	private final String plain;

	/** Reads a cell. */
	PrintedNumbers(String printed) {
		plain = printed.length() > LONGEST ? "" : Normalizer.normalize(printed.replaceAll("(?<=\\d)[\u00B7\u2219\u22C5\u02D9\u2022\u2027](?=\\d)", "."), Normalizer.Form.NFKC);
		String thousands = plain.replaceAll("(?<=\\d)[, ](?=\\d{3}(?!\\d))", "");
		read(plain);
		if (!thousands.equals(plain))
			read(thousands);
		if (plain.matches("(?s).*\\d,\\d.*"))
			read(plain.replaceAll("(?<=\\d),(?=\\d)", "."));
		for (Matcher power = POWER.matcher(plain); power.find();) {
			int exponent = Integer.parseInt(power.group(3));
			numbers.add(new Number(new BigDecimal(power.group(1)).scaleByPowerOfTen(power.group(2).isEmpty() ? exponent : -exponent), false,
					power.start()));
		}
	}

	private void read(String text) {
		for (Matcher matcher = NUMBER.matcher(text); matcher.find();)
			numbers.add(new Number(new BigDecimal(matcher.group()), isMinus(text, matcher.start() - 1), matcher.start()));
	}

	/** A dash behind a number or a word joins; a minus stands alone. */
	private static boolean isMinus(String text, int at) {
		return at >= 0 && "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212".indexOf(text.charAt(at)) >= 0
				&& (at == 0 || Character.isWhitespace(text.charAt(at - 1)) || "(=<>:;,".indexOf(text.charAt(at - 1)) >= 0);
	}

	/** Whether the cell has no digit. */
	boolean isEmpty() {
		return numbers.isEmpty();
	}

	/** Whether the cell prints an interval or a range. */
	boolean hasInterval() {
		return INTERVAL.matcher(plain).find();
	}

	/** Whether the cell prints events out of a total. */
	boolean hasFraction() {
		return OUT_OF.matcher(plain).find();
	}

	/** Whether the cell prints a p value. */
	boolean hasP() {
		return P.matcher(plain).find();
	}

	/** Whether the cell shows a number; one below 0 may be told by a word (40 % lower), one above 0 has no minus before it. */
	boolean shows(BigDecimal wanted) {
		return numbers.stream().anyMatch(number -> number.value.compareTo(wanted.abs()) == 0 && (wanted.signum() < 0 || !number.negative));
	}

	/** Where the cell shows a number; -1 when it does not, or in two places. */
	int only(BigDecimal wanted) {
		List<Integer> places = numbers.stream().filter(number -> number.value.compareTo(wanted.abs()) == 0).map(Number::at).distinct().toList();
		return places.size() == 1 ? places.getFirst() : -1;
	}
}
