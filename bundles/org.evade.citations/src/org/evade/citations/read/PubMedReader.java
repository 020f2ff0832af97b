/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.evade.citations.entry.BibliographyEntry;
import org.evade.citations.entry.EntryBuilder;
import org.evade.citations.entry.Origin;
import org.evade.citations.entry.PersonName;
import org.evade.citations.entry.PublicationIds;
import org.evade.citations.entry.SourceProblem;
import org.evade.model.PublicationKind;

/** PubMed XML: articles and books. The references that a record lists are those of the paper and are left alone. */
final class PubMedReader implements EntryReader {
	private static final Set<String> ARTICLE_TAKEN = Set.of("Journal", "ArticleTitle", "Pagination", "AuthorList", "PublicationTypeList",
			"ELocationID");
	private static final Set<String> CITATION_TAKEN = Set.of("PMID", "Article", "MedlineJournalInfo");
	private final String name;

	PubMedReader(String name) {
		this.name = name;
	}

	@Override
	public void read(String text, Consumer<BibliographyEntry> entries, Consumer<SourceProblem> troubles) {
		int[] found = { 0 };
		String wrong = XmlNode.each(text, Set.of("PubmedArticle", "PubmedBookArticle"), node -> {
			found[0]++;
			EntryBuilder entry = new EntryBuilder(new Origin(name, node.line));
			if (node.name.equals("PubmedArticle"))
				article(node, entry);
			else
				book(node, entry);
			if (entry.isEmpty())
				troubles.accept(new SourceProblem(entry.origin(), "the record has neither title nor authors nor an identifier; it is left out"));
			else
				entries.accept(entry.build());
		});
		if (wrong != null) {
			int blank = wrong.indexOf(' ');
			troubles.accept(new SourceProblem(new Origin(name, Integer.parseInt(wrong.substring(0, blank))), wrong.substring(blank + 1)
					+ (found[0] == 0 ? "" : "; the " + found[0] + " records before are read")));
		} else if (found[0] == 0)
			troubles.accept(new SourceProblem(new Origin(name, 1), "the document holds no PubMed record"));
	}

	private static void article(XmlNode node, EntryBuilder entry) {
		XmlNode citation = node.child("MedlineCitation");
		if (citation == null)
			return;
		String pmid = citation.text("PMID");
		entry.id("PMID", pmid, PublicationIds.pmid(pmid));
		XmlNode article = citation.child("Article");
		if (article != null)
			facts(article, citation, entry);
		XmlNode ids = node.child("PubmedData", "ArticleIdList");
		if (ids != null)
			ids(ids, entry);
		XmlNode data = node.child("PubmedData");
		if (data != null)
			for (XmlNode other : data.nodes())
				if (!other.name.equals("ArticleIdList"))
					entry.lose(other.name, other.text());
		for (XmlNode other : citation.nodes())
			if (!CITATION_TAKEN.contains(other.name) && !other.name.startsWith("Date"))
				entry.lose(other.name, other.text());
		if (article != null)
			for (XmlNode other : article.nodes())
				if (!ARTICLE_TAKEN.contains(other.name) && !other.name.equals("ArticleDate"))
					entry.lose(other.name, other.text());
	}

