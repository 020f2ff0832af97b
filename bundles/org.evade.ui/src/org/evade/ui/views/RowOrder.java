/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.evade.ui.views.RowTree.Column;

/** Rows as a list shows them: filtered, sorted, grouped. */
final class RowOrder<R> {
	private final List<Column<R>> columns;
	private final Function<R, Object> identity;
	private List<R> all = List.of();
	private List<R> flat = List.of();
	private List<ListGroup<R>> groups = List.of();
	private Function<R, List<String>> grouping;
	private Comparator<R> order;
	private List<String> words = List.of();
	/** What stands where, by identity; null while another grouping was shown last. */
	private List<Object> shape;

	RowOrder(List<Column<R>> columns, Function<R, Object> identity) {
		this.columns = columns;
		this.identity = identity;
	}

	/** Other rows. */
	void set(List<R> rows) {
		all = List.copyOf(rows);
	}

	/** Groups by the values of a row, or not at all when it is null. */
	void group(Function<R, List<String>> values) {
		grouping = values;
		shape = null;
	}

	/** Leaves only rows in whose cells all words stand. */
	void search(String text) {
		String search = text.trim().toLowerCase(Locale.ROOT);
		words = search.isEmpty() ? List.of() : List.of(search.split("\\s+"));
	}

	/** Sorts, or leaves the order as it is when it is null. */
	void sort(Comparator<R> by) {
		order = by;
	}

	boolean isSearched() {
		return !words.isEmpty();
	}

	boolean isGrouped() {
		return grouping != null;
	}

	/** All rows, whatever the filter leaves. */
	List<R> all() {
		return all;
	}

	/** The rows that are left, in their order. */
	List<R> flat() {
		return flat;
	}

	/** The same in groups; none when they are not grouped. */
	List<ListGroup<R>> groups() {
		return groups;
	}

	/**
	 * Filters, sorts and groups.
	 *
	 * @return whether the same rows as before stand at the same places
	 */
	boolean update() {
		flat = all.stream().filter(this::fits).toList();
		if (order != null)
			flat = flat.stream().sorted(order).toList();
		groups = grouping == null ? List.of() : ListGroup.of(flat, grouping);
		List<Object> before = shape;
		shape = grouping == null ? List.of(flat.stream().map(identity).toList())
				: groups.stream().<Object>map(group -> List.of(group.name(), group.rows().stream().map(identity).toList())).toList();
		return shape.equals(before);
	}

	private boolean fits(R row) {
		if (words.isEmpty())
			return true;
		StringBuilder text = new StringBuilder();
		for (Column<R> column : columns)
			text.append(column.text().apply(row)).append('\n');
		String cells = text.toString().toLowerCase(Locale.ROOT);
		return words.stream().allMatch(cells::contains);
	}
}
