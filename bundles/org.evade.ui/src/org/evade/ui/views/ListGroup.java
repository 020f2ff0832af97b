/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Rows of one value of a grouping.
 *
 * @param name
 *            the value
 * @param rows
 *            its rows, in their order
 * @param <R>
 *            kind of row
 */
record ListGroup<R>(String name, List<R> rows) {
	/** What a name begins with that stands for rows without a value; such groups come last. */
	static final String NONE = "no ";

	/** Groups rows by their values, in the order of the alphabet; a row with several values stands in several groups. */
	static <R> List<ListGroup<R>> of(List<R> rows, Function<R, List<String>> values) {
		Map<String, List<R>> byValue = new LinkedHashMap<>();
		for (R row : rows)
			for (String value : values.apply(row))
				byValue.computeIfAbsent(value, key -> new ArrayList<>()).add(row);
		return byValue.entrySet().stream().map(entry -> new ListGroup<>(entry.getKey(), entry.getValue()))
				.sorted(Comparator.comparing((ListGroup<R> group) -> group.name().startsWith(NONE))
						.thenComparing(ListGroup::name, String.CASE_INSENSITIVE_ORDER))
				.toList();
	}
}
