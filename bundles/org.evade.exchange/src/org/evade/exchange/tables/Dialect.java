/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

/**
 * How tables are written as text.
 *
 * @param ending
 *            ending of the files, without a dot
 * @param separator
 *            between the cells
 * @param lineEnd
 *            at the end of each row
 * @param forSpreadsheets
 *            whether the file is made to be opened by a double click: a byte order mark in front, which tells a spreadsheet that
 *            it is UTF-8, and an apostrophe before what it would take for a date
 */
public record Dialect(String ending, char separator, String lineEnd, boolean forSpreadsheets) {
	/** Tabs. */
	public static final Dialect TSV = new Dialect("tsv", '\t', "\n", false);
	/** Commas, as RFC 4180 has it. */
	public static final Dialect CSV = new Dialect("csv", ',', "\r\n", false);

	/** The same for a spreadsheet. */
	public Dialect withMark() {
		return new Dialect(ending, separator, lineEnd, true);
	}
}
