/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.evade.queries.find.QueryField;

/**
 * How rows are shown: which of them, in which order, in which groups.
 *
 * @param filter
 *            which rows
 * @param sorting
 *            by what, the first counts most; none leaves them as they are
 * @param groupings
 *            in which groups, from the outermost; none leaves them in one list
 * @param <R>
 *            kind of row
 */
public record Arrangement<R>(Predicate<R> filter, List<Sort<R>> sorting, List<Grouping<R>> groupings) {
	/**
	 * One of several things that rows are sorted by.
	 *
	 * @param field
	 *            the field
	 * @param down
	 *            whether the last comes first
	 */
	public record Sort<R>(QueryField<R> field, boolean down) {
	}

	/**
	 * Rows as they are shown.
	 *
	 * @param flat
	 *            the rows that the filter leaves, in their order
	 * @param groups
	 *            the same in groups; none when they are not grouped
	 */
	public record Arranged<R>(List<R> flat, List<RowGroup<R>> groups) {
	}

	/** Copies the lists. */
	public Arrangement {
		sorting = List.copyOf(sorting);
		groupings = List.copyOf(groupings);
	}

	/** All rows as they are. */
	public static <R> Arrangement<R> plain() {
		return new Arrangement<>(row -> true, List.of(), List.of());
	}

	/** The same with another filter. */
	public Arrangement<R> filtered(Predicate<R> other) {
		return new Arrangement<>(other, sorting, groupings);
	}

	/** The same sorted by something else. */
	public Arrangement<R> sorted(List<Sort<R>> other) {
		return new Arrangement<>(filter, other, groupings);
	}

	/** The same in other groups. */
	public Arrangement<R> grouped(List<Grouping<R>> other) {
		return new Arrangement<>(filter, sorting, other);
	}

	/** Filters, sorts and groups. Any thread. */
	public Arranged<R> of(List<R> rows) {
		List<R> flat = new ArrayList<>(rows.stream().filter(filter).toList());
		for (Sort<R> sort : sorting.reversed()) {
			Comparator<R> order = ValueOrder.rows(sort.field(), sort.down());
			flat.sort(order); // stable, so that the first counts most
		}
		return new Arranged<>(List.copyOf(flat), RowGroup.of(flat, groupings));
	}
}
