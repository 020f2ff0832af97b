/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.evade.exchange.FileSet;
import org.evade.exchange.Utf8;
import org.evade.exchange.export.CorpusExporter;
import org.evade.exchange.loss.Losses;
import org.evade.language.load.Corpus;

/**
 * The corpus as tables of text, with a data package that describes them.
 *
 * @param dialect
 *            how a table is written
 */
public record TextTables(Dialect dialect) implements CorpusExporter {
	/** Tab-separated. */
	public static final TextTables TSV = new TextTables(Dialect.TSV);
	/** Comma-separated. */
	public static final TextTables CSV = new TextTables(Dialect.CSV);

	@Override
	public String id() {
		return dialect.ending();
	}

	@Override
	public String label() {
		return dialect.separator() == '\t' ? "&Tables, tab-separated" : "Tables, comma-separated";
	}

	@Override
	public boolean isStandard() {
		return dialect.separator() == '\t';
	}

	@Override
	public List<String> files() {
		List<String> files = new ArrayList<>(ExportTables.ALL.stream().map(this::file).toList());
		files.add(packageFile());
		return files;
	}

	/** Name of a table's file. */
	public String file(ExportTable table) {
		return table.name() + "." + dialect.ending();
	}

	private String packageFile() {
		return isStandard() ? "datapackage.json" : "datapackage-" + dialect.ending() + ".json";
	}

	/** Writes every table; an empty one has its header. The caller commits. */
	@Override
	public void write(Corpus corpus, Path folder, FileSet files) throws IOException {
		TableSource source = new TableSource(corpus);
		for (String file : files())
			try (OutputStream out = files.createBytes(folder.resolve(file))) {
				write(source, file, out);
			}
	}

	@Override
	public void losses(Corpus corpus, Losses losses) {
		ExportTables.HELD.audit(corpus, losses);
	}

	@Override
	public void write(Corpus corpus, String file, OutputStream out) throws IOException {
		write(new TableSource(corpus), file, out);
	}

	private void write(TableSource source, String file, OutputStream out) throws IOException {
		Writer text = Utf8.writer(out);
		if (file.equals(packageFile()))
			DataPackage.write(this, text);
		for (ExportTable table : ExportTables.ALL)
			if (file(table).equals(file))
				table.rows(source, new TextCells(text, dialect, table.columns()));
		text.flush();
	}
}
