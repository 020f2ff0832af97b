/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.placement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.evade.diagram.model.MapSnapshot;
import org.evade.figure.Sizes;
import org.evade.layout.Box;
import org.evade.layout.Geometry;
import org.evade.layout.LayoutGraph;
import org.evade.layout.MapLayouter;
import org.evade.layout.Point;
import org.evade.layout.route.Router;

/** Places found by the layouter, for the whole map or for some of it. Slow for large maps: not for the UI thread. */
public final class AutoLayout {
	/** Room that the layouter keeps beside the elements for lines, px. */
	private static final int TRACKS = 60;

	private AutoLayout() {
	}

	/** Places for everything, from scratch. */
	public static Geometry whole(MapSnapshot map) {
		return MapLayouter.layout(map.graph(), Sizes.PAGE - 2 * Sizes.MARGIN);
	}

	/** Lines drawn anew; boxes stay. */
	public static Geometry routes(MapSnapshot map) {
		return geometry(map.geometry().boxes(),
				new Router(map.graph(), map.geometry().boxes(), Map.of()).route(4).routes());
	}

	/**
	 * Places for some elements and what they hold; everything else stays. Elements of one compartment are laid out on their own
	 * and put, as near as possible to where they stood, where they hide nothing; where there is no such place, each of them
	 * goes into a gap near what it is connected to. All lines at them are drawn anew.
	 */
	public static Geometry some(MapSnapshot map, Set<String> ids) {
		Map<String, Set<String>> groups = new TreeMap<>();
		for (String id : inside(map, map.outermost(ids)))
			groups.computeIfAbsent(Objects.requireNonNullElse(map.parent(map.find(id)), ""), parent -> new TreeSet<>()).add(id);
		Map<String, Box> boxes = new TreeMap<>(map.geometry().boxes());
		Set<String> homeless = new TreeSet<>();
		groups.forEach((parent, group) -> {
			Set<String> chosen = map.withContents(group);
			if (chosen.size() > 1 && !new GroupPlacement(map, boxes, group, parent.isEmpty() ? null : parent).put(own(map, chosen), boxes))
				homeless.addAll(chosen);
		});
		Map<String, List<Point>> kept = new TreeMap<>(map.geometry().routes());
		map.edgesOf(map.withContents(ids)).forEach(edge -> kept.remove(edge.id()));
		if (!homeless.isEmpty()) {
			boxes.keySet().removeAll(homeless);
			boxes.putAll(MapLayouter.complete(map.graph(), geometry(boxes, kept), Sizes.PAGE).boxes());
		}
		return geometry(boxes, new Router(map.graph(), boxes, kept).route(3).routes());
	}

	/** A compartment alone stays: what it holds is meant. */
	private static Set<String> inside(MapSnapshot map, Set<String> outermost) {
		if (outermost.size() != 1)
			return outermost;
		String id = outermost.iterator().next();
		Set<String> held = new TreeSet<>(map.withContents(outermost));
		held.remove(id);
		return held.isEmpty() ? outermost : map.outermost(held);
	}

	/** Layouts of some elements alone: as wide as they were, as wide as a page, and in between. */
	private static List<Geometry> own(MapSnapshot map, Set<String> chosen) {
		LayoutGraph graph = graph(map, chosen);
		int before = chosen.stream().map(map.geometry().boxes()::get).reduce(Box::union).orElseThrow().width();
		return IntStream.of(before, (before + Sizes.PAGE) / 2, Sizes.PAGE).distinct()
				.mapToObj(width -> MapLayouter.layout(graph, width + TRACKS)).distinct().toList();
	}

	private static LayoutGraph graph(MapSnapshot map, Set<String> chosen) {
		List<LayoutGraph.Region> regions = map.graph().regions().stream().filter(region -> chosen.contains(region.id()))
				.map(region -> new LayoutGraph.Region(region.id(), within(chosen, region.parent()),
						region.titleWidth(), region.titleHeight(), region.rank()))
				.toList();
		List<LayoutGraph.Item> items = map.graph().items().stream().filter(item -> chosen.contains(item.id()))
				.map(item -> new LayoutGraph.Item(item.id(), within(chosen, item.region()), item.width(),
						item.height()))
				.toList();
		List<LayoutGraph.Link> links = map.graph().links().stream()
				.filter(link -> chosen.contains(link.source()) && chosen.contains(link.target())).toList();
		return new LayoutGraph(regions, items, links);
	}

	private static String within(Set<String> chosen, String region) {
		return region != null && chosen.contains(region) ? region : null;
	}

	private static Geometry geometry(Map<String, Box> boxes, Map<String, List<Point>> routes) {
		Box all = boxes.values().stream().reduce(Box::union).orElse(new Box(0, 0, 0, 0));
		return new Geometry(Math.max(0, all.right()), Math.max(0, all.bottom()), new TreeMap<>(boxes), new TreeMap<>(routes));
	}
}
