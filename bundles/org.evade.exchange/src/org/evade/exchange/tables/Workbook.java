/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.evade.exchange.export.CorpusExporter;
import org.evade.exchange.loss.Losses;
import org.evade.language.load.Corpus;

/** The tables as sheets of one workbook. */
public final class Workbook implements CorpusExporter {
	/** Name of the file. */
	public static final String FILE = "tables.xlsx";

	private static final String PROPERTIES = "docProps/core.xml";
	private static final Pattern CREATED = Pattern.compile("<dcterms:created.*?</dcterms:created>");
	private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

	@Override
	public String id() {
		return "xlsx";
	}

	@Override
	public String label() {
		return "Tables as a &workbook";
	}

	@Override
	public List<String> files() {
		return List.of(FILE);
	}

	@Override
	public boolean isText() {
		return false;
	}

	@Override
	public void losses(Corpus corpus, Losses losses) {
		ExportTables.HELD.audit(corpus, losses);
	}

	@Override
	public void write(Corpus corpus, String file, OutputStream out) throws IOException {
		Path timed = Files.createTempFile("evade", ".xlsx");
		try {
			try (OutputStream bytes = Files.newOutputStream(timed)) {
				write(new TableSource(corpus), bytes);
			}
			withoutTime(timed, out);
		} finally {
			Files.delete(timed);
		}
	}

	private static void write(TableSource source, OutputStream out) throws IOException {
		@SuppressWarnings("resource") // finish() ends it; closing it would close the caller's stream
		var workbook = new org.dhatim.fastexcel.Workbook(out, "Evade", "1.0");
		workbook.setGlobalDefaultFont("Liberation Sans", 10);
		for (ExportTable table : ExportTables.ALL) {
			SheetCells cells = new SheetCells(workbook.newWorksheet(table.name()), table.columns());
			table.rows(source, cells);
			cells.finish();
		}
		workbook.finish();
	}

	/** The same workbook without the time at which it was made, so that equal corpora give equal bytes. */
	private static void withoutTime(Path timed, OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out);
		try (ZipFile parts = new ZipFile(timed.toFile())) {
			for (ZipEntry part : (Iterable<ZipEntry>) parts.stream().map(ZipEntry.class::cast)::iterator) {
				byte[] content = parts.getInputStream(part).readAllBytes();
				ZipEntry entry = new ZipEntry(part.getName());
				entry.setTimeLocal(EPOCH);
				zip.putNextEntry(entry);
				zip.write(part.getName().equals(PROPERTIES) ? CREATED.matcher(new String(content, StandardCharsets.UTF_8)).replaceAll("")
						.getBytes(StandardCharsets.UTF_8) : content);
				zip.closeEntry();
			}
		}
		zip.finish();
	}
}
