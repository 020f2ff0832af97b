/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout;

import java.util.Map;

import org.evade.layout.route.LabelPlacing;

/**
 * Puts labels on routes so that they hide nothing. Follows from boxes and routes alone, so that a saved layout gives the
 * same places as a fresh one.
 */
public final class LabelPlacer {
	private LabelPlacer() {
	}

	/**
	 * Places all labels.
	 *
	 * @param graph
	 *            items, regions and links with the sizes of their labels
	 * @param geometry
	 *            boxes and routes
	 * @return boxes of the labels by link id; links without a label or a route have none
	 */
	public static Map<String, Box> place(LayoutGraph graph, Geometry geometry) {
		return new LabelPlacing(null, graph, geometry).places();
	}

	/** Number of labels that cannot be placed without hiding something. */
	static int crowded(LayoutGraph graph, Geometry geometry) {
		return new LabelPlacing(null, graph, geometry).crowded();
	}
}
