/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.navigate;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.evade.language.ide.navigate.Symbol;
import org.evade.language.ide.navigate.Symbols;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.Debouncer;
import org.evade.ui.views.RowTree;
import org.evade.ui.views.RowTree.Column;

/** Finds any element of a corpus by a part of its id, label or synonym. */
public final class OpenElementDialog extends Dialog {
	private static final int MOST = 200;
	private static final int PAUSE = 60;

	private final CorpusSession session;
	private final String title;
	private final Predicate<Symbol> offered;
	private RowTree<Symbol> list;
	private Text search;
	private Symbol chosen;
	private String found;

	/**
	 * @param shell
	 *            parent
	 * @param session
	 *            corpus to look in
	 */
	public OpenElementDialog(Shell shell, CorpusSession session) {
		this(shell, session, "Open Element", symbol -> true);
	}

	/**
	 * @param title
	 *            of the window
	 * @param offered
	 *            what can be chosen
	 */
	public OpenElementDialog(Shell shell, CorpusSession session, String title, Predicate<Symbol> offered) {
		super(shell);
		this.session = session;
		this.title = title;
		this.offered = offered;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** What the user chose, or null. */
	public Symbol chosen() {
		return chosen;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(760, 520);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label label = new Label(area, SWT.NONE);
		label.setText("A part of an id, a label or a synonym:");
		search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		list = new RowTree<>(area, List.of(Column.of("Id", 230, symbol -> id(symbol.name())),
				Column.of("Label", 240, symbol -> symbol.label() == null ? "" : symbol.label()),
				Column.of("Kind", 90, Symbol::kind),
				Column.of("File", 160, symbol -> session.model().name(symbol.location().file()))),
				Symbol::kind, Symbol::name);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(list.control());
		list.onOpen(symbol -> okPressed());
		Debouncer later = new Debouncer(search, this::find);
		search.addModifyListener(event -> later.in(PAUSE));
		list.steerFrom(search);
		later.in(0);
		return area;
	}

	private void find() {
		String text = search.getText().trim();
		if (text.equals(found))
			return;
		found = text;
		list.setRows(session.model().read(corpus -> Symbols.search(corpus, text, Integer.MAX_VALUE)).stream()
				.filter(offered).limit(MOST).toList());
		list.selectFirst();
		getButton(IDialogConstants.OK_ID).setEnabled(!list.selected().isEmpty());
	}

	private static String id(String name) {
		return name.substring(name.indexOf('.') + 1);
	}

	@Override
	protected void okPressed() {
		find(); // Enter may come before the pause after the last key is over
		if (list.selected().isEmpty())
			return;
		chosen = list.selected().get(0);
		super.okPressed();
	}
}
