/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Places of all elements of a map, keyed by id, in whole px at 96 per inch from the top left of the map.
 *
 * @param width
 *            width of the canvas
 * @param height
 *            height of the canvas
 * @param boxes
 *            nodes and compartments
 * @param routes
 *            edges: points from source to target, ends included, at least two
 */
public record Geometry(int width, int height, SortedMap<String, Box> boxes, SortedMap<String, List<Point>> routes) {
	/** Copies the maps. */
	public Geometry {
		boxes = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(boxes));
		routes = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(routes));
	}
}
