/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.operations;

import java.util.List;
import java.util.Map;

import org.evade.layout.Box;
import org.evade.layout.Geometry;
import org.evade.layout.Point;

/**
 * Where elements of a map go, saved in the same change as what is done to them.
 *
 * @param boxes
 *            nodes and compartments by id
 * @param routes
 *            edges by id: points from source to target, at least two
 * @param current
 *            places of everything as on the screen; a whole layout is made of it when the map has none. May be null: then
 * only
 *            the boxes and routes given are saved
 */
public record Placement(Map<String, Box> boxes, Map<String, List<Point>> routes, Geometry current) {
	/** Nothing is placed. */
	public static final Placement NONE = new Placement(Map.of(), Map.of(), null);

	/** Copies the maps. */
	public Placement {
		boxes = Map.copyOf(boxes);
		routes = Map.copyOf(routes);
	}

	/** Boxes only. */
	public static Placement of(Map<String, Box> boxes, Geometry current) {
		return new Placement(boxes, Map.of(), current);
	}

	/** One box. */
	public static Placement of(String id, Box box, Geometry current) {
		return new Placement(Map.of(id, box), Map.of(), current);
	}

	/** Whether nothing is placed. */
	public boolean isEmpty() {
		return boxes.isEmpty() && routes.isEmpty();
	}
}
