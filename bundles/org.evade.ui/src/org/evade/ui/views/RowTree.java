/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.evade.queries.find.QueryField;
import org.evade.queries.order.Arrangement;
import org.evade.queries.order.Arrangement.Arranged;
import org.evade.queries.order.Grouping;
import org.evade.queries.order.RowGroup;
import org.evade.ui.icons.Icons;

/**
 * List of immutable rows with columns, filtered, sorted and grouped. Items are made only for what is visible, and many rows are
 * arranged in the background, so that hundreds of thousands are shown without a stop. What is selected, expanded and sorted stays
 * when other rows come.
 *
 * @param <R>
 *            kind of row
 */
public final class RowTree<R> {
	/**
	 * A column.
	 *
	 * @param field
	 *            what it shows and is sorted by
	 * @param width
	 *            width at first, px
	 */
	public record Column<R>(QueryField<R> field, int width) {
		/** A column of texts. */
		public static <R> Column<R> of(String title, int width, Function<R, String> text) {
			return new Column<>(QueryField.word(title.toLowerCase(Locale.ROOT).replace(' ', '-'), title, "", text), width);
		}

		/** A column of numbers; 0 is an empty cell. */
		public static <R> Column<R> number(String title, int width, Function<R, Integer> number) {
			return new Column<>(QueryField.number(title.toLowerCase(Locale.ROOT), title, "", number), width);
		}
	}

	/** So many groups are opened when only what is looked for is left in them. */
	private static final int FEW_GROUPS = 40;

