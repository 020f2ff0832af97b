/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.evade.figure.content.EdgeFace;
import org.evade.figure.content.NodeFace;
import org.evade.figure.content.RegionFace;
import org.evade.figure.scene.Group;
import org.evade.layout.Box;
import org.evade.layout.Geometry;
import org.evade.layout.LayoutGraph;
import org.evade.layout.Point;
import org.evade.layout.route.LabelPlacing;

/**
 * A map at one moment, free of model objects: what it says, where its elements stand, and what they look like. Places are
 * those of the layout file.
 *
 * @param map
 *            full name
 * @param title
 *            title
 * @param regions
 *            compartments by id, outer before inner
 * @param nodes
 *            nodes by id in drawing order
 * @param edges
 *            edges by id in drawing order
 * @param graph
 *            sizes and connections
 * @param geometry
 *            places of everything
 * @param saved
 *            whether the places come from a layout file
 * @param groups
 *            what is drawn, in drawing order
 * @param ends
 *            what the nodes show, by id
 * @param evidence
 *            claims of the edges, by id
 * @param labels
 *            where labels stand on the lines, for a quick look at the next moment; null when there are none yet
 */
public record MapSnapshot(String map, String title, Map<String, RegionFace> regions, Map<String, NodeFace> nodes,
		Map<String, EdgeFace> edges, LayoutGraph graph, Geometry geometry, boolean saved, Map<Key, Group> groups,
		Map<String, NodeContent> ends, Map<String, List<ClaimSummary>> evidence, LabelPlacing labels) {

	/** Nothing to show. */
	public static MapSnapshot empty(String map) {
		return new MapSnapshot(map, "", Map.of(), Map.of(), Map.of(), new LayoutGraph(List.of(), List.of(), List.of()),
				new Geometry(0, 0, new java.util.TreeMap<>(), new java.util.TreeMap<>()), false, Map.of(), Map.of(), Map.of(), null);
	}

	/** Place of a node or compartment, or null. */
	public Box box(Key key) {
		return geometry.boxes().get(key.id());
	}

	/** Elements that can be selected, in drawing order. */
	public List<Key> keys() {
		List<Key> keys = new ArrayList<>();
		regions.keySet().forEach(id -> keys.add(Key.compartment(id)));
		edges.keySet().forEach(id -> keys.add(Key.edge(id)));
		nodes.keySet().forEach(id -> keys.add(Key.node(id)));
		return keys;
	}

	/** Compartments and nodes, in drawing order. */
	public List<Key> boxKeys() {
		List<Key> keys = new ArrayList<>(regions.size() + nodes.size());
		regions.keySet().forEach(id -> keys.add(Key.compartment(id)));
		nodes.keySet().forEach(id -> keys.add(Key.node(id)));
		return keys;
	}

	/** The element with an id, or null. */
	public Key find(String id) {
		if (nodes.containsKey(id))
			return Key.node(id);
		if (edges.containsKey(id))
			return Key.edge(id);
		return regions.containsKey(id) ? Key.compartment(id) : null;
	}

	/** Whether an element exists. */
	public boolean has(Key key) {
		return switch (key.part()) {
		case NODE -> nodes.containsKey(key.id());
		case EDGE -> edges.containsKey(key.id());
		default -> regions.containsKey(key.id());
		};
	}

	/** Id of the compartment around an element, or null. */
	public String parent(Key key) {
		return switch (key.part()) {
		case NODE -> nodes.get(key.id()).region();
		case COMPARTMENT -> regions.get(key.id()).parent();
		default -> null;
		};
	}

	/** Ids of everything that moves along when these move: what compartments hold, however deep, and themselves. */
	public Set<String> withContents(Set<String> ids) {
		Set<String> all = new TreeSet<>(ids);
		for (RegionFace region : regions.values())
			if (region.parent() != null && all.contains(region.parent()))
				all.add(region.id());
		for (NodeFace node : nodes.values())
			if (node.region() != null && all.contains(node.region()))
				all.add(node.id());
		return all;
	}

	/** Ids without those that lie in a compartment among them. */
	public Set<String> outermost(Set<String> ids) {
		Set<String> outer = new TreeSet<>();
		for (String id : ids) {
			String around = parent(find(id));
			while (around != null && !ids.contains(around))
				around = parent(Key.compartment(around));
			if (around == null)
				outer.add(id);
		}
		return outer;
	}

	/** Edges with an end among these nodes. */
	public List<EdgeFace> edgesOf(Set<String> ids) {
		return edges.values().stream().filter(edge -> ids.contains(edge.source()) || ids.contains(edge.target())).toList();
	}

	/** The innermost compartment at a place that is none of these, or null. */
	public String compartmentAt(int x, int y, Set<String> except) {
		String found = null;
		for (RegionFace region : regions.values()) {
			Box box = geometry.boxes().get(region.id());
			if (!except.contains(region.id()) && box != null && x >= box.x() && x <= box.right() && y >= box.y()
					&& y <= box.bottom())
				found = region.id();
		}
		return found;
	}

	/** What an element of the map a moment before is now: itself, the one at its place with a new id, or null. */
	public Key successor(Key key, MapSnapshot before) {
		if (has(key))
			return key;
		List<Key> was = before.keys();
		List<Key> is = keys();
		int place = was.indexOf(key);
		if (place < 0 || was.size() != is.size())
			return null;
		Key there = is.get(place);
		return there.part() == key.part() && !before.has(there) ? there : null;
	}

	/** The map as if these and what they hold were not there: what else stands where, for finding room. */
	public MapSnapshot without(Set<String> ids) {
		Set<String> gone = withContents(ids);
		Map<String, RegionFace> otherRegions = new LinkedHashMap<>(regions);
		Map<String, NodeFace> otherNodes = new LinkedHashMap<>(nodes);
		Map<String, EdgeFace> otherEdges = new LinkedHashMap<>(edges);
		otherRegions.keySet().removeAll(gone);
		otherNodes.keySet().removeAll(gone);
		edgesOf(gone).forEach(edge -> otherEdges.remove(edge.id()));
		TreeMap<String, Box> boxes = new TreeMap<>(geometry.boxes());
		boxes.keySet().removeAll(gone);
		TreeMap<String, List<Point>> routes = new TreeMap<>(geometry.routes());
		routes.keySet().retainAll(otherEdges.keySet());
		return new MapSnapshot(map, title, otherRegions, otherNodes, otherEdges, graph,
				new Geometry(geometry.width(), geometry.height(), boxes, routes), saved, groups, ends, evidence, labels);
	}

	static <T> Map<String, T> ordered(List<T> list, java.util.function.Function<T, String> id) {
		Map<String, T> map = new LinkedHashMap<>();
		list.forEach(item -> map.put(id.apply(item), item));
		return java.util.Collections.unmodifiableMap(map);
	}
}
