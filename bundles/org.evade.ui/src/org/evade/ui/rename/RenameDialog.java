/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.rename;

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
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.Debouncer;
import org.evade.ui.text.Refusals;
import org.evade.ui.views.RowTree;
import org.evade.ui.views.RowTree.Column;

/** Asks for another id, says at once what speaks against it, and shows every line that will be different. */
public final class RenameDialog extends TitleAreaDialog {
	private static final int PAUSE = 150;

	private final CorpusSession session;
	private final String element;
	private final RenameOperation operation;
	private final String proposed;
	private Text field;
	private Label count;
	private RowTree<ChangedLine> preview;
	private Debouncer later;
	private String id;

	private RenameDialog(Shell shell, CorpusSession session, String element, String proposed) {
		super(shell);
		this.proposed = proposed;
		this.session = session;
		this.element = element;
		operation = new RenameOperation(session.model());
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/**
	 * Asks for another id and renames.
	 *
	 * @param shell
	 *            parent
	 * @param session
	 *            corpus
	 * @param element
	 *            full name of what is renamed
	 * @param proposed
	 *            id that stands in the field at first, or null for the present one
	 * @return the id that it has afterwards; null when it was not renamed
	 */
	public static String ask(Shell shell, CorpusSession session, String element, String proposed) {
		RenameDialog dialog = new RenameDialog(shell, session, element,
				proposed == null ? element.substring(element.lastIndexOf('.') + 1) : proposed);
		if (dialog.open() != OK)
			return null;
		try {
			session.apply(dialog.operation.rename(element, dialog.id));
			return dialog.id;
		} catch (Refused refused) {
			Refusals.show(shell, "Rename", refused);
			return null;
		}
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
		field.setText(proposed);
		field.selectAll();
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		count = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(count);
		List<Column<ChangedLine>> columns = List.of(Column.of("File", 190, line -> session.model().name(line.file())),
				Column.number("Line", 60, ChangedLine::number), Column.of("Will read", 430, line -> line.after().strip()));
		preview = new RowTree<>(area, columns, line -> "file", line -> line);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(preview.control());
		later = new Debouncer(field, this::check);
		field.addModifyListener(event -> changed());
		field.addListener(SWT.DefaultSelection, event -> pressed());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Rename", true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		if (!element.endsWith("." + proposed))
			check();
	}

	private void changed() {
		getButton(IDialogConstants.OK_ID).setEnabled(false);
		later.in(PAUSE);
	}

	/** Enter may come before the pause after the last key is over, when the button is not there yet; else it presses that. */
	private void pressed() {
		if (!getButton(IDialogConstants.OK_ID).isEnabled())
			field.getDisplay().asyncExec(this::entered);
	}

	private void entered() {
		if (field.isDisposed())
			return;
		check();
		if (getButton(IDialogConstants.OK_ID).isEnabled())
			okPressed();
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
			List<ChangedLine> lines = ChangedLine.of(operation.rename(element, wish), session.model()::text);
			preview.setRows(lines);
			count.setText(ChangedLine.count(lines) + ":");
			setMessage(null);
			setMessage("The id changes wherever it is used.", IMessageProvider.NONE);
			id = wish;
			getButton(IDialogConstants.OK_ID).setEnabled(!lines.isEmpty());
		} catch (Refused refused) {
			setMessage(refused.getMessage(), IMessageProvider.ERROR);
		}
	}
}
