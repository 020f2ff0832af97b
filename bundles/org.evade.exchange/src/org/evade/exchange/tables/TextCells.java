/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Cells as text, one row a line. A tab or line break inside a value becomes one blank. A cell that holds a quotation mark or the
 * separator is put into quotation marks, and its own are doubled: readers with the usual quoting and spreadsheets get the value
 * as it is. {@link FormulaGuard} keeps spreadsheets from taking a text for a formula.
 */
public final class TextCells extends Cells {
	private final Writer out;
	private final Dialect dialect;

	/** Writes the header. */
	public TextCells(Writer out, Dialect dialect, List<ExportColumn> columns) throws IOException {
		super(columns);
		this.out = out;
		this.dialect = dialect;
		if (dialect.forSpreadsheets())
			out.write('\uFEFF');
		for (int i = 0; i < columns.size(); i++)
			write(i, columns.get(i).name());
		endRow();
	}

	@Override
	void cell(int index, Object value) throws IOException {
		write(index, value == null ? "" : value instanceof Number number ? plain(number)
				: FormulaGuard.guard(value instanceof List<?> list ? joined(list) : (String) value, dialect.forSpreadsheets()));
	}

	private void write(int index, String text) throws IOException {
		if (index > 0)
			out.write(dialect.separator());
		boolean quoted = text.indexOf('"') >= 0 || text.indexOf(dialect.separator()) >= 0 || FormulaGuard.hidesFormula(text);
		out.write(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
	}

	@Override
	void endRow() throws IOException {
		out.write(dialect.lineEnd());
	}
}
