/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.write;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import org.evade.citations.entry.BibliographyEntry;
import org.evade.citations.entry.PersonName;

/** BibTeX in UTF-8. Titles are in braces twice, so that no style changes their capitals. */
final class BibTexWriter {
	private BibTexWriter() {
	}

	static void write(List<BibliographyEntry> entries, Writer out) throws IOException {
		for (BibliographyEntry entry : entries) {
			out.write("@" + SourceTypes.bibtex(entry.kind()) + "{" + entry.key());
			if (entry.title() != null)
				field("title", "{" + escaped(entry.title()) + "}", out);
			field("author", authors(entry), out);
			field("journal", escaped(entry.journal()), out);
			field("year", entry.year() == 0 ? null : String.valueOf(entry.year()), out);
			field("volume", escaped(entry.volume()), out);
			field("number", escaped(entry.issue()), out);
			field("pages", entry.pages() == null ? null : escaped(entry.pages()).replace("-", "--"), out);
			field("doi", escaped(BibliographyFormat.id(entry, "doi")), out);
			field("pmid", BibliographyFormat.id(entry, "pmid"), out);
			field("pmcid", BibliographyFormat.id(entry, "pmc"), out);
			out.write("\n}\n\n");
		}
	}

	private static void field(String name, String value, Writer out) throws IOException {
		if (value != null && !value.isBlank())
			out.write(",\n  " + name + " = {" + value + "}");
	}

	private static String authors(BibliographyEntry entry) {
		List<String> names = new ArrayList<>();
		for (String author : entry.authors()) {
			PersonName name = PersonName.of(author);
			String family = escaped(name.family()), given = escaped(GivenNames.names(name)), suffix = escaped(name.suffix());
			// a family name of several words would be taken apart without braces
			names.add(given.isEmpty() ? suffix.isEmpty() ? family.contains(" ") ? "{" + family + "}" : family : family + " " + suffix
					: family + ", " + (suffix.isEmpty() ? "" : suffix + ", ") + given);
		}
		if (entry.group() != null)
			for (String group : entry.group().split("; "))
				names.add("{" + escaped(group) + "}");
		if (entry.etAl())
			names.add("others");
		return String.join(" and ", names);
	}

	private static String escaped(String text) {
		if (text == null)
			return null;
		StringBuilder escaped = new StringBuilder(text.length() + 8);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '\\' -> escaped.append("{\\textbackslash}");
			case '~' -> escaped.append("{\\textasciitilde}");
			case '^' -> escaped.append("{\\textasciicircum}");
			case '&', '%', '$', '#', '_', '{', '}' -> escaped.append('\\').append(c);
			case '`' -> escaped.append("{\\textquoteleft}");
			default -> escaped.append(c);
			}
		}
		return escaped.toString();
	}
}
