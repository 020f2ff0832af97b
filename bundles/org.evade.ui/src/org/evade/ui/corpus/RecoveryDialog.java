/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.evade.ui.corpus.RecoveryJournal.Kept;
import org.evade.ui.corpus.RecoveryJournal.Unsaved;

/**
 * Shows what earlier runs left unsaved. Only what was typed on the text that the file still holds is ticked: a file that was
 * saved later or changed by another program is never taken back by pressing Enter.
 */
final class RecoveryDialog extends TitleAreaDialog {
	static final int RECOVER = IDialogConstants.CLIENT_ID + 1, LATER = IDialogConstants.CANCEL_ID,
			DISCARD = IDialogConstants.CLIENT_ID + 2;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
			.withZone(ZoneId.systemDefault());

	private final CorpusSession session;
	private final Kept kept;
	private List<Unsaved> ticked = new ArrayList<>();
	private Table table;

	RecoveryDialog(Shell shell, CorpusSession session, Kept kept) {
		super(shell);
		this.session = session;
		this.kept = kept;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** What the answer is about. */
	List<Unsaved> ticked() {
		return ticked;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Recover unsaved changes");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle("Unsaved changes of earlier runs");
		setMessage("What is recovered is unsaved again: look at it, then save or undo. What is not ticked stays kept.");
		Composite area = (Composite) super.createDialogArea(parent);
		table = new Table(area, SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(860, 220).applyTo(table);
		column("File", 260);
		column("Kept", 190);
		column("The file on the disk", 390);
		for (Unsaved unsaved : kept.texts()) {
			Unsaved.State state = unsaved.state(session.model().text(unsaved.file()));
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { session.model().name(unsaved.file()), TIME.format(unsaved.kept()), words(unsaved, state) });
			item.setChecked(state == Unsaved.State.FRESH && isLatest(unsaved));
			item.setData(unsaved);
		}
		for (Path entry : kept.unreadable())
			new TableItem(table, SWT.NONE).setText(new String[] { entry.getFileName().toString(), "",
					"This entry cannot be read; it is left at " + entry });
		return area;
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}

	private boolean isLatest(Unsaved unsaved) {
		return kept.texts().stream().filter(other -> other.file().equals(unsaved.file())).findFirst().orElseThrow() == unsaved;
	}

	private String words(Unsaved unsaved, Unsaved.State state) {
		return switch (state) {
		case FRESH -> "is what these changes were typed on";
		case HELD -> "holds this text already";
		case OVERTAKEN -> session.model().text(unsaved.file()) == null ? "is not there any more"
				: "is another since: saved later, or changed by another program";
		};
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		boolean fresh = java.util.Arrays.stream(table.getItems()).anyMatch(TableItem::getChecked);
		createButton(parent, RECOVER, "Recover ticked", fresh);
		createButton(parent, LATER, "Decide later", !fresh);
		createButton(parent, DISCARD, "Discard ticked", false);
		update();
		table.addListener(SWT.Selection, event -> update());
	}

	private void update() {
		boolean any = java.util.Arrays.stream(table.getItems()).anyMatch(item -> item.getChecked() && item.getData() != null);
		getButton(RECOVER).setEnabled(any);
		getButton(DISCARD).setEnabled(any);
	}

	@Override
	protected void buttonPressed(int button) {
		for (TableItem item : table.getItems())
			if (item.getChecked() && item.getData() instanceof Unsaved unsaved)
				ticked.add(unsaved);
		setReturnCode(button);
		close();
	}
}
