/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.evade.citations.entry.BibliographyEntry;
import org.evade.citations.entry.EntryBuilder;
import org.evade.citations.entry.Origin;
import org.evade.citations.entry.PersonName;
import org.evade.citations.entry.PublicationIds;
import org.evade.citations.entry.SourceProblem;
import org.evade.model.PublicationKind;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** CSL-JSON: a list of items, one item, or items below {@code items} or {@code references}. */
final class CslJsonReader implements EntryReader {
	private static final Set<String> ARTICLES = Set.of("article-journal", "article", "article-magazine", "");
	private final String name;

	private record Piece(int line, String text) {
	}

	CslJsonReader(String name) {
		this.name = name;
	}

	@Override
	public void read(String text, Consumer<BibliographyEntry> entries, Consumer<SourceProblem> troubles) {
		List<Piece> pieces = pieces(text);
		if (pieces.isEmpty() && !text.strip().matches("\\[\\s*]"))
			troubles.accept(new SourceProblem(new Origin(name, 1), "the file holds no CSL-JSON items"));
		for (Piece piece : pieces) {
			Origin origin = new Origin(name, piece.line);
			JsonElement item;
			try {
				item = JsonParser.parseString(piece.text);
			} catch (JsonParseException | IllegalStateException | StackOverflowError e) {
				troubles.accept(new SourceProblem(origin, "the item is not well formed; it is left out"));
				continue;
			}
			EntryBuilder entry = new EntryBuilder(origin);
			if (item.isJsonObject())
				item(item.getAsJsonObject(), entry);
			if (entry.isEmpty())
				troubles.accept(new SourceProblem(origin, "the item has neither title nor authors nor an identifier; it is left out"));
			else
				entries.accept(entry.build());
		}
	}

	/** The objects of the outermost list that holds objects, each with its line, so that a broken one does not spoil the others. */
	private static List<Piece> pieces(String text) {
		List<Piece> pieces = new ArrayList<>();
		boolean list = text.stripLeading().startsWith("[");
		int wrapped = list ? -1 : listBelow(text);
		int level = list ? 0 : wrapped >= 0 ? 1 : 0, at = wrapped >= 0 ? text.indexOf('[', wrapped) + 1 : 0;
		if (!list && wrapped < 0)
			return text.stripLeading().startsWith("{") ? List.of(new Piece(1, text)) : pieces;
		if (list)
			at = text.indexOf('[') + 1;
		int depth = 0, start = -1, line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count(), begun = line;
		for (boolean quoted = false; at < text.length(); at++) {
			char c = text.charAt(at);
			if (c == '\n')
				line++;
			if (quoted) {
				if (c == '\\')
					at++;
				else if (c == '"')
					quoted = false;
			} else if (c == '"')
				quoted = true;
			else if (c == '{' || c == '[') {
				if (depth++ == 0) {
					start = at;
					begun = line;
				}
			} else if (c == '}' || c == ']') {
				if (--depth == 0)
					pieces.add(new Piece(begun, text.substring(start, at + 1)));
				if (depth < 0)
					break;
			}
		}
		if (depth > 0 && level >= 0)
			pieces.add(new Piece(begun, text.substring(start)));
		return pieces;
	}

	private static int listBelow(String text) {
		for (String key : new String[] { "\"items\"", "\"references\"" }) {
			int found = text.indexOf(key);
			if (found >= 0 && text.substring(found + key.length()).matches("(?s)\\s*:\\s*\\[.*"))
				return found;
		}
		return -1;
	}

	private static void item(JsonObject item, EntryBuilder entry) {
		String type = text(item.get("type"));
		for (Map.Entry<String, JsonElement> field : item.entrySet())
			field(field.getKey(), field.getValue(), type == null ? "" : type, entry);
		if (type != null && type.equals("posted-content"))
			entry.kind(PublicationKind.PREPRINT);
		else if (type != null && !ARTICLES.contains(type))
			entry.lose("type", type);
	}

	private static void field(String name, JsonElement value, String type, EntryBuilder entry) {
		switch (name) {
		case "id", "citation-key" -> entry.key(text(value));
		case "type" -> { }
		case "title" -> entry.title(name, text(value));
		case "author" -> authors(value, entry);
		case "container-title" -> entry.journal(name, text(value));
		case "issued" -> issued(value, entry);
		case "volume" -> entry.volume(name, text(value));
		case "issue" -> entry.issue(name, text(value));
		case "page" -> entry.pages(name, text(value));
		case "number" -> {
			if (type.startsWith("article"))
				entry.pages(name, text(value));
			else
				entry.lose(name, text(value));
		}
		case "DOI" -> entry.id(name, text(value), PublicationIds.doi(text(value)));
		case "PMID" -> entry.id(name, text(value), PublicationIds.pmid(text(value)));
		case "PMCID" -> entry.id(name, text(value), PublicationIds.pmc(text(value)));
		default -> entry.lose(name, value.isJsonPrimitive() ? value.getAsString() : value.toString());
		}
	}

	/** A text or number; the first of a list, as Crossref writes it. */
	private static String text(JsonElement value) {
		if (value == null || value.isJsonNull())
			return null;
		if (value.isJsonArray())
			return value.getAsJsonArray().isEmpty() ? null : text(value.getAsJsonArray().get(0));
		return value.isJsonPrimitive() ? value.getAsString() : value.toString();
	}

	private static void authors(JsonElement value, EntryBuilder entry) {
		if (!value.isJsonArray()) {
			entry.unreadable("author", value.toString());
			return;
		}
		for (JsonElement each : value.getAsJsonArray()) {
			if (!each.isJsonObject()) {
				entry.unreadable("author", each.toString());
				continue;
			}
			JsonObject author = each.getAsJsonObject();
			String literal = text(author.get("literal")), family = text(author.get("family")), given = text(author.get("given"));
			if (literal == null)
				literal = text(author.get("name"));
			if (literal != null) {
				if (literal.matches("(?i)(et\\.? al\\.?|others)"))
					entry.etAl();
				else
					entry.group(literal);
			} else if (family == null && given != null)
				entry.author(new PersonName(given, "", ""));
			else
				entry.author(new PersonName(joined(text(author.get("dropping-particle")),
						joined(text(author.get("non-dropping-particle")), family)), given, text(author.get("suffix"))));
		}
	}

	private static String joined(String particle, String family) {
		if (particle == null || particle.isEmpty())
			return family;
		return particle.endsWith("'") || particle.endsWith("’") ? particle + family : particle + " " + family;
	}

	private static void issued(JsonElement value, EntryBuilder entry) {
		if (!value.isJsonObject()) {
			entry.year("issued", text(value));
			return;
		}
		JsonObject date = value.getAsJsonObject();
		JsonElement parts = date.get("date-parts");
		if (parts != null && parts.isJsonArray() && !parts.getAsJsonArray().isEmpty() && parts.getAsJsonArray().get(0).isJsonArray()) {
			var first = parts.getAsJsonArray().get(0).getAsJsonArray();
			if (!first.isEmpty())
				entry.year("issued", text(first.get(0)));
			if (first.size() > 1 || parts.getAsJsonArray().size() > 1)
				entry.lose("issued", parts.toString());
			return;
		}
		for (String key : new String[] { "year", "raw", "literal" })
			if (date.has(key)) {
				entry.year("issued", text(date.get(key)));
				if (!key.equals("year"))
					entry.lose("issued", text(date.get(key)));
				return;
			}
		entry.lose("issued", value.toString());
	}
}
