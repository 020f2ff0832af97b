/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evade.citations.entry.BibliographyEntry;
import org.evade.citations.entry.EntryBuilder;
import org.evade.citations.entry.Origin;
import org.evade.citations.entry.PersonName;
import org.evade.citations.entry.PublicationIds;
import org.evade.citations.entry.SourceProblem;

/**
 * A reference list that was pasted as text: one entry a paragraph or a number. Knows the forms of Vancouver, of Nature and of
 * the author-year styles. An entry of another form gives what is certain in it (identifiers, a year) and keeps its text.
 */
final class PlainListReader implements EntryReader {
	private static final Pattern NUMBERED = Pattern.compile("^\\s*(?:\\[(\\d{1,4})]|\\((\\d{1,4})\\)|(\\d{1,4})[.)])\\s+(?=\\S)(.*)$");
	private static final Pattern DOI = Pattern.compile("(?i)(?:https?://(?:dx\\.)?doi\\.org/|doi\\s*:?\\s*)?10\\.\\d{4,9}/\\S+");
	private static final Pattern PMID = Pattern.compile("(?i)PMID\\s*:?\\s*(\\d{1,9})\\.?");
	private static final Pattern PMC = Pattern.compile("(?i)(?:PMCID\\s*:?\\s*)?PMC\\d{3,9}\\.?");
	private static final String YEAR = "(?<year>(?:1[89]|20)\\d\\d)", VOLUME = "(?<volume>[A-Za-z]?\\d+[A-Za-z]?(?:[-/]\\d+)?)",
			ISSUE = "(?:\\s*\\((?<issue>[^()]*(?:\\([^()]*\\))?[^()]*)\\))?",
			PAGES = "(?<pages>[A-Za-z]{0,3}\\d\\w*(?:\\.\\w+)*(?:\\s*[-\u2010-\u2015]+\\s*[A-Za-z]{0,3}\\d\\w*(?:\\.\\w+)*)?(?:\\s*\\(suppl\\))?)";
	private static final List<Pattern> FORMS = List.of(
			// Vancouver, AMA: Authors. Title. Journal. 2023 Mar;73(1):17-48.
			Pattern.compile("^(?<authors>.+?)\\.\\s+(?<title>.+?[^.?!])(?<end>[.?!])\\s+(?<journal>[^.;]+(?:\\.[^.;\\d]*)*?)\\.?\\s+" + YEAR
					+ "(?:\\s+[A-Z][a-z]{2}(?:[-\\s][A-Z]?[a-z\\d]+)*)?\\s*;\\s*" + VOLUME + ISSUE + "\\s*[:,]\\s*" + PAGES + "\\s*\\.?\\s*(?<rest>.*)$"),
			// Nature: Authors. Title. Journal 73, 17-48 (2023).
			Pattern.compile("^(?<authors>.+?\\.(?:,| et al\\.)?(?: & [^.]+?\\.(?: ?[A-Z]\\.)*)?)\\s+(?<title>[^.]+?[^.?!])(?<end>[.?!])\\s+(?<journal>[^,\\d]+?)\\s+" + VOLUME + ISSUE
					+ "\\s*,\\s*" + PAGES + "\\s*\\(" + YEAR + "\\)\\.?\\s*(?<rest>.*)$"),
			// APA, Cell, Frontiers, Harvard: Authors (2023). Title. Journal 73(1), 17-48.
			Pattern.compile("^(?<authors>.+?)\\s*\\(" + YEAR + "[a-z]?\\)\\s*[.,:]?\\s+(?<title>.+?[^.?!])(?<end>[.?!])\\s+(?<journal>[^,\\d]+?)[.,]?\\s+(?:vol\\.?\\s*)?"
					+ VOLUME + ISSUE + "\\s*[,:]\\s*(?:pp?\\.\\s*)?" + PAGES + "\\s*\\.?\\s*(?<rest>.*)$"));
	private static final Pattern PERSON = Pattern.compile(
			"(?<family>\\p{L}[\\p{L}'\u2019 -]*?)(?:,\\s*|\\s+)(?<given>\\p{Lu}(?:[.\\s-]*\\p{Lu}){0,4}\\.?)(?:,?\\s+(?<suffix>[JS]r\\.?|I{2,3}|[23][nr]d))?");
	private static final int LONGEST = 4000;
	private final String name;

	private record Piece(int line, int number, String text) {
	}

	PlainListReader(String name) {
		this.name = name;
	}

	@Override
	public void read(String text, Consumer<BibliographyEntry> entries, Consumer<SourceProblem> troubles) {
		for (Piece piece : pieces(text)) {
			Origin origin = new Origin(name, piece.line);
			if (piece.text.length() > LONGEST) {
				troubles.accept(new SourceProblem(origin, "a paragraph of " + piece.text.length() + " characters is no reference; it is left out"));
				continue;
			}
			BibliographyEntry entry = parse(origin, piece.number, piece.text);
			if (entry == null)
				troubles.accept(new SourceProblem(origin, "not understood and left out: " + piece.text));
			else
				entries.accept(entry);
		}
	}

	/** Entries begin at numbers that go up, where there are any; else at blank lines; else each line is one. */
	private static List<Piece> pieces(String text) {
		List<String> lines = text.lines().toList();
		long numbered = lines.stream().filter(line -> NUMBERED.matcher(line).matches()).count();
		boolean blanks = lines.stream().skip(1).anyMatch(String::isBlank) && text.strip().contains("\n\n");
		List<Piece> pieces = new ArrayList<>();
		StringBuilder current = new StringBuilder();
		int begun = 1, number = 0, at = 0;
		for (String line : lines) {
			at++;
			Matcher found = NUMBERED.matcher(line);
			boolean starts = numbered > 0 ? found.matches() : !blanks || line.isBlank();
			if (starts) {
				add(pieces, begun, number, current);
				begun = at;
				if (numbered > 0) {
					String digits = found.group(1) != null ? found.group(1) : found.group(2) != null ? found.group(2) : found.group(3);
					number = Integer.parseInt(digits);
					current.append(found.group(4));
					continue;
				}
			}
			if (current.isEmpty())
				begun = at;
			current.append(current.isEmpty() || endsOpen(current) ? "" : " ").append(line.strip());
		}
		add(pieces, begun, number, current);
		return pieces;
	}