	private final Tree tree;
	private final Function<R, String> icon;
	private final Function<R, Object> identity;
	private final Set<List<String>> expanded = new HashSet<>();
	private final RowHeadings<R> headings;
	private final RowArranger<R> arranger;
	private Arranged<R> shown = new Arranged<>(List.of(), List.of());
	private List<?> shape;
	private boolean allOpen;
	private Object wanted;
	private Consumer<List<R>> selection = rows -> {
	};
	private Runnable arrival = () -> {
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
		this.icon = icon;
		this.identity = identity;
		tree = new Tree(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		arranger = new RowArranger<>(tree, this::show);
		headings = new RowHeadings<>(tree, columns, sorting -> arranger.change(arranger.arrangement().sorted(sorting)));
		tree.addListener(SWT.SetData, this::fill);
		tree.addListener(SWT.PaintItem, RowTree::continueGroup);
		tree.addListener(SWT.Expand, event -> remember(event, true));
		tree.addListener(SWT.Collapse, event -> remember(event, false));
		tree.addListener(SWT.Selection, event -> selection.accept(selected()));
		CellTips.on(tree);
	}

	/** The widget. */
	public Tree control() {
		return tree;
	}

	/** The headings: which columns are there, and by which the rows are sorted. */
	public RowHeadings<R> headings() {
		return headings;
	}

	/** Shows other columns; what they are sorted by stays. */
	public void setColumns(List<Column<R>> columns) {
		headings.set(columns);
		if (tree.getItemCount() > 0)
			tree.clearAll(true);
	}

	/** Shows other rows. */
	public void setRows(List<R> others) {
		arranger.change(others);
	}

	/** Number of rows that the filter leaves. */
	public int shown() {
		return shown.flat().size();
	}

	/** The rows that the filter leaves, in their order. */
	public List<R> rows() {
		return shown.flat();
	}

	/** All rows, whatever the filter leaves. */
	public List<R> all() {
		return arranger.rows();
	}

	/** Number of all rows. */
	public int size() {
		return arranger.rows().size();
	}

	/** Groups rows by one thing after the other, or not at all when there is none. */
	public void setGrouping(List<Grouping<R>> groupings) {
		setGrouping(groupings, false);
	}

	/** As {@link #setGrouping(List)}; groups may be open from the start. */
	public void setGrouping(List<Grouping<R>> groupings, boolean open) {
		shape = null;
		allOpen = open;
		expanded.clear();
		arranger.change(arranger.arrangement().grouped(groupings));
	}

	/** Shows only rows that fit. */
	public void setFilter(Predicate<R> filter) {
		arranger.change(arranger.arrangement().filtered(filter));
	}

	/** How the rows are arranged. */
	public Arrangement<R> arrangement() {
		return arranger.arrangement();
	}

	/** Runs when a row is opened by a double click or Enter. */
	public void onOpen(Consumer<R> opener) {
		tree.addListener(SWT.DefaultSelection, event -> {
			if (event.item != null && event.item.getData() instanceof RowGroup<?>)
				((TreeItem) event.item).setExpanded(!((TreeItem) event.item).getExpanded());
			else
				selected().stream().findFirst().ifPresent(opener);
		});
	}

	/** Runs when rows are selected. */
	public void onSelect(Consumer<List<R>> listener) {
		selection = listener;
	}

	/** Runs when other rows are shown. */
	public void onArrival(Runnable listener) {
		arrival = listener;
	}

	/** The rows selected; not those of a selected group. */
	@SuppressWarnings("unchecked")
	public List<R> selected() {
		if (isAllSelected())
			return shown.flat();
		List<R> chosen = new ArrayList<>();
		for (TreeItem item : tree.getSelection()) {
			item.getText(); // an item that was never in view is filled by this
			if (item.getData() != null && !(item.getData() instanceof RowGroup<?>))
				chosen.add((R) item.getData());
		}
		return chosen;
	}

	/** The rows selected, those of selected groups, or all that are shown. */
	@SuppressWarnings("unchecked")
	public List<R> chosen() {
		List<R> chosen = new ArrayList<>(selected());
		if (!isAllSelected())
			for (TreeItem item : tree.getSelection())
				if (item.getData() instanceof RowGroup<?> group)
					for (Object row : group.rows())
						if (!chosen.contains(row))
							chosen.add((R) row);
		return chosen.isEmpty() ? shown.flat() : chosen;
	}

	/** The rows selected, those of selected groups, or all that are shown, as text between tabs. */
	public String text() {
		List<QueryField<R>> fields = headings.inOrder();
		return RowText.of(fields.stream().map(QueryField::title).toList(), fields.stream().<Function<R, String>> map(field -> field::text).toList(), chosen());
	}

	/** Whether all rows of a list without groups are selected; to ask for each of them would make all their items. */
	private boolean isAllSelected() {
		return shown.groups().isEmpty() && !shown.flat().isEmpty() && tree.getSelectionCount() == shown.flat().size();
	}

	/** The up and down keys of a search field move the selection of the list. */
	public void steerFrom(Text field) {
		field.addListener(SWT.KeyDown, event -> {
			if (event.doit && (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP)) {
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
		while (first.getData() instanceof RowGroup<?> && first.getExpanded() && first.getItemCount() > 0)
			first = first.getItem(0);
		tree.setSelection(first);
	}

	/** Moves the selection up or down in a list without groups. */
	public void move(int by) {
		TreeItem[] now = tree.getSelection();
		int index = (now.length == 0 ? -1 : tree.indexOf(now[0])) + by;
		if (shown.groups().isEmpty() && index >= 0 && index < tree.getItemCount()) {
			tree.setSelection(tree.getItem(index));
			tree.showSelection();
			selection.accept(selected());
		}
	}

	/** Moves the selection to the row below, within its group. */
	public void selectNext() {
		TreeItem[] now = tree.getSelection();
		if (now.length != 1)
			return;
		TreeItem group = now[0].getParentItem();
		int next = (group == null ? tree.indexOf(now[0]) : group.indexOf(now[0])) + 1;
		if (next < (group == null ? tree.getItemCount() : group.getItemCount())) {
			tree.setSelection(group == null ? tree.getItem(next) : group.getItem(next));
			tree.showSelection();
			selection.accept(selected());
		}
	}

	/** Selects the row of an identity, as soon as it is shown; returns whether it is shown now. */
	public boolean select(Object identity) {
		tree.deselectAll();
		keep(Set.of(identity));
		tree.showSelection();
		boolean there = tree.getSelectionCount() > 0;
		wanted = there ? null : identity;
		return there;
	}

	/** What is selected has to be known before the rows are others: an item that was never in view is filled when it is asked. */
	private void show(Arranged<R> next) {
		Set<Object> kept = identities(selected());
		List<?> before = shape;
		shown = next;
		shape = shape(next);
		boolean filtered = next.flat().size() < arranger.rows().size();
		if (shape.equals(before) && tree.getItemCount() > 0)
			tree.clearAll(true); // only cells differ: what is selected, open and in view stays by itself
		else {
			build(allOpen || filtered && next.groups().size() < FEW_GROUPS, kept);
			if (!kept.equals(identities(selected())))
				selection.accept(selected());
		}
		if (wanted != null)
			select(wanted);
		arrival.run();
	}

	private List<?> shape(Arranged<R> rows) {
		return rows.groups().isEmpty() ? rows.flat().stream().map(identity).toList() : shape(rows.groups());
	}

	private List<?> shape(Collection<RowGroup<R>> groups) {
		return groups.stream().map(group -> List.of(group.path(), group.groups().isEmpty() ? group.rows().stream().map(identity).toList() : shape(group.groups())))
				.toList();
	}

	private Set<Object> identities(Collection<R> rows) {
		Set<Object> kept = new HashSet<>();
		for (R row : rows)
			kept.add(identity.apply(row));
		return kept;
	}

	private void build(boolean open, Set<Object> kept) {
		int top = tree.getTopItem() == null || !shown.groups().isEmpty() ? 0 : tree.indexOf(tree.getTopItem());
		tree.setRedraw(false);
		try {
			tree.removeAll();
			tree.setItemCount(shown.groups().isEmpty() ? shown.flat().size() : shown.groups().size());
			for (int i = 0; i < shown.groups().size(); i++)
				expand(tree.getItem(i), shown.groups().get(i), open);
			if (top > 0 && top < tree.getItemCount())
				tree.setTopItem(tree.getItem(top));
			if (!kept.isEmpty())
				keep(kept);
		} finally {
			tree.setRedraw(true);
		}
	}

	private void expand(TreeItem item, RowGroup<R> group, boolean open) {
		if (!open && !expanded.contains(group.path()))
			return;
		fill(item, group);
		item.setExpanded(true);
		for (int i = 0; i < group.groups().size(); i++)
			expand(item.getItem(i), group.groups().get(i), open);
	}

	/** Selects the rows again that are in view or can be scrolled to. */
	private void keep(Set<Object> kept) {
		if (shown.groups().isEmpty() && kept.size() >= shown.flat().size() && kept.size() > 1 && identities(shown.flat()).equals(kept)) {
			tree.selectAll();
			return;
		}
		for (int i = 0; i < shown.flat().size() && shown.groups().isEmpty(); i++)
			if (kept.contains(identity.apply(shown.flat().get(i))))
				tree.select(tree.getItem(i));
		for (int i = 0; i < shown.groups().size(); i++)
			keep(tree.getItem(i), shown.groups().get(i), kept);
	}

	private void keep(TreeItem item, RowGroup<R> group, Set<Object> kept) {
		if (!item.getExpanded())
			return;
		for (int i = 0; i < group.groups().size(); i++)
			keep(item.getItem(i), group.groups().get(i), kept);
		for (int i = 0; i < group.rows().size() && group.groups().isEmpty(); i++)
			if (kept.contains(identity.apply(group.rows().get(i))))
				tree.select(item.getItem(i));
	}

	/** The name of a group goes on over the other columns. */
	private static void continueGroup(Event event) {
		if (event.index > 0 && event.item.getData() instanceof RowGroup<?>) {
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
		if (event.item.getData() instanceof RowGroup<?> group)
			if (open)
				expanded.add(group.path());
			else
				expanded.remove(group.path());
	}

	@SuppressWarnings("unchecked")
	private void fill(Event event) {
		TreeItem item = (TreeItem) event.item, parent = item.getParentItem();
		RowGroup<R> around = parent == null ? null : (RowGroup<R>) parent.getData();
		List<RowGroup<R>> groups = around == null ? shown.groups() : around.groups();
		List<R> rows = around == null ? shown.flat() : around.rows();
		if (event.index < groups.size())
			fill(item, groups.get(event.index));
		else if (groups.isEmpty() && event.index < rows.size())
			fill(item, rows.get(event.index));
	}

	private void fill(TreeItem item, RowGroup<R> group) {
		item.setData(group);
		item.setText(0, group.heading() + "  (" + String.format("%,d", group.rows().size()) + ")");
		item.setImage(0, Icons.of(icon.apply(group.rows().get(0))));
		item.setItemCount(group.groups().isEmpty() ? group.rows().size() : group.groups().size());
	}

	private void fill(TreeItem item, R row) {
		item.setData(row);
		List<Column<R>> columns = headings.columns();
		for (int i = 0; i < columns.size(); i++)
			item.setText(i, columns.get(i).field().text(row).replace('\n', ' '));
		item.setImage(0, Icons.of(icon.apply(row)));
	}

	/**
	 * What stands at a place of the widget.
	 *
	 * @param place
	 *            a point of the tree
	 * @return index of the column of a row; -1 beside all rows, and on a group
	 */
	public int columnAt(Point place) {
		TreeItem item = tree.getItem(place);
		if (item == null || item.getData() instanceof RowGroup<?>)
			return -1;
		for (int i = 0; i < tree.getColumnCount(); i++)
			if (item.getBounds(i).contains(place))
				return i;
		return -1;
	}
}
