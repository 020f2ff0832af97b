/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evade.queries.find.Value;

/**
 * Rows of one value of a grouping.
 *
 * @param path
 *            the values from the outermost grouping to this one, which together are its identity
 * @param heading
 *            what it is headed with
 * @param rows
 *            its rows, in their order
 * @param groups
 *            its rows in the groups of the next grouping; empty when there is none
 * @param <R>
 *            kind of row
 */
public record RowGroup<R>(List<String> path, String heading, List<R> rows, List<RowGroup<R>> groups) {
	private static final int SHORT = 4;

	/** Copies the lists. */
	public RowGroup {
		path = List.copyOf(path);
		rows = List.copyOf(rows);
		groups = List.copyOf(groups);
	}

	/** Groups rows by one grouping after the other; a row with several values stands in several groups. */
	public static <R> List<RowGroup<R>> of(List<R> rows, List<Grouping<R>> groupings) {
		return groupings.isEmpty() ? List.of() : of(rows, groupings, List.of());
	}

	private static <R> List<RowGroup<R>> of(List<R> rows, List<Grouping<R>> groupings, List<String> path) {
		Grouping<R> grouping = groupings.get(0);
		Map<String, Value> values = new LinkedHashMap<>();
		Map<String, List<R>> byValue = new LinkedHashMap<>();
		List<R> without = new ArrayList<>();
		for (R row : rows) {
			List<Value> there = grouping.values().apply(row);
			if (there.isEmpty())
				without.add(row);
			for (Value value : there) {
				values.putIfAbsent(value.text(), value);
				List<R> same = byValue.computeIfAbsent(value.text(), key -> new ArrayList<>());
				if (same.isEmpty() || same.getLast() != row)
					same.add(row);
			}
		}
		List<RowGroup<R>> groups = new ArrayList<>();
		values.values().stream().sorted(grouping.order())
				.forEach(value -> groups.add(group(value.text(), heading(grouping, value), byValue.get(value.text()), groupings, path)));
		if (!without.isEmpty())
			groups.add(group("", grouping.none(), without, groupings, path));
		return groups;
	}

	/** A letter or number alone says nothing: it becomes {@code level A}. */
	private static String heading(Grouping<?> grouping, Value value) {
		return value.detail().isEmpty() && value.text().length() < SHORT ? grouping.name() + " " + value.text() : value.heading();
	}

	private static <R> RowGroup<R> group(String value, String heading, List<R> rows, List<Grouping<R>> groupings, List<String> path) {
		List<String> inner = new ArrayList<>(path);
		inner.add(value);
		return new RowGroup<>(inner, heading, rows, groupings.size() == 1 ? List.of() : of(rows, groupings.subList(1, groupings.size()), inner));
	}
}
