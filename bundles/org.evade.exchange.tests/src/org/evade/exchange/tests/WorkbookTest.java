/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

import org.evade.exchange.tables.ExportTables;
import org.evade.exchange.tables.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a workbook a text is a text and a number a number. */
class WorkbookTest {
	@Test
	void cellsHaveTypes(@TempDir Path folder) throws IOException {
		var corpus = SampleCorpus.of(folder, """
				gene A "=1+1" note "two\\nlines"
				publication p { title "T" year 2021 issue "2-3" pages "10-12" }
				endpoint ORR measures objective response as rate in %
				phenotype R
				article a { }
				claims from a { claim c: A causes R { measured ORR 61.70 % ("x") } }
				""");
		Path file = folder.resolve("tables.xlsx");
		try (OutputStream out = Files.newOutputStream(file)) {
			new Workbook().write(corpus, Workbook.FILE, out);
		}
		try (ZipFile parts = new ZipFile(file.toFile())) {
			String book = part(parts, "xl/workbook.xml"), texts = part(parts, "xl/sharedStrings.xml");
			for (var table : ExportTables.ALL)
				assertTrue(book.contains("name=\"" + table.name() + "\""), book);
			for (String text : new String[] { ">10-12<", ">2-3<", ">=1+1<", ">two&#xa;lines<" })
				assertTrue(texts.contains(text), text);
			assertFalse(parts.stream().anyMatch(part -> part.getName().contains("sheet") && text(parts, part.getName()).contains("<f>")));
			String references = part(parts, "xl/worksheets/sheet1.xml");
			assertTrue(references.contains("<v>2021</v>"), references);
			String measurements = part(parts, "xl/worksheets/sheet3.xml");
			assertTrue(measurements.matches("(?s).*<c r=\"H2\" s=\"\\d+\"( t=\"n\")?><v>61.70?</v>.*"), measurements);
			assertTrue(part(parts, "xl/styles.xml").contains("formatCode=\"0.00\""));
			assertFalse(part(parts, "docProps/core.xml").contains("created"));
			assertEquals(1980, parts.getEntry("xl/workbook.xml").getTimeLocal().getYear());
		}
	}

	private static String part(ZipFile parts, String name) throws IOException {
		return new String(parts.getInputStream(parts.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
	}

	private static String text(ZipFile parts, String name) {
		try {
			return part(parts, name);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
