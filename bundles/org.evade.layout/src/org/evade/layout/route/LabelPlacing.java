/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.evade.layout.Box;
import org.evade.layout.Geometry;
import org.evade.layout.LayoutGraph;
import org.evade.layout.LayoutGraph.Item;
import org.evade.layout.LayoutGraph.Link;
import org.evade.layout.LayoutGraph.Region;
import org.evade.layout.Point;

/**
 * Labels on the lines of a map. Their places follow from boxes and routes alone; a placing that was made for a map which
 * differs little only saves work. Not changed once made.
 */
public final class LabelPlacing {
	private static final int ROUNDS = 4;
	/** With more changes than this everything is looked at anew. */
	private static final int MOST_CHANGES = 1500;

	private final LayoutGraph graph;
	private final Geometry geometry;
	private final int cell;
	private final Map<String, LabelTrack> tracks = new HashMap<>();
	private final LabelSpots.Spot[] spots;
	private final List<Link> links;

	/**
	 * @param before
	 *            placing for the same map before a change, or null
	 * @param graph
	 *            items, regions and links with the sizes of their labels
	 * @param geometry
	 *            boxes and routes
	 */
	public LabelPlacing(LabelPlacing before, LayoutGraph graph, Geometry geometry) {
		this.graph = graph;
		this.geometry = geometry;
		double area = (double) geometry.width() * geometry.height();
		cell = LabelObstacles.cell(area, graph.links().size());
		links = graph.links().stream().filter(link -> link.labelWidth() > 0 && geometry.routes().containsKey(link.id())).toList();
		LabelObstacles obstacles = obstacles(area);
		List<Box> changed = before == null || before.cell != cell ? null : changes(before);
		for (Link link : links) {
			List<Point> route = geometry.routes().get(link.id());
			LabelTrack old = changed == null ? null : before.tracks.get(link.id());
			tracks.put(link.id(), old != null && old.holds(link, route, changed) ? old : new LabelTrack(link, route, obstacles));
		}
		spots = new LabelSpots.Spot[links.size()];
		place(obstacles);
	}

	private LabelObstacles obstacles(double area) {
		LabelObstacles obstacles = new LabelObstacles(area, graph.links().size());
		for (Region region : graph.regions())
			if (title(geometry, region) != null)
				obstacles.addFixed(title(geometry, region));
		for (Item item : graph.items())
			if (geometry.boxes().containsKey(item.id()))
				obstacles.addFixed(geometry.boxes().get(item.id()));
		for (Link link : graph.links())
			if (geometry.routes().containsKey(link.id()))
				obstacles.addRoute(geometry.routes().get(link.id()), link.id());
		return obstacles;
	}

	private static Box title(Geometry geometry, Region region) {
		Box box = geometry.boxes().get(region.id());
		return box == null || region.titleWidth() == 0 ? null
				: new Box(box.x(), box.y(), region.titleWidth(), region.titleHeight());
	}

	private void place(LabelObstacles obstacles) {
		Integer[] order = new Integer[spots.length];
		Arrays.setAll(order, i -> i);
		Arrays.sort(order, Comparator.comparingInt((Integer i) -> LabelSpots.length(geometry.routes().get(links.get(i).id()))));
		for (int i : order)
			put(i, obstacles);
		for (int round = 0; round < ROUNDS && Arrays.stream(spots).anyMatch(spot -> !spot.isFree()); round++)
			for (int i : order)
				if (!spots[i].isFree()) {
					obstacles.removeLabel(links.get(i).id());
					put(i, obstacles);
				}
	}

	private void put(int i, LabelObstacles obstacles) {
		spots[i] = tracks.get(links.get(i).id()).best(obstacles);
		obstacles.putLabel(links.get(i).id(), spots[i].box());
	}

	/** Boxes around all that looks different now: as it was, and as it is; null when that is too much. */
	private List<Box> changes(LabelPlacing before) {
		List<Box> changed = new ArrayList<>();
		Map<String, Box> was = obstacleBoxes(before.graph, before.geometry);
		Map<String, Box> is = obstacleBoxes(graph, geometry);
		was.forEach((id, box) -> {
			if (!box.equals(is.get(id)))
				changed.add(box);
		});
		is.forEach((id, box) -> {
			if (!box.equals(was.get(id)))
				changed.add(box);
		});
		Map<String, List<Point>> routesBefore = linked(before.graph, before.geometry);
		Map<String, List<Point>> routes = linked(graph, geometry);
		routesBefore.forEach((id, route) -> {
			if (!Objects.equals(route, routes.get(id)))
				changed.addAll(LabelObstacles.boxes(route));
		});
		routes.forEach((id, route) -> {
			if (!Objects.equals(route, routesBefore.get(id)))
				changed.addAll(LabelObstacles.boxes(route));
		});
		return changed.size() > MOST_CHANGES ? null : changed;
	}

	private static Map<String, Box> obstacleBoxes(LayoutGraph graph, Geometry geometry) {
		Map<String, Box> boxes = new HashMap<>();
		for (Item item : graph.items())
			if (geometry.boxes().containsKey(item.id()))
				boxes.put(item.id(), geometry.boxes().get(item.id()));
		for (Region region : graph.regions())
			if (title(geometry, region) != null)
				boxes.put(region.id(), title(geometry, region));
		return boxes;
	}

	private static Map<String, List<Point>> linked(LayoutGraph graph, Geometry geometry) {
		Map<String, List<Point>> routes = new HashMap<>();
		for (Link link : graph.links())
			if (geometry.routes().containsKey(link.id()))
				routes.put(link.id(), geometry.routes().get(link.id()));
		return routes;
	}

	/** Boxes of the labels by link id; links without a label or a route have none. */
	public Map<String, Box> places() {
		Map<String, Box> places = new TreeMap<>();
		for (int i = 0; i < spots.length; i++)
			places.put(links.get(i).id(), spots[i].box());
		return places;
	}

	/** Number of labels that cannot be placed without hiding something. */
	public int crowded() {
		return (int) Arrays.stream(spots).filter(spot -> !spot.isFree()).count();
	}
}
