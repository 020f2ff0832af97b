/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.evade.figure.Sizes;
import org.evade.figure.content.EdgeFace;
import org.evade.figure.content.MapContent;
import org.evade.figure.content.NodeFace;
import org.evade.figure.content.RegionFace;
import org.evade.layout.Box;
import org.evade.layout.Geometry;
import org.evade.layout.LayoutGraph;
import org.evade.layout.LayoutGraph.Link;
import org.evade.layout.MapLayouter;
import org.evade.layout.Point;
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
public record MapDraft(String map, MapContent content, LayoutGraph graph, Optional<Geometry> saved, Map<String, NodeContent> ends,
		Map<String, List<ClaimSummary>> evidence) {

	/** So many lines are drawn at once without anybody waiting. */
	private static final int FEW = 100;

	/** Whether nothing is known about places, so that a layout from scratch is needed; that takes seconds. */
	public boolean isHomeless(MapSnapshot before) {
		return before == null && !graph.items().isEmpty()
				&& graph.items().stream().noneMatch(item -> saved.isPresent() && saved.get().boxes().containsKey(item.id()));
	}

	/** Whether so many lines are to be drawn that it takes seconds. */
	public boolean isLong(MapSnapshot before) {
		return saved.isPresent() && missing(known(before)) > FEW;
	}

	private long missing(Geometry places) {
		return graph.links().stream().filter(link -> !places.routes().containsKey(link.id())).count();
	}

	/** What is saved; when that is few of the lines, those that were drawn before and still fit are taken as well. */
	private Geometry known(MapSnapshot before) {
		Geometry places = saved.orElseThrow();
		if (before == null || missing(places) <= FEW)
			return places;
		TreeMap<String, List<Point>> routes = new TreeMap<>(places.routes());
		for (Link link : graph.links())
			if (before.geometry().routes().containsKey(link.id()) && stands(link.source(), before) && stands(link.target(), before))
				routes.putIfAbsent(link.id(), before.geometry().routes().get(link.id()));
		return new Geometry(places.width(), places.height(), places.boxes(), routes);
	}

	/** Whether a node stands where it stood before; there it may have been drawn larger than it was saved. */
	private boolean stands(String node, MapSnapshot before) {
		Box box = saved.orElseThrow().boxes().get(node);
		Box drawn = before.geometry().boxes().get(node);
		return box != null && drawn != null && box.x() == drawn.x() && box.y() == drawn.y() && box.width() <= drawn.width()
				&& box.height() <= drawn.height();
	}

	/** Places from scratch. Not for the UI thread. */
	public Geometry arrange() {
		return MapLayouter.layout(graph, Sizes.PAGE - 2 * Sizes.MARGIN);
	}

	/** The map with saved places; without, where things stood before; what has no place gets one beside. */
	public MapSnapshot after(MapSnapshot before) {
		if (saved.isPresent())
			return at(MapLayouter.complete(graph, known(before), Sizes.PAGE), before);
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
				geometry, saved.isPresent(), ElementGroups.of(content, geometry, labels.places()), ends, evidence, labels);
	}
}
