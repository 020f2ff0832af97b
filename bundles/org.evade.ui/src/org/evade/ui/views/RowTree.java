/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.evade.ui.icons.Icons;

/**
 * List of immutable rows with columns, sorted, filtered and grouped. Items are made only for what is visible, so that a
 * hundred
 * thousand rows are shown at once. What is selected, expanded and sorted stays when other rows come.
 *
 * @param <R>
 *            kind of row
 */
public final class RowTree<R> {
	/**
	 * A column.
	 *
	 * @param title
	 *            heading
	 * @param width
	 *            width at first, px
	 * @param text
	 *            text of a cell, never null
	 * @param order
	 *            order of the rows by this column
	 */
	public record Column<R>(String title, int width, Function<R, String> text, Comparator<R> order) {
		/** A column in the order of its texts. */
		public static <R> Column<R> of(String title, int width, Function<R, String> text) {
			return new Column<>(title, width, text, Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
		}

		/** A column of numbers. */
		public static <R> Column<R> number(String title, int width, Function<R, Integer> number) {
			return new Column<>(title, width, row -> number.apply(row) == 0 ? "" : number.apply(row).toString(),
					Comparator.comparing(number));
		}
	}

	private final Tree tree;
	private final List<Column<R>> columns;
	private final Function<R, String> icon;
	private final Function<R, Object> identity;
	private final Set<String> expanded = new HashSet<>();
	private final RowOrder<R> rows;
	private boolean allOpen;
	private Consumer<List<R>> selection = rows -> {
	};

	/**
	 * @param parent
	 *            composite that it fills
	 * @param columns
	 *            columns from the left
	 * @param icon
	 *            name of a row's icon
	 * @param identity
	 *            what stays the same when a row is read again
	 */
	public RowTree(Composite parent, List<Column<R>> columns, Function<R, String> icon, Function<R, Object> identity) {
		this.columns = List.copyOf(columns);
		this.icon = icon;
		this.identity = identity;
		rows = new RowOrder<>(this.columns, identity);
		tree = new Tree(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		tree.setHeaderVisible(columns.size() > 1);
		for (Column<R> column : columns)
			add(column);
		tree.addListener(SWT.SetData, this::fill);
		tree.addListener(SWT.PaintItem, RowTree::continueGroup);
		tree.addListener(SWT.Expand, event -> remember(event, true));
		tree.addListener(SWT.Collapse, event -> remember(event, false));
		tree.addListener(SWT.Selection, event -> selection.accept(selected()));
	}

	private void add(Column<R> column) {
		TreeColumn header = new TreeColumn(tree, SWT.NONE);
		header.setText(column.title());
		header.setWidth(column.width());
		header.setMoveable(true);
		header.addListener(SWT.Selection, event -> sort(header, column));
	}

	private void sort(TreeColumn header, Column<R> column) {
		boolean same = tree.getSortColumn() == header;
		boolean down = same && tree.getSortDirection() == SWT.UP;
		if (same && !down) {
			tree.setSortColumn(null);
			show(() -> rows.sort(null));
		} else {
			tree.setSortColumn(header);
			tree.setSortDirection(down ? SWT.DOWN : SWT.UP);
			show(() -> rows.sort(down ? column.order().reversed() : column.order()));
		}
	}

	/** The widget. */
	public Tree control() {
		return tree;
	}

	/** Shows other rows. */
	public void setRows(List<R> others) {
		show(() -> rows.set(others));
	}

	/** Number of rows that the filter leaves. */
	public int shown() {
		return rows.flat().size();
	}

	/** All rows, whatever the filter leaves. */
	public List<R> all() {
		return rows.all();
	}

	/** Number of all rows. */
	public int size() {
		return rows.all().size();
	}

	/** Groups rows by the values of a row, or not at all when it is null. */
	public void setGrouping(Function<R, List<String>> values) {
		setGrouping(values, false);
	}

	/** As {@link #setGrouping(Function)}; groups may be open from the start. */
	public void setGrouping(Function<R, List<String>> values, boolean open) {
		show(() -> {
			rows.group(values);
			allOpen = open;
			expanded.clear();
		});
	}

	/** Shows only rows in whose cells all words stand. */
	public void setSearch(String words) {
		show(() -> rows.search(words));
	}

	/** Runs when a row is opened by a double click or Enter. */
	public void onOpen(Consumer<R> opener) {
		tree.addListener(SWT.DefaultSelection, event -> {
			if (event.item != null && event.item.getData() instanceof ListGroup<?>)
				((TreeItem) event.item).setExpanded(!((TreeItem) event.item).getExpanded());
			else
				selected().stream().findFirst().ifPresent(opener);
		});
	}

	/** Runs when rows are selected. */
	public void onSelect(Consumer<List<R>> listener) {
		selection = listener;
	}

	/** The rows selected. */
	@SuppressWarnings("unchecked")
	public List<R> selected() {
		List<R> chosen = new ArrayList<>();
		for (TreeItem item : tree.getSelection()) {
			item.getText(); // an item that was never in view is filled by this
			if (item.getData() != null && !(item.getData() instanceof ListGroup<?>))
				chosen.add((R) item.getData());
		}
		return chosen;
	}

	/** The rows selected, those of a selected group, or all that are shown, as text between tabs. */
	public String text() {
		List<R> chosen = selected();
		if (chosen.isEmpty() && tree.getSelectionCount() == 1)
			chosen = rows.groups().stream().filter(group -> group == tree.getSelection()[0].getData()).findFirst()
					.map(ListGroup::rows).orElse(chosen);
		return RowText.of(columns.stream().map(Column::title).toList(), columns.stream().map(Column::text).toList(),
				chosen.isEmpty() ? rows.flat() : chosen);
	}

	/** The up and down keys of a search field move the selection of the list. */
	public void steerFrom(Text field) {
		field.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
				move(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
				event.doit = false;
			}
		});
	}

