/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import org.dhatim.fastexcel.Worksheet;

/**
 * Cells of a worksheet. A text is a text whatever it looks like, so nothing has to be guarded; a number is a number and shows
 * as many decimals as were printed.
 */
final class SheetCells extends Cells {
	/** Characters that a cell of the format holds. */
	static final int LONGEST = 32_767;
	private static final int WIDEST = 60;
	/** Digits that a number of the format keeps. */
	private static final int EXACT = 15;

	private final Worksheet sheet;
	private final int[] widths;
	private int row;

	SheetCells(Worksheet sheet, List<ExportColumn> columns) {
		super(columns);
		this.sheet = sheet;
		widths = new int[columns.size()];
		for (int i = 0; i < widths.length; i++)
			put(i, columns.get(i).name());
		sheet.range(0, 0, 0, widths.length - 1).style().bold().set();
		sheet.freezePane(1, 1);
		row = 1;
	}

	@Override
	void cell(int index, Object value) throws IOException {
		switch (value) {
		case null -> {
		}
		case BigDecimal number when number.precision() > EXACT -> put(index, plain(number));
		case Number number -> {
			sheet.value(row, index, number);
			if (number instanceof BigDecimal exact && exact.scale() > 0)
				sheet.style(row, index).format("0." + "0".repeat(exact.scale())).set();
			widths[index] = Math.max(widths[index], plain(number).length());
		}
		case List<?> list -> put(index, joined(list));
		default -> put(index, value.toString());
		}
	}

	private void put(int index, String text) {
		sheet.value(row, index, text.length() <= LONGEST ? text : cut(text));
		widths[index] = Math.max(widths[index], Math.min(WIDEST, text.length()));
	}

	private static String cut(String text) {
		int end = LONGEST - 1;
		return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + '\u2026';
	}

	@Override
	void endRow() {
		row++;
	}

	/** Ends the sheet: widths, and a filter over the header. */
	void finish() throws IOException {
		for (int i = 0; i < widths.length; i++)
			sheet.width(i, widths[i] + 3);
		sheet.setAutoFilter(0, 0, Math.max(1, row - 1), widths.length - 1);
		sheet.finish();
	}
}
