/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.rename;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.evade.editing.operations.Refused;
import org.evade.editing.operations.RenameOperation;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.Debouncer;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.text.colour.Tints;

/**
 * Renaming where the id stands in a list. While it is typed a line below says what speaks against it, or how many lines
 * change; Enter renames, F2 shows the lines first, Esc and a click elsewhere leave everything as it was.
 */
public final class InPlaceRename {
	private static final int PAUSE = 120;
	private static final int WIDEST = 460;
	private static final int MARGIN = 6;
	private static final String OPEN = InPlaceRename.class.getName();

	private final CorpusSession session;
	private final String element;
	private final RenameOperation operation;
	private final Tree tree;
	private final TreeEditor editor;
	private final Text field;
	private final Shell below;
	private final Label message;
	private final String before;
	private final Consumer<String> done;

	private InPlaceRename(Tree tree, TreeItem item, int column, CorpusSession session, String element, Consumer<String> done) {
		this.tree = tree;
		this.session = session;
		this.element = element;
		this.done = done;
		operation = new RenameOperation(session.model());
		before = element.substring(element.lastIndexOf('.') + 1);
		editor = new TreeEditor(tree);
		editor.grabHorizontal = true;
		editor.minimumWidth = 160;
		field = new Text(tree, SWT.BORDER);
		field.setText(before);
		editor.setEditor(field, item, column);
		below = new Shell(tree.getShell(), SWT.ON_TOP | SWT.TOOL | SWT.NO_FOCUS);
		FillLayout margins = new FillLayout();
		margins.marginWidth = MARGIN;
		margins.marginHeight = MARGIN;
		below.setLayout(margins);
		message = new Label(below, SWT.WRAP);
		Debouncer later = new Debouncer(field, this::check);
		field.addListener(SWT.Modify, event -> later.in(PAUSE));
		field.addListener(SWT.Traverse, this::key);
		field.addListener(SWT.FocusOut, event -> close());
		field.addListener(SWT.Dispose, event -> below.dispose());
		field.selectAll();
		field.setFocus();
		check();
	}

	/**
	 * Begins to rename.
	 *
	 * @param item
	 *            item that shows the element
	 * @param column
	 *            column of the id
	 * @param done
	 *            takes the full name that the element has afterwards
	 */
	public static void start(Tree tree, TreeItem item, int column, ElementKey element, Consumer<String> done) {
		if (tree.getData(OPEN) instanceof InPlaceRename open && !open.field.isDisposed()) {
			open.preview(); // F2 once more
			return;
		}
		CorpusSession session = CorpusSession.of(element.project());
		if (session == null)
			return;
		if (tree.getColumnCount() > column)
			tree.showColumn(tree.getColumn(column));
		tree.showItem(item);
		tree.setData(OPEN, new InPlaceRename(tree, item, column, session, element.name(), done));
	}

	private void key(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = false;
			close();
			tree.setFocus();
		} else if (event.detail == SWT.TRAVERSE_RETURN) {
			event.doit = false;
			rename();
		}
	}

	private String wish() {
		return field.getText().trim();
	}

	private void check() {
		String reason = reason();
		say(reason != null ? reason : wish().equals(before) ? "Type another id." : "Enter renames, F2 shows the lines first: "
				+ count() + ".", reason != null);
	}

	private String reason() {
		return wish().equals(before) ? null : operation.reasonAgainst(element, wish());
	}

	private String count() {
		try {
			List<ChangedLine> lines = ChangedLine.of(operation.rename(element, wish()), session.model()::text);
			return ChangedLine.count(lines);
		} catch (Refused refused) {
			return refused.getMessage();
		}
	}

	private void say(String text, boolean wrong) {
		message.setText(text);
		message.setForeground(wrong ? Tints.refused(message) : null);
		Rectangle cell = field.getBounds();
		Point at = tree.toDisplay(cell.x, cell.y + cell.height + 2);
		Rectangle screen = tree.getMonitor().getClientArea();
		int width = Math.min(below.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, WIDEST);
		int height = message.computeSize(width - 2 * MARGIN, SWT.DEFAULT).y + 2 * MARGIN;
		below.setBounds(Math.min(at.x, screen.x + screen.width - width), at.y, width, height);
		below.setVisible(true);
	}

	private void rename() {
		String wish = wish();
		if (wish.equals(before)) {
			close();
			tree.setFocus();
			return;
		}
		String reason = reason();
		if (reason != null) {
			say(reason, true);
			return;
		}
		try {
			session.apply(operation.rename(element, wish));
			close();
			tree.setFocus();
			done.accept(element.substring(0, element.length() - before.length()) + wish);
		} catch (Refused refused) {
			say(refused.getMessage(), true);
		}
	}

	private void preview() {
		String wish = wish();
		close();
		String id = RenameDialog.ask(tree.getShell(), session, element, wish);
		if (id != null)
			done.accept(element.substring(0, element.length() - before.length()) + id);
		if (!tree.isDisposed())
			tree.setFocus();
	}

	private void close() {
		if (field.isDisposed())
			return;
		field.dispose();
		editor.dispose();
	}
}
