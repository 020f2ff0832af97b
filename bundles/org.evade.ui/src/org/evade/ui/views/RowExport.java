/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.evade.exchange.FileSet;
import org.evade.exchange.tables.Dialect;
import org.evade.exchange.tables.TextRows;
import org.evade.queries.find.QueryField;
import org.evade.queries.find.Value;

/** Writes rows into a file that spreadsheets and programs read. */
public final class RowExport {
	private RowExport() {
	}

	/** Asks for a file and writes rows into it; a failure is told in a dialog. */
	static <R> void ask(Shell shell, String name, List<QueryField<R>> fields, List<R> rows) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText("Save " + String.format("%,d", rows.size()) + (rows.size() == 1 ? " Row" : " Rows"));
		dialog.setFileName(name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".tsv");
		dialog.setFilterNames(new String[] { "Text between tabs (*.tsv)", "Text between commas (*.csv)" });
		dialog.setFilterExtensions(new String[] { "*.tsv", "*.csv" });
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null)
			return;
		try {
			write(Path.of(chosen), fields, rows);
		} catch (IOException | InvalidPathException e) {
			MessageDialog.openError(shell, "Save List", "The list was not written: " + e.getMessage());
		}
	}

	/**
	 * Writes rows.
	 *
	 * @param file
	 *            where to; between commas when it ends so, else between tabs
	 * @param fields
	 *            the columns
	 * @throws IOException
	 *             when it cannot be written; an older file is still there then
	 */
	public static <R> void write(Path file, List<QueryField<R>> fields, List<R> rows) throws IOException {
		Dialect dialect = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? Dialect.CSV : Dialect.TSV;
		try (FileSet files = new FileSet()) {
			try (Writer out = files.create(file)) {
				TextRows.write(out, dialect, fields.stream().map(QueryField::name).toList(),
						rows.stream().map(row -> fields.stream().map(field -> field.values().apply(row).stream().map(Value::text).toList()).toList()));
			}
			files.commit();
		}
	}
}
