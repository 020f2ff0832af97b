/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.read;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Takes a BibTeX file apart. An entry that does not end, or has a field without a value, is told with its line; the next
 * entry begins at the next line that starts with {@code @}.
 */
final class BibTexScanner {
	/** One entry: type and field names in lower case, values with their LaTeX, without the outer braces. */
	record Raw(int line, String type, String key, Map<String, String> fields) {
	}

	/** An entry that is broken. */
	private static final class Broken extends Exception {
		private static final long serialVersionUID = 1;
		private final int at;

		Broken(int at, String message) {
			super(message, null, false, false);
			this.at = at;
		}
	}

	private static final Map<String, String> MONTHS = Map.ofEntries(Map.entry("jan", "January"), Map.entry("feb", "February"),
			Map.entry("mar", "March"), Map.entry("apr", "April"), Map.entry("may", "May"), Map.entry("jun", "June"),
			Map.entry("jul", "July"), Map.entry("aug", "August"), Map.entry("sep", "September"), Map.entry("oct", "October"),
			Map.entry("nov", "November"), Map.entry("dec", "December"));

	private final String text;
	private final Map<String, String> strings = new LinkedHashMap<>(MONTHS);
	private final BiConsumer<Integer, String> troubles;
	private int at, line = 1, counted;

	BibTexScanner(String text, BiConsumer<Integer, String> troubles) {
		this.text = text;
		this.troubles = troubles;
	}

	/** Tells every entry to its taker, in their order. */
	void each(java.util.function.Consumer<Raw> taker) {
		while ((at = text.indexOf('@', at)) >= 0) {
			int start = at++;
			if (inLineComment(start))
				continue;
			String type = word().toLowerCase(Locale.ROOT);
			blanks();
			if (type.isEmpty() || at >= text.length() || text.charAt(at) != '{' && text.charAt(at) != '(') {
				// elsewhere it is an address such as name@host in the text between entries
				if (!type.isEmpty() && (start == 0 || text.charAt(start - 1) == '\n'))
					troubles.accept(lineOf(start), "@" + type + " has no opening brace; it is left out");
				continue;
			}
			char close = text.charAt(at) == '{' ? '}' : ')';
			int open = at++;
			try {
				switch (type) {
				case "comment" -> comment(open, close);
				case "preamble" -> value();
				case "string" -> string(close);
				default -> taker.accept(entry(start, type, close));
				}
			} catch (Broken broken) {
				troubles.accept(lineOf(start), broken.getMessage() + " (line " + lineOf(Math.min(broken.at, text.length()))
						+ "); the entry is left out");
				at = next(start + 1);
				counted = 0;
				line = 1;
			}
		}
	}

	/** A comment ends at its bracket, or, when that is missing, at the next entry. */
	private void comment(int open, char close) {
		try {
			at = open + 1;
			group(close);
		} catch (Broken broken) {
			at = next(open);
		}
	}

	private boolean inLineComment(int position) {
		int begin = text.lastIndexOf('\n', position) + 1;
		return text.substring(begin, position).stripLeading().startsWith("%");
	}

	private int next(int from) {
		int found = text.indexOf("\n@", from);
		return found < 0 ? text.length() : found + 1;
	}

	private int lineOf(int position) {
		if (position < counted) {
			counted = 0;
			line = 1;
		}
		for (; counted < position; counted++)
			if (text.charAt(counted) == '\n')
				line++;
		return line;
	}

	private void string(char close) throws Broken {
		blanks();
		String name = name();
		expect('=');
		strings.put(name.toLowerCase(Locale.ROOT), value());
		blanks();
		if (at < text.length() && text.charAt(at) == close)
			at++;
	}

