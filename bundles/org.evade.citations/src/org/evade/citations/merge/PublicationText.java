/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.merge;

import java.util.ArrayList;
import java.util.List;

import org.evade.citations.entry.BibliographyEntry;
import org.evade.citations.entry.UnreadValue;
import org.evade.language.conversion.IdSyntax;
import org.evade.language.conversion.Quoting;
import org.evade.model.PublicationKind;

/** An entry in the language. */
public final class PublicationText {
	private PublicationText() {
	}

	/** The whole statement; what could not be read stands in a comment before it. */
	public static String of(BibliographyEntry entry, String id) {
		StringBuilder text = new StringBuilder();
		for (UnreadValue loss : entry.losses())
			if (loss.unreadable())
				text.append("// not understood at ").append(commented(place(entry) + ", " + loss.field() + ": " + loss.value())).append('\n');
		text.append("publication ").append(IdSyntax.escape(id)).append(" {\n");
		for (String line : lines(entry, List.of(EntryComparison.Fact.values()), entry.ids()))
			text.append("  ").append(line).append('\n');
		return text.append("}\n").toString();
	}

	/** Without the folder: the same source gives the same text wherever it lies. */
	private static String place(BibliographyEntry entry) {
		String file = entry.origin().file();
		return file.substring(file.lastIndexOf('/') + 1) + ":" + entry.origin().line();
	}

	/** A line comment ends where its line ends. */
	private static String commented(String text) {
		return text.replaceAll("[\\p{Cc}\\s]+", " ").strip();
	}

	/** The lines of some facts, in the order of the language's own files. */
	static List<String> lines(BibliographyEntry entry, Iterable<EntryComparison.Fact> facts, List<String> ids) {
		List<String> lines = new ArrayList<>();
		for (EntryComparison.Fact fact : facts)
			switch (fact) {
			case TITLE -> text("title", entry.title(), lines);
			case AUTHORS -> {
				if (!entry.authors().isEmpty())
					lines.add("authors " + Quoting.quoteAll(entry.authors()) + (entry.etAl() ? " et al" : ""));
			}
			case GROUP -> text("group", entry.group(), lines);
			case JOURNAL -> text("journal", entry.journal(), lines);
			case YEAR -> {
				if (entry.year() != 0)
					lines.add("year " + entry.year());
			}
			case VOLUME -> text("volume", entry.volume(), lines);
			case ISSUE -> text("issue", entry.issue(), lines);
			case PAGES -> text("pages", entry.pages(), lines);
			case KIND -> {
				if (entry.kind() != PublicationKind.UNSET)
					lines.add("kind " + entry.kind().getLiteral());
			}
			case ID -> {
				if (!ids.isEmpty())
					lines.add("ids " + String.join(" ", ids));
			}
			}
		return lines;
	}

	private static void text(String word, String value, List<String> lines) {
		if (value != null && !value.isBlank())
			lines.add(word + " " + Quoting.quote(value));
	}
}
