/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.read;

import java.util.ArrayList;
import java.util.List;
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

/** The reference list of an article in JATS, as PubMed Central gives it out. An entry keeps its number. */
final class JatsReferenceReader implements EntryReader {
	private static final Set<String> CITATIONS = Set.of("element-citation", "mixed-citation", "nlm-citation", "citation");
	private static final Set<String> TAKEN = Set.of("person-group", "name", "string-name", "collab", "etal", "article-title", "source", "year",
			"volume", "issue", "fpage", "lpage", "elocation-id", "page-range", "pub-id", "object-id", "ext-link", "label", "chapter-title", "part-title",
			"trans-title", "italic", "bold", "sup", "sub", "x", "named-content", "styled-content", "xref", "sc", "underline");
	private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
	private final String name;

	JatsReferenceReader(String name) {
		this.name = name;
	}

	@Override
	public void read(String text, Consumer<BibliographyEntry> entries, Consumer<SourceProblem> troubles) {
		int[] count = { 0, 0 };
		String wrong = XmlNode.each(text, Set.of("ref"), ref -> {
			count[0]++;
			List<XmlNode> citations = citations(ref);
			if (citations.isEmpty())
				troubles.accept(new SourceProblem(new Origin(name, ref.line), "reference " + ref.attribute("id") + " holds no citation; it is left out"));
			for (XmlNode citation : citations) {
				BibliographyEntry entry = entry(ref, citation, number(ref, count[0]));
				if (entry == null)
					troubles.accept(new SourceProblem(new Origin(name, ref.line),
							"nothing was understood of reference " + number(ref, count[0]) + ": " + citation.text()));
				else {
					count[1]++;
					entries.accept(entry);
				}
			}
		});
		if (wrong != null) {
			int blank = wrong.indexOf(' ');
			troubles.accept(new SourceProblem(new Origin(name, Integer.parseInt(wrong.substring(0, blank))), wrong.substring(blank + 1)
					+ (count[1] == 0 ? "" : "; the " + count[1] + " references before are read")));
		} else if (count[0] == 0)
			troubles.accept(new SourceProblem(new Origin(name, 1), "the document holds no reference list"));
	}

	/** The citations of an entry; where a structured and a printed one stand side by side, the structured one. */
	private static List<XmlNode> citations(XmlNode ref) {
		List<XmlNode> all = new ArrayList<>();
		for (XmlNode node : ref.nodes())
			if (CITATIONS.contains(node.name))
				all.add(node);
			else if (node.name.equals("citation-alternatives"))
				node.nodes().stream().filter(each -> CITATIONS.contains(each.name)).limit(1).forEach(all::add);
		return all;
	}

	private static int number(XmlNode ref, int place) {
		String label = ref.text("label");
		if (label == null)
			return place;
		Matcher found = NUMBER.matcher(label);
		return found.find() ? Integer.parseInt(found.group()) : place;
	}

	private BibliographyEntry entry(XmlNode ref, XmlNode citation, int number) {
		EntryBuilder entry = new EntryBuilder(new Origin(name, ref.line)).number(number).key(null);
		authors(citation, entry);
		String title = first(citation, "article-title", "chapter-title", "part-title");
		String source = citation.text("source");
		if (title == null && source != null && !List.of("journal", "").contains(type(citation)))
			entry.title("source", source);
		else
			entry.title("article-title", trimmed(title)).journal("source", trimmed(source));
		entry.year("year", citation.text("year"));
		entry.volume("volume", citation.text("volume")).issue("issue", citation.text("issue"));
		String first = citation.text("fpage"), last = citation.text("lpage");
		if (first != null)
			entry.pages("fpage", last == null || last.equals(first) ? first : first + "-" + last);
		entry.pages("elocation-id", citation.text("elocation-id"));
		if (first == null)
			entry.pages("page-range", citation.text("page-range"));
		ids(citation, entry);
		boolean structured = entry.has("title") || entry.has("journal");
		if (!structured)
			return PlainListReader.parse(new Origin(name, ref.line), number, citation.textWithout(Set.of("label")));
		String type = type(citation);
		if (type.equals("preprint"))
			entry.kind(PublicationKind.PREPRINT);
		else if (!type.isEmpty() && !type.equals("journal"))
			entry.lose("publication-type", type);
		for (XmlNode node : citation.nodes())
			if (!TAKEN.contains(node.name))
				entry.lose(node.name, node.text());
		return entry.isEmpty() ? null : entry.build();
	}

	private static String type(XmlNode citation) {
		String type = citation.attribute("publication-type");
		return type.isEmpty() ? citation.attribute("citation-type") : type;
	}

	private static String first(XmlNode citation, String... names) {
		for (String each : names)
			if (citation.child(each) != null)
				return citation.text(each);
		return null;
	}

	private static String trimmed(String text) {
		return text == null ? null : text.replaceFirst("(?<!\\b[A-Z])[.,;]+$", "");
	}

	private static void authors(XmlNode citation, EntryBuilder entry) {
		for (XmlNode node : citation.nodes())
			switch (node.name) {
			case "person-group" -> {
				String type = node.attribute("person-group-type");
				if (type.isEmpty() || type.equals("author") || type.equals("allauthors"))
					authors(node, entry);
				else
					entry.lose("person-group " + type, node.text());
			}
			case "name", "string-name" -> {
				String family = node.text("surname");
				if (family != null)
					entry.author(new PersonName(family, node.text("given-names"), node.text("suffix")));
				else
					RisReader.author(node.text(), entry);
			}
			case "collab" -> entry.group(node.text());
			case "etal" -> entry.etAl();
			default -> { }
			}
	}

	private static void ids(XmlNode citation, EntryBuilder entry) {
		for (XmlNode id : citation.children("pub-id"))
			id(id.attribute("pub-id-type"), id.text(), entry);
		for (XmlNode id : citation.children("object-id"))
			id(id.attribute("pub-id-type"), id.text(), entry);
		for (XmlNode link : citation.children("ext-link")) {
			String text = link.attribute("href").isEmpty() ? link.text() : link.attribute("href");
			String doi = text.contains("10.") ? PublicationIds.doi(text) : null;
			if (doi != null && !entry.hasId("doi"))
				entry.id("ext-link", text, doi);
			else if (doi == null)
				entry.lose("ext-link", text);
		}
	}

	private static void id(String type, String text, EntryBuilder entry) {
		switch (type) {
		case "doi" -> entry.id("pub-id doi", text, PublicationIds.doi(text));
		case "pmid" -> entry.id("pub-id pmid", text, PublicationIds.pmid(text));
		case "pmcid", "pmc" -> entry.id("pub-id pmcid", text, PublicationIds.pmc(text));
		default -> entry.lose("pub-id " + type, text);
		}
	}
}
