/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.suggest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.evade.articles.anchor.Anchor;
import org.evade.articles.anchor.Locator;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Span;
import org.evade.articles.text.UnreadableArticle;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * Reads annotations of other programs as suggestions of entities: PubTator lines and BioC, JSON or XML. Their offsets count another text;
 * so the words are looked for in this article, and every place of them is a suggestion. What stands nowhere is left out.
 */
public final class Annotations {
	private static final int MOST = 50_000;

	private record Raw(String words, String type, String identifier) {
	}

	private Annotations() {
	}

	/**
	 * The suggestions of a file's content, in the order of the article.
	 *
	 * @throws UnreadableArticle
	 *             when it is none of the formats; to be read behind the file's name
	 */
	public static List<Suggestion> read(byte[] bytes, ArticleText article) throws UnreadableArticle {
		String content = new String(bytes, StandardCharsets.UTF_8).strip();
		List<Raw> found;
		String origin = "BioC";
		if (content.startsWith("{") || content.startsWith("["))
			found = json(content);
		else if (content.startsWith("<"))
			found = xml(bytes);
		else {
			found = pubtator(content);
			origin = "PubTator";
		}
		return suggestions(found, article, origin);
	}

	private static List<Suggestion> suggestions(List<Raw> found, ArticleText article, String origin) {
		Locator locator = new Locator(article);
		TreeSet<String> seen = new TreeSet<>();
		List<Suggestion> suggestions = new ArrayList<>();
		for (Raw raw : found) {
			if (raw.words == null || raw.words.isBlank() || !seen.add(raw.words + "\t" + raw.identifier) || seen.size() > MOST)
				continue;
			for (Span place : locator.find(raw.words))
				suggestions.add(new Suggestion(Suggestion.Kind.ENTITY, Anchor.of(article, place), null, curie(raw), type(raw), 0.5, origin));
		}
		suggestions.sort((a, b) -> a.anchor().span().compareTo(b.anchor().span()));
		return suggestions;
	}

	/** The identifier with the prefix that its type implies, where it has none. */
	private static String curie(Raw raw) {
		String id = raw.identifier == null ? "" : raw.identifier.strip();
		if (id.isEmpty() || id.equals("-"))
			return "text:" + (raw.type == null ? "unknown" : raw.type.replaceAll("\\W+", ""));
		if (id.contains(":"))
			return id.replaceFirst("^MESH:", "mesh:");
		return switch (raw.type == null ? "" : raw.type) {
		case "Gene" -> "ncbigene:" + id;
		case "Species" -> "NCBITaxon:" + id;
		default -> (raw.type == null ? "unknown" : raw.type.replaceAll("\\W+", "")) + ":" + id;
		};
	}

	/** What the language calls it; null for what it has no word for. */
	private static String type(Raw raw) {
		return switch (raw.type == null ? "" : raw.type) {
		case "Gene" -> "gene";
		case "Disease" -> "disease";
		case "Chemical" -> "drug";
		case "CellLine" -> "cell";
		case "Species" -> "organism";
		default -> null;
		};
	}

	/** {@code PMID, start, end, words, type, id} with tabs between them; title and abstract lines have none. */
	private static List<Raw> pubtator(String content) throws UnreadableArticle {
		List<Raw> found = new ArrayList<>();
		for (String line : content.split("\\R")) {
			String[] cells = line.split("\t", -1);
			if (cells.length >= 5 && cells[1].matches("\\d{1,9}") && cells[2].matches("\\d{1,9}"))
				found.add(new Raw(cells[3], cells[4], cells.length > 5 ? cells[5] : null));
		}
		if (found.isEmpty() && !content.matches("(?s)\\d+\\|[ta]\\|.*"))
			throw new UnreadableArticle("is neither PubTator nor BioC");
		return found;
	}

	private static List<Raw> json(String content) throws UnreadableArticle {
		List<Raw> found = new ArrayList<>();
		try {
			for (String document : content.startsWith("[") ? List.of(content) : List.of(content.split("\\R(?=\\{)")))
				collect(JsonParser.parseString(document), found);
		} catch (JsonParseException | IllegalStateException | ClassCastException | StackOverflowError e) {
			throw new UnreadableArticle("is no proper BioC JSON");
		}
		return found;
	}

	private static void collect(JsonElement element, List<Raw> found) {
		if (element instanceof JsonArray array)
			array.forEach(each -> collect(each, found));
		else if (element instanceof JsonObject object) {
			if (object.has("infons") && object.has("text") && object.has("locations") && object.get("infons") instanceof JsonObject infons)
				found.add(new Raw(object.get("text").getAsString(), text(infons, "type"), text(infons, "identifier")));
			for (String key : List.of("documents", "passages", "annotations", "sentences", "PubTator3"))
				if (object.has(key))
					collect(object.get(key), found);
		}
	}

	private static String text(JsonObject object, String name) {
		return object.has(name) && object.get(name).isJsonPrimitive() ? object.get(name).getAsString() : null;
	}

	private static List<Raw> xml(byte[] bytes) throws UnreadableArticle {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		List<Raw> found = new ArrayList<>();
		try {
			XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
			String words = null, type = null, identifier = null, key = null;
			StringBuilder text = new StringBuilder();
			boolean inside = false, collection = false;
			while (xml.hasNext())
				switch (xml.next()) {
				case XMLStreamConstants.START_ELEMENT -> {
					text.setLength(0);
					collection |= xml.getLocalName().equals("collection");
					key = xml.getLocalName().equals("infon") ? xml.getAttributeValue(null, "key") : null;
					if (xml.getLocalName().equals("annotation")) {
						inside = true;
						words = type = identifier = null;
					}
				}
				case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
				case XMLStreamConstants.END_ELEMENT -> {
					switch (xml.getLocalName()) {
					case "infon" -> {
						if (inside && "type".equals(key))
							type = text.toString();
						else if (inside && "identifier".equals(key))
							identifier = text.toString();
					}
					case "text" -> words = inside ? text.toString() : words;
					case "annotation" -> {
						inside = false;
						found.add(new Raw(words, type, identifier));
					}
					default -> {
						// nothing of an annotation
					}
					}
				}
				default -> {
					// no text
				}
				}
			if (!collection)
				throw new UnreadableArticle("is XML, but no BioC collection");
		} catch (XMLStreamException e) {
			throw new UnreadableArticle("is no proper BioC XML");
		}
		return found;
	}
}
