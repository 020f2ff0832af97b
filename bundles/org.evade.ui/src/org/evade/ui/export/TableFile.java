/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

import org.evade.exchange.FileSet;
import org.evade.ui.corpus.CorpusSession;

/** Writes one table of the export. */
public final class TableFile {
	private TableFile() {
	}

	/**
	 * Writes a table; an older file is replaced as a whole or not at all.
	 *
	 * @param table
	 *            file name of the table, such as {@code matrix.tsv}
	 * @param file
	 *            where to
	 * @throws IOException
	 *             when it cannot be written
	 */
	public static void write(CorpusSession session, String table, Path file) throws IOException {
		String text = new Output(session.model()).text(table);
		try (FileSet files = new FileSet()) {
			try (Writer out = files.create(file)) {
				out.write(text);
			}
			files.commit();
		}
	}
}
