/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.write;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.evade.citations.entry.BibliographyEntry;
import org.evade.citations.entry.PersonName;
import org.evade.model.PublicationKind;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** CSL-JSON. Markup characters of a title are coded, because the format has tags of type. */
final class CslJsonWriter {
	private static final Gson JSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

	private CslJsonWriter() {
	}

	static void write(List<BibliographyEntry> entries, Writer out) throws IOException {
		JsonArray items = new JsonArray();
		entries.forEach(entry -> items.add(item(entry)));
		JSON.toJson(items, out);
		out.write("\n");
	}

	private static JsonObject item(BibliographyEntry entry) {
		JsonObject item = new JsonObject();
		item.addProperty("id", entry.key());
		item.addProperty("type", SourceTypes.csl(entry.kind()));
		if (entry.kind() == PublicationKind.PREPRINT)
			item.addProperty("genre", "preprint");
		put(item, "title", entry.title() == null ? null : entry.title().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
		JsonArray authors = new JsonArray();
		for (String author : entry.authors())
			authors.add(person(PersonName.of(author)));
		if (entry.group() != null)
			for (String group : entry.group().split("; "))
				authors.add(literal(group));
		if (entry.etAl())
			authors.add(literal("et al"));
		if (!authors.isEmpty())
			item.add("author", authors);
		put(item, "container-title", entry.journal());
		if (entry.year() != 0) {
			JsonArray year = new JsonArray(), parts = new JsonArray();
			year.add(entry.year());
			parts.add(year);
			JsonObject issued = new JsonObject();
			issued.add("date-parts", parts);
			item.add("issued", issued);
		}
		put(item, "volume", entry.volume());
		put(item, "issue", entry.issue());
		put(item, "page", entry.pages());
		put(item, "DOI", BibliographyFormat.id(entry, "doi"));
		put(item, "PMID", BibliographyFormat.id(entry, "pmid"));
		put(item, "PMCID", BibliographyFormat.id(entry, "pmc"));
		return item;
	}

	private static JsonObject person(PersonName name) {
		JsonObject person = new JsonObject();
		put(person, "family", name.family());
		put(person, "given", GivenNames.names(name));
		put(person, "suffix", name.suffix());
		return person;
	}

	private static JsonObject literal(String name) {
		JsonObject literal = new JsonObject();
		literal.addProperty("literal", name);
		return literal;
	}

	private static void put(JsonObject in, String key, String value) {
		if (value != null && !value.isBlank())
			in.addProperty(key, value);
	}
}