	private static void facts(XmlNode article, XmlNode citation, EntryBuilder entry) {
		String title = article.text("ArticleTitle");
		if (title != null)
			entry.title("ArticleTitle", NbibReader.title(title));
		XmlNode journal = article.child("Journal");
		String short1 = citation.text("MedlineJournalInfo", "MedlineTA");
		entry.journal("MedlineTA", short1);
		if (journal != null) {
			if (short1 == null)
				entry.journal("ISOAbbreviation", journal.text("ISOAbbreviation"));
			if (!entry.has("journal"))
				entry.journal("Title", journal.text("Title"));
			if (short1 != null)
				entry.lose("Title", journal.text("Title"));
			entry.lose("ISSN", journal.text("ISSN"));
			entry.volume("Volume", journal.text("JournalIssue", "Volume")).issue("Issue", journal.text("JournalIssue", "Issue"));
			XmlNode date = journal.child("JournalIssue", "PubDate");
			if (date != null)
				entry.year("PubDate", date.child("Year") != null ? date.text("Year") : date.text());
		}
		XmlNode pages = article.child("Pagination");
		if (pages != null)
			pages(pages, entry);
		authors(article.child("AuthorList"), entry);
		for (XmlNode location : article.children("ELocationID"))
			if (location.attribute("EIdType").equals("doi"))
				entry.id("ELocationID", location.text(), PublicationIds.doi(location.text()));
			else if (!entry.has("pages"))
				entry.pages("ELocationID", location.text());
		List<String> types = new ArrayList<>();
		XmlNode list = article.child("PublicationTypeList");
		if (list != null)
			for (XmlNode type : list.nodes()) {
				types.add(type.text());
				if (Kinds.of(List.of(type.text())) == PublicationKind.UNSET)
					entry.lose("PublicationType", type.text());
			}
		entry.kind(Kinds.of(types));
	}

	private static void pages(XmlNode pages, EntryBuilder entry) {
		String all = pages.text("MedlinePgn"), start = pages.text("StartPage"), end = pages.text("EndPage");
		if (all != null && !all.isEmpty())
			entry.pages("MedlinePgn", all);
		else if (start != null)
			entry.pages("StartPage", end == null || end.equals(start) ? start : start + "-" + end);
	}

	private static void authors(XmlNode list, EntryBuilder entry) {
		if (list == null)
			return;
		if (list.attribute("Type").equals("editors")) {
			entry.lose("AuthorList (editors)", list.text());
			return;
		}
		for (XmlNode author : list.children("Author")) {
			String group = author.text("CollectiveName"), family = author.text("LastName");
			String given = author.child("ForeName") != null ? author.text("ForeName") : author.text("Initials");
			if (family != null)
				entry.author(new PersonName(family, given, author.text("Suffix")));
			else
				entry.group(group);
		}
		for (XmlNode author : list.children("Author"))
			for (XmlNode other : author.nodes())
				if (other.name.equals("AffiliationInfo") || other.name.equals("Identifier"))
					entry.lose(other.name, other.text());
		if (list.attribute("CompleteYN").equals("N"))
			entry.etAl();
	}

	private static void ids(XmlNode list, EntryBuilder entry) {
		for (XmlNode id : list.children("ArticleId"))
			switch (id.attribute("IdType")) {
			case "doi" -> entry.id("ArticleId doi", id.text(), PublicationIds.doi(id.text()));
			case "pmc" -> entry.id("ArticleId pmc", id.text(), PublicationIds.pmc(id.text()));
			case "pubmed" -> entry.id("ArticleId pubmed", id.text(), PublicationIds.pmid(id.text()));
			default -> entry.lose("ArticleId " + id.attribute("IdType"), id.text());
			}
	}

	private static void book(XmlNode node, EntryBuilder entry) {
		XmlNode document = node.child("BookDocument");
		if (document == null)
			return;
		String pmid = document.text("PMID"), title = document.text("ArticleTitle"), book = document.text("Book", "BookTitle");
		entry.id("PMID", pmid, PublicationIds.pmid(pmid));
		if (title != null) {
			entry.title("ArticleTitle", NbibReader.title(title));
			entry.journal("BookTitle", book);
		} else
			entry.title("BookTitle", book);
		entry.year("PubDate", document.text("Book", "PubDate", "Year"));
		document.children("AuthorList").forEach(list -> authors(list, entry));
		if (document.child("ArticleIdList") != null)
			ids(document.child("ArticleIdList"), entry);
		entry.lose("record type", "book");
		if (node.child("PubmedBookData") != null)
			entry.lose("PubmedBookData", node.text("PubmedBookData"));
		for (XmlNode other : document.nodes())
			if (!Set.of("PMID", "ArticleTitle", "AuthorList", "ArticleIdList").contains(other.name))
				entry.lose(other.name, other.text());
	}
}
