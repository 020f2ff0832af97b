/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.write;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.evade.citations.entry.BibliographyEntry;
import org.evade.citations.entry.PersonName;

/** RIS in UTF-8. */
final class RisWriter {
	private RisWriter() {
	}

	static void write(List<BibliographyEntry> entries, Writer out) throws IOException {
		for (BibliographyEntry entry : entries) {
			line("TY", SourceTypes.ris(entry.kind()), out);
			line("ID", entry.key(), out);
			line("TI", entry.title(), out);
			for (String author : entry.authors()) {
				PersonName name = PersonName.of(author);
				line("AU", name.family() + (name.given().isEmpty() ? "" : ", " + GivenNames.names(name)) + (name.suffix().isEmpty() ? "" : ", " + name.suffix()), out);
			}
			if (entry.etAl())
				line("AU", "et al", out);
			if (entry.group() != null)
				for (String group : entry.group().split("; "))
					line("AU", group, out);
			line("JO", entry.journal(), out);
			line("PY", entry.year() == 0 ? null : String.valueOf(entry.year()), out);
			line("VL", entry.volume(), out);
			line("IS", entry.issue(), out);
			pages(entry.pages(), out);
			line("DO", BibliographyFormat.id(entry, "doi"), out);
			String pmid = BibliographyFormat.id(entry, "pmid"), pmc = BibliographyFormat.id(entry, "pmc");
			line("AN", pmid == null ? null : "PMID: " + pmid, out);
			line("C2", pmc, out);
			out.write("ER  - \r\n\r\n");
		}
	}

	private static void pages(String pages, Writer out) throws IOException {
		if (pages == null)
			return;
		int hyphen = pages.indexOf('-');
		boolean range = hyphen > 0 && pages.indexOf('-', hyphen + 1) < 0 && pages.matches("[^\\s,;]+");
		line("SP", range ? pages.substring(0, hyphen) : pages, out);
		line("EP", range ? pages.substring(hyphen + 1) : null, out);
	}

	private static void line(String tag, String value, Writer out) throws IOException {
		if (value != null && !value.isBlank())
			out.write(tag + "  - " + value.replaceAll("\\s+", " ").strip() + "\r\n");
	}
}