	/** Selects the first row, when there is one. */
	public void selectFirst() {
		if (tree.getItemCount() == 0)
			return;
		TreeItem first = tree.getItem(0);
		tree.setSelection(rows.isGrouped() && first.getExpanded() && first.getItemCount() > 0 ? first.getItem(0) : first);
	}

	/** Moves the selection up or down in a list without groups. */
	public void move(int by) {
		TreeItem[] now = tree.getSelection();
		int index = (now.length == 0 ? -1 : tree.indexOf(now[0])) + by;
		if (!rows.isGrouped() && index >= 0 && index < tree.getItemCount()) {
			tree.setSelection(tree.getItem(index));
			tree.showSelection();
		}
	}

	/** Selects the row of an identity; returns whether it is shown. */
	public boolean select(Object wanted) {
		tree.deselectAll();
		keep(Set.of(wanted));
		tree.showSelection();
		return tree.getSelectionCount() > 0;
	}

	/** What is selected has to be known before the rows are others: an item that was never in view is filled when it is asked. */
	private void show(Runnable change) {
		Set<Object> kept = identities();
		change.run();
		if (rows.update() && tree.getItemCount() > 0)
			tree.clearAll(true); // only cells differ: what is selected, open and in view stays by itself
		else {
			build(allOpen || rows.isSearched() && rows.groups().size() < 40, kept);
			if (!kept.equals(identities()))
				selection.accept(selected());
		}
	}

	/** What is selected. */
	private Set<Object> identities() {
		Set<Object> kept = new HashSet<>();
		boolean all = !rows.isGrouped() && tree.getSelectionCount() == rows.flat().size();
		for (R row : all ? rows.flat() : selected())
			kept.add(identity.apply(row));
		return kept;
	}

	private void build(boolean open, Set<Object> kept) {
		int top = tree.getTopItem() == null || rows.isGrouped() ? 0 : tree.indexOf(tree.getTopItem());
		tree.setRedraw(false);
		try {
			tree.removeAll();
			tree.setItemCount(!rows.isGrouped() ? rows.flat().size() : rows.groups().size());
			for (int i = 0; i < rows.groups().size(); i++)
				if (open || expanded.contains(rows.groups().get(i).name()))
					tree.getItem(i).setExpanded(fill(tree.getItem(i), rows.groups().get(i)));
			if (top < tree.getItemCount())
				tree.setTopItem(tree.getItem(top));
			if (!kept.isEmpty())
				keep(kept);
		} finally {
			tree.setRedraw(true);
		}
	}

	private void keep(Set<Object> kept) {
		for (int i = 0; i < tree.getItemCount(); i++)
			if (!rows.isGrouped() && kept.contains(identity.apply(rows.flat().get(i))))
				tree.select(tree.getItem(i));
			else if (rows.isGrouped() && tree.getItem(i).getExpanded())
				for (int j = 0; j < rows.groups().get(i).rows().size(); j++)
					if (kept.contains(identity.apply(rows.groups().get(i).rows().get(j))))
						tree.select(tree.getItem(i).getItem(j));
	}

	/** The name of a group goes on over the other columns. */
	private static void continueGroup(Event event) {
		if (event.index > 0 && event.item.getData() instanceof ListGroup<?>) {
			TreeItem item = (TreeItem) event.item;
			Rectangle start = item.getTextBounds(0);
			if ((event.detail & SWT.SELECTED) == 0) { // what was painted before may still be there
				event.gc.setBackground(item.getParent().getBackground());
				event.gc.fillRectangle(event.gc.getClipping());
			}
			event.gc.drawText(item.getText(0), start.x, start.y + (start.height - event.gc.getFontMetrics().getHeight()) / 2, true);
		}
	}

	private void remember(Event event, boolean open) {
		if (event.item.getData() instanceof ListGroup<?> group)
			if (open)
				expanded.add(group.name());
			else
				expanded.remove(group.name());
	}

	private void fill(Event event) {
		TreeItem item = (TreeItem) event.item, parent = item.getParentItem();
		if (parent == null && rows.isGrouped())
			fill(item, rows.groups().get(event.index));
		else
			fill(item, (parent == null ? rows.flat() : rows.groups().get(tree.indexOf(parent)).rows()).get(event.index));
	}

	private boolean fill(TreeItem item, ListGroup<R> group) {
		item.setData(group);
		item.setText(0, group.name() + "  (" + group.rows().size() + ")");
		item.setImage(0, Icons.of(icon.apply(group.rows().get(0))));
		item.setItemCount(group.rows().size());
		return true;
	}

	private void fill(TreeItem item, R row) {
		item.setData(row);
		for (int i = 0; i < columns.size(); i++)
			item.setText(i, columns.get(i).text().apply(row).replace('\n', ' '));
		item.setImage(0, Icons.of(icon.apply(row)));
	}
}
