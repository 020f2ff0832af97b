/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.maps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.evade.layout.Box;
import org.evade.layout.Point;

/** A map as a plain graph with attributes: compartments are nodes of their own kind, and every node names the one it lies in. */
final class AttributedGraph {
	private AttributedGraph() {
	}

	/** What describes the map as a whole. */
	static Map<String, Object> network(MapSheet sheet) {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("name", sheet.title());
		all.put("map", sheet.name());
		if (sheet.figure() != null)
			all.put("figure", sheet.figure());
		if (sheet.map().getNote() != null)
			all.put("description", sheet.map().getNote());
		all.put("width", sheet.width());
		all.put("height", sheet.height());
		return all;
	}

	static Map<String, Object> of(MapSheet.Region region) {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("name", region.label());
		all.put("id", region.id());
		all.put("kind", "compartment");
		all.put("compartment_kind", region.element().getKind().getLiteral());
		put(all, "compartment", region.parent());
		if (region.element().getLabel() != null)
			all.put("label", region.element().getLabel());
		box(all, region.box());
		return all;
	}

	static Map<String, Object> of(MapSheet.Item item) {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("name", item.label());
		all.put("id", item.id());
		all.put("kind", "node");
		put(all, "compartment", item.region());
		box(all, item.box());
		item.facts().forEach((key, value) -> all.put(key.equals("name") ? "shown_name" : key, value));
		return all;
	}

	static Map<String, Object> of(MapSheet.Link link) {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("id", link.id());
		all.put("interaction", link.element().getRelation().getLiteral());
		link.facts().forEach((key, value) -> all.put(key, value));
		if (!link.route().isEmpty())
			all.put("route", points(link.route()));
		return all;
	}

	private static void box(Map<String, Object> all, Box box) {
		all.put("x", box.centre().x());
		all.put("y", box.centre().y());
		all.put("width", box.width());
		all.put("height", box.height());
	}

	private static void put(Map<String, Object> all, String key, String value) {
		if (value != null)
			all.put(key, value);
	}

	/** Types of the attributes that any of some elements has, in the order of their names. */
	static Map<String, Class<?>> types(List<Map<String, Object>> elements) {
		Map<String, Class<?>> types = new TreeMap<>();
		for (Map<String, Object> element : elements)
			element.forEach((key, value) -> types.put(key, value instanceof List ? List.class : value.getClass()));
		return types;
	}

	/** Points as texts have them: {@code 1,2 3,4}. */
	static String points(List<Point> route) {
		return String.join(" ", route.stream().map(point -> point.x() + "," + point.y()).toList());
	}
}
