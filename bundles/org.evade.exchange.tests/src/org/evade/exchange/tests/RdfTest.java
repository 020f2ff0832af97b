/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.evade.exchange.export.CorpusExporter;
import org.evade.exchange.export.Exporters;
import org.evade.language.load.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** RDF is well formed whatever the texts hold, and says the same in each of its forms. */
class RdfTest {
	private static final String IRI = "<[^\u0000-\u0020<>\"{}|^`\\\\]*>", BLANK = "_:b\\d+";
	/** A line as the recommendation has it. */
	private static final Pattern QUAD = Pattern.compile("(" + IRI + "|" + BLANK + ") (" + IRI + ") (" + IRI + "|" + BLANK
			+ "|\"(?:[^\"\\\\\n\r]|\\\\[tbnrf\"'\\\\]|\\\\u[0-9A-F]{4})*\"(?:\\^\\^" + IRI + ")?) (" + IRI + ") \\.");
	private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
	@TempDir
	Path folder;

	private static String text(Corpus corpus, String id) throws IOException {
		CorpusExporter format = (CorpusExporter) Exporters.of(id).orElseThrow();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format.write(corpus, format.files().getFirst(), out);
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void theTwoFormsSayTheSame() throws IOException {
		Corpus corpus = SampleCorpus.sample(folder);
		List<String> quads = new ArrayList<>();
		Map<String, String[]> lists = new HashMap<>();
		for (String line : text(corpus, "nquads").split("\n")) {
			Matcher quad = QUAD.matcher(line);
			assertTrue(quad.matches(), line);
			if (quad.group(1).startsWith("_:"))
				lists.computeIfAbsent(quad.group(1), none -> new String[2])[quad.group(2).endsWith("#first>") ? 0 : 1] = quad.group(3);
			else
				quads.add(quad.group(1) + quad.group(2) + quad.group(3) + quad.group(4));
		}
		List<String> listed = quads.stream().map(quad -> unroll(quad, lists)).sorted().toList();
		assertEquals(listed, fromJson(JsonParser.parseString(text(corpus, "jsonld")).getAsJsonObject()).stream().sorted().toList());
		assertTrue(listed.size() > 500, "" + listed.size());
	}

	private static String unroll(String quad, Map<String, String[]> lists) {
		Matcher blank = Pattern.compile(BLANK).matcher(quad);
		if (!blank.find())
			return quad;
		List<String> items = new ArrayList<>();
		for (String at = blank.group(); lists.containsKey(at); at = lists.get(at)[1])
			items.add(lists.get(at)[0]);
		return quad.substring(0, blank.start()) + items + quad.substring(blank.end());
	}

	/** Expands what the writer compacts; of the recommendation only what it uses. */
	private static List<String> fromJson(JsonObject document) {
		List<String> quads = new ArrayList<>();
		JsonObject context = document.getAsJsonObject("@context");
		for (JsonElement each : document.getAsJsonArray("@graph")) {
			JsonObject graph = each.getAsJsonObject();
			String name = id(graph, context);
			for (JsonElement node : graph.getAsJsonArray("@graph")) {
				JsonObject thing = node.getAsJsonObject();
				thing.entrySet().stream().filter(said -> !said.getKey().equals("@id")).forEach(said -> {
					boolean type = said.getKey().equals("@type");
					String property = type ? "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>" : expanded(said.getKey(), context);
					values(said.getValue()).forEach(value -> quads.add(id(thing, context) + property
							+ (type ? expanded(value.getAsString(), context) : term(value, context)) + name));
				});
			}
		}
		return quads;
	}

	private static Stream<JsonElement> values(JsonElement value) {
		return value instanceof JsonArray array ? array.asList().stream() : Stream.of(value);
	}

	private static String id(JsonObject thing, JsonObject context) {
		String id = thing.get("@id").getAsString();
		return "<" + (id.startsWith("https:") || id.startsWith("http:") ? "" : context.get("@base").getAsString()) + id + ">";
	}

	private static String expanded(String compact, JsonObject context) {
		int colon = compact.indexOf(':');
		return "<" + context.get(compact.substring(0, colon)).getAsString() + compact.substring(colon + 1) + ">";
	}

	private static String term(JsonElement value, JsonObject context) {
		if (value instanceof JsonObject object && object.has("@list"))
			return object.getAsJsonArray("@list").asList().stream().map(each -> term(each, context)).toList().toString();
		if (value instanceof JsonObject object)
			return object.has("@id") ? id(object, context)
					: "\"" + object.get("@value").getAsString() + "\"^^" + expanded(object.get("@type").getAsString(), context);
		if (value.getAsJsonPrimitive().isNumber())
			return "\"" + value.getAsLong() + "\"^^<" + XSD + "integer>";
		if (value.getAsJsonPrimitive().isBoolean())
			return "\"" + value.getAsBoolean() + "\"^^<" + XSD + "boolean>";
		return "\"" + value.getAsString().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + "\"";
	}

	@Test
	void noTextBreaksALine() throws IOException {
		Corpus corpus = SampleCorpus.of(folder, "namespace a-γ\ngene KRAS-γ \"<x> \\\"y\\\" \\\\ \\n \\t \u0001 \u2028 \uD83E\uDDEC\" also \".\\n<a> <b> <c> .\"\npublication p { ids doi:10.1002/(SICI)1<2::AID>3 }\n");
		String[] lines = text(corpus, "nquads").split("\n");
		for (String line : lines)
			assertTrue(QUAD.matcher(line).matches(), line);
		assertTrue(String.join("\n", lines).contains("<https://doi.org/10.1002/%28SICI%291%3C2%3A%3AAID%3E3>"));
		JsonParser.parseString(text(corpus, "jsonld"));
	}

	@Test
	void everyClaimIsANanopublication() throws IOException {
		String trig = text(SampleCorpus.of(folder, """
				namespace n
				gene KRAS HGNC:6407
				protein PD-L1
				phenotype R
				publication p { title "P" ids doi:10.1000/182 }
				article a { title "A" }
				references of a { 3 = p }
				claims from a {
				  claim c: KRAS activates PD-L1 { cites 3 }
				  claim d: KRAS causes R { negated }
				  claim e: loss of KRAS causes R { hedged }
				}
				review of c is accepted by "AB" on 2026-01-01
				"""), "nanopub");
		String base = "<https://evade.org/corpus/";
		for (String claim : List.of("c", "d", "e"))
			for (String graph : List.of("Head", "assertion", "provenance", "pubinfo"))
				assertTrue(trig.contains("\n" + base + "nanopublication/n." + claim + "#" + graph + "> {\n"), claim + graph);
		assertEquals(12, trig.split("> \\{\n", -1).length - 1);
		assertTrue(trig.contains(base + "entity/n.KRAS> ro:0002213 " + base + "entity/n.PD-L1> ."), trig);
		assertEquals(1, trig.split(" ro:\\d", -1).length - 1, "what is negated, hedged or speaks of an aspect is no plain statement");
		assertTrue(!trig.contains(" evade:causes <"), "nor in another word");
		assertTrue(trig.contains("#assertion> prov:wasDerivedFrom " + base + "publication/n.p> ."), trig);
		assertTrue(trig.contains(base + "publication/n.p> skos:exactMatch <https://doi.org/10.1000/182> ."), trig);
		assertTrue(trig.contains("> pav:curatedBy \"AB\" ."), trig);
	}
}
