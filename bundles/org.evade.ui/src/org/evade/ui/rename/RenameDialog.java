/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.rename;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.evade.editing.operations.Refused;
import org.evade.editing.operations.RenameOperation;
import org.evade.editing.text.Change;
import org.evade.editing.text.FileEdits;
import org.evade.editing.text.TextEdit;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.views.RowTree;
import org.evade.ui.views.RowTree.Column;

/** Asks for another id, says at once what speaks against it, and shows every line that will be different. */
public final class RenameDialog extends TitleAreaDialog {
	/** A line that will be different. */
	private record Line(Path file, int number, String after) {
	}

	private final CorpusSession session;
	private final String element;
	private final RenameOperation operation;
	private Text field;
	private Label count;
	private RowTree<Line> preview;
	private String id;
	private int asked;

	/**
	 * @param shell
	 *            parent
	 * @param session
	 *            corpus
	 * @param element
	 *            full name of what is renamed
	 */
	public RenameDialog(Shell shell, CorpusSession session, String element) {
		super(shell);
		this.session = session;
		this.element = element;
		operation = new RenameOperation(session.model());
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** The id chosen. */
	public String id() {
		return id;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Rename");
	}

	@Override
	protected Point getInitialSize() {
		return new Point(720, 480);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle("Rename " + element);
		setMessage("The id changes wherever it is used, layouts and reviews included. One step of undo takes it back.");
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
		new Label(area, SWT.NONE).setText("New id:");
		field = new Text(area, SWT.BORDER);
		field.setText(element.substring(element.lastIndexOf('.') + 1));
		field.selectAll();
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		count = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(count);
		List<Column<Line>> columns = List.of(Column.of("File", 190, line -> session.model().name(line.file())),
				Column.number("Line", 60, Line::number), Column.of("Will read", 430, line -> line.after().strip()));
		preview = new RowTree<>(area, columns, line -> "file", line -> line);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(preview.control());
		field.addModifyListener(event -> later());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Rename", true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	private void later() {
		int request = ++asked;
		getButton(IDialogConstants.OK_ID).setEnabled(false);
		field.getDisplay().timerExec(150, () -> {
			if (request == asked && !field.isDisposed())
				check();
		});
	}

	private void check() {
		String wish = field.getText().trim();
		String reason = operation.reasonAgainst(element, wish);
		if (reason != null) {
			setMessage(reason, IMessageProvider.ERROR);
			preview.setRows(List.of());
			count.setText("");
			return;
		}
		try {
			List<Line> lines = lines(operation.rename(element, wish));
			preview.setRows(lines);
			count.setText(lines.size() == 1 ? "1 line changes:" : lines.size() + " lines change:");
			setMessage(null);
			setMessage("The id changes wherever it is used.", IMessageProvider.NONE);
			id = wish;
			getButton(IDialogConstants.OK_ID).setEnabled(!lines.isEmpty());
		} catch (Refused refused) {
			setMessage(refused.getMessage(), IMessageProvider.ERROR);
		}
	}

	private List<Line> lines(Change change) {
		List<Line> lines = new ArrayList<>();
		for (FileEdits edits : change.files()) {
			String before = session.model().text(edits.file());
			String after = edits.after(before);
			int grown = 0, last = -1;
			for (TextEdit edit : edits.edits()) {
				int at = edit.offset() + grown;
				grown += edit.growth();
				int number = 1 + (int) after.substring(0, at).chars().filter(c -> c == '\n').count();
				if (number != last)
					lines.add(new Line(edits.file(), number, line(after, at)));
				last = number;
			}
		}
		return lines;
	}

	private static String line(String text, int offset) {
		int start = text.lastIndexOf('\n', offset - 1) + 1, end = text.indexOf('\n', offset);
		return text.substring(start, end < 0 ? text.length() : end);
	}
}
