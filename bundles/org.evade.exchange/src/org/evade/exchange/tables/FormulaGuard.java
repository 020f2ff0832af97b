/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from doing something with a text. A text that would be taken for a formula (it starts with
 * {@code = + - @}) gets an apostrophe in front; a number such as {@code -4.2} and a single dash are no formulas and stay as they
 * are.
 */
final class FormulaGuard {
	private static final Pattern NUMBER = Pattern.compile("[+-](\\d+\\.?\\d*|\\.\\d+)");
	/** What {@code 10-12}, {@code 3/4}, {@code MAR-5} and {@code SEPT2} have in common: a day or year, and a month. */
	private static final Pattern DATE = Pattern.compile("(?i)\\d{1,4}[-/.]\\d{1,2}([-/.]\\d{1,4})?|"
			+ "\\d{1,4}[- /.]?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*([- /.]?\\d{1,4})?|"
			+ "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- /.]?\\d{1,4}");

	private FormulaGuard() {
	}

	/**
	 * The text on one line, with an apostrophe where it is needed.
	 *
	 * @param dates
	 *            whether what looks like a date is guarded, too
	 */
	static String guard(String value, boolean dates) {
		int control = 0;
		while (control < value.length() && !isControl(value.charAt(control)))
			control++;
		String flat = control == value.length() ? value : flat(value);
		return startsFormula(flat, 0) || dates && DATE.matcher(flat.strip()).matches() ? "'" + flat : flat;
	}

	/** Whether a formula starts behind a comma or semicolon, where a reader that separates cells there would see one. */
	static boolean hidesFormula(String value) {
		for (int i = 0; i + 1 < value.length(); i++)
			if ((value.charAt(i) == ';' || value.charAt(i) == ',') && startsFormula(value, i + 1))
				return true;
		return false;
	}

	/** The text on one line: a tab or line break and the blanks around it are one blank. */
	private static String flat(String value) {
		StringBuilder flat = new StringBuilder(value.length());
		for (int i = 0; i < value.length(); i++) {
			int end = i;
			boolean control = false;
			while (end < value.length() && (value.charAt(end) == ' ' || isControl(value.charAt(end))))
				control |= isControl(value.charAt(end++));
			if (control) {
				flat.append(' ');
				i = end - 1;
			} else
				flat.append(value.charAt(i));
		}
		return flat.toString();
	}

	private static boolean isControl(char c) {
		return c < ' ' || c == 0x7f || c == '\u0085' || c == '\u2028' || c == '\u2029';
	}

	/** Blanks in front do not count, full-width forms do: some spreadsheets drop the ones and fold the others. */
	private static boolean startsFormula(String value, int from) {
		int first = from;
		while (first < value.length() && isBlank(value.charAt(first)))
			first++;
		if (first == value.length() || "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(value.charAt(first)) < 0)
			return false;
		int end = first;
		while (end < value.length() && value.charAt(end) != ';')
			end++;
		String element = value.substring(first, from == 0 ? value.length() : end);
		return !element.equals("-") && !NUMBER.matcher(element).matches();
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
	}
}
