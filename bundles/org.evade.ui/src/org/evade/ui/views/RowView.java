/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

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
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.evade.language.load.Corpus;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.corpus.Reveal;
import org.evade.ui.rename.InPlaceRename;
import org.evade.ui.views.RowTree.Column;

/**
 * List of elements of a corpus: filter, columns, grouping, drag onto a map, double click to the text.
 *
 * @param <R>
 *            kind of row
 */
abstract class RowView<R> extends CorpusView {
	private static final String GROUP = "group";

	private final SelectedKeys selection = new SelectedKeys();
	private final Map<String, Function<R, List<String>>> groupings = new LinkedHashMap<>();
	private RowTree<R> rows;
	private Text search;
	private String group;
	private RowKeys keyboard;
	private String renamed;
	private boolean read;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		group = memento == null || memento.getString(GROUP) == null ? firstGrouping() : memento.getString(GROUP);
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(GROUP, group);
	}

	/** Columns from the left. */
	abstract List<Column<R>> columns();

	/** Rows of a corpus; runs in the background, where {@link #session} may already be another one; leaks no objects of the model. */
	abstract List<R> rows(CorpusSession session, Corpus corpus);

	/** Name of the icon of a row. */
	abstract String icon(R row);

	/** Full name of the element that a row stands for. */
	abstract String element(R row);

	/**
	 * Adds the ways to group.
	 *
	 * @param ways
	 *            taken by their names
	 */
	void groupings(Map<String, Function<R, List<String>>> ways) {
		// none unless said
	}

	/** Name of the grouping at first, or an empty text. */
	String firstGrouping() {
		return "";
	}

	/** Opens a row. */
	void open(R row) {
		Reveal.inText(key(row));
	}

	/** Title of the view with its number of rows. */
	abstract String title(int shown, int all);

	/** What to do as long as there are no rows. */
	abstract String whenEmpty();

	/** Column of the id, where F2 renames; -1 when rows cannot be renamed. */
	int idColumn() {
		return -1;
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

	/** The rows selected. */
	List<R> selected() {
		return rows.selected();
	}

	/** All rows, whatever the filter leaves. */
	List<R> rows() {
		return rows.all();
	}

	/** The list. */
	Tree control() {
		return rows.control();
	}

	ElementKey key(R row) {
		return element(row) == null ? null : new ElementKey(session().project(), element(row));
	}

	@Override
	protected void create(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage("Filter: all words must occur");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		rows = new RowTree<>(parent, columns(), this::icon, this::identity);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rows.control());
		search.addModifyListener(event -> {
			rows.setSearch(search.getText());
			count();
		});
		rows.steerFrom(search);
		search.addListener(SWT.DefaultSelection, event -> rows.selected().stream().findFirst().ifPresent(this::open));
		rows.onOpen(this::open);
		rows.onSelect(selected -> selection.set(new StructuredSelection(keys())));
		actions();
		getSite().setSelectionProvider(selection);
		ElementDrag.from(rows.control(), this::keys);
		groupings(groupings);
		groupMenu();
		contextMenu();
		regroup();
	}

	private List<ElementKey> keys() {
		return rows.selected().stream().map(this::key).filter(Objects::nonNull).toList();
	}

	private void actions() {
		keyboard = new RowKeys(getViewSite().getActionBars(), rows);
		keyboard.handle(ActionFactory.COPY, () -> keyboard.copy());
		keyboard.handle(ActionFactory.SELECT_ALL, this::selectAll);
		if (idColumn() >= 0)
			keyboard.handle(ActionFactory.RENAME, this::rename);
	}

	private void selectAll() {
		rows.control().selectAll();
		selection.set(new StructuredSelection(keys()));
	}

	private void rename() {
		TreeItem[] selected = rows.control().getSelection();
		if (selected.length == 1 && rows.selected().size() == 1 && key(rows.selected().get(0)) instanceof ElementKey key)
			InPlaceRename.start(rows.control(), selected[0], idColumn(), key, name -> renamed = name);
	}

	private void groupMenu() {
		if (groupings.isEmpty())
			return;
		IMenuManager menu = getViewSite().getActionBars().getMenuManager();
		menu.add(way("Not grouped", ""));
		groupings.keySet().forEach(name -> menu.add(way("Group by " + name, name)));
	}

	private Action way(String text, String name) {
		Action action = new Action(text, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					group = name;
					regroup();
				}
			}
		};
		action.setChecked(name.equals(group));
		return action;
	}

	private void regroup() {
		rows.setGrouping(groupings.get(group));
	}

	private void contextMenu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> {
			fillMenu(shown);
			shown.add(new GroupMarker("additions"));
			shown.add(new Separator());
			if (idColumn() >= 0 && selected().size() == 1)
				shown.add(RowKeys.command("Rename in Place", ActionFactory.RENAME, this::rename));
			shown.add(RowKeys.command("Copy Rows", ActionFactory.COPY, () -> keyboard.copy()));
		});
		rows.control().setMenu(menu.createContextMenu(rows.control()));
		getSite().registerContextMenu("org.evade.ui.elements", menu, selection);
	}

	@Override
	protected void refresh() {
		CorpusSession asked = session();
		read(corpus -> rows(asked, corpus), found -> {
			show(found);
			if (renamed != null && rows.select(renamed))
				selection.set(new StructuredSelection(keys()));
			renamed = null;
		});
	}

	/** Shows rows that come from elsewhere. */
	void show(List<R> others) {
		read = true;
		rows.setRows(others);
		count();
	}

	private void count() {
		setContentDescription(!read ? whyNothing() : rows.size() == 0 ? whenEmpty() : title(rows.shown(), rows.size()));
	}

	/** A number of things, with what the filter leaves of them. */
	static String count(int shown, int all, String one, String several) {
		String things = all == 1 ? one : several;
		return shown == all ? all + " " + things : shown + " of " + all + " " + things;
	}

	@Override
	protected void nothing() {
		read = false;
		rows.setRows(List.of());
		count();
	}

	@Override
	public void setFocus() {
		rows.control().setFocus();
	}
}
