/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.evade.layout.LayoutGraph.Item;
import org.evade.layout.LayoutGraph.Link;
import org.evade.layout.LayoutGraph.Region;
import org.evade.layout.route.LabelObstacles;
import org.evade.layout.route.LabelSpots;

/**
 * Puts labels on routes so that they hide nothing. Follows from boxes and routes alone, so that a saved layout gives the
 * same places as a fresh one.
 */
public final class LabelPlacer {
	private static final int ROUNDS = 4;

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
		List<Link> links = labelled(graph, geometry);
		LabelSpots.Spot[] spots = spots(graph, geometry, links);
		Map<String, Box> places = new TreeMap<>();
		for (int i = 0; i < spots.length; i++)
			places.put(links.get(i).id(), spots[i].box());
		return places;
	}

	/** Number of labels that cannot be placed without hiding something. */
	static int crowded(LayoutGraph graph, Geometry geometry) {
		return (int) Arrays.stream(spots(graph, geometry, labelled(graph, geometry))).filter(spot -> !spot.isFree()).count();
	}

	private static List<Link> labelled(LayoutGraph graph, Geometry geometry) {
		return graph.links().stream().filter(link -> link.labelWidth() > 0 && geometry.routes().containsKey(link.id())).toList();
	}

	private static LabelSpots.Spot[] spots(LayoutGraph graph, Geometry geometry, List<Link> links) {
		LabelObstacles obstacles = new LabelObstacles((double) geometry.width() * geometry.height(), graph.links().size());
		for (Region region : graph.regions())
			if (region.titleWidth() > 0 && geometry.boxes().containsKey(region.id())) {
				Box box = geometry.boxes().get(region.id());
				obstacles.addFixed(new Box(box.x(), box.y(), region.titleWidth(), region.titleHeight()));
			}
		for (Item item : graph.items())
			if (geometry.boxes().containsKey(item.id()))
				obstacles.addFixed(geometry.boxes().get(item.id()));
		for (int e = 0; e < graph.links().size(); e++) {
			List<Point> route = geometry.routes().get(graph.links().get(e).id());
			if (route != null)
				obstacles.addRoute(route, graph.links().get(e).id());
		}
		LabelSpots.Spot[] spots = new LabelSpots.Spot[links.size()];
		Integer[] order = new Integer[spots.length];
		Arrays.setAll(order, i -> i);
		Arrays.sort(order, Comparator.comparingInt((Integer i) -> LabelSpots.length(geometry.routes().get(links.get(i).id()))));
		for (int i : order)
			put(spots, i, links, geometry, obstacles);
		for (int round = 0; round < ROUNDS && Arrays.stream(spots).anyMatch(spot -> !spot.isFree()); round++)
			for (int i : order)
				if (!spots[i].isFree()) {
					obstacles.removeLabel(links.get(i).id());
					put(spots, i, links, geometry, obstacles);
				}
		return spots;
	}

	private static void put(LabelSpots.Spot[] spots, int i, List<Link> links, Geometry geometry, LabelObstacles obstacles) {
		spots[i] = best(links.get(i), geometry, obstacles);
		obstacles.putLabel(links.get(i).id(), spots[i].box());
	}

	private static LabelSpots.Spot best(Link link, Geometry geometry, LabelObstacles obstacles) {
		return LabelSpots.best(geometry.routes().get(link.id()), link.labelWidth(), link.labelHeight(),
				box -> obstacles.hiddenBy(box, link.id()));
	}
}
