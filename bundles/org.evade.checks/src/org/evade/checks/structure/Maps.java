/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.structure;

import java.util.ArrayList;
import java.util.List;

import org.evade.model.Compartment;
import org.evade.model.Edge;
import org.evade.model.MapDiagram;
import org.evade.model.MapElement;
import org.evade.model.Node;

/** Elements of maps, however deep they lie. */
final class Maps {
	private Maps() {
	}

	/** Nodes in drawing order. */
	static List<Node> nodes(MapDiagram map) {
		return all(map).stream().filter(Node.class::isInstance).map(Node.class::cast).toList();
	}

	/** Edges in drawing order. */
	static List<Edge> edges(MapDiagram map) {
		return all(map).stream().filter(Edge.class::isInstance).map(Edge.class::cast).toList();
	}

	/** All elements in drawing order. */
	static List<MapElement> all(MapDiagram map) {
		List<MapElement> all = new ArrayList<>();
		collect(map.getElements(), all);
		return all;
	}

	private static void collect(List<MapElement> elements, List<MapElement> all) {
		for (MapElement element : elements) {
			all.add(element);
			if (element instanceof Compartment compartment)
				collect(compartment.getElements(), all);
		}
	}
}
