/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.suggest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.evade.articles.anchor.Anchor;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Span;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** The protocol of suggestions: one JSON object a line, UTF-8; see docs/suggestions.md. Lines that are none are told, the others are taken. */
public final class SuggestionLines {
	private static final int LONGEST_LINE = 100_000;
	private static final int MOST_LINES = 100_000;

	/**
	 * What was read.
	 *
	 * @param suggestions
	 *            in the order of the lines
	 * @param problems
	 *            sentences with the number of the line
	 */
	public record Read(List<Suggestion> suggestions, List<String> problems) {
	}

	private SuggestionLines() {
	}

	/** The line that asks for suggestions on a passage. */
	public static String request(ArticleText text, Span passage) {
		JsonObject line = new JsonObject();
		line.addProperty("type", "passage");
		line.addProperty("start", passage.start());
		line.addProperty("end", passage.end());
		line.addProperty("digest", "sha256:" + Anchor.digest(text.of(passage)));
		line.addProperty("text", text.of(passage));
		return line.toString();
	}

	/** A suggestion as a line, without its end. */
	public static String written(Suggestion suggestion) {
		JsonObject line = new JsonObject();
		line.addProperty("type", suggestion.kind().name().toLowerCase(Locale.ROOT));
		line.addProperty("start", suggestion.anchor().span().start());
		line.addProperty("end", suggestion.anchor().span().end());
		line.addProperty("digest", "sha256:" + suggestion.anchor().digest());
		if (suggestion.text() != null)
			line.addProperty("text", suggestion.text());
		if (suggestion.curie() != null)
			line.addProperty("curie", suggestion.curie());
		if (suggestion.type() != null)
			line.addProperty("kind", suggestion.type());
		line.addProperty("confidence", suggestion.confidence());
		line.addProperty("origin", suggestion.origin());
		return line.toString();
	}

	/**
	 * The suggestions of an answer or a file. One whose words do not stand at its place is a problem and not taken.
	 *
	 * @param article
	 *            the article they are for
	 */
	public static Read read(Reader in, ArticleText article) throws IOException {
		List<Suggestion> suggestions = new ArrayList<>();
		List<String> problems = new ArrayList<>();
		BufferedReader lines = new BufferedReader(in);
		int number = 0;
		for (String line = lines.readLine(); line != null && number < MOST_LINES; line = lines.readLine()) {
			number++;
			if (line.isBlank())
				continue;
			try {
				if (line.length() > LONGEST_LINE)
					throw new IllegalArgumentException("is longer than " + LONGEST_LINE + " characters");
				suggestions.add(suggestion(JsonParser.parseString(line), article));
			} catch (JsonParseException | IllegalStateException | ClassCastException e) {
				problems.add("Line " + number + " is no JSON object of a suggestion");
			} catch (IllegalArgumentException e) {
				problems.add("Line " + number + " " + e.getMessage());
			} catch (StackOverflowError e) {
				problems.add("Line " + number + " is nested too deeply");
			}
		}
		return new Read(suggestions, problems);
	}

	private static Suggestion suggestion(JsonElement line, ArticleText article) {
		JsonObject object = line.getAsJsonObject();
		Suggestion.Kind kind = switch (text(object, "type", true)) {
		case "claim" -> Suggestion.Kind.CLAIM;
		case "entity" -> Suggestion.Kind.ENTITY;
		default -> throw new IllegalArgumentException("has a type that is neither claim nor entity");
		};
		int start = number(object, "start"), end = number(object, "end");
		if (start < 0 || end <= start || end > article.length())
			throw new IllegalArgumentException("points to " + start + "-" + end + ", which is no piece of the article");
		Anchor anchor = Anchor.of(article, new Span(start, end));
		if (!text(object, "digest", true).equals("sha256:" + anchor.digest()))
			throw new IllegalArgumentException("was made of other words than stand at " + start + "-" + end);
		String words = text(object, "text", kind == Suggestion.Kind.CLAIM), curie = text(object, "curie", false);
		if (words == null && curie == null)
			throw new IllegalArgumentException("has neither text nor curie");
		double confidence = object.has("confidence") ? object.get("confidence").getAsDouble() : 0.5;
		if (!(confidence >= 0 && confidence <= 1))
			throw new IllegalArgumentException("has a confidence that is not between 0 and 1");
		return new Suggestion(kind, anchor, words, curie, text(object, "kind", false), confidence, text(object, "origin", true));
	}

	private static String text(JsonObject object, String name, boolean needed) {
		JsonElement value = object.get(name);
		if (value == null || value.isJsonNull()) {
			if (needed)
				throw new IllegalArgumentException("has no " + name);
			return null;
		}
		return value.getAsString();
	}

	private static int number(JsonObject object, String name) {
		if (!object.has(name))
			throw new IllegalArgumentException("has no " + name);
		return object.get(name).getAsInt();
	}
}
