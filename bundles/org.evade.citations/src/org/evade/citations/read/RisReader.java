/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.read;

import java.util.Set;
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

/** RIS: two letters, a hyphen, a value; from {@code TY} to {@code ER}. */
final class RisReader implements EntryReader {
	private static final Pattern LINE = Pattern.compile("^\\s{0,3}([A-Z][A-Z0-9]) {0,2}-(?: (.*)|)$", Pattern.DOTALL);
	private static final Set<String> ARTICLES = Set.of("JOUR", "JFULL", "EJOUR", "MGZN", "INPR");
	private final String name;

	/** Values of one entry whose order says what they are. */
	private static final class State {
		EntryBuilder entry;
		String type = "", startPage, endPage, tag;
		StringBuilder value;
	}

	RisReader(String name) {
		this.name = name;
	}

	@Override
	public void read(String text, Consumer<BibliographyEntry> entries, Consumer<SourceProblem> troubles) {
		State state = new State();
		int number = 0;
		for (String line : text.split("\n", -1)) {
			number++;
			Matcher found = LINE.matcher(line);
			if (!found.matches()) {
				stray(line, number, state, troubles);
				continue;
			}
			flush(state);
			String tag = found.group(1);
			String value = found.group(2) == null ? "" : found.group(2).strip();
			if (tag.equals("TY")) {
				if (state.entry != null) {
					troubles.accept(new SourceProblem(state.entry.origin(), "the entry has no ER line; it ends where the next one begins"));
					end(state, entries, troubles);
				}
				state.entry = new EntryBuilder(new Origin(name, number));
				state.type = value;
			} else if (tag.equals("ER")) {
				if (state.entry != null)
					end(state, entries, troubles);
			} else if (state.entry == null)
				troubles.accept(new SourceProblem(new Origin(name, number), "a line " + tag + " stands outside of an entry; it is left out"));
			else {
				state.tag = tag;
				state.value = new StringBuilder(value);
			}
		}
		flush(state);
		if (state.entry != null) {
			troubles.accept(new SourceProblem(state.entry.origin(), "the entry has no ER line; it ends with the file"));
			end(state, entries, troubles);
		}
	}

	/** A line without a tag goes on with the value before it. */
	private void stray(String line, int number, State state, Consumer<SourceProblem> troubles) {
		if (line.isBlank())
			return;
		if (state.value != null)
			state.value.append(' ').append(line.strip());
		else if (state.entry != null)
			troubles.accept(new SourceProblem(new Origin(name, number), "a line without a tag is left out: " + shown(line)));
		else if (number > 1 && !line.matches("\\d+\\.?|Provider:.*|Database:.*|Content:.*"))
			troubles.accept(new SourceProblem(new Origin(name, number), "a line outside of an entry is left out: " + shown(line)));
	}

	private static String shown(String line) {
		String plain = line.strip();
		return plain.length() <= 60 ? plain : plain.substring(0, 57) + "...";
	}

	private static void flush(State state) {
		if (state.value != null && state.entry != null && !state.value.toString().isBlank())
			take(state.tag, state.value.toString().strip(), state);
		state.value = null;
	}

	private static void take(String tag, String value, State state) {
		EntryBuilder entry = state.entry;
		switch (tag) {
		case "TI", "T1" -> entry.title(tag, value);
		case "CT" -> entry.title(tag, value);
		case "BT" -> {
			if (state.type.equals("BOOK") || state.type.equals("WHOLE"))
				entry.title(tag, value);
			else
				entry.journal(tag, value);
		}
		case "AU", "A1" -> author(value, entry);
		case "JO", "JF", "JA", "T2", "J2", "J1" -> entry.journal(tag, value);
		case "PY", "Y1", "DA" -> {
			entry.year(tag, value);
			if (!value.matches("\\d{4}/*"))
				entry.lose(tag, value);
		}
		case "VL" -> entry.volume(tag, value);
		case "IS" -> entry.issue(tag, value);
		case "SP" -> state.startPage = state.startPage == null ? value : state.startPage;
		case "EP" -> state.endPage = state.endPage == null ? value : state.endPage;
		case "AR", "C7" -> entry.pages(tag, value);
		case "DO", "DI" -> entry.id(tag, value, PublicationIds.doi(value));
		case "C2" -> {
			if (value.matches("(?i)PMC\\d+"))
				entry.id(tag, value, PublicationIds.pmc(value));
			else
				entry.lose(tag, value);
		}
		case "AN", "M1", "M3", "U1", "L3", "UR", "LK", "N1" -> maybeId(tag, value, entry);
		case "ID" -> entry.key(value);
		default -> entry.lose(tag, value);
		}
	}

	/** Tags in which some write a DOI or PubMed id, others anything else. */
	private static void maybeId(String tag, String value, EntryBuilder entry) {
		if (!entry.hasId("doi") && value.matches("(?i)\\s*(doi:?\\s*|https?://(dx\\.)?doi\\.org/)?10\\.\\d{4,9}/\\S+\\s*"))
			entry.id(tag, value, PublicationIds.doi(value));
		else if (!entry.hasId("pmid") && value.matches("(?i)\\s*(pmid:?\\s*|https?://(www\\.ncbi\\.nlm\\.nih\\.gov/pubmed|pubmed\\.ncbi\\.nlm\\.nih\\.gov)/)\\d{1,9}/?\\s*"))
			entry.id(tag, value, PublicationIds.pmid(value));
		else
			entry.lose(tag, value);
	}

	static void author(String value, EntryBuilder entry) {
		String plain = value.strip().replaceFirst("[;,]+$", "");
		if (plain.matches("(?i)(et\\.? al\\.?|others)")) {
			entry.etAl();
			return;
		}
		String[] parts = plain.split(",", 3);
		if (parts.length == 1) {
			if (plain.contains(" ") && !PersonName.of(plain).given().isEmpty())
				entry.author(PersonName.of(plain));
			else if (plain.contains(" "))
				entry.group(plain);
			else
				entry.author(new PersonName(plain, "", ""));
		} else
			entry.author(new PersonName(parts[0], parts[1], parts.length > 2 ? parts[2] : ""));
	}

	private void end(State state, Consumer<BibliographyEntry> entries, Consumer<SourceProblem> troubles) {
		EntryBuilder entry = state.entry;
		if (state.startPage != null) {
			String end = state.endPage;
			String pages = end == null || end.equals(state.startPage) || state.startPage.matches(".*[-\u2010-\u2015].*") ? state.startPage
					: state.startPage + "-" + end;
			entry.pages("SP", pages);
			if (end != null && state.startPage.matches(".*[-\u2010-\u2015].*") && !state.startPage.endsWith(end))
				entry.lose("EP", end);
		} else if (state.endPage != null)
			entry.unreadable("EP", state.endPage);
		if (state.type.equals("ABST"))
			entry.kind(PublicationKind.CONGRESS_ABSTRACT);
		else if (!ARTICLES.contains(state.type))
			entry.lose("TY", state.type);
		if (entry.isEmpty())
			troubles.accept(new SourceProblem(entry.origin(), "the entry has neither title nor authors nor an identifier; it is left out"));
		else
			entries.accept(entry.build());
		String none = null;
		state.entry = null;
		state.startPage = none;
		state.endPage = none;
		state.type = "";
	}
}
