/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.io.IOException;
import java.util.List;

/** One table of the export. */
public interface ExportTable {
	/** Name, such as {@code claims}: that of its file without the ending. */
	String name();

	/** Columns; those of the design come first and never change their order. */
	List<ExportColumn> columns();

	/** Writes all rows in the order of the corpus. */
	void rows(TableSource source, Cells cells) throws IOException;
}
