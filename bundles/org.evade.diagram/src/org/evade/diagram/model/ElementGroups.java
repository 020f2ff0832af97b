/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evade.figure.build.EdgeItems;
import org.evade.figure.build.NodeItems;
import org.evade.figure.content.EdgeFace;
import org.evade.figure.content.MapContent;
import org.evade.figure.content.NodeFace;
import org.evade.figure.content.RegionFace;
import org.evade.figure.scene.Group;
import org.evade.figure.scene.Group.Part;
import org.evade.layout.Box;
import org.evade.layout.Geometry;
import org.evade.layout.Point;

/** What the elements of a map look like, made from the same parts as the exported figure but at the places of the layout. */
public final class ElementGroups {
	private ElementGroups() {
	}

	static Map<Key, Group> of(MapContent content, Geometry geometry, Map<String, Box> labels) {
		Map<String, NodeFace> faces = MapSnapshot.ordered(content.nodes(), NodeFace::id);
		Map<Key, Group> groups = new LinkedHashMap<>();
		for (RegionFace region : content.regions())
			groups.put(Key.compartment(region.id()), region(region, geometry.boxes().get(region.id())));
		for (EdgeFace edge : content.edges())
			groups.put(Key.edge(edge.id()), edge(edge, faces, geometry.boxes(), geometry.routes().get(edge.id())));
		for (NodeFace node : content.nodes())
			groups.put(Key.node(node.id()), node(node, geometry.boxes().get(node.id())));
		for (EdgeFace edge : content.edges())
			if (labels.containsKey(edge.id()))
				groups.put(new Key(Part.MARKER, edge.id()), marker(edge, labels.get(edge.id())));
		return Collections.unmodifiableMap(groups);
	}

	/** A compartment at a place. */
	public static Group region(RegionFace region, Box box) {
		return new Group(Part.COMPARTMENT, region.id(), "compartment: " + String.join(" ", region.title()),
				NodeItems.region(region, box));
	}

	/** A node at a place. */
	public static Group node(NodeFace node, Box box) {
		return new Group(Part.NODE, node.id(), node.words(), NodeItems.node(node, box));
	}

	/** An edge on a route between places of its ends. */
	public static Group edge(EdgeFace edge, Map<String, NodeFace> nodes, Map<String, Box> boxes, List<Point> route) {
		return new Group(Part.EDGE, edge.id(), edge.words(), List.of(EdgeItems.line(edge, nodes.get(edge.source()),
				boxes.get(edge.source()), nodes.get(edge.target()), boxes.get(edge.target()), route)));
	}

	/** What is written on an edge, at a place. */
	public static Group marker(EdgeFace edge, Box box) {
		return new Group(Part.MARKER, edge.id(), edge.words(), NodeItems.marker(edge, box));
	}
}
