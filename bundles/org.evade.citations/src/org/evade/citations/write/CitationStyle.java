/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.write;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.evade.citations.entry.BibliographyEntry;
import org.evade.citations.entry.PersonName;
import org.evade.citations.merge.Fold;

/** Styles of reference lists, as plain text. What an entry does not have is left out. */
public enum CitationStyle {
	/** ICMJE and NLM: six authors, then et al. */
	VANCOUVER(6, 6),
	/** American Medical Association: of more than six authors three. */
	AMA(6, 3),
	/** Nature: of more than five authors one. */
	NATURE(5, 1),
	/** American Psychological Association: twenty authors. */
	APA(20, 19);

	private final int most;
	private final int kept;

	CitationStyle(int most, int kept) {
		this.most = most;
		this.kept = kept;
	}

	/** The word of the command line. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** All words. */
	public static List<String> words() {
		return Stream.of(values()).map(CitationStyle::word).toList();
	}

	/** The style of a word, or null. */
	public static CitationStyle of(String word) {
		return Stream.of(values()).filter(style -> style.word().equals(word)).findFirst().orElse(null);
	}

	/** Writes a list; numbered, or by authors without numbers where the style has it so. */
	void write(List<BibliographyEntry> entries, Writer out) throws IOException {
		List<BibliographyEntry> sorted = new ArrayList<>(entries);
		sorted.sort(Comparator.comparing((BibliographyEntry entry) -> entry.authors().isEmpty() ? Fold.words(entry.group()) : Fold.family(entry.authors().getFirst()))
				.thenComparing(BibliographyEntry::year).thenComparing(entry -> Fold.words(entry.title())));
		int number = 0;
		for (BibliographyEntry entry : sorted)
			out.write((this == APA ? "" : ++number + ". ") + format(entry) + "\n");
	}

	/** One reference. */
	public String format(BibliographyEntry entry) {
		StringBuilder text = new StringBuilder();
		String authors = authors(entry);
		String title = entry.title() == null ? "" : entry.title() + (entry.title().matches(".*[.?!]$") ? "" : ".");
		String pages = entry.pages() == null ? "" : entry.pages();
		switch (this) {
		case VANCOUVER, AMA -> {
			add(text, authors.isEmpty() ? "" : authors + ".");
			add(text, title);
			add(text, entry.journal() == null ? "" : entry.journal() + ".");
			add(text, where(entry, pages));
			add(text, BibliographyFormat.id(entry, "doi") == null ? "" : "doi:" + BibliographyFormat.id(entry, "doi"));
		}
		case NATURE -> {
			add(text, authors + (authors.isEmpty() || authors.endsWith(".") ? "" : "."));
			add(text, title);
			add(text, entry.journal() == null ? "" : entry.journal());
			add(text, entry.volume() == null ? "" : entry.volume() + (pages.isEmpty() ? "" : ","));
			add(text, pages.replace('-', '\u2013'));
			add(text, entry.year() == 0 ? "" : "(" + entry.year() + ")");
			if (!text.toString().endsWith("."))
				text.append('.');
			add(text, link(entry));
		}
		case APA -> {
			add(text, authors);
			add(text, entry.year() == 0 ? "(n.d.)." : "(" + entry.year() + ").");
			add(text, title);
			String issue = entry.volume() == null ? "" : entry.volume() + (entry.issue() == null ? "" : "(" + entry.issue() + ")");
			add(text, Stream.of(entry.journal() == null ? "" : entry.journal(), issue, pages.replace('-', '\u2013')).filter(part -> !part.isEmpty())
					.reduce((one, other) -> one + ", " + other).map(all -> all + ".").orElse(""));
			add(text, link(entry));
		}
		}
		return text.toString();
	}

	private static String link(BibliographyEntry entry) {
		String doi = BibliographyFormat.id(entry, "doi");
		return doi == null ? "" : "https://doi.org/" + doi;
	}

	private static String where(BibliographyEntry entry, String pages) {
		StringBuilder where = new StringBuilder();
		if (entry.year() != 0)
			where.append(entry.year());
		if (entry.volume() != null)
			where.append(where.isEmpty() ? "" : ";").append(entry.volume()).append(entry.issue() == null ? "" : "(" + entry.issue() + ")");
		if (!pages.isEmpty())
			where.append(where.isEmpty() ? "" : ":").append(pages);
		return where.isEmpty() ? "" : where.append('.').toString();
	}

	private static void add(StringBuilder text, String part) {
		if (!part.isEmpty())
			text.append(text.isEmpty() ? "" : " ").append(part);
	}

	private String authors(BibliographyEntry entry) {
		List<String> names = new ArrayList<>();
		entry.authors().forEach(author -> names.add(name(PersonName.of(author))));
		boolean cut = entry.etAl();
		List<String> shown = names;
		if (names.size() > most) {
			shown = names.subList(0, kept);
			cut = true;
		}
		String group = entry.group() == null ? "" : entry.group();
		if (shown.isEmpty())
			return group;
		String list = this == NATURE && !cut && shown.size() > 1 ? String.join(", ", shown.subList(0, shown.size() - 1)) + " & " + shown.getLast()
				: this == APA && !cut && shown.size() > 1 ? String.join(", ", shown.subList(0, shown.size() - 1)) + ", & " + shown.getLast() : String.join(", ", shown);
		if (cut)
			list += this == NATURE ? " et al." : this == APA ? ", et al." : ", et al";
		return group.isEmpty() || this == NATURE ? list : list + "; " + group;
	}

	private String name(PersonName name) {
		String suffix = name.suffix().isEmpty() ? "" : (this == NATURE || this == APA ? ", " : " ") + name.suffix();
		if (this == NATURE || this == APA)
			return name.family() + (name.given().isEmpty() ? "" : ", " + GivenNames.dotted(name)) + suffix;
		return name.family() + (name.given().isEmpty() ? "" : " " + name.initials().replace("-", "")) + suffix;
	}
}
