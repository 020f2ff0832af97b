/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.saved;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.evade.layout.Box;
import org.evade.layout.Geometry;
import org.evade.layout.LayoutGraph;
import org.evade.layout.LayoutGraph.Item;
import org.evade.layout.LayoutGraph.Link;
import org.evade.layout.LayoutGraph.Region;
import org.evade.layout.MapLayouter;
import org.evade.layout.Point;
import org.evade.layout.route.Rerouting;

/**
 * Finds places for what a saved layout does not know. New items stand in free room of their region, near what they are
 * linked to; where there is none, the region grows and what lies below or right of it makes room. Routes that no longer
 * reach their items are drawn anew.
 */
public final class LayoutCompletion {
	private static final int ROUNDS = 3;
	/** Distance at which a saved route still counts as reaching its item, px. */
	private static final int REACH = 6;

	private final LayoutGraph graph;
	private final Geometry saved;
	private final int pageWidth;
	private final Room room;

	/**
	 * @param graph
	 *            what to place
	 * @param saved
	 *            saved places
	 * @param pageWidth
	 *            width for new regions, px
	 */
	public LayoutCompletion(LayoutGraph graph, Geometry saved, int pageWidth) {
		this.graph = graph;
		this.saved = saved;
		this.pageWidth = pageWidth;
		room = new Room(graph);
	}

	/** Places of everything in the map. */
	public Geometry complete() {
		for (Item item : graph.items())
			if (saved.boxes().containsKey(item.id()))
				room.put(item.id(), atLeast(saved.boxes().get(item.id()), item.width(), item.height()));
		for (Link link : graph.links())
			if (saved.routes().containsKey(link.id()))
				room.putRoute(link.id(), saved.routes().get(link.id()));
		for (Region region : graph.regions())
			if (saved.boxes().containsKey(region.id()))
				room.put(region.id(), atLeast(saved.boxes().get(region.id()), region.titleWidth(), region.titleHeight()));
		for (Region region : graph.regions())
			if (!room.has(region.id()) && !room.fit(region))
				addRegion(region);
		for (Item item : graph.items())
			if (!room.has(item.id()))
				room.add(item.id(), item.region(), item.width(), item.height(), room.centreOfLinked(item.id()));
		room.growRegions();
		return route();
	}

	private static Box atLeast(Box box, int width, int height) {
		return new Box(box.x(), box.y(), Math.max(box.width(), width), Math.max(box.height(), height));
	}

	/** A region of which nothing is saved is laid out on its own and added as a whole. */
	private void addRegion(Region region) {
		Set<String> inside = new HashSet<>(Set.of(region.id()));
		List<Region> regions = new ArrayList<>();
		regions.add(new Region(region.id(), null, region.titleWidth(), region.titleHeight()));
		for (Region inner : graph.regions())
			if (inner.parent() != null && inside.contains(inner.parent()) && inside.add(inner.id()))
				regions.add(inner);
		List<Item> items = graph.items().stream().filter(item -> item.region() != null && inside.contains(item.region())).toList();
		items.forEach(item -> inside.add(item.id()));
		List<Link> links = graph.links().stream()
				.filter(link -> inside.contains(link.source()) && inside.contains(link.target())).toList();
		Geometry own = MapLayouter.layout(new LayoutGraph(regions, items, links), pageWidth);
		Box box = own.boxes().get(region.id());
		Box place = room.add(region.id(), region.parent(), box.width(), box.height(), null);
		own.boxes().forEach((id, there) -> room.put(id, there.moved(place.x() - box.x(), place.y() - box.y())));
	}

	private Geometry route() {
		Map<String, Box> boxes = room.boxes();
		TreeMap<String, List<Point>> kept = new TreeMap<>();
		for (Link link : graph.links()) {
			List<Point> route = room.routes().get(link.id());
			if (route != null && reaches(route, boxes.get(link.source()), boxes.get(link.target())))
				kept.put(link.id(), route);
		}
		TreeMap<String, List<Point>> routes = new TreeMap<>(kept);
		Set<String> missing = new HashSet<>();
		graph.links().stream().map(Link::id).filter(id -> !kept.containsKey(id)).forEach(missing::add);
		if (!missing.isEmpty())
			routes.putAll(Rerouting.of(graph, boxes, kept, missing, ROUNDS));
		Box bounds = boxes.values().stream().reduce(Box::union).orElseThrow();
		return new Geometry(Math.max(saved.width(), bounds.right()), Math.max(saved.height(), bounds.bottom()),
				new TreeMap<>(boxes), routes);
	}

	private static boolean reaches(List<Point> route, Box source, Box target) {
		return route.size() > 1 && touches(route.get(0), source) && touches(route.get(route.size() - 1), target);
	}

	private static boolean touches(Point point, Box box) {
		boolean near = isInside(point, box.grown(REACH));
		boolean deep = isInside(point, box.grown(-REACH - 1));
		return near && !deep;
	}

	private static boolean isInside(Point point, Box box) {
		return point.x() >= box.x() && point.x() <= box.right() && point.y() >= box.y() && point.y() <= box.bottom();
	}
}
