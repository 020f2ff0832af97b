/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.evade.queries.find.QueryCompletion;
import org.evade.queries.find.QueryField;
import org.evade.queries.find.QueryFields;
import org.evade.queries.find.Value;
import org.evade.queries.order.Arrangement.Sort;
import org.evade.ui.filter.FilterField;
import org.evade.ui.views.RowTree.Column;

/**
 * The cell at hand, which is the one that was clicked last, and what its column offers: filter by its value, sort, group, hide.
 *
 * @param <R>
 *            kind of row
 */
final class CellMenu<R> {
	private static final int MOST_VALUES = 4;

	private final RowTree<R> rows;
	private final QueryFields<R> fields;
	private final FilterField<R> filter;
	private final Consumer<List<String>> grouper;
	private QueryField<R> at;

	CellMenu(RowTree<R> rows, QueryFields<R> fields, FilterField<R> filter, Consumer<List<String>> grouper) {
		this.rows = rows;
		this.fields = fields;
		this.filter = filter;
		this.grouper = grouper;
		rows.control().addListener(SWT.MouseDown, event -> {
			int column = rows.columnAt(new Point(event.x, event.y));
			if (column >= 0)
				at = rows.headings().columns().get(column).field();
		});
	}

	/** The field of the cell at hand: that of the first column as long as none was clicked. */
	QueryField<R> field() {
		return at != null && fields.all().contains(at) ? at : rows.headings().inOrder().get(0);
	}

	/** Another cell is at hand. */
	void at(QueryField<R> field) {
		at = field;
	}

	void fill(IMenuManager menu) {
		QueryField<R> field = field();
		List<R> selected = rows.selected();
		if (selected.size() == 1) {
			List<Value> values = field.values().apply(selected.get(0));
			for (Value value : values.subList(0, Math.min(MOST_VALUES, values.size())))
				if (field.kind() != QueryField.Kind.TEXT)
					menu.add(action("Only " + field.name() + ": " + cut(value.text()), () -> add(field.name() + ":" + QueryCompletion.written(value.text()))));
			if (values.isEmpty())
				menu.add(action("Only without " + field.name(), () -> add("-has:" + field.name())));
			else
				menu.add(action("Only with " + field.name(), () -> add("has:" + field.name())));
		}
		MenuManager column = new MenuManager("Column " + field.title());
		column.add(action("Sort Up", () -> rows.headings().sort(List.of(new Sort<>(field, false)))));
		column.add(action("Sort Down", () -> rows.headings().sort(List.of(new Sort<>(field, true)))));
		column.add(action("Group by This", () -> grouper.accept(List.of(field.name()))));
		column.add(action("Group by This within Groups", () -> {
			List<String> names = new ArrayList<>(rows.arrangement().groupings().stream().map(grouping -> grouping.name()).toList());
			names.remove(field.name());
			names.add(field.name());
			grouper.accept(names);
		}));
		column.add(action("Filter...", () -> {
			filter.control().setFocus();
			add(field.name() + ":");
			filter.control().setSelection(filter.control().getText().length());
		}));
		if (rows.headings().shown().size() > 1)
			column.add(action("Hide", () -> hide(field)));
		menu.add(column);
	}

	/** Shortened for a menu, in which an ampersand would be a mnemonic. */
	private static String cut(String text) {
		return (text.length() > 40 ? text.substring(0, 38) + "..." : text).replace("&", "&&");
	}

	private void add(String term) {
		String now = filter.query().strip();
		filter.setQuery(now.isEmpty() ? term : now.contains(term) ? now : now + " " + term);
	}

	private void hide(QueryField<R> field) {
		List<Column<R>> columns = new ArrayList<>(rows.headings().shown());
		columns.removeIf(column -> column.field() == field);
		rows.setColumns(columns);
	}

	/** An entry of a menu. */
	static Action action(String text, Runnable run) {
		return new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
	}
}
