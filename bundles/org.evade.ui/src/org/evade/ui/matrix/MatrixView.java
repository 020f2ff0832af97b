/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.matrix;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.actions.ActionFactory;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.corpus.Reveal;
import org.evade.queries.order.Grouping;
import org.evade.ui.export.TableFile;
import org.evade.ui.icons.Icons;
import org.evade.ui.views.CorpusView;
import org.evade.ui.views.ElementDrag;
import org.evade.ui.views.RowTree;
import org.evade.ui.views.RowTree.Column;
import org.evade.ui.views.SelectedKeys;

/**
 * Mechanisms of resistance against the strategies that answer them: how many claims say so, how good they are, and the gaps
 * both
 * ways. Beside the grid stand the claims behind the selected cell.
 */
public final class MatrixView extends CorpusView {
	/** Id of the view. */
	public static final String ID = "org.evade.ui.views.matrix";
	private static final String TABLE = "matrix.tsv";
	private static final String LEGEND = "Claims and their best level. Blue: seen in patients; yellow: in animals, cells or tissue only;"
			+ " grey: review statements. I inhibiting, A activating, M modulating, B bypassing, R restoring, ? not said. \u2260 contradicted.";

	private final SelectedKeys selection = new SelectedKeys();
	private MatrixGrid grid;
	private Label heading;
	private RowTree<Detail> details;

	@Override
	protected void create(Composite parent) {
		SashForm halves = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		Composite left = new Composite(halves, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(left);
		grid = new MatrixGrid(left);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
		Label legend = new Label(left, SWT.WRAP);
		legend.setText(LEGEND);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).indent(4, 0).applyTo(legend);
		Composite right = new Composite(halves, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 0).spacing(0, 4).applyTo(right);
		heading = new Label(right, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(heading);
		details = new RowTree<>(right, List.of(Column.of("Claim", 210, Detail::id), Column.of("Says", 330, Detail::says),
				Column.of("Level", 50, Detail::level), Column.of("System", 110, Detail::system), Column.of("Article", 70,
						Detail::article)),
				Detail::kind, detail -> List.of(detail.group(), detail.name()));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(details.control());
		halves.setWeights(3, 2);
		grid.onSelect(this::selected);
		grid.onOpen(this::enter);
		details.onOpen(detail -> Reveal.inText(key(detail)));
		details.onSelect(rows -> selection.set(new StructuredSelection(keys())));
		getSite().setSelectionProvider(selection);
		ElementDrag.from(details.control(), this::keys);
		actions();
		contextMenu();
	}

	private ElementKey key(Detail detail) {
		return new ElementKey(session().project(), detail.name());
	}

	private List<ElementKey> keys() {
		return details.selected().stream().map(this::key).filter(Objects::nonNull).toList();
	}

	private void selected(GridPosition spot) {
		List<Detail> rows = Detail.of(grid.sheet(), spot);
		details.setGrouping(List.of(Grouping.by("group", Detail::group)), rows.size() <= 60);
		details.setRows(rows);
		heading.setText(spot == null ? "" : spot.words(grid.sheet()).replace("&", "&&"));
		heading.getParent().layout();
	}

	/** Into the list of claims, at the first of them. */
	private void enter() {
		details.control().setFocus();
		details.selectFirst();
		selection.set(new StructuredSelection(keys()));
	}

	private void actions() {
		Action copy = action("Copy Matrix", "table", this::copy);
		copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
		Action save = action("Save as Table...", "export", this::save);
		getViewSite().getActionBars().getToolBarManager().add(save);
		IMenuManager menu = getViewSite().getActionBars().getMenuManager();
		menu.add(copy);
		menu.add(save);
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
	}

	private static Action action(String text, String icon, Runnable run) {
		Action action = new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(text);
		action.setImageDescriptor(Icons.descriptor(icon));
		return action;
	}

	private void contextMenu() {
		MenuManager menu = new MenuManager();
		menu.add(new GroupMarker("additions"));
		details.control().setMenu(menu.createContextMenu(details.control()));
		getSite().registerContextMenu("org.evade.ui.elements", menu, selection);
	}

	/** The list when the keyboard is there, else the whole grid. */
	private void copy() {
		Clipboard clipboard = new Clipboard(grid.getDisplay());
		clipboard.setContents(new Object[] { details.control().isFocusControl() ? details.text() : grid.sheet().asText() },
				new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	private void save() {
		if (session() == null)
			return;
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
		dialog.setText("Save the matrix as a table");
		dialog.setFileName(TABLE);
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file == null)
			return;
		try {
			TableFile.write(session(), TABLE, Path.of(file));
		} catch (IOException problem) {
			MessageDialog.openError(getSite().getShell(), "Save as Table", "The table was not written: " + problem.getMessage());
		}
	}

	@Override
	protected void refresh() {
		read(MatrixSheet::of, this::show);
	}

	@Override
	protected void nothing() {
		show(MatrixSheet.EMPTY);
		setContentDescription(whyNothing());
	}

	private void show(MatrixSheet sheet) {
		grid.show(sheet);
		setContentDescription(sheet.isEmpty()
				? "No mechanisms and strategies yet. Declare them in a text: strategy NAME { answers MECHANISM by restoring }"
				: MatrixSheet.count(sheet.rows(), false) + " mechanisms, " + MatrixSheet.count(sheet.rows(), true) + " without a strategy; "
						+ MatrixSheet.count(sheet.columns(), false) + " strategies, " + MatrixSheet.count(sheet.columns(), true)
						+ " without a mechanism; " + sheet.claims() + " claims");
	}

	@Override
	public void setFocus() {
		grid.setFocus();
	}
}
