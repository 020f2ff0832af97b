/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.evade.queries.find.QueryField;
import org.evade.queries.find.QueryFields;
import org.evade.queries.order.Arrangement.Sort;
import org.evade.ui.views.RowTree.Column;

/**
 * Asks which columns a list has and in which order, by what it is sorted, and in which groups.
 *
 * @param <R>
 *            kind of row
 */
final class ArrangeDialog<R> extends Dialog {
	private static final int LEVELS = 3;
	private static final int USUAL_WIDTH = 140;
	private static final String NONE = "-";

	private final QueryFields<R> fields;
	private final List<Column<R>> usual;
	private final RowTree<R> rows;
	private final List<String> groups;
	private final Consumer<List<String>> grouper;
	private final List<Combo> sortBoxes = new ArrayList<>();
	private final List<Button> downBoxes = new ArrayList<>();
	private final List<Combo> groupBoxes = new ArrayList<>();
	private Table columns;

	private ArrangeDialog(Shell shell, QueryFields<R> fields, List<Column<R>> usual, RowTree<R> rows, List<String> groups, Consumer<List<String>> grouper) {
		super(shell);
		this.fields = fields;
		this.usual = usual;
		this.rows = rows;
		this.groups = groups;
		this.grouper = grouper;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/**
	 * Asks and arranges.
	 *
	 * @param usual
	 *            columns at first, for their widths
	 * @param groups
	 *            names of the fields that are grouped by now
	 * @param grouper
	 *            takes other ones
	 */
	static <R> void ask(Shell shell, QueryFields<R> fields, List<Column<R>> usual, RowTree<R> rows, List<String> groups, Consumer<List<String>> grouper) {
		new ArrangeDialog<>(shell, fields, usual, rows, groups, grouper).open();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Columns, Order, Groups");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).spacing(16, 6).applyTo(area);
		Composite left = new Composite(area, SWT.NONE), right = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(left);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(right);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(left);
		GridDataFactory.fillDefaults().applyTo(right);
		columns(left);
		heading(right, "&Groups:");
		for (int i = 0; i < LEVELS; i++) {
			groupBoxes.add(box(right, i < groups.size() ? groups.get(i) : null));
			new Label(right, SWT.NONE);
		}
		heading(right, "&Sort by:");
		List<Sort<R>> sorting = rows.headings().sorting();
		for (int i = 0; i < LEVELS; i++) {
			sortBoxes.add(box(right, i < sorting.size() ? sorting.get(i).field().name() : null));
			Button down = new Button(right, SWT.CHECK);
			down.setText("last first");
			down.setSelection(i < sorting.size() && sorting.get(i).down());
			downBoxes.add(down);
		}
		return area;
	}

	private static void heading(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
	}

	private Combo box(Composite parent, String chosen) {
		Combo box = new Combo(parent, SWT.READ_ONLY);
		box.add(NONE);
		for (QueryField<R> field : fields.all())
			box.add(field.title());
		box.setVisibleItemCount(20);
		QueryField<R> field = chosen == null ? null : fields.byName(chosen);
		box.select(field == null ? 0 : fields.all().indexOf(field) + 1);
		GridDataFactory.fillDefaults().hint(170, SWT.DEFAULT).applyTo(box);
		return box;
	}

	private void columns(Composite parent) {
		heading(parent, "&Columns, Alt+arrows move one:");
		columns = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(230, 300).applyTo(columns);
		List<QueryField<R>> order = new ArrayList<>(rows.headings().inOrder());
		int shown = order.size();
		fields.all().stream().filter(field -> !order.contains(field)).forEach(order::add);
		for (QueryField<R> field : order) {
			TableItem item = new TableItem(columns, SWT.NONE);
			fill(item, field, columns.indexOf(item) < shown);
		}
		columns.addListener(SWT.KeyDown, event -> {
			if ((event.stateMask & SWT.ALT) != 0 && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
				move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
				event.doit = false;
			}
		});
		for (int by : new int[] { -1, 1 }) {
			Button button = new Button(parent, SWT.PUSH);
			button.setText(by < 0 ? "&Up" : "&Down");
			button.addListener(SWT.Selection, event -> move(by));
			GridDataFactory.fillDefaults().applyTo(button);
		}
	}

	private static void fill(TableItem item, QueryField<?> field, boolean checked) {
		item.setText(field.title());
		item.setData(field);
		item.setChecked(checked);
	}

	private void move(int by) {
		int from = columns.getSelectionIndex(), to = from + by;
		if (from < 0 || to < 0 || to >= columns.getItemCount())
			return;
		QueryField<?> field = (QueryField<?>) columns.getItem(from).getData();
		boolean checked = columns.getItem(from).getChecked();
		columns.getItem(from).dispose();
		fill(new TableItem(columns, SWT.NONE, to), field, checked);
		columns.setSelection(to);
	}

	@Override
	protected void okPressed() {
		List<Column<R>> chosen = new ArrayList<>();
		for (TableItem item : columns.getItems())
			if (item.getChecked())
				chosen.add(column((QueryField<?>) item.getData()));
		if (!chosen.isEmpty() && !chosen.equals(rows.headings().shown()))
			rows.setColumns(chosen);
		List<Sort<R>> sorting = new ArrayList<>();
		for (int i = 0; i < LEVELS; i++)
			if (sortBoxes.get(i).getSelectionIndex() > 0)
				sorting.add(new Sort<>(fields.all().get(sortBoxes.get(i).getSelectionIndex() - 1), downBoxes.get(i).getSelection()));
		rows.headings().sort(sorting);
		List<String> names = groupBoxes.stream().filter(box -> box.getSelectionIndex() > 0).map(box -> fields.all().get(box.getSelectionIndex() - 1).name())
				.distinct().toList();
		if (!names.equals(groups))
			grouper.accept(names);
		super.okPressed();
	}

	/** With its present width, else that of the beginning. */
	private Column<R> column(QueryField<?> wanted) {
		for (List<Column<R>> known : List.of(rows.headings().shown(), usual))
			for (Column<R> column : known)
				if (column.field() == wanted)
					return column;
		return new Column<>(fields.byName(wanted.name()), USUAL_WIDTH);
	}
}
