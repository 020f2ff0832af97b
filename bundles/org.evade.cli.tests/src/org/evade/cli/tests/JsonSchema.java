/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.tests;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Validates against a JSON Schema of draft 7, as far as the schemas of this project and of SARIF use it. A keyword that it
 * does not know is an error, so that nothing is taken for checked that is not.
 */
final class JsonSchema {
	private static final Set<String> NOTES = Set.of("$schema", "$id", "title", "description", "default", "definitions",
			"examples");
	private final JsonObject root;
	private final List<String> errors = new ArrayList<>();

	JsonSchema(String schema) {
		root = JsonParser.parseString(schema).getAsJsonObject();
	}

	/** What is wrong with a document, each with its place. */
	List<String> errors(String document) {
		errors.clear();
		check(root, JsonParser.parseString(document), "$");
		return List.copyOf(errors);
	}

	private void check(JsonObject schema, JsonElement value, String at) {
		for (String keyword : schema.keySet())
			check(keyword, schema.get(keyword), schema, value, at);
	}

	private void check(String keyword, JsonElement rule, JsonObject schema, JsonElement value, String at) {
		switch (keyword) {
		case "$ref" -> check(resolve(rule.getAsString()), value, at);
		case "type" -> expect(isType(rule, value), at, "is not of type " + rule);
		case "enum" -> expect(rule.getAsJsonArray().contains(value), at, value + " is none of " + rule);
		case "const" -> expect(rule.equals(value), at, value + " is not " + rule);
		case "anyOf" -> expect(matches(rule.getAsJsonArray(), value) > 0, at, "fits none of anyOf");
		case "oneOf" -> expect(matches(rule.getAsJsonArray(), value) == 1, at, "does not fit exactly one of oneOf");
		case "not" -> expect(!fits(rule.getAsJsonObject(), value), at, "fits what it must not");
		case "properties", "additionalProperties", "required" -> {
			if (value.isJsonObject())
				object(keyword, rule, schema, value.getAsJsonObject(), at);
		}
		case "items", "minItems", "maxItems", "uniqueItems" -> {
			if (value.isJsonArray())
				array(keyword, rule, value.getAsJsonArray(), at);
		}
		case "pattern", "minLength", "format" -> {
			if (isString(value))
				text(keyword, rule, value.getAsString(), at);
		}
		case "minimum", "maximum" -> {
			if (isNumber(value)) {
				int order = value.getAsBigDecimal().compareTo(rule.getAsBigDecimal());
				expect(keyword.equals("minimum") ? order >= 0 : order <= 0, at, value + " is beyond the " + keyword + " "
						+ rule);
			}
		}
		default -> {
			if (!NOTES.contains(keyword))
				throw new IllegalArgumentException("The keyword " + keyword + " is not known here");
		}
		}
	}

	private void object(String keyword, JsonElement rule, JsonObject schema, JsonObject value, String at) {
		if (keyword.equals("required"))
			for (JsonElement name : rule.getAsJsonArray())
				expect(value.has(name.getAsString()), at, "lacks " + name);
		JsonObject known = schema.has("properties") ? schema.getAsJsonObject("properties") : new JsonObject();
		for (String name : value.keySet())
			if (keyword.equals("properties") && known.has(name))
				check(known.getAsJsonObject(name), value.get(name), at + "." + name);
			else if (keyword.equals("additionalProperties") && !known.has(name))
				if (rule.isJsonObject())
					check(rule.getAsJsonObject(), value.get(name), at + "." + name);
				else
					expect(rule.getAsBoolean(), at, "has the unknown key " + name);
	}

	private void array(String keyword, JsonElement rule, JsonArray value, String at) {
		switch (keyword) {
		case "items" -> {
			for (int i = 0; i < value.size(); i++)
				check(rule.getAsJsonObject(), value.get(i), at + "[" + i + "]");
		}
		case "minItems" -> expect(value.size() >= rule.getAsInt(), at, "has too few elements");
		case "maxItems" -> expect(value.size() <= rule.getAsInt(), at, "has too many elements");
		default -> expect(!rule.getAsBoolean() || new HashSet<>(value.asList()).size() == value.size(), at,
				"has an element twice");
		}
	}

	private void text(String keyword, JsonElement rule, String value, String at) {
		switch (keyword) {
		case "pattern" -> expect(Pattern.compile(rule.getAsString()).matcher(value).find(), at, value + " does not match "
				+ rule);
		case "minLength" -> expect(value.length() >= rule.getAsInt(), at, "is too short");
		default -> expect(isFormat(rule.getAsString(), value), at, value + " is no " + rule);
		}
	}

	private static boolean isFormat(String format, String value) {
		if (!format.startsWith("uri"))
			throw new IllegalArgumentException("The format " + format + " is not known here");
		try {
			URI uri = URI.create(value);
			return uri.isAbsolute() || format.equals("uri-reference");
		} catch (IllegalArgumentException e) {
			return false;
		}
	}

	private JsonObject resolve(String reference) {
		JsonObject at = root;
		for (String part : reference.substring(2).split("/"))
			at = at.getAsJsonObject(part);
		return at;
	}

	private int matches(JsonArray schemas, JsonElement value) {
		int matches = 0;
		for (JsonElement schema : schemas)
			matches += fits(schema.getAsJsonObject(), value) ? 1 : 0;
		return matches;
	}

	private boolean fits(JsonObject schema, JsonElement value) {
		int before = errors.size();
		check(schema, value, "");
		boolean fits = errors.size() == before;
		errors.subList(before, errors.size()).clear();
		return fits;
	}

	private static boolean isType(JsonElement rule, JsonElement value) {
		if (rule.isJsonArray()) {
			for (JsonElement each : rule.getAsJsonArray())
				if (isType(each, value))
					return true;
			return false;
		}
		return switch (rule.getAsString()) {
		case "object" -> value.isJsonObject();
		case "array" -> value.isJsonArray();
		case "string" -> isString(value);
		case "number" -> isNumber(value);
		case "integer" -> isNumber(value) && isWhole(value.getAsBigDecimal());
		case "boolean" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
		case "null" -> value.isJsonNull();
		default -> throw new IllegalArgumentException("The type " + rule + " is not known here");
		};
	}

	private static boolean isWhole(BigDecimal number) {
		return number.stripTrailingZeros().scale() <= 0;
	}

	private static boolean isString(JsonElement value) {
		return value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
	}

	private static boolean isNumber(JsonElement value) {
		return value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
	}

	private void expect(boolean holds, String at, String message) {
		if (!holds)
			errors.add(at + " " + message);
	}
}
