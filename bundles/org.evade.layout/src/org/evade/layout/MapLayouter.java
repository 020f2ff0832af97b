/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.evade.layout.layered.LayeredLayout;
import org.evade.layout.mosaic.MosaicLayout;
import org.evade.layout.route.Router;
import org.evade.layout.saved.LayoutCompletion;

/**
 * Lays maps out. Maps that fit a printed page become a mosaic of compartments with routed lines; larger ones are laid out in
 * layers (ELK), which scales and is good to scroll through. The same input gives the same places on every machine.
 */
public final class MapLayouter {
	private static final int MOST_ITEMS = 120;
	private static final int MOST_LINKS = 200;
	private static final int ROUNDS = 4;
	/** What a pixel of height is worth in steps of the router. */
	private static final int HEIGHT_COST = 10;
	/** The same beyond what leaves room on the page for legend and references. */
	private static final int OVER_HEIGHT_COST = 30;
	private static final double PAGE_SHAPE = 1.1;
	/** What the labels of outer lines take beyond them. */
	private static final int LABELS_BESIDE = 20;
	private static final int WIDTH_COST = 150;
	/** Arrangements that are routed in full while the ones before are crowded or too wide. */
	private static final int FINALISTS = 3;
	/** A label that hides something is as bad as so many px beyond the page. */
	private static final int CROWDED = 30;
	/** Room left and right of the regions for lines that go around. */
	private static final int OUTER_TRACKS = 5 * Router.PITCH;

	private MapLayouter() {
	}

	/**
	 * Lays a map out from scratch.
	 *
	 * @param graph
	 *            what to place
	 * @param pageWidth
	 *            width in px that a map for print should not exceed; larger maps may
	 * @return places of everything, none of them negative
	 */
	public static Geometry layout(LayoutGraph graph, int pageWidth) {
		return layout(graph, pageWidth, 1);
	}

	/**
	 * The same with a longer search, for a map that is placed once and then kept.
	 *
	 * @param effort
	 *            how many times as long as usual, at least 1; large maps take no longer
	 */
	public static Geometry layout(LayoutGraph graph, int pageWidth, int effort) {
		if (graph.items().isEmpty() && graph.regions().isEmpty())
			return new Geometry(0, 0, new TreeMap<>(), new TreeMap<>());
		if (graph.items().size() > MOST_ITEMS || graph.links().size() > MOST_LINKS)
			return normalized(LayeredLayout.layout(graph));
		List<Router> routers = new MosaicLayout(graph, pageWidth - OUTER_TRACKS).search(effort).parallelStream()
				.map(boxes -> new Router(graph, boxes, Map.of()).route(1)).toList();
		return best(graph, routers.stream().sorted(Comparator.comparingInt(router -> judge(router, pageWidth)))
				.limit((long) FINALISTS * effort).toList(), pageWidth);
	}

	/** The first arrangement that is free of crowding and fits, routed in full; else the one with least to be sorry for. */
	private static Geometry best(LayoutGraph graph, List<Router> promising, int pageWidth) {
		Geometry best = null;
		int least = Integer.MAX_VALUE;
		for (Router router : promising) {
			router.route(ROUNDS);
			Geometry geometry = normalized(geometry(router.boxes(), router.routes()));
			int faults = CROWDED * LabelPlacer.crowded(graph, geometry) + Math.max(0, width(graph, geometry) - pageWidth);
			if (faults < least) {
				least = faults;
				best = geometry;
			}
			if (faults == 0)
				break;
		}
		return best;
	}

	/** Width with what the labels of outer lines take beyond them. */
	private static int width(LayoutGraph graph, Geometry geometry) {
		Box bounds = bounds(geometry);
		for (Box label : LabelPlacer.place(graph, geometry).values())
			bounds = bounds.union(label);
		return bounds.width();
	}

	/** Lower is better: lines as the router counts them, the height of the page, and what is wider than it. */
	private static int judge(Router router, int pageWidth) {
		Box bounds = router.bounds();
		int deep = (int) Math.max(0, bounds.height() - PAGE_SHAPE * pageWidth);
		int wide = Math.max(0, bounds.width() + LABELS_BESIDE - pageWidth);
		return router.cost() + HEIGHT_COST * bounds.height() + OVER_HEIGHT_COST * deep + WIDTH_COST * wide;
	}

	/**
	 * Uses saved places and finds some for what has none, beside what it is linked to.
	 *
	 * @param graph
	 *            what to place
	 * @param saved
	 *            places, as read from a layout; entries that the map does not know are left out
	 * @param pageWidth
	 *            width in px for a map without any saved place
	 * @return places of everything in the map
	 */
	public static Geometry complete(LayoutGraph graph, Geometry saved, int pageWidth) {
		if (graph.items().stream().noneMatch(item -> saved.boxes().containsKey(item.id())))
			return layout(graph, pageWidth);
		return new LayoutCompletion(graph, saved, pageWidth).complete();
	}

	/** Places with the size of the canvas that holds them. */
	private static Geometry geometry(Map<String, Box> boxes, Map<String, List<Point>> routes) {
		return new Geometry(0, 0, new TreeMap<>(boxes), new TreeMap<>(routes));
	}

	/** Moved by whole routing steps so that nothing lies left of or above the origin, and measured. */
	private static Geometry normalized(Geometry geometry) {
		Box bounds = bounds(geometry);
		int dx = Math.ceilDiv(-bounds.x(), Router.PITCH) * Router.PITCH;
		int dy = Math.ceilDiv(-bounds.y(), Router.PITCH) * Router.PITCH;
		TreeMap<String, Box> boxes = new TreeMap<>();
		geometry.boxes().forEach((id, box) -> boxes.put(id, box.moved(dx, dy)));
		TreeMap<String, List<Point>> routes = new TreeMap<>();
		geometry.routes().forEach((id, route) -> routes.put(id,
				route.stream().map(point -> new Point(point.x() + dx, point.y() + dy)).toList()));
		return new Geometry(bounds.right() + dx, bounds.bottom() + dy, boxes, routes);
	}

	private static Box bounds(Geometry geometry) {
		Box bounds = null;
		for (Box box : geometry.boxes().values())
			bounds = bounds == null ? box : bounds.union(box);
		for (List<Point> route : geometry.routes().values())
			for (Point point : route)
				bounds = bounds == null ? new Box(point.x(), point.y(), 0, 0) : bounds.union(new Box(point.x(), point.y(), 0, 0));
		return bounds == null ? new Box(0, 0, 0, 0) : bounds;
	}
}
