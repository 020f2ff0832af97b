/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evade.citations.read.XmlNode;
import org.evade.model.Relation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** The facts that an export of Evade hangs on nodes and edges, by the column names of the tables; none in files of others. */
final class OurFacts {
	private static final String PREFIX = "evade:";
	private static final int LONGEST = 100_000;

	private OurFacts() {
	}

	/** From the properties of GPML: texts, and lists as JSON arrays. */
	static Map<String, Object> ofProperties(XmlNode element) {
		Map<String, Object> facts = new LinkedHashMap<>();
		for (XmlNode property : element.children("Property"))
			if (property.attribute("key").startsWith(PREFIX))
				facts.put(property.attribute("key").substring(PREFIX.length()), value(property.attribute("value")));
		return facts;
	}

	/** From the extensions of SBGN-ML. */
	static Map<String, Object> ofExtension(XmlNode element) {
		Map<String, Object> facts = new LinkedHashMap<>();
		XmlNode list = element.child("extension", "facts");
		if (list != null)
			for (XmlNode fact : list.children("fact"))
				if (fact.attribute("list").equals("true"))
					add(facts, fact.attribute("name"), fact.exactText());
				else
					facts.put(fact.attribute("name"), fact.exactText());
		return facts;
	}

	@SuppressWarnings("unchecked")
	private static void add(Map<String, Object> facts, String name, String value) {
		((List<String>) facts.computeIfAbsent(name, none -> new ArrayList<String>())).add(value);
	}

	/** A list where the text is a JSON array of texts. */
	static Object value(String text) {
		if (!text.startsWith("[") || text.length() > LONGEST)
			return text;
		try {
			if (JsonParser.parseString(text) instanceof JsonArray array && array.asList().stream().allMatch(JsonElement::isJsonPrimitive))
				return array.asList().stream().map(JsonElement::getAsString).toList();
		} catch (JsonParseException e) {
			// a text that begins like a list
		}
		return text;
	}

	/** The relation that an edge has. */
	static Optional<Relation> relation(Map<String, Object> facts) {
		return text(facts, "relation").map(Relation::get);
	}

	/** A fact that is one text. */
	static Optional<String> text(Map<String, Object> facts, String name) {
		return facts.get(name) instanceof String text && !text.isEmpty() ? Optional.of(text) : Optional.empty();
	}

	/** One place of a fact that is a list; empty where it is empty. */
	static Optional<String> text(Map<String, Object> facts, String name, int place) {
		return facts.get(name) instanceof List<?> list && place < list.size() && !list.get(place).toString().isEmpty() ? Optional.of(list.get(place).toString())
				: Optional.empty();
	}

	/** A fact that is a list. */
	static List<String> list(Map<String, Object> facts, String name) {
		return facts.get(name) instanceof List<?> list ? list.stream().map(Object::toString).toList() : List.of();
	}
}
