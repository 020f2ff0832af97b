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
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.evade.language.load.Corpus;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.corpus.Reveal;
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

	/** Rows of the corpus; runs in the background and must not leak objects of the model. */
	abstract List<R> rows(Corpus corpus);

	/** Name of the icon of a row. */
	abstract String icon(R row);

	/** Full name of the element that a row stands for. */
	abstract String element(R row);

	/** Adds the ways to group. */
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

	ElementKey key(R row) {
		return element(row) == null ? null : new ElementKey(session().project(), element(row));
	}

	@Override
	void create(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage("Filter: all words must occur");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		rows = new RowTree<>(parent, columns(), this::icon, row -> element(row) == null ? row : element(row));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rows.control());
		search.addModifyListener(event -> {
			rows.setSearch(search.getText());
			count();
		});
		search.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN)
				rows.control().setFocus();
		});
		rows.onOpen(this::open);
		rows.onSelect(selected -> selection.set(new StructuredSelection(keys())));
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
		menu.add(new GroupMarker("additions"));
		rows.control().setMenu(menu.createContextMenu(rows.control()));
		getSite().registerContextMenu("org.evade.ui.elements", menu, selection);
	}

	@Override
	void refresh() {
		read(this::rows, read -> {
			rows.setRows(read);
			count();
		});
	}

	/** Shows rows that come from elsewhere. */
	void show(List<R> others) {
		rows.setRows(others);
		count();
	}

	private void count() {
		setContentDescription(title(rows.shown(), rows.size()));
	}

	/** A number of things, with what the filter leaves of them. */
	static String count(int shown, int all, String one, String several) {
		String things = all == 1 ? one : several;
		return shown == all ? all + " " + things : shown + " of " + all + " " + things;
	}

	@Override
	public void setFocus() {
		rows.control().setFocus();
	}
}
