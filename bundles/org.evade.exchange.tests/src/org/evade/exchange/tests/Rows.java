/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evade.exchange.tables.TextTables;
import org.evade.language.load.Corpus;

/** A table that was written, read back by its header. */
final class Rows {
	private final List<Map<String, String>> rows = new ArrayList<>();
	private final List<String> header;

	Rows(Corpus corpus, String file) throws IOException {
		this(text(corpus, TextTables.TSV, file), '\t', "\n");
	}

	/** Rows of a text as RFC 4180 has them, with any separator. */
	Rows(String text, char separator, String lineEnd) {
		List<List<String>> read = read(text, separator, lineEnd);
		header = read.removeFirst();
		for (List<String> cells : read) {
			assertEquals(header.size(), cells.size(), cells.toString());
			Map<String, String> row = new LinkedHashMap<>();
			for (int j = 0; j < cells.size(); j++)
				row.put(header.get(j), cells.get(j));
			rows.add(row);
		}
	}

	static String text(Corpus corpus, TextTables tables, String file) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		tables.write(corpus, file, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static List<List<String>> read(String text, char separator, String lineEnd) {
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		assertTrue(text.endsWith(lineEnd), "the last line is ended");
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (quoted) {
				if (c != '"')
					cell.append(c);
				else if (i + 1 < text.length() && text.charAt(i + 1) == '"')
					cell.append(text.charAt(++i));
				else
					quoted = false;
			} else if (c == '"')
				quoted = true;
			else if (c == separator || text.startsWith(lineEnd, i)) {
				row.add(cell.toString());
				cell.setLength(0);
				if (c != separator) {
					rows.add(row);
					row = new ArrayList<>();
					i += lineEnd.length() - 1;
				}
			} else
				cell.append(c);
		}
		return rows;
	}

	/** All cells of a column. */
	List<String> column(String name) {
		return rows.stream().map(row -> row.get(name)).toList();
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
