/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.model.maps;

import java.util.ArrayList;
import java.util.List;

import org.evade.model.Compartment;
import org.evade.model.Edge;
import org.evade.model.MapDiagram;
import org.evade.model.MapElement;
import org.evade.model.Named;
import org.evade.model.Node;

/** Elements of a map, however deep in compartments they lie; in drawing order, a compartment before what is in it. */
public final class MapElements {
	private MapElements() {
	}

	/** Nodes, edges and compartments. */
	public static List<MapElement> all(MapDiagram map) {
		List<MapElement> all = new ArrayList<>();
		collect(map.getElements(), all);
		return all;
	}

	/** Nodes alone. */
	public static List<Node> nodes(MapDiagram map) {
		return of(map, Node.class);
	}

	/** Edges alone. */
	public static List<Edge> edges(MapDiagram map) {
		return of(map, Edge.class);
	}

	/** The node, edge or compartment with an id, or null. */
	public static Named find(MapDiagram map, String id) {
		return of(map, Named.class).stream().filter(named -> id.equals(named.getName())).findFirst().orElse(null);
	}

	private static <E> List<E> of(MapDiagram map, Class<E> kind) {
		return all(map).stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	private static void collect(List<MapElement> elements, List<MapElement> all) {
		for (MapElement element : elements) {
			all.add(element);
			if (element instanceof Compartment compartment)
				collect(compartment.getElements(), all);
		}
	}
}
