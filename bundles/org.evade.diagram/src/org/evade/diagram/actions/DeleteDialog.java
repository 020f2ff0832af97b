/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.actions;

import java.nio.file.Path;
import java.util.Set;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.evade.editing.operations.DeletePreview;

/** Shows what deleting from the model takes along, before it is done. */
public final class DeleteDialog extends Dialog {
	private final Set<String> names;
	private final DeletePreview preview;

	/**
	 * @param shell
	 *            shell
	 * @param names
	 *            what is to be deleted, full names
	 * @param preview
	 *            what that means
	 */
	public DeleteDialog(Shell shell, Set<String> names, DeletePreview preview) {
		super(shell);
		this.names = names;
		this.preview = preview;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Delete from Model");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label label = new Label(area, SWT.WRAP);
		label.setText("This deletes " + String.join(", ", names) + " from the corpus, for every map. "
				+ "To take it off this map only, use Remove from Map (Delete key).");
		label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		((GridData) label.getLayoutData()).widthHint = 760;
		Label sum = new Label(area, SWT.WRAP);
		sum.setText(sum());
		Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		column(table, "What happens", 120);
		column(table, "Element", 320);
		column(table, "Where", 270);
		column(table, "Why", 230);
		preview.goes().forEach(item -> add(table, "is deleted", item));
		preview.unlinked().forEach(item -> add(table, "loses a link", item));
		for (String comment : preview.comments())
			new TableItem(table, SWT.NONE).setText(new String[] { "comment", comment, "", "goes with its statement" });
		return area;
	}

	private String sum() {
		int links = preview.unlinked().size();
		return (preview.goes().size() == 1 ? "1 element is deleted" : preview.goes().size() + " elements are deleted")
				+ (links == 0 ? "." : links == 1 ? ", 1 loses a link." : ", " + links + " lose a link.") + " One undo brings all back.";
	}

	private static void column(Table table, String title, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}

	private static void add(Table table, String what, DeletePreview.Item item) {
		new TableItem(table, SWT.NONE).setText(new String[] { what, item.text(),
				item.file() == null ? "" : where(item.file()) + ", line " + item.line(), item.why() == null ? "" : item.why() });
	}

	/** With the folder: files of several articles have the same name. */
	private static String where(Path file) {
		Path folder = file.getParent() == null ? null : file.getParent().getFileName();
		return folder == null ? file.getFileName().toString() : folder + "/" + file.getFileName();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Delete", false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, true);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(980, 480);
	}
}
