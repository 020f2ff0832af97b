/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evade.figure.Sizes;
import org.evade.figure.content.EdgeFace;
import org.evade.figure.content.MapContent;
import org.evade.figure.content.NodeFace;
import org.evade.figure.content.RegionFace;
import org.evade.layout.Geometry;
import org.evade.layout.LayoutGraph;
import org.evade.layout.MapLayouter;
import org.evade.layout.route.LabelPlacing;

/**
 * What a map says, before everything has its place. Holds no model objects.
 *
 * @param map
 *            full name
 * @param content
 *            what it says
 * @param graph
 *            sizes and connections
 * @param saved
 *            places of the layout file, if there is one
 * @param ends
 *            what nodes show, by id
 * @param evidence
 *            claims of edges, by id
 */
public record Draft(String map, MapContent content, LayoutGraph graph, Optional<Geometry> saved, Map<String, Ends> ends,
		Map<String, List<Evidence>> evidence) {

	/** Whether nothing is known about places, so that a layout from scratch is needed; that takes seconds. */
	public boolean isHomeless(MapSnapshot before) {
		return before == null && !graph.items().isEmpty()
				&& graph.items().stream().noneMatch(item -> saved.isPresent() && saved.get().boxes().containsKey(item.id()));
	}

	/** Places from scratch. Not for the UI thread. */
	public Geometry arrange() {
		return MapLayouter.layout(graph, Sizes.PAGE - 2 * Sizes.MARGIN);
	}

	/** The map with saved places; without, where things stood before; what has no place gets one beside. */
	public MapSnapshot after(MapSnapshot before) {
		if (saved.isPresent())
			return at(MapLayouter.complete(graph, saved.get(), Sizes.PAGE), before);
		if (before == null)
			return at(arrange(), null);
		return at(before.graph().equals(graph) ? before.geometry() : MapLayouter.complete(graph, before.geometry(), Sizes.PAGE),
				before);
	}

	/**
	 * The map with these places.
	 *
	 * @param before
	 *            the map a moment before, which only saves work; or null
	 */
	public MapSnapshot at(Geometry geometry, MapSnapshot before) {
		LabelPlacing labels = new LabelPlacing(before == null ? null : before.labels(), graph, geometry);
		return new MapSnapshot(map, content.title(), MapSnapshot.ordered(content.regions(), RegionFace::id),
				MapSnapshot.ordered(content.nodes(), NodeFace::id), MapSnapshot.ordered(content.edges(), EdgeFace::id), graph,
				geometry, saved.isPresent(), Groups.of(content, geometry, labels.places()), ends, evidence, labels);
	}
}
