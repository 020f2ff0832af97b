/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evade.exchange.JsonWriter;
import org.evade.exchange.Utf8;
import org.evade.exchange.export.CorpusExporter;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.model.Statement;

/** The whole model as JSON-LD, a graph for each namespace: the statements of the N-Quads as objects. */
public final class JsonLdExporter implements CorpusExporter {
	/** Name of the file. */
	public static final String FILE = "model.jsonld";

	@Override
	public String id() {
		return "jsonld";
	}

	@Override
	public String label() {
		return "The model as JSON-&LD (RDF)";
	}

	@Override
	public List<String> files() {
		return List.of(FILE);
	}

	@Override
	public void write(Corpus corpus, String file, OutputStream bytes) throws IOException {
		JsonWriter json = new JsonWriter(Utf8.writer(bytes));
		json.object().key("@context").object().put("@base", RdfVocabulary.CORPUS);
		for (Map.Entry<String, String> prefix : RdfVocabulary.PREFIXES.entrySet())
			json.put(prefix.getKey(), prefix.getValue());
		json.endObject().key("@graph").array();
		Map<String, List<Statement>> graphs = new LinkedHashMap<>();
		for (ModelFile each : corpus.files())
			graphs.computeIfAbsent(Things.address(each.document()), none -> new ArrayList<>()).addAll(each.document().getStatements());
		try {
			for (Map.Entry<String, List<Statement>> graph : graphs.entrySet()) {
				json.object().put("@id", relative(graph.getKey())).key("@graph").array();
				for (Statement statement : graph.getValue())
					Things.tell(statement, thing -> write(thing, json));
				json.endArray().endObject();
			}
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		json.endArray().endObject().end();
	}

	private static void write(Thing thing, JsonWriter json) {
		try {
			json.object().put("@id", relative(thing.address()));
			for (Map.Entry<String, List<RdfTerm>> said : thing.said().entrySet()) {
				boolean type = said.getKey().equals(RdfVocabulary.TYPE), one = said.getValue().size() == 1;
				json.key(type ? "@type" : compact(said.getKey()));
				if (!one)
					json.array();
				for (RdfTerm term : said.getValue())
					if (type)
						json.value(compact(((RdfTerm.Iri) term).address()));
					else
						value(term, json);
				if (!one)
					json.endArray();
			}
			json.endObject();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void value(RdfTerm term, JsonWriter json) throws IOException {
		switch (term) {
		case RdfTerm.Iri iri -> json.object().put("@id", relative(iri.address())).endObject();
		case RdfTerm.Literal literal when literal.type().equals(RdfVocabulary.XSD + "string") -> json.value(literal.value());
		case RdfTerm.Literal literal when literal.type().equals(RdfVocabulary.XSD + "integer") -> json.value(Long.valueOf(literal.value()));
		case RdfTerm.Literal literal when literal.type().equals(RdfVocabulary.XSD + "boolean") -> json.value(Boolean.valueOf(literal.value()));
		case RdfTerm.Literal literal -> json.object().put("@value", literal.value()).put("@type", compact(literal.type())).endObject();
		case RdfTerm.Sequence sequence -> {
			json.object().key("@list").array();
			for (RdfTerm each : sequence.terms())
				value(each, json);
			json.endArray().endObject();
		}
		}
	}

	private static String compact(String address) {
		for (Map.Entry<String, String> prefix : RdfVocabulary.PREFIXES.entrySet())
			if (address.startsWith(prefix.getValue()))
				return prefix.getKey() + ":" + address.substring(prefix.getValue().length());
		return address;
	}

	private static String relative(String address) {
		return address.startsWith(RdfVocabulary.CORPUS) ? address.substring(RdfVocabulary.CORPUS.length()) : address;
	}
}
