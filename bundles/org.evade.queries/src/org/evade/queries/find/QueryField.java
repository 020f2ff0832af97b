/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.find;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What rows can be asked, sorted and grouped by: {@code level}, {@code tumour}, {@code cites}.
 *
 * @param name
 *            its name in a query, one word
 * @param title
 *            heading of its column
 * @param kind
 *            how its values are compared
 * @param meaning
 *            what it holds, one sentence
 * @param choices
 *            the words it can hold, in their order; empty when there is no closed list
 * @param values
 *            the values of a row, none when it has none; never null
 * @param <R>
 *            kind of row
 */
public record QueryField<R>(String name, String title, Kind kind, String meaning, List<String> choices, Function<R, List<Value>> values) {
	/** How values are compared. */
	public enum Kind {
		/** A name or word: the whole of it. */
		NAME,
		/** Running text: a part of it. */
		TEXT,
		/** A number. */
		NUMBER,
		/** A day in the form 2026-11-21, a month, a year. */
		DATE
	}

	/** Copies the list. */
	public QueryField {
		choices = List.copyOf(choices);
	}

	/** A field of names or words. */
	public static <R> QueryField<R> name(String name, String title, String meaning, Function<R, List<Value>> values) {
		return new QueryField<>(name, title, Kind.NAME, meaning, List.of(), values);
	}

	/** A field of one text; an empty one is no value. */
	public static <R> QueryField<R> text(String name, String title, String meaning, Function<R, String> text) {
		return new QueryField<>(name, title, Kind.TEXT, meaning, List.of(), row -> one(text.apply(row)));
	}

	/** A field of one word; an empty one is no value. */
	public static <R> QueryField<R> word(String name, String title, String meaning, Function<R, String> word) {
		return name(name, title, meaning, row -> one(word.apply(row)));
	}

	/** A field of one number; 0 is no value. */
	public static <R> QueryField<R> number(String name, String title, String meaning, Function<R, Integer> number) {
		return new QueryField<>(name, title, Kind.NUMBER, meaning, List.of(),
				row -> number.apply(row) == 0 ? List.of() : List.of(Value.of(number.apply(row).toString())));
	}

	private static List<Value> one(String text) {
		return text == null || text.isEmpty() ? List.of() : List.of(Value.of(text));
	}

	/** The values of a row as a cell shows them. */
	public String text(R row) {
		List<Value> all = values.apply(row);
		return all.size() == 1 ? all.get(0).text() : all.stream().map(Value::text).collect(Collectors.joining(", "));
	}
}
