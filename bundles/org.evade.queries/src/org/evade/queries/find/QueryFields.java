/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.find;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.evade.language.messages.NearMiss;
import org.evade.model.terms.Folding;

/**
 * The fields of one kind of row.
 *
 * @param <R>
 *            kind of row
 */
public final class QueryFields<R> {
	private final List<QueryField<R>> all;
	private final Map<String, QueryField<R>> byName = new LinkedHashMap<>();
	private final Function<R, String> words;

	/**
	 * @param all
	 *            the fields, each with a name of its own
	 * @param words
	 *            all that is said of a row, folded, where words without a field are looked for
	 */
	public QueryFields(List<QueryField<R>> all, Function<R, String> words) {
		this.all = List.copyOf(all);
		this.words = words;
		for (QueryField<R> field : all)
			if (byName.put(Folding.fold(field.name()), field) != null)
				throw new IllegalArgumentException("There are two fields " + field.name());
	}

	/** Fields whose values, as they are shown, are all that is said of a row. */
	public QueryFields(List<QueryField<R>> all) {
		this(all, row -> words(all, row));
	}

	/** The values of all fields of a row, folded, each on a line of its own. */
	public static <R> String words(List<QueryField<R>> fields, R row) {
		StringBuilder words = new StringBuilder();
		for (QueryField<R> field : fields)
			for (Value value : field.values().apply(row))
				for (String key : value.keys())
					words.append(key).append('\n');
		return words.toString();
	}

	/** The fields. */
	public List<QueryField<R>> all() {
		return all;
	}

	/** All that is said of a row, folded. */
	public String words(R row) {
		return words.apply(row);
	}

	/** The field of a name, however it is spelled ({@code tumor}); null when there is none. */
	public QueryField<R> byName(String name) {
		return byName.get(Folding.fold(name));
	}

	/** The name that was probably meant, or null. */
	public String near(String name) {
		return NearMiss.of(name, all.stream().map(QueryField::name).toList());
	}
}
