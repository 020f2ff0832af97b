/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.evade.exchange.JsonExporter;
import org.evade.exchange.JsonWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** JSON is well formed whatever the text holds, and the model is in it as written. */
class JsonTest {
	@Test
	void everyCharacterSurvives() throws IOException {
		StringBuilder all = new StringBuilder();
		for (char c = 0; c < 0x300; c++)
			all.append(c);
		all.append("\u2028\u2029\uD83E\uDDEC");
		StringWriter out = new StringWriter();
		new JsonWriter(out).object().put(all.toString(), all).endObject().end();
		JsonObject read = JsonParser.parseString(out.toString()).getAsJsonObject();
		assertEquals(all.toString(), read.get(all.toString()).getAsString());
		assertFalse(out.toString().contains("\u2028"));
	}

	@Test
	void halfACharacterIsEscaped() throws IOException {
		StringWriter out = new StringWriter();
		new JsonWriter(out).value("\uD83Ex\uDDEC").end();
		assertEquals("\"\\ud83ex\\uddec\"\n", out.toString());
	}

	@Test
	void shapeOfTheDocument() throws IOException {
		StringWriter out = new StringWriter();
		new JsonWriter(out).object().list("a", List.of(1, 2)).key("b").array().endArray().key("c").object().endObject()
				.put("d", null)
				.put("e", new BigDecimal("61.70")).put("f", true).endObject().end();
		assertEquals("{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": [],\n  \"c\": {},\n  \"d\": null,\n  \"e\": 61.70,\n"
				+ "  \"f\": true\n}\n", out.toString());
		assertThrows(IllegalStateException.class, () -> new JsonWriter(new StringWriter()).object().end());
	}

	@Test
	void theModelIsThere(@TempDir Path folder) throws IOException {
		StringWriter out = new StringWriter();
		new JsonExporter().write(SampleCorpus.sample(folder), out);
		JsonObject model = JsonParser.parseString(out.toString()).getAsJsonObject();
		JsonArray files = model.getAsJsonArray("files");
		assertTrue(files.get(0).getAsJsonObject().get("file").getAsString().endsWith("article.evade"));
		JsonArray statements = files.get(0).getAsJsonObject().getAsJsonArray("statements");
		JsonObject trial = find(statements, "dai.CheckMate-026");
		JsonObject first = trial.getAsJsonArray("results").get(0).getAsJsonObject().getAsJsonArray("rows").get(0)
				.getAsJsonObject()
				.getAsJsonArray("comparisons").get(0).getAsJsonObject();
		assertEquals("vocabulary.ORR", first.get("endpoint").getAsString());
		assertEquals("26.0", first.getAsJsonArray("values").get(0).getAsJsonObject().get("value").getAsString());
		JsonObject layout = statements.get(statements.size() - 1).getAsJsonObject();
		assertEquals("0", layout.getAsJsonArray("entries").get(0).getAsJsonObject().get("x").getAsString(),
				"required, so written");
		assertEquals("causes", out.toString().replaceAll("(?s).*\"id\": \"dai.c1\".*?\"relation\": \"([^\"]*)\".*", "$1"));
	}

	@Test
	void theSameTwice(@TempDir Path folder) throws IOException {
		StringWriter first = new StringWriter(), second = new StringWriter();
		var corpus = SampleCorpus.sample(folder);
		new JsonExporter().write(corpus, first);
		new JsonExporter().write(SampleCorpus.load(folder), second);
		assertEquals(first.toString(), second.toString());
	}

	private static JsonObject find(JsonArray statements, String id) {
		for (var each : statements)
			if (each.getAsJsonObject().has("id") && each.getAsJsonObject().get("id").getAsString().equals(id))
				return each.getAsJsonObject();
		throw new AssertionError("no " + id);
	}
}
