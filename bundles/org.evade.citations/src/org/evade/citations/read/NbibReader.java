/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evade.citations.entry.BibliographyEntry;
import org.evade.citations.entry.EntryBuilder;
import org.evade.citations.entry.Origin;
import org.evade.citations.entry.PersonName;
import org.evade.citations.entry.PublicationIds;
import org.evade.citations.entry.SourceProblem;
import org.evade.model.PublicationKind;

/** PubMed's text format: a tag of up to four letters, a hyphen, a value that goes on in lines that begin with blanks. */
final class NbibReader implements EntryReader {
	private static final Pattern LINE = Pattern.compile("^([A-Z][A-Z0-9]{1,3}) {0,3}- ?(.*)$", Pattern.DOTALL);
	private final String name;

	private record Field(String tag, StringBuilder value) {
		String text() {
			return value.toString().strip();
		}
	}

	NbibReader(String name) {
		this.name = name;
	}

	@Override
	public void read(String text, Consumer<BibliographyEntry> entries, Consumer<SourceProblem> troubles) {
		List<Field> fields = new ArrayList<>();
		int number = 0, begin = 1;
		for (String line : (text + "\n").split("\n", -1)) {
			number++;
			Matcher found = LINE.matcher(line);
			boolean next = found.matches() && found.group(1).equals("PMID") && has(fields, "PMID");
			if (line.isBlank() && hasTitle(fields) || next) {
				entry(fields, begin, entries, troubles);
				fields.clear();
			}
			if (found.matches()) {
				if (fields.isEmpty())
					begin = number;
				fields.add(new Field(found.group(1), new StringBuilder(found.group(2))));
			} else if (!line.isBlank() && Character.isWhitespace(line.charAt(0)) && !fields.isEmpty())
				fields.getLast().value().append(' ').append(line.strip());
			else if (!line.isBlank() && !line.matches("\\d+\\s*\\.?"))
				troubles.accept(new SourceProblem(new Origin(name, number), "a line without a tag is left out"));
		}
		if (!fields.isEmpty())
			entry(fields, begin, entries, troubles);
	}

	private static boolean has(List<Field> fields, String tag) {
		return fields.stream().anyMatch(field -> field.tag.equals(tag));
	}

	private static boolean hasTitle(List<Field> fields) {
		return !fields.isEmpty() && (has(fields, "SO") || has(fields, "TI") && has(fields, "PMID") || has(fields, "BTI"));
	}

	private void entry(List<Field> fields, int line, Consumer<BibliographyEntry> entries, Consumer<SourceProblem> troubles) {
		EntryBuilder entry = new EntryBuilder(new Origin(name, line));
		List<String> types = new ArrayList<>();
		for (int i = 0; i < fields.size(); i++)
			take(fields, i, entry, types);
		entry.kind(Kinds.of(types));
		if (entry.isEmpty())
			troubles.accept(new SourceProblem(entry.origin(), "the entry has neither title nor authors nor an identifier; it is left out"));
		else
			entries.accept(entry.build());
	}

	private static void take(List<Field> fields, int index, EntryBuilder entry, List<String> types) {
		String tag = fields.get(index).tag, value = fields.get(index).text();
		switch (tag) {
		case "PMID" -> entry.id(tag, value, PublicationIds.pmid(value));
		case "PMC" -> entry.id(tag, value, PublicationIds.pmc(value));
		case "LID", "AID" -> {
			if (value.endsWith("[doi]"))
				entry.id(tag, value, PublicationIds.doi(value.substring(0, value.length() - 5)));
			else if (!value.endsWith("[pii]"))
				entry.lose(tag, value);
			else if (tag.equals("LID") && !has(fields, "PG"))
				entry.pages(tag, value.substring(0, value.length() - 5).strip());
			else
				entry.lose(tag, value);
		}
		case "TI", "BTI" -> entry.title(tag, title(value));
		case "FAU" -> RisReader.author(value, entry);
		case "AU" -> {
			// the short form of the line before
			if (index == 0 || !fields.get(index - 1).tag.equals("FAU"))
				entry.author(PersonName.of(value));
		}
		case "CN" -> entry.group(value);
		case "TA" -> entry.journal(tag, value);
		case "JT" -> {
			if (has(fields, "TA"))
				entry.lose(tag, value);
			else
				entry.journal(tag, value);
		}
		case "DP" -> {
			entry.year(tag, value);
			if (!value.matches("\\d{4}"))
				entry.lose(tag, value);
		}
		case "VI" -> entry.volume(tag, value);
		case "IP" -> entry.issue(tag, value);
		case "PG" -> entry.pages(tag, value);
		case "PT" -> {
			types.add(value);
			if (Kinds.of(List.of(value)) == PublicationKind.UNSET)
				entry.lose(tag, value);
		}
		default -> entry.lose(tag, value);
		}
	}

	/** A title ends without its full stop, and without the brackets of a translated one. */
	static String title(String value) {
		String plain = value.strip().replaceFirst("(?<!\\b[A-Z])\\.$", "");
		return plain.startsWith("[") && plain.endsWith("]") && plain.toUpperCase(Locale.ROOT).indexOf(']') == plain.length() - 1
				? plain.substring(1, plain.length() - 1).replaceFirst("\\.$", "") : plain;
	}
}
