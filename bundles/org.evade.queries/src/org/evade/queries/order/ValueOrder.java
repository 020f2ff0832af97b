/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.order;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import org.evade.queries.find.QueryField;
import org.evade.queries.find.Value;

/** The order of values and of rows by the values of a field. */
public final class ValueOrder {
	private ValueOrder() {
	}

	/** The order of a field's values: that of its choices, numbers by their value, all else as people sort it. */
	public static Comparator<Value> of(QueryField<?> field) {
		Comparator<Value> texts = Comparator.comparing(Value::text, Natural.ORDER);
		if (!field.choices().isEmpty())
			return Comparator.comparingInt((Value value) -> place(field.choices(), value)).thenComparing(texts);
		return field.kind() == QueryField.Kind.NUMBER ? Comparator.comparing((Value value) -> number(value.text())).thenComparing(texts) : texts;
	}

	private static int place(List<String> choices, Value value) {
		int place = choices.indexOf(value.text());
		return place < 0 ? choices.size() : place;
	}

	private static BigDecimal number(String text) {
		try {
			return new BigDecimal(text);
		} catch (NumberFormatException e) {
			return BigDecimal.valueOf(Long.MAX_VALUE); // a name among numbers comes last
		}
	}

	/** The order of rows by a field; rows without a value come last in both directions. */
	public static <R> Comparator<R> rows(QueryField<R> field, boolean down) {
		Comparator<Value> values = down ? of(field).reversed() : of(field);
		return (one, other) -> {
			List<Value> first = field.values().apply(one), second = field.values().apply(other);
			if (first.isEmpty() || second.isEmpty())
				return Boolean.compare(first.isEmpty(), second.isEmpty());
			for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
				int order = values.compare(first.get(i), second.get(i));
				if (order != 0)
					return order;
			}
			return down ? Integer.compare(second.size(), first.size()) : Integer.compare(first.size(), second.size());
		};
	}
}
