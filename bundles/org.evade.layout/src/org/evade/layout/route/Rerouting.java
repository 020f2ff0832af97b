/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.evade.layout.Box;
import org.evade.layout.LayoutGraph;
import org.evade.layout.Point;

/** Draws some lines of a map anew, the others stay. On large maps only what lies around a line is looked at. */
public final class Rerouting {
	/** Maps with at most so many items and lines are looked at as a whole, as when they are laid out. */
	private static final int SMALL = 400;
	/** More lines than this are drawn on the map as a whole. */
	private static final int MANY = 100;
	/** Beyond so many lines each is improved once at most: more rounds take seconds and better little. */
	private static final int VERY_MANY = 600;
	/** What is looked at around the ends of a line, px. */
	private static final int AROUND = 140;

	private final LayoutGraph graph;
	private final Map<String, Box> boxes;
	private final Map<String, List<Point>> routes;

	private Rerouting(LayoutGraph graph, Map<String, Box> boxes, Map<String, List<Point>> fixed) {
		this.graph = graph;
		this.boxes = boxes;
		routes = new HashMap<>(fixed);
	}

	/**
	 * Routes of lines.
	 *
	 * @param boxes
	 *            places of items and regions
	 * @param fixed
	 *            routes of the lines that stay
	 * @param anew
	 *            ids of the lines to draw
	 * @param rounds
	 *            how often each is improved; on large maps lines are drawn one after the other, once
	 */
	public static Map<String, List<Point>> of(LayoutGraph graph, Map<String, Box> boxes, Map<String, List<Point>> fixed,
			Set<String> anew, int rounds) {
		Map<String, List<Point>> drawn = new TreeMap<>();
		if (graph.items().size() + graph.links().size() <= SMALL || anew.size() > MANY) {
			int worth = anew.size() > VERY_MANY ? Math.min(1, rounds) : rounds;
			drawn.putAll(new Router(graph, boxes, fixed).route(worth).routes());
			drawn.keySet().retainAll(anew);
			return drawn;
		}
		Rerouting rerouting = new Rerouting(graph, boxes, fixed);
		for (LayoutGraph.Link link : graph.links())
			if (anew.contains(link.id()))
				drawn.put(link.id(), rerouting.draw(link));
		return drawn;
	}

	private List<Point> draw(LayoutGraph.Link link) {
		Box area = boxes.get(link.source()).union(boxes.get(link.target())).grown(AROUND);
		Set<String> inside = new HashSet<>();
		Map<String, Box> near = new HashMap<>();
		List<LayoutGraph.Item> items = new ArrayList<>();
		for (LayoutGraph.Item item : graph.items())
			if (area.overlaps(boxes.get(item.id()))) {
				inside.add(item.id());
				items.add(item);
				near.put(item.id(), boxes.get(item.id()));
			}
		for (LayoutGraph.Region region : graph.regions())
			near.put(region.id(), cut(boxes.get(region.id()), area));
		List<LayoutGraph.Link> links = new ArrayList<>(List.of(link));
		Map<String, List<Point>> kept = new HashMap<>();
		for (LayoutGraph.Link other : graph.links()) {
			List<Point> route = other == link ? null : routes.get(other.id());
			for (int i = 1; route != null && i < route.size(); i++)
				keep(route.get(i - 1), route.get(i), area, other.id() + "/" + i, link, links, kept);
		}
		LayoutGraph part = new LayoutGraph(graph.regions(), items, links);
		Router router = new Router(part, near, kept).route(0);
		List<Point> route = router.isRouted(link.id()) ? router.routes().get(link.id())
				: Straight.between(boxes.get(link.source()), boxes.get(link.target()), boxes.get(link.source()).centre());
		routes.put(link.id(), route);
		return route;
	}

	/** A piece of another line that passes through the area, as a line of its own between the same ends. */
	private static void keep(Point a, Point b, Box area, String id, LayoutGraph.Link ends, List<LayoutGraph.Link> links,
			Map<String, List<Point>> kept) {
		Box piece = new Box(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
		if (!area.overlaps(piece.grown(1)))
			return;
		links.add(new LayoutGraph.Link(id, ends.source(), ends.target(), 0, 0));
		kept.put(id, Straight.isSlanted(a, b) ? List.of(a, b) : List.of(clamped(a, area), clamped(b, area)));
	}

	private static Point clamped(Point point, Box area) {
		return new Point(Math.clamp(point.x(), area.x(), area.right()), Math.clamp(point.y(), area.y(), area.bottom()));
	}

	private static Box cut(Box box, Box area) {
		int left = Math.clamp(box.x(), area.x(), area.right());
		int top = Math.clamp(box.y(), area.y(), area.bottom());
		return new Box(left, top, Math.clamp(box.right(), area.x(), area.right()) - left,
				Math.clamp(box.bottom(), area.y(), area.bottom()) - top);
	}
}
