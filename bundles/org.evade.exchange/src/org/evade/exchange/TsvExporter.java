/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

import org.evade.exchange.export.CorpusExporter;
import org.evade.exchange.tables.Cells;
import org.evade.exchange.tables.Source;
import org.evade.exchange.tables.Table;
import org.evade.exchange.tables.Tables;
import org.evade.language.load.Corpus;

/** The corpus as tab-separated tables: UTF-8, a header line, {@code \n} at the end of every line. */
public final class TsvExporter implements CorpusExporter {
	@Override
	public String id() {
		return "tsv";
	}

	@Override
	public String label() {
		return "&Tables, tab-separated";
	}

	@Override
	public boolean isStandard() {
		return true;
	}

	@Override
	public List<String> files() {
		return Tables.ALL.stream().map(Table::file).toList();
	}

	/**
	 * Writes every table; an empty one has its header.
	 *
	 * @param corpus
	 *            a corpus without problems
	 * @param folder
	 *            where to
	 * @param files
	 *            takes the files; the caller commits
	 * @throws IOException
	 *             when a table cannot be written
	 */
	@Override
	public void write(Corpus corpus, Path folder, FileSet files) throws IOException {
		Source source = new Source(corpus);
		for (Table table : Tables.ALL)
			try (Writer out = files.create(folder.resolve(table.file()))) {
				table.rows(source, new Cells(out, table.columns()));
			}
	}

	@Override
	public void write(Corpus corpus, String file, Writer out) throws IOException {
		for (Table table : Tables.ALL)
			if (table.file().equals(file))
				table.rows(new Source(corpus), new Cells(out, table.columns()));
	}
}
