/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.find;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

import org.evade.model.terms.Folding;

/** One value that a query asks of a field, such as {@code B}, {@code IL*}, {@code >=2} or {@code 2019..2021}. */
final class SoughtValue {
	private enum Way {
		SAME, ITSELF, NONE, ANY, PATTERN, LESS, LEAST, MORE, MOST, BETWEEN
	}

	private static final int UNKNOWN = Integer.MAX_VALUE;

	private final Way way;
	private final String written;
	private final String key;
	private final String high;
	private final Pattern pattern;

	private SoughtValue(Way way, String written, String key, String high, Pattern pattern) {
		this.way = way;
		this.written = written;
		this.key = key;
		this.high = high;
		this.pattern = pattern;
	}

	/**
	 * @param written
	 *            as it stands in the query, without quotation marks
	 * @param quoted
	 *            whether it stood in quotation marks, so that no sign in it means anything
	 * @param growing
	 *            whether it is still being typed, so that the beginning of a name is enough
	 */
	static SoughtValue of(String written, boolean quoted, boolean growing, QueryField.Kind kind) {
		String text = written.strip();
		if (quoted)
			return new SoughtValue(Way.SAME, text, Folding.fold(text), null, null);
		if (text.equalsIgnoreCase("none"))
			return new SoughtValue(Way.NONE, text, "none", null, null);
		if (text.equals("*"))
			return new SoughtValue(Way.ANY, text, "", null, null);
		boolean ordered = kind == QueryField.Kind.NUMBER || kind == QueryField.Kind.DATE;
		if (ordered && text.contains("..")) {
			int dots = text.indexOf("..");
			return new SoughtValue(Way.BETWEEN, text, text.substring(0, dots).strip(), text.substring(dots + 2).strip(), null);
		}
		if (ordered)
			for (String sign : List.of(">=", "<=", ">", "<"))
				if (text.startsWith(sign))
					return new SoughtValue(switch (sign) {
					case ">=" -> Way.LEAST;
					case "<=" -> Way.MOST;
					case ">" -> Way.MORE;
					default -> Way.LESS;
					}, text, text.substring(sign.length()).strip(), null, null);
		if (text.startsWith("=") && text.length() > 1)
			return new SoughtValue(Way.ITSELF, text, Folding.fold(text.substring(1)), null, null);
		if (text.indexOf('*') >= 0 && kind != QueryField.Kind.TEXT || growing && kind == QueryField.Kind.NAME)
			return new SoughtValue(Way.PATTERN, text, Folding.fold(text.replace("*", "")), null, glob(growing && text.indexOf('*') < 0 ? text + "*" : text));
		return new SoughtValue(Way.SAME, text, Folding.fold(text.replace("*", "")), null, null);
	}

	private static Pattern glob(String text) {
		StringBuilder pattern = new StringBuilder();
		for (String part : text.split("\\*", -1))
			pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(Folding.fold(part)));
		return Pattern.compile(pattern.toString(), Pattern.DOTALL);
	}

	/** Why it cannot be asked of a field of a kind, or null. */
	String reasonAgainst(QueryField<?> field) {
		boolean compares = switch (way) {
		case LESS, LEAST, MORE, MOST, BETWEEN -> true;
		default -> false;
		};
		if (!compares)
			return null;
		for (String end : way == Way.BETWEEN ? List.of(key, high) : List.of(key))
			if (way == Way.BETWEEN && end.isEmpty() && !key.equals(high))
				continue; // open on this side
			else if (field.kind() == QueryField.Kind.NUMBER ? number(end) == null : !end.matches("\\d{4}(-\\d{2}(-\\d{2})?)?"))
				return "'" + end + "' is no " + (field.kind() == QueryField.Kind.NUMBER ? "number" : "date: write 2026, 2026-11 or 2026-11-21")
						+ " to compare " + field.name() + " with";
		return null;
	}

	/** Whether a name is asked for that a value could have. */
	boolean isName() {
		return way == Way.SAME || way == Way.ITSELF;
	}

	String written() {
		return written;
	}

	String key() {
		return key;
	}

	/** Whether the values of a row are what is wanted. */
	boolean fits(QueryField.Kind kind, List<Value> values) {
		if (way == Way.NONE)
			return values.isEmpty();
		if (way == Way.ANY)
			return !values.isEmpty();
		for (Value value : values)
			if (fits(kind, value))
				return true;
		return false;
	}

	private boolean fits(QueryField.Kind kind, Value value) {
		return switch (way) {
		case SAME -> kind == QueryField.Kind.TEXT ? value.keys().stream().anyMatch(each -> each.contains(key))
				: kind == QueryField.Kind.DATE ? value.text().startsWith(written)
						: value.keys().contains(key) || value.broader().contains(key);
		case ITSELF -> value.keys().contains(key);
		case PATTERN -> value.keys().stream().anyMatch(each -> pattern.matcher(each).matches());
		default -> compares(kind, value.text());
		};
	}

	private boolean compares(QueryField.Kind kind, String text) {
		int low = key.isEmpty() ? 0 : order(kind, text, key);
		return low != UNKNOWN && switch (way) {
		case LESS -> low < 0;
		case MOST -> low <= 0;
		case MORE -> low > 0;
		case LEAST -> low >= 0;
		default -> low >= 0 && (high.isEmpty() || order(kind, text, high) <= 0);
		};
	}

	private static int order(QueryField.Kind kind, String text, String other) {
		if (kind == QueryField.Kind.DATE)
			return cut(text, other).compareTo(cut(other, text));
		BigDecimal number = number(text);
		return number == null ? UNKNOWN : number.compareTo(number(other));
	}

	/** A day compared with a month counts as the month. */
	private static String cut(String date, String other) {
		return date.length() > other.length() ? date.substring(0, other.length()) : date;
	}

	private static BigDecimal number(String text) {
		try {
			return text.length() > 40 ? null : new BigDecimal(text);
		} catch (NumberFormatException e) {
			return null;
		}
	}
}
