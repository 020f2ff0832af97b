/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.evade.citations.entry.BibliographyEntry;
import org.evade.citations.entry.EntryBuilder;
import org.evade.citations.entry.Origin;
import org.evade.citations.entry.PublicationIds;
import org.evade.citations.entry.SourceProblem;
import org.evade.model.PublicationKind;

/** BibTeX and biblatex. */
final class BibTexReader implements EntryReader {
	/** Fields that an entry does not take over from the one it refers to. */
	private static final Set<String> OWN = Set.of("crossref", "xref", "xdata", "entryset", "ids", "key", "label", "sortkey",
			"options", "keywords", "abstract", "note", "shorttitle", "presort");
	private static final Set<String> CONTAINED = Set.of("inproceedings", "conference", "incollection", "inbook", "suppbook",
			"suppcollection", "inreference");
	private static final int LONGEST_CHAIN = 10;
	private final String name;

	BibTexReader(String name) {
		this.name = name;
	}

	@Override
	public void read(String text, Consumer<BibliographyEntry> entries, Consumer<SourceProblem> troubles) {
		List<BibTexScanner.Raw> all = new ArrayList<>();
		new BibTexScanner(text, (line, message) -> troubles.accept(new SourceProblem(new Origin(name, line), message))).each(all::add);
		Map<String, BibTexScanner.Raw> byKey = new HashMap<>();
		for (BibTexScanner.Raw raw : all)
			if (byKey.putIfAbsent(raw.key().toLowerCase(Locale.ROOT), raw) != null && !raw.key().isEmpty())
				troubles.accept(new SourceProblem(new Origin(name, raw.line()), "key " + raw.key() + " stands twice; both entries are read"));
		for (BibTexScanner.Raw raw : all) {
			if (raw.type().equals("xdata") || raw.type().equals("set"))
				continue;
			EntryBuilder entry = new EntryBuilder(new Origin(name, raw.line()));
			Map<String, String> fields = inherited(raw, byKey, troubles);
			take(raw.type(), fields, entry.key(raw.key()));
			if (entry.isEmpty())
				troubles.accept(new SourceProblem(entry.origin(), "@" + raw.type() + " " + raw.key()
						+ " has neither title nor authors nor an identifier; it is left out"));
			else
				entries.accept(entry.build());
		}
	}

	private Map<String, String> inherited(BibTexScanner.Raw raw, Map<String, BibTexScanner.Raw> byKey, Consumer<SourceProblem> troubles) {
		Map<String, String> fields = new LinkedHashMap<>(raw.fields());
		Set<String> seen = new HashSet<>(Set.of(raw.key().toLowerCase(Locale.ROOT)));
		Map<String, String> from = raw.fields();
		String childType = raw.type();
		for (int i = 0; i < LONGEST_CHAIN; i++) {
			String target = from.containsKey("crossref") ? from.get("crossref") : from.get("xdata");
			if (target == null)
				break;
			for (String each : target.split(",")) {
				BibTexScanner.Raw parent = byKey.get(each.strip().toLowerCase(Locale.ROOT));
				if (parent == null)
					troubles.accept(new SourceProblem(new Origin(name, raw.line()),
							"@" + raw.type() + " " + raw.key() + " refers to " + each.strip() + ", which this file does not hold"));
				if (parent == null || !seen.add(parent.key().toLowerCase(Locale.ROOT)))
					continue;
				boolean contained = CONTAINED.contains(childType) && !parent.type().equals("xdata");
				parent.fields().forEach((field, value) -> {
					if (!OWN.contains(field))
						fields.putIfAbsent(contained && field.equals("title") ? "booktitle" : field, value);
				});
				from = parent.fields();
			}
			if (from == raw.fields())
				break;
		}
		return fields;
	}

	private static void take(String type, Map<String, String> fields, EntryBuilder entry) {
		Map<String, String> rest = new LinkedHashMap<>(fields);
		String title = rest.remove("title"), subtitle = rest.remove("subtitle");
		entry.title("title", plain(subtitle == null || title == null ? title == null ? subtitle : title : title + ": " + subtitle));
		names(rest.remove("author"), entry);
		for (String field : List.of("journal", "journaltitle", "booktitle"))
			entry.journal(field, plain(rest.remove(field)));
		entry.year("year", plain(rest.remove("year")));
		String date = rest.remove("date");
		entry.year("date", plain(date));
		if (date != null && !date.strip().matches("\\d{4}"))
			entry.lose("date", date);
		entry.volume("volume", plain(rest.remove("volume"))).issue("number", plain(rest.remove("number")))
				.issue("issue", plain(rest.remove("issue")));
		for (String field : List.of("pages", "eid", "article-number", "articleno"))
			entry.pages(field, plain(rest.remove(field)));
		ids(rest, entry);
		if (type.equals("article") || type.equals("periodical"))
			rest.remove("entrytype");
		else
			entry.lose("entry type", "@" + type);
		rest.remove("crossref");
		rest.remove("xdata");
		rest.forEach((field, value) -> entry.lose(field, plain(value)));
	}

	private static void names(String authors, EntryBuilder entry) {
		if (authors != null)
			BibTexNames.read(authors, entry);
	}

	private static void ids(Map<String, String> rest, EntryBuilder entry) {
		String doi = bare(rest.remove("doi"));
		entry.id("doi", doi, PublicationIds.doi(doi));
		for (String field : List.of("pmid", "pubmedid"))
			id(field, rest, entry, false);
		for (String field : List.of("pmcid", "pmc"))
			id(field, rest, entry, true);
		String archive = rest.getOrDefault("eprinttype", rest.getOrDefault("archiveprefix", "")).toLowerCase(Locale.ROOT);
		if (archive.contains("pubmed") || archive.equals("pmid"))
			id("eprint", rest, entry, false);
		if (archive.contains("arxiv") || archive.contains("biorxiv") || archive.contains("medrxiv"))
			entry.kind(PublicationKind.PREPRINT);
		String url = bare(rest.get("url"));
		if (url != null && !entry.hasId("doi") && url.matches("(?i)https?://(dx\\.)?doi\\.org/.*")) {
			entry.id("url", url, PublicationIds.doi(url));
			rest.remove("url");
		}
	}

	private static void id(String field, Map<String, String> rest, EntryBuilder entry, boolean central) {
		String value = rest.remove(field);
		if (value != null)
			entry.id(field, plain(value), central ? PublicationIds.pmc(plain(value)) : PublicationIds.pmid(plain(value)));
	}

	/** A DOI keeps its brackets and underscores; only what was escaped for LaTeX is undone. */
	private static String bare(String value) {
		return value == null ? null : value.replaceAll("\\\\([_#%&$~{}])", "$1").replaceAll("^\\s*\\{|\\}\\s*$", "")
				.replace("{\\textless}", "<").replace("{\\textgreater}", ">").replaceAll("\\\\textless\\s*", "<")
				.replaceAll("\\\\textgreater\\s*", ">").replace("{\\_}", "_").replace("\\url{", "");
	}

	private static String plain(String value) {
		return Latex.plain(value);
	}
}
