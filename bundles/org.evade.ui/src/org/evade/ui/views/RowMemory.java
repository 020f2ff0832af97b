/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.ui.IMemento;
import org.evade.queries.find.QueryField;
import org.evade.queries.find.QueryFields;
import org.evade.queries.order.Arrangement.Sort;
import org.evade.ui.views.RowTree.Column;

/**
 * How a list was arranged when the workbench was closed. What is no longer known is left out.
 *
 * @param columns
 *            names and widths: {@code id:230,subject:210}; null when nothing is remembered
 * @param sort
 *            names, a hyphen before what goes down
 * @param group
 *            names; null when nothing is remembered
 */
record RowMemory(String query, String columns, String sort, String group) {
	private static final String QUERY = "query", COLUMNS = "columns", SORT = "sort", GROUP = "group";

	static RowMemory of(IMemento memento) {
		return memento == null ? new RowMemory(null, null, null, null)
				: new RowMemory(memento.getString(QUERY), memento.getString(COLUMNS), memento.getString(SORT), memento.getString(GROUP));
	}

	static <R> void save(IMemento memento, String query, List<String> groups, RowHeadings<R> headings) {
		memento.putString(QUERY, query);
		memento.putString(GROUP, String.join(",", groups));
		memento.putString(SORT, headings.sorting().stream().map(sort -> (sort.down() ? "-" : "") + sort.field().name()).collect(Collectors.joining(",")));
		memento.putString(COLUMNS, headings.shown().stream().map(column -> column.field().name() + ":" + column.width()).collect(Collectors.joining(",")));
	}

	@Override
	public String query() {
		return query == null ? "" : query;
	}

	List<String> groups(List<String> atFirst) {
		return group == null ? atFirst : names(group);
	}

	<R> List<Sort<R>> sorting(QueryFields<R> fields) {
		List<Sort<R>> sorting = new ArrayList<>();
		for (String name : names(sort)) {
			QueryField<R> field = fields.byName(name.replaceFirst("^-", ""));
			if (field != null)
				sorting.add(new Sort<>(field, name.startsWith("-")));
		}
		return sorting;
	}

	<R> List<Column<R>> columns(QueryFields<R> fields, List<Column<R>> atFirst) {
		List<Column<R>> shown = new ArrayList<>();
		for (String each : names(columns)) {
			int colon = each.indexOf(':');
			QueryField<R> field = colon < 0 ? null : fields.byName(each.substring(0, colon));
			if (field != null && each.substring(colon + 1).matches("\\d{1,4}"))
				shown.add(new Column<>(field, Integer.parseInt(each.substring(colon + 1))));
		}
		return shown.isEmpty() ? atFirst : shown;
	}

	private static List<String> names(String text) {
		return text == null || text.isEmpty() ? List.of() : List.of(text.split(","));
	}
}
