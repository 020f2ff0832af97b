/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.find;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.evade.language.messages.NearMiss;

/**
 * A question to rows: {@code level:none tumour:melanoma -has:passage PD-L1}. Terms are all meant together; {@code or} and
 * brackets join alternatives, a hyphen before a term denies it. {@code field:value} asks a field, with commas between
 * alternatives; a word without a field may stand anywhere.
 *
 * @param <R>
 *            kind of row
 */
public final class Query<R> implements Predicate<R> {
	/** A value that a term asks of a field. */
	record Asked<R>(QueryField<R> field, SoughtValue wanted) {
	}

	private final String text;
	private final Predicate<R> condition;
	private final List<Asked<R>> asked;

	Query(String text, Predicate<R> condition, List<Asked<R>> asked) {
		this.text = text;
		this.condition = condition;
		this.asked = List.copyOf(asked);
	}

	/** The query that every row fits. */
	public static <R> Query<R> all() {
		return new Query<>("", row -> true, List.of());
	}

	/**
	 * Understands a query.
	 *
	 * @throws QueryProblem
	 *             when it cannot be understood; the message says what to write
	 */
	public static <R> Query<R> parse(QueryFields<R> fields, String text) throws QueryProblem {
		return new QueryParser<>(fields, text, false).parse();
	}

	/** As {@link #parse}, while the end is still being typed: the beginning of a name is enough for the last term. */
	public static <R> Query<R> growing(QueryFields<R> fields, String text) throws QueryProblem {
		return new QueryParser<>(fields, text, true).parse();
	}

	/** As it was written. */
	public String text() {
		return text;
	}

	/** Whether it asks anything. */
	public boolean isEmpty() {
		return text.isBlank();
	}

	@Override
	public boolean test(R row) {
		return condition.test(row);
	}

	/**
	 * Why perhaps nothing was found: names that no row has, with what was probably meant.
	 *
	 * @param rows
	 *            the rows that were asked
	 * @return sentences; none when each name is that of some row
	 */
	public List<String> unknown(Collection<R> rows) {
		return asked.stream().filter(each -> each.wanted().isName() && each.field().kind() == QueryField.Kind.NAME)
				.map(each -> unknown(each, rows)).filter(sentence -> sentence != null).distinct().toList();
	}

	private static <R> String unknown(Asked<R> asked, Collection<R> rows) {
		QueryField<R> field = asked.field();
		Set<String> known = new HashSet<>(field.choices());
		for (R row : rows)
			for (Value value : field.values().apply(row)) {
				if (value.keys().contains(asked.wanted().key()) || value.broader().contains(asked.wanted().key()))
					return null;
				known.add(value.text());
			}
		String written = asked.wanted().written();
		String near = NearMiss.of(written, Stream.concat(known.stream(), Stream.of("none")).toList());
		return "No " + field.name() + " is called '" + written + "'" + (near == null ? "." : "; did you mean " + near + "?");
	}
}
