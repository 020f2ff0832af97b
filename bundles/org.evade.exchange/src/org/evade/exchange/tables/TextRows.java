/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.evade.exchange.tables.ExportColumn.Type;

/** A table whose columns are chosen by the user, such as a list of the workbench. */
public final class TextRows {
	private TextRows() {
	}

	/**
	 * Writes a table.
	 *
	 * @param out
	 *            the caller closes it
	 * @param columns
	 *            names of the columns
	 * @param rows
	 *            for each row the values of each column
	 */
	public static void write(Writer out, Dialect dialect, List<String> columns, Stream<List<List<String>>> rows) throws IOException {
		Cells cells = new TextCells(out, dialect, columns.stream().map(name -> new ExportColumn(name, Type.LIST, List.of())).toList());
		for (Iterator<List<List<String>>> each = rows.iterator(); each.hasNext();) {
			for (List<String> values : each.next())
				cells.list(values);
			cells.end();
		}
	}
}
