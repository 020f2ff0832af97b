/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;

/**
 * Writes rows of tab-separated cells. A tab or line break inside a value becomes one blank. A text that a spreadsheet would
 * take for a formula (it starts with {@code = + - @}) gets an apostrophe in front; a number such as {@code -4.2} and a
 * single dash are no formulas and stay as they are. In a list a semicolon inside an element becomes a comma.
 */
public final class Cells {
	private final Writer out;
	private final List<String> columns;
	private int filled;

	/** Writes the header. */
	public Cells(Writer out, List<String> columns) throws IOException {
		this.out = out;
		this.columns = columns;
		out.write(String.join("\t", columns));
		out.write('\n');
	}

	/** A text; null is an empty cell. */
	public Cells text(String value) throws IOException {
		if (filled++ > 0)
			out.write('\t');
		if (value != null && !value.isEmpty())
			out.write(guard(value));
		return this;
	}

	/** A number with its printed precision; null is an empty cell. */
	public Cells number(Number value) throws IOException {
		return text(value == null ? null : value instanceof BigDecimal exact ? exact.toPlainString() : value.toString());
	}

	/** A list, joined by {@code ;}; null and empty elements keep their place. */
	public Cells list(List<String> values) throws IOException {
		StringBuilder joined = new StringBuilder();
		for (int i = 0; i < values.size(); i++) {
			if (i > 0)
				joined.append(';');
			if (values.get(i) != null)
				joined.append(values.get(i).replace(';', ','));
		}
		return text(joined.toString());
	}

	/** Ends the row. */
	public void end() throws IOException {
		if (filled != columns.size())
			throw new IllegalStateException(filled + " cells for the columns " + columns);
		filled = 0;
		out.write('\n');
	}

	private static String guard(String value) {
		int control = 0;
		while (control < value.length() && !isControl(value.charAt(control)))
			control++;
		String flat = control == value.length() ? value : flat(value);
		return startsFormula(flat) ? "'" + flat : flat;
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
	private static boolean startsFormula(String value) {
		int first = 0;
		while (first < value.length() - 1 && value.charAt(first) == ' ')
			first++;
		return "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(value.charAt(first)) >= 0 && !value.equals("-") && !isNumber(value);
	}

	private static boolean isNumber(String value) {
		int digits = 0, dots = 0;
		for (int i = 1; i < value.length(); i++)
			if (value.charAt(i) >= '0' && value.charAt(i) <= '9')
				digits++;
			else if (value.charAt(i) != '.' || ++dots > 1)
				return false;
		return digits > 0 && (value.charAt(0) == '-' || value.charAt(0) == '+');
	}
}