	private Raw entry(int start, String type, char close) throws Broken {
		int opened = lineOf(start);
		blanks();
		int begin = at;
		while (at < text.length() && ",}\n=".indexOf(text.charAt(at)) < 0 && text.charAt(at) != close)
			at++;
		String key = text.substring(begin, Math.min(at, text.length())).strip();
		if (at < text.length() && text.charAt(at) == '=') { // no key: the first field is here
			at = begin;
			key = "";
		}
		Map<String, String> fields = new LinkedHashMap<>();
		while (true) {
			blanks();
			if (at >= text.length())
				throw new Broken(at, spoken(type, key) + " does not end: a brace is missing");
			char c = text.charAt(at);
			if (c == ',') {
				at++;
				continue;
			}
			if (c == close) {
				at++;
				return new Raw(opened, type, key, fields);
			}
			int fieldAt = at;
			String name = name();
			if (name.isEmpty())
				throw new Broken(at, spoken(type, key) + " has '" + shown(fieldAt) + "' where a field or the end is expected");
			if (name.startsWith("@"))
				throw new Broken(at, spoken(type, key) + " does not end before the next entry begins");
			blanks();
			if (at >= text.length() || text.charAt(at) != '=')
				throw new Broken(fieldAt, spoken(type, key) + ": field '" + name + "' has no value");
			at++;
			String value = value();
			fields.merge(name.toLowerCase(Locale.ROOT), value, (first, again) -> first.equals(again) ? first : first + "\n" + again);
		}
	}

	private String shown(int from) {
		return text.substring(from, Math.min(text.length(), from + 12)).lines().findFirst().orElse("");
	}

	private static String spoken(String type, String key) {
		return "@" + type + (key.isEmpty() ? "" : " " + key);
	}

	private void expect(char c) throws Broken {
		blanks();
		if (at >= text.length() || text.charAt(at) != c)
			throw new Broken(at, "'" + c + "' is missing");
		at++;
	}

	private String value() throws Broken {
		StringBuilder value = new StringBuilder();
		while (true) {
			blanks();
			if (at >= text.length())
				throw new Broken(at, "a value is missing");
			char c = text.charAt(at);
			if (c == '{' || c == '"') {
				at++;
				value.append(c == '{' ? group('}') : quoted());
			} else {
				String word = name();
				if (word.isEmpty())
					throw new Broken(at, "a value is missing");
				String known = strings.get(word.toLowerCase(Locale.ROOT));
				value.append(known == null ? word : known);
			}
			blanks();
			if (at >= text.length() || text.charAt(at) != '#')
				return value.toString();
			at++;
		}
	}

	/** Up to the bracket that closes the group whose opening is behind; what is in it stays as it is. */
	private String group(char close) throws Broken {
		int start = at, depth = 0;
		for (; at < text.length(); at++) {
			char c = text.charAt(at);
			if (c == '\\')
				at++;
			else if (c == close && depth == 0) {
				at++;
				return text.substring(start, at - 1);
			} else if (c == '{')
				depth++;
			else if (c == '}')
				depth--;
			else if (c == '@' && depth >= 0 && atLineStart() && beginsEntry())
				throw new Broken(start, "a brace is not closed before the next entry begins");
		}
		throw new Broken(start, "a brace is not closed");
	}

	private String quoted() throws Broken {
		int start = at, depth = 0;
		for (; at < text.length(); at++) {
			char c = text.charAt(at);
			if (c == '\\')
				at++;
			else if (c == '"' && depth == 0) {
				at++;
				return text.substring(start, at - 1);
			} else if (c == '{')
				depth++;
			else if (c == '}')
				depth--;
			else if (c == '@' && atLineStart() && beginsEntry())
				throw new Broken(start, "a quotation mark is not closed before the next entry begins");
		}
		throw new Broken(start, "a quotation mark is not closed");
	}

	private boolean atLineStart() {
		return at == 0 || text.charAt(at - 1) == '\n';
	}

	private boolean beginsEntry() {
		int end = Math.min(text.length(), at + 200);
		return text.substring(at, end).matches("(?s)@\\w+\\s*[{(]\\s*[^\\s,{}\"]+\\s*,\\s.*");
	}

	private String word() {
		int start = at;
		while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "_-+".indexOf(text.charAt(at)) >= 0))
			at++;
		return text.substring(start, at);
	}

	/** Anything but blanks and what has a meaning in BibTeX. */
	private String name() {
		int start = at;
		while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && "{}(),=#\"%".indexOf(text.charAt(at)) < 0)
			at++;
		return text.substring(start, at);
	}

	private void blanks() {
		while (at < text.length()) {
			char c = text.charAt(at);
			if (c == '%' && (at == 0 || text.charAt(at - 1) == '\n' || text.substring(text.lastIndexOf('\n', at) + 1, at).isBlank()))
				while (at < text.length() && text.charAt(at) != '\n')
					at++;
			else if (Character.isWhitespace(c) || c == '\ufeff')
				at++;
			else
				return;
		}
	}
}
