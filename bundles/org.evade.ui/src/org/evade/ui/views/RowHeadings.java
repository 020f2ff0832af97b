/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.evade.queries.find.QueryField;
import org.evade.queries.order.Arrangement.Sort;
import org.evade.ui.views.RowTree.Column;

/**
 * The headings of a list: a click sorts by one, with Shift by one more, again the other way round, and again not.
 *
 * @param <R>
 *            kind of row
 */
public final class RowHeadings<R> {
	private final Tree tree;
	private final Consumer<List<Sort<R>>> sorter;
	private List<Column<R>> columns;
	private List<Sort<R>> sorting = List.of();

	RowHeadings(Tree tree, List<Column<R>> columns, Consumer<List<Sort<R>>> sorter) {
		this.tree = tree;
		this.sorter = sorter;
		set(columns);
	}

	/** Shows other columns. */
	void set(List<Column<R>> others) {
		columns = List.copyOf(others);
		tree.setRedraw(false);
		try {
			for (TreeColumn old : tree.getColumns())
				old.dispose();
			for (Column<R> column : columns)
				add(column);
		} finally {
			tree.setRedraw(true);
		}
		tree.setHeaderVisible(columns.size() > 1);
		label();
	}

	private void add(Column<R> column) {
		TreeColumn header = new TreeColumn(tree, column.field().kind() == QueryField.Kind.NUMBER ? SWT.RIGHT : SWT.NONE);
		header.setWidth(column.width());
		header.setMoveable(true);
		header.setToolTipText(column.field().meaning().isEmpty() ? null : column.field().meaning());
		header.addListener(SWT.Selection, event -> click(column.field(), (event.stateMask & SWT.SHIFT) != 0));
	}

	private void click(QueryField<R> field, boolean further) {
		Sort<R> now = sorting.stream().filter(sort -> sort.field() == field).findFirst().orElse(null);
		List<Sort<R>> next = new ArrayList<>(further ? sorting : List.of());
		next.remove(now);
		Sort<R> then = now == null ? new Sort<>(field, false) : now.down() ? null : new Sort<>(field, true);
		if (then != null)
			next.add(further && now != null ? sorting.indexOf(now) : next.size(), then);
		sort(next);
	}

	/** Sorts by fields, the first counts most; by none as the files are. */
	public void sort(List<Sort<R>> by) {
		sorting = List.copyOf(by);
		label();
		sorter.accept(sorting);
	}

	/** What the rows are sorted by. */
	public List<Sort<R>> sorting() {
		return sorting;
	}

	/** The arrow stands at what counts most, a number at what counts when that is equal. */
	private void label() {
		tree.setSortColumn(null);
		for (int i = 0; i < columns.size(); i++) {
			QueryField<R> field = columns.get(i).field();
			int place = IntStream.range(0, sorting.size()).filter(index -> sorting.get(index).field() == field).findFirst().orElse(-1);
			String more = place < 0 || sorting.size() == 1 ? "" : " " + (place + 1) + (place == 0 ? "" : sorting.get(place).down() ? " \u2193" : " \u2191");
			TreeColumn header = tree.getColumn(i);
			header.setText(field.title() + more);
			if (place == 0) {
				tree.setSortColumn(header);
				tree.setSortDirection(sorting.get(0).down() ? SWT.DOWN : SWT.UP);
			}
		}
	}

	/** The columns in the order of their making, by which items know them. */
	List<Column<R>> columns() {
		return columns;
	}

	/** The columns as they are shown, with their present widths. */
	public List<Column<R>> shown() {
		List<Column<R>> shown = new ArrayList<>();
		for (int index : tree.getColumnOrder())
			shown.add(new Column<>(columns.get(index).field(), tree.getColumn(index).getWidth()));
		return shown;
	}

	/** The fields as they are shown. */
	List<QueryField<R>> inOrder() {
		return shown().stream().map(Column::field).toList();
	}
}
