/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.maps;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.evade.exchange.Utf8;
import org.evade.exchange.loss.Losses;

/**
 * GraphML: a flat graph with attributes, as Cytoscape, yEd, Gephi, igraph and networkx read it. The format has no lists, so a
 * list is written as a JSON array.
 */
public final class GraphmlExporter extends MapFormat {
	/** The format. */
	public GraphmlExporter() {
		super("graphml", "Maps as GraphML", MapHolding.OPEN);
	}

	@Override
	public void write(MapSheet sheet, Losses losses, OutputStream bytes) throws IOException {
		List<Map<String, Object>> nodes = new ArrayList<>(), edges = new ArrayList<>();
		sheet.regions().forEach(region -> nodes.add(AttributedGraph.of(region)));
		sheet.items().forEach(item -> nodes.add(AttributedGraph.of(item)));
		sheet.links().forEach(link -> edges.add(AttributedGraph.of(link)));
		Map<String, Object> network = AttributedGraph.network(sheet);
		XmlOut xml = new XmlOut(Utf8.writer(bytes));
		xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
				"xsi:schemaLocation", "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
		keys(xml, "graph", AttributedGraph.types(List.of(network)));
		keys(xml, "node", AttributedGraph.types(nodes));
		keys(xml, "edge", AttributedGraph.types(edges));
		xml.open("graph", "id", sheet.map().getName(), "edgedefault", "directed");
		data(xml, "graph", network);
		for (Map<String, Object> node : nodes) {
			xml.open("node", "id", node.get("id"));
			data(xml, "node", node);
			xml.close();
		}
		for (int i = 0; i < edges.size(); i++) {
			MapSheet.Link link = sheet.links().get(i);
			xml.open("edge", "id", link.id(), "source", link.source(), "target", link.target());
			data(xml, "edge", edges.get(i));
			xml.close();
		}
		xml.end();
	}

	private static void keys(XmlOut xml, String of, Map<String, Class<?>> types) throws IOException {
		for (Map.Entry<String, Class<?>> type : types.entrySet())
			xml.empty("key", "id", of + "." + type.getKey(), "for", of, "attr.name", type.getKey(), "attr.type",
					type.getValue() == Integer.class ? "int" : type.getValue() == Boolean.class ? "boolean" : "string");
	}

	private static void data(XmlOut xml, String of, Map<String, Object> attributes) throws IOException {
		for (Map.Entry<String, Object> attribute : attributes.entrySet())
			xml.open("data", "key", of + "." + attribute.getKey()).text(Json.text(attribute.getValue())).close();
	}
}
