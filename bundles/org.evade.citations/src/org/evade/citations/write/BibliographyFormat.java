/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.write;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.evade.citations.entry.BibliographyEntry;
import org.evade.citations.entry.Entries;
import org.evade.language.load.Corpus;
import org.evade.model.Publication;

/** Formats in which the publications of a corpus are written. */
public enum BibliographyFormat {
	/** BibTeX. */
	BIB("bib", "publications.bib"),
	/** RIS. */
	RIS("ris", "publications.ris"),
	/** CSL-JSON. */
	CSL_JSON("csl-json", "publications.csl.json"),
	/** A list as journals print it, see {@link CitationStyle}. */
	REFERENCES("references", "references.txt");

	private final String word;
	private final String file;

	BibliographyFormat(String word, String file) {
		this.word = word;
		this.file = file;
	}

	/** The word of the command line. */
	public String word() {
		return word;
	}

	/** Name of the file in a folder of exports. */
	public String file() {
		return file;
	}

	/** All words. */
	public static List<String> words() {
		return Stream.of(values()).map(BibliographyFormat::word).toList();
	}

	/** The format of a word, or null. */
	public static BibliographyFormat of(String word) {
		return Stream.of(values()).filter(format -> format.word.equals(word)).findFirst().orElse(null);
	}

	/**
	 * Writes all publications, the articles among them.
	 *
	 * @param style
	 *            style of a list; the other formats have none
	 */
	public void write(Corpus corpus, CitationStyle style, Writer out) throws IOException {
		Set<String> taken = new HashSet<>();
		write(corpus.statements(Publication.class).map(publication -> unique(Entries.of(publication, corpus), taken))
				.filter(BibliographyFormat::saysAnything).toList(), style, out);
	}

	/** Writes entries. */
	public void write(List<BibliographyEntry> entries, CitationStyle style, Writer out) throws IOException {
		switch (this) {
		case BIB -> BibTexWriter.write(entries, out);
		case RIS -> RisWriter.write(entries, out);
		case CSL_JSON -> CslJsonWriter.write(entries, out);
		case REFERENCES -> style.write(entries, out);
		}
	}

	private static boolean saysAnything(BibliographyEntry entry) {
		return entry.title() != null || !entry.authors().isEmpty() || entry.group() != null || !entry.ids().isEmpty();
	}

	/** Publications of two namespaces may share an id, which a bibliography cannot. */
	private static BibliographyEntry unique(BibliographyEntry entry, Set<String> taken) {
		String key = entry.key();
		for (int i = 2; !taken.add(key); i++)
			key = entry.key() + "-" + i;
		return key.equals(entry.key()) ? entry
				: new BibliographyEntry(entry.origin(), key, entry.number(), entry.title(), entry.authors(), entry.etAl(), entry.group(), entry.journal(), entry.year(),
						entry.volume(), entry.issue(), entry.pages(), entry.ids(), entry.kind(), entry.raw(), entry.losses());
	}

	/** What follows the colon of the first id of a space, or null. */
	static String id(BibliographyEntry entry, String space) {
		return entry.ids().stream().filter(id -> id.startsWith(space + ":")).map(id -> id.substring(space.length() + 1)).findFirst().orElse(null);
	}
}
