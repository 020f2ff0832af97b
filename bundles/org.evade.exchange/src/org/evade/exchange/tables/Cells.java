/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import org.evade.exchange.tables.ExportColumn.Type;

/**
 * Takes the cells of a table row by row. What a cell holds is checked against its column, so that a table keeps what its
 * description promises.
 */
public abstract class Cells {
	private final List<ExportColumn> columns;
	private int filled;

	Cells(List<ExportColumn> columns) {
		this.columns = columns;
	}

	/** A text; null is an empty cell. */
	public final Cells text(String value) throws IOException {
		return put(value == null || value.isEmpty() ? null : value, Type.TEXT);
	}

	/** A number with its printed precision; null is an empty cell. */
	public final Cells number(Number value) throws IOException {
		return put(value, value instanceof BigDecimal ? Type.NUMBER : Type.INTEGER);
	}

	/** A list; null and empty elements keep their place. */
	public final Cells list(List<String> values) throws IOException {
		return put(values.isEmpty() ? null : values, Type.LIST);
	}

	/** {@code yes}, {@code no}, or an empty cell of null. */
	public final Cells flag(Boolean value) throws IOException {
		return put(value == null ? null : value ? "yes" : "no", Type.FLAG);
	}

	/** {@code yes} or an empty cell. */
	public final Cells yes(boolean value) throws IOException {
		return flag(value ? true : null);
	}

	/** Ends the row. */
	public final void end() throws IOException {
		if (filled != columns.size())
			throw new IllegalStateException(filled + " cells for the columns " + columns);
		filled = 0;
		endRow();
	}

	private Cells put(Object value, Type type) throws IOException {
		if (filled == columns.size())
			throw new IllegalStateException("more cells than the columns " + columns);
		ExportColumn column = columns.get(filled);
		boolean fits = column.type() == type || value == null || column.type() == Type.NUMBER && type == Type.INTEGER;
		if (!fits)
			throw new IllegalStateException(type + " in " + column);
		cell(filled++, value);
		return this;
	}

	/**
	 * Writes a cell.
	 *
	 * @param index
	 *            index of its column
	 * @param value
	 *            a text, a number, a list of texts, or null
	 */
	abstract void cell(int index, Object value) throws IOException;

	abstract void endRow() throws IOException;

	/** A list in one text; a semicolon inside an element becomes a comma. */
	static String joined(List<?> values) {
		StringBuilder joined = new StringBuilder();
		for (int i = 0; i < values.size(); i++) {
			if (i > 0)
				joined.append(';');
			if (values.get(i) != null)
				joined.append(values.get(i).toString().replace(';', ','));
		}
		return joined.toString();
	}

	/** A number without an exponent. */
	static String plain(Number value) {
		return value instanceof BigDecimal exact ? exact.toPlainString() : value.toString();
	}
}
