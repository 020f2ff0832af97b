/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evade.exchange.TsvExporter;
import org.evade.language.load.Corpus;

/** A table that was written, read back by its header. */
final class Rows {
	private final List<Map<String, String>> rows = new ArrayList<>();
	private final List<String> header;

	Rows(Corpus corpus, String file) throws IOException {
		StringWriter out = new StringWriter();
		new TsvExporter().write(corpus, file, out);
		String[] lines = out.toString().split("\n", -1);
		assertEquals("", lines[lines.length - 1], "the last line is ended");
		header = List.of(lines[0].split("\t", -1));
		for (int i = 1; i < lines.length - 1; i++) {
			String[] cells = lines[i].split("\t", -1);
			assertEquals(header.size(), cells.length, lines[i]);
			Map<String, String> row = new LinkedHashMap<>();
			for (int j = 0; j < cells.length; j++)
				row.put(header.get(j), cells[j]);
			rows.add(row);
		}
	}

	List<String> header() {
		return header;
	}

	int size() {
		return rows.size();
	}

	/** Cells of the first row that has these values in these columns, joined by blanks and bars. */
	String cells(String columns, String... having) {
		for (Map<String, String> row : rows) {
			boolean fits = true;
			for (int i = 0; i < having.length; i += 2)
				fits &= having[i + 1].equals(row.get(having[i]));
			if (fits)
				return cells(row, columns);
		}
		throw new AssertionError("no row has " + List.of(having) + " in " + rows);
	}

	/** The same of a row by its index. */
	String cells(int row, String columns) {
		return cells(rows.get(row), columns);
	}

	private String cells(Map<String, String> row, String columns) {
		List<String> cells = new ArrayList<>();
		for (String column : columns.split(" ")) {
			if (!row.containsKey(column))
				throw new AssertionError("no column " + column + " in " + header);
			cells.add(row.get(column));
		}
		return String.join(" | ", cells);
	}
}
