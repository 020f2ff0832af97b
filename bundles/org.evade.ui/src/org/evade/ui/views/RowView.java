/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.evade.language.load.Corpus;
import org.evade.queries.find.Query;
import org.evade.queries.find.QueryFields;
import org.evade.queries.order.Grouping;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.corpus.Reveal;
import org.evade.ui.filter.FilterField;
import org.evade.ui.rename.InPlaceRename;
import org.evade.ui.views.RowTree.Column;

/**
 * List of elements of a corpus: filter, columns, groups, drag onto a map, double click to the text.
 *
 * @param <R>
 *            kind of row
 */
public abstract class RowView<R> extends CorpusView {
	private final SelectedKeys selection = new SelectedKeys();
	private RowMemory memory;
	private RowTree<R> rows;
	private FilterField<R> filter;
	private CellMenu<R> cells;
	private List<String> groups;
	private RowKeys keyboard;
	private Query<R> query = Query.all();
	private String renamed;
	private boolean read;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		memory = RowMemory.of(memento);
		groups = memory.groups(firstGrouping());
	}

	@Override
	public void saveState(IMemento memento) {
		RowMemory.save(memento, filter.query(), groups, rows.headings());
	}

	/** What rows can be asked, sorted and grouped by. */
	abstract QueryFields<R> fields();

	/** Columns from the left, at first. */
	abstract List<Column<R>> columns();

	/** Rows of a corpus; runs in the background, where {@link #session} may already be another one; leaks no objects of the model. */
	abstract List<R> rows(CorpusSession session, Corpus corpus);

	/** Name of the icon of a row. */
	abstract String icon(R row);

	/** Full name of the element that a row stands for, or null. */
	abstract String element(R row);

	/** Fields that one often groups by; the menu offers them at once. */
	abstract List<String> groupings();

	/** Names of the fields that are grouped by at first. */
	List<String> firstGrouping() {
		return List.of();
	}

	/** Opens a row. */
	void open(R row) {
		Reveal.inText(key(row));
	}

	/** Number of rows in words. */
	abstract String title(int shown, int all);

	/** What to do as long as there are no rows. */
	abstract String whenEmpty();

	/** Name of the field of the id, where F2 renames; null when rows cannot be renamed. */
	String idField() {
		return null;
	}

	/** What stays the same when a row is read again. */
	Object identity(R row) {
		return element(row) == null ? row : element(row);
	}

	/**
	 * Adds entries to the top of the context menu.
	 *
	 * @param menu
	 *            the menu, which is about to show
	 */
	void fillMenu(IMenuManager menu) {
		// none unless said
	}

	/** Starts to edit the cell at hand of the selected rows, or renames. */
	void edit() {
		rename();
	}

	/** The list. */
	final RowTree<R> list() {
		return rows;
	}

	/** Cells under the pointer and what can be done with them. */
	final CellMenu<R> cells() {
		return cells;
	}

	/** The rows selected. */
	final List<R> selected() {
		return rows.selected();
	}

	/** All rows, whatever the filter leaves. */
	final List<R> rows() {
		return rows.all();
	}

	/** The widget. */
	final Tree control() {
		return rows.control();
	}

	/** Shows what fits a query, in the groups that are chosen. */
	public final void ask(String wanted) {
		filter.setQuery(wanted);
	}

	/** What is asked. */
	public final String asked() {
		return filter.query();
	}

	ElementKey key(R row) {
		return element(row) == null ? null : new ElementKey(session().project(), element(row));
	}

	@Override
	protected void create(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		filter = new FilterField<>(parent, fields(), () -> rows == null ? List.of() : rows.all());
		Composite body = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		rows = body(body);
		filter.onQuery(this::filter);
		rows.steerFrom(filter.control());
		rows.onOpen(this::open);
		rows.onSelect(selected -> selectionChanged());
		rows.onArrival(this::count);
		actions();
		getSite().setSelectionProvider(selection);
		ElementDrag.from(rows.control(), this::keys);
		cells = new CellMenu<>(rows, fields(), filter, this::group);
		viewMenu();
		contextMenu();
		regroup();
		rows.headings().sort(memory.sorting(fields()));
		filter.setQuery(memory.query());
	}

	/** Makes the list, and what stands beside it. */
	RowTree<R> body(Composite parent) {
		GridLayoutFactory.fillDefaults().applyTo(parent);
		RowTree<R> tree = new RowTree<>(parent, memory.columns(fields(), columns()), this::icon, this::identity);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
		return tree;
	}

	private void filter(Query<R> next, boolean ended) {
		query = next;
		rows.setFilter(next);
		if (ended)
			rows.selected().stream().findFirst().ifPresentOrElse(this::open, () -> {
				rows.selectFirst();
				rows.control().setFocus();
				selectionChanged();
			});
	}

	/** Other rows are selected. */
	void selectionChanged() {
		selection.set(new StructuredSelection(keys()));
	}

	private List<ElementKey> keys() {
		return rows.selected().stream().map(this::key).filter(Objects::nonNull).toList();
	}

	private void actions() {
		keyboard = new RowKeys(getViewSite().getActionBars(), rows);
		keyboard.handle(ActionFactory.COPY, () -> keyboard.copy());
		keyboard.handle(ActionFactory.SELECT_ALL, this::selectAll);
		keyboard.handle(ActionFactory.RENAME, this::edit);
		keyboard.handle(ActionFactory.FIND, () -> filter.control().setFocus());
	}

	private void selectAll() {
		rows.control().selectAll();
		selectionChanged();
	}

	/** Renames the one row that is selected, where its id stands. */
	final void rename() {
		TreeItem[] items = rows.control().getSelection();
		int column = idField() == null ? -1 : rows.headings().columns().stream().map(each -> each.field().name()).toList().indexOf(idField());
		if (column >= 0 && items.length == 1 && selected().size() == 1 && key(selected().get(0)) instanceof ElementKey key)
			InPlaceRename.start(rows.control(), items[0], column, key, name -> renamed = name);
	}

	private void viewMenu() {
		IMenuManager menu = getViewSite().getActionBars().getMenuManager();
		if (!groupings().isEmpty()) {
			menu.setRemoveAllWhenShown(true);
			menu.addMenuListener(this::fillViewMenu);
			fillViewMenu(menu);
		}
	}

	private void fillViewMenu(IMenuManager menu) {
		menu.add(way("Not grouped", List.of()));
		for (String name : groupings())
			menu.add(way("Group by " + name, List.of(name)));
		menu.add(new Separator());
		menu.add(CellMenu.action("Columns, Order, Groups...", () -> ArrangeDialog.ask(control().getShell(), fields(), columns(), rows, groups, this::group)));
		menu.add(CellMenu.action("Save List...", this::export));
	}

	private void export() {
		RowExport.ask(control().getShell(), getPartName(), rows.headings().inOrder(), rows.chosen());
	}

	private Action way(String text, List<String> names) {
		Action action = new Action(text, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked())
					group(names);
			}
		};
		action.setChecked(names.equals(groups));
		return action;
	}

	/** Groups by fields, one in the other. */
	final void group(List<String> names) {
		groups = List.copyOf(names);
		regroup();
	}

	private void regroup() {
		List<Grouping<R>> by = new ArrayList<>();
		for (String name : groups)
			if (fields().byName(name) != null)
				by.add(Grouping.by(fields().byName(name)));
		rows.setGrouping(by);
	}

	private void contextMenu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> {
			fillMenu(shown);
			shown.add(new GroupMarker("additions"));
			shown.add(new Separator());
			if (idField() != null && selected().size() == 1)
				shown.add(RowKeys.command("Rename in Place", ActionFactory.RENAME, this::rename));
			cells.fill(shown);
			shown.add(RowKeys.command("Copy Rows", ActionFactory.COPY, () -> keyboard.copy()));
		});
		rows.control().setMenu(menu.createContextMenu(rows.control()));
		getSite().registerContextMenu("org.evade.ui.elements", menu, selection);
	}

	@Override
	protected void refresh() {
		CorpusSession asked = session();
		read(corpus -> rows(asked, corpus), this::arrived);
	}

	/** Takes rows that were read. */
	final void arrived(List<R> found) {
		show(found);
		if (renamed != null && rows.select(renamed))
			selectionChanged();
		renamed = null;
	}

	/** Selects the row of an element as soon as it is there. */
	public final void select(String element) {
		if (rows.select(element))
			selectionChanged();
	}

	/** Shows rows that come from elsewhere. */
	void show(List<R> others) {
		read = true;
		rows.setRows(others);
	}

	private void count() {
		boolean empty = rows.size() == 0;
		setContentDescription(!read ? whyNothing() : empty ? whenEmpty() : "");
		filter.setCount(!read || empty ? "" : title(rows.shown(), rows.size()));
		if (read && !query.isEmpty() && rows.shown() == 0 && !empty)
			filter.setProblem(String.join(" ", query.unknown(rows.all())), false);
		else if (rows.shown() > 0)
			filter.setProblem("", false);
	}

	/** A number of things, with what the filter leaves of them. */
	static String count(int shown, int all, String one, String several) {
		String things = all == 1 ? one : several;
		return shown == all ? String.format("%,d ", all) + things : String.format("%,d of %,d ", shown, all) + things;
	}

	@Override
	protected void nothing() {
		read = false;
		rows.setRows(List.of());
	}

	@Override
	public void setFocus() {
		rows.control().setFocus();
	}
}
