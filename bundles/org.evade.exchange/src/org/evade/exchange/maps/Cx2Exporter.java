/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.maps;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evade.exchange.JsonWriter;
import org.evade.exchange.Utf8;
import org.evade.exchange.loss.Losses;
import org.evade.model.Relation;

/** CX2, the format of NDEx and Cytoscape: attributes with types, places of nodes, and a style that draws the relations. */
public final class Cx2Exporter extends MapFormat {
	/** The format. */
	public Cx2Exporter() {
		super("cx2", "Maps as C&X2", MapHolding.OPEN);
	}

	@Override
	public void write(MapSheet sheet, Losses losses, OutputStream bytes) throws IOException {
		List<Map<String, Object>> nodes = new ArrayList<>(), edges = new ArrayList<>();
		sheet.regions().forEach(region -> nodes.add(AttributedGraph.of(region)));
		sheet.items().forEach(item -> nodes.add(AttributedGraph.of(item)));
		sheet.links().forEach(link -> edges.add(AttributedGraph.of(link)));
		JsonWriter json = new JsonWriter(Utf8.writer(bytes));
		json.array();
		json.object().put("CXVersion", "2.0").put("hasFragments", false).endObject();
		json.object().key("metaData").array();
		for (Map.Entry<String, Integer> aspect : List.of(Map.entry("attributeDeclarations", 1), Map.entry("networkAttributes", 1),
				Map.entry("nodes", nodes.size()), Map.entry("edges", edges.size()), Map.entry("nodeBypasses", nodes.size()),
				Map.entry("visualProperties", 1)))
			json.object().put("name", aspect.getKey()).put("elementCount", aspect.getValue()).endObject();
		json.endArray().endObject();
		Map<String, Object> network = AttributedGraph.network(sheet);
		json.object().key("attributeDeclarations").array().object();
		declare("networkAttributes", AttributedGraph.types(List.of(network)), json);
		declare("nodes", AttributedGraph.types(nodes), json);
		declare("edges", AttributedGraph.types(edges), json);
		json.endObject().endArray().endObject();
		json.object().key("networkAttributes").array();
		values(network, json);
		json.endArray().endObject();
		Map<Object, Integer> numbers = nodes(nodes, json);
		edges(sheet, edges, numbers, json);
		bypasses(nodes, json);
		style(json);
		json.object().key("status").array().object().put("error", "").put("success", true).endObject().endArray().endObject();
		json.endArray().end();
	}

	private static void declare(String aspect, Map<String, Class<?>> types, JsonWriter json) throws IOException {
		json.key(aspect).object();
		for (Map.Entry<String, Class<?>> type : types.entrySet())
			json.key(type.getKey()).object().put("d", type.getValue() == List.class ? "list_of_string"
					: type.getValue() == Integer.class ? "integer" : type.getValue() == Boolean.class ? "boolean" : "string").endObject();
		json.endObject();
	}

	private static void values(Map<String, Object> attributes, JsonWriter json) throws IOException {
		json.object();
		for (Map.Entry<String, Object> attribute : attributes.entrySet())
			if (attribute.getValue() instanceof List<?> list)
				json.list(attribute.getKey(), list);
			else
				json.put(attribute.getKey(), attribute.getValue());
		json.endObject();
	}

	private static Map<Object, Integer> nodes(List<Map<String, Object>> nodes, JsonWriter json) throws IOException {
		Map<Object, Integer> numbers = new HashMap<>();
		json.object().key("nodes").array();
		for (Map<String, Object> node : nodes) {
			int number = numbers.size();
			numbers.put(node.get("id"), number);
			json.object().put("id", number).put("x", node.get("x")).put("y", node.get("y"));
			json.put("z", node.get("kind").equals("compartment") ? -1 : 0).key("v");
			values(node, json);
			json.endObject();
		}
		json.endArray().endObject();
		return numbers;
	}

	private static void edges(MapSheet sheet, List<Map<String, Object>> edges, Map<Object, Integer> numbers, JsonWriter json) throws IOException {
		json.object().key("edges").array();
		for (int i = 0; i < edges.size(); i++) {
			MapSheet.Link link = sheet.links().get(i);
			json.object().put("id", i).put("s", numbers.get(link.source())).put("t", numbers.get(link.target())).key("v");
			values(edges.get(i), json);
			json.endObject();
		}
		json.endArray().endObject();
	}

	private static void bypasses(List<Map<String, Object>> nodes, JsonWriter json) throws IOException {
		json.object().key("nodeBypasses").array();
		for (int i = 0; i < nodes.size(); i++) {
			json.object().put("id", i).key("v").object().put("NODE_WIDTH", nodes.get(i).get("width")).put("NODE_HEIGHT", nodes.get(i).get("height"));
			json.endObject().endObject();
		}
		json.endArray().endObject();
	}

	private static void style(JsonWriter json) throws IOException {
		json.object().key("visualProperties").array().object();
		json.key("default").object();
		json.key("network").object().put("NETWORK_BACKGROUND_COLOR", "#FFFFFF").endObject();
		json.key("node").object().put("NODE_SHAPE", "round-rectangle").put("NODE_BACKGROUND_COLOR", "#FFFFFF").put("NODE_BORDER_WIDTH", 1);
		json.put("NODE_BORDER_COLOR", "#4D4D4D").put("NODE_LABEL_FONT_SIZE", 11).endObject();
		json.key("edge").object().put("EDGE_WIDTH", 1.5).put("EDGE_LINE_COLOR", "#4D4D4D").put("EDGE_TARGET_ARROW_SHAPE", "none").endObject();
		json.endObject();
		json.key("nodeMapping").object().key("NODE_LABEL").object().put("type", "PASSTHROUGH").key("definition").object();
		json.put("attribute", "name").put("type", "string").endObject().endObject().endObject();
		json.key("edgeMapping").object().key("EDGE_TARGET_ARROW_SHAPE").object().put("type", "DISCRETE").key("definition").object();
		json.put("attribute", "interaction").put("type", "string").key("map").array();
		for (Relation relation : Relation.values())
			json.object().put("v", relation.getLiteral()).put("vp", arrow(Influence.of(relation))).endObject();
		json.endArray().endObject().endObject().endObject();
		json.endObject().endArray().endObject();
	}

	private static String arrow(Influence influence) {
		return switch (influence) {
		case POSITIVE, PRODUCTION -> "triangle";
		case NEGATIVE -> "tee";
		case BINDING -> "circle";
		case CORRELATION, STRUCTURE, CHANGE -> "diamond";
		case NECESSARY, NONE -> "none";
		};
	}
}
