/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.order;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.evade.queries.find.QueryField;
import org.evade.queries.find.Value;

/**
 * A way to group rows.
 *
 * @param name
 *            what it is called
 * @param values
 *            the values of a row; it stands in the group of each of them
 * @param order
 *            order of the groups
 * @param none
 *            heading of the group of rows without a value, which comes last
 * @param <R>
 *            kind of row
 */
public record Grouping<R>(String name, Function<R, List<Value>> values, Comparator<Value> order, String none) {
	/** Grouping by the values of a field. */
	public static <R> Grouping<R> by(QueryField<R> field) {
		return new Grouping<>(field.name(), field.values(), ValueOrder.of(field), "no " + field.name());
	}

	/** Grouping by one word of a row, in the order of the alphabet. */
	public static <R> Grouping<R> by(String name, Function<R, String> word) {
		return new Grouping<>(name, row -> List.of(Value.of(word.apply(row))), Comparator.comparing(Value::text, Natural.ORDER), "no " + name);
	}
}
