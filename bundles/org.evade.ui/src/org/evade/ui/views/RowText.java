/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rows as text for the clipboard: cells between tabs below a line of headings, as spreadsheets take them. */
public final class RowText {
	private RowText() {
	}

	/**
	 * @param headings
	 *            headings of the columns
	 * @param cells
	 *            the cell texts of a row, one function a column
	 * @return the text, ending with a line break; a cell never holds a tab or a line break
	 */
	public static <R> String of(List<String> headings, List<Function<R, String>> cells, List<R> rows) {
		return line(headings) + rows.stream().map(row -> line(cells.stream().map(cell -> cell.apply(row)).toList()))
				.collect(Collectors.joining());
	}

	private static String line(List<String> cells) {
		return cells.stream().map(cell -> cell == null ? "" : cell.strip().replaceAll("\\s+", " "))
				.collect(Collectors.joining("\t", "", System.lineSeparator()));
	}
}
