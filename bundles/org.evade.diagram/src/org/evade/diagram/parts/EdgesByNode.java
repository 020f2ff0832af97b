/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;

/** Edges of a map by the nodes at which they begin and end, each in drawing order. */
record EdgesByNode(MapSnapshot map, Map<String, List<Key>> outgoing, Map<String, List<Key>> incoming) {
	static EdgesByNode of(MapSnapshot map) {
		Map<String, List<Key>> outgoing = new HashMap<>();
		Map<String, List<Key>> incoming = new HashMap<>();
		map.edges().values().forEach(edge -> {
			outgoing.computeIfAbsent(edge.source(), id -> new ArrayList<>()).add(Key.edge(edge.id()));
			incoming.computeIfAbsent(edge.target(), id -> new ArrayList<>()).add(Key.edge(edge.id()));
		});
		return new EdgesByNode(map, outgoing, incoming);
	}

	List<Key> from(String node) {
		return outgoing.getOrDefault(node, List.of());
	}

	List<Key> to(String node) {
		return incoming.getOrDefault(node, List.of());
	}
}