	/** A word that was hyphenated, or an address or range that was broken at the end of a line. */
	private static boolean endsOpen(StringBuilder text) {
		char last = text.charAt(text.length() - 1);
		return last == '/' || last == '-' && text.length() > 1 && Character.isDigit(text.charAt(text.length() - 2));
	}

	private static void add(List<Piece> pieces, int line, int number, StringBuilder text) {
		if (!text.toString().isBlank())
			pieces.add(new Piece(line, number, text.toString().strip().replaceAll("\\s+", " ")));
		text.setLength(0);
	}

	/** One reference, or null when nothing is certain. */
	static BibliographyEntry parse(Origin origin, int number, String text) {
		EntryBuilder entry = new EntryBuilder(origin).number(number).raw(text);
		String rest = ids(text, entry);
		for (Pattern form : FORMS) {
			Matcher found = form.matcher(rest);
			if (found.matches() && authors(found.group("authors"), entry)) {
				String end = found.group("end");
				entry.title("title", found.group("title") + (end.equals(".") ? "" : end)).journal("journal", found.group("journal").replaceAll("[.,](?=\\s|$)", ""));
				entry.year("year", found.group("year")).volume("volume", found.group("volume")).pages("pages", found.group("pages"));
				if (found.group("issue") != null)
					entry.issue("issue", found.group("issue"));
				String after = found.group("rest").replaceAll("(?i)\\b(epub|available from|doi|pmid|pmcid)\\b:?", "").replaceAll("[\\s.,;:\\[\\]()]+", " ").strip();
				if (!after.isEmpty())
					entry.lose("after the pages", found.group("rest").strip());
				return entry.build();
			}
		}
		Matcher year = Pattern.compile("(?<!\\d)(?:1[89]|20)\\d\\d(?!\\d)").matcher(rest);
		String only = null;
		while (year.find())
			only = only == null || only.equals(year.group()) ? year.group() : "";
		if (entry.isEmpty())
			return null;
		if (only != null && !only.isEmpty())
			entry.year("year", only);
		entry.unreadable("reference", text);
		return entry.build();
	}

	private static String ids(String text, EntryBuilder entry) {
		String rest = text;
		Matcher doi = DOI.matcher(rest);
		if (doi.find()) {
			entry.id("doi", doi.group(), PublicationIds.doi(doi.group()));
			rest = rest.substring(0, doi.start()) + " " + rest.substring(doi.end());
		}
		Matcher pmid = PMID.matcher(rest);
		if (pmid.find()) {
			entry.id("pmid", pmid.group(1), PublicationIds.pmid(pmid.group(1)));
			rest = rest.substring(0, pmid.start()) + " " + rest.substring(pmid.end());
		}
		Matcher pmc = PMC.matcher(rest);
		if (pmc.find()) {
			entry.id("pmc", pmc.group(), PublicationIds.pmc(pmc.group()));
			rest = rest.substring(0, pmc.start()) + " " + rest.substring(pmc.end());
		}
		return rest.replaceAll("\\s+", " ").strip();
	}

	/** Whether the text is a list of persons, of which every part is understood. */
	private static boolean authors(String text, EntryBuilder entry) {
		String plain = text.strip().replaceFirst("[.,;:]+$", "");
		boolean cut = plain.matches("(?i).*\\b(et\\.? al\\.?|and others)");
		cut |= plain.matches("(?i).*[,\\s]et\\.? al\\.?\\s*;.*");
		plain = plain.replaceFirst("(?i),?\\s+et\\.? al\\.?(?=\\s*;)", "").replaceFirst("(?i)[,;]?\\s*(et\\.? al\\.?|and others)$", "").replaceAll(",?\\s+(?:&|and)\\s+", ", ").replaceAll("[,;]\\s*(?:\u2026|\\.{3}),?\\s*", ", ");
		List<PersonName> names = new ArrayList<>();
		List<String> groups = new ArrayList<>();
		Matcher person = PERSON.matcher(plain);
		int at = 0;
		while (at < plain.length()) {
			person.region(at, plain.length());
			if (person.lookingAt() && (person.end() == plain.length() || plain.substring(person.end()).matches("[,;].*"))) {
				names.add(new PersonName(person.group("family"), person.group("given"), person.group("suffix")));
				at = person.end();
			} else {
				int end = plain.indexOf(',', at), semicolon = plain.indexOf(';', at);
				end = semicolon >= 0 && (end < 0 || semicolon < end) ? semicolon : end;
				String word = plain.substring(at, end < 0 ? plain.length() : end).strip();
				if (!word.matches(".*(?i)\\b(group|investigators|consortium|network|committee|society|organi[sz]ation|collaborat\\w+|institute|team|study|trialists|agency)\\b.*"))
					return false;
				groups.add(word);
				at = end < 0 ? plain.length() : end;
			}
			while (at < plain.length() && ",; ".indexOf(plain.charAt(at)) >= 0)
				at++;
		}
		names.forEach(entry::author);
		groups.forEach(entry::group);
		if (cut)
			entry.etAl();
		return !names.isEmpty() || !groups.isEmpty();
	}
}
