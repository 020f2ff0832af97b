/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.evade.layout.Box;
import org.evade.layout.LayoutGraph;
import org.evade.layout.LayoutGraph.Item;
import org.evade.layout.LayoutGraph.Link;
import org.evade.layout.LayoutGraph.Region;
import org.evade.layout.Point;

/** What lines find on their way: items and titles that block, regions, ports, and lines that are already there. */
final class Terrain {
	private static final int MARGIN = 3 * Grid.PITCH;
	private static final int BESIDE_ITEM = 7;
	private static final int BLOCKED = 3;

	final Grid grid;
	final int[] sources;
	final int[] targets;

	private final LayoutGraph graph;
	private final Map<String, Box> boxes;
	private final List<List<Port>> ports = new ArrayList<>();
	private final Map<String, Integer> regions = new HashMap<>();

	Terrain(LayoutGraph graph, Map<String, Box> boxes, Map<String, List<Point>> fixed) {
		this.graph = graph;
		this.boxes = boxes;
		Box area = boxes.values().stream().reduce(Box::union).orElse(new Box(0, 0, 0, 0)).grown(MARGIN);
		for (List<Point> route : fixed.values())
			for (Point point : route)
				area = area.union(new Box(point.x(), point.y(), 0, 0));
		grid = new Grid(area, phase(Box::x), phase(Box::y), things(fixed, Box::x, Box::width, Point::x),
				things(fixed, Box::y, Box::height, Point::y));
		markRegions();
		markItems();
		Map<String, Integer> items = new HashMap<>();
		for (Item item : graph.items()) {
			items.put(item.id(), ports.size());
			ports.add(Port.of(boxes.get(item.id()), grid));
		}
		sources = graph.links().stream().mapToInt(link -> items.get(link.source())).toArray();
		targets = graph.links().stream().mapToInt(link -> items.get(link.target())).toArray();
		for (int e = 0; e < sources.length; e++) {
			List<Point> route = fixed.get(graph.links().get(e).id());
			for (int i = 1; route != null && i < route.size(); i++)
				occupy(route.get(i - 1), route.get(i), e + 1);
		}
	}

	/** Borders and middles of all boxes and corners of fixed lines, along one direction. */
	private int[] things(Map<String, List<Point>> fixed, ToIntFunction<Box> from, ToIntFunction<Box> size,
			ToIntFunction<Point> corner) {
		IntStream.Builder things = IntStream.builder();
		for (Box box : boxes.values())
			for (int half = 0; half <= 2; half++)
				things.add(from.applyAsInt(box) + size.applyAsInt(box) * half / 2);
		for (List<Point> route : fixed.values())
			for (Point point : route)
				things.add(corner.applyAsInt(point));
		return things.build().distinct().toArray();
	}

	/** Grid lines run along the borders of most items, so that ports are spread evenly. */
	private int phase(ToIntFunction<Box> edge) {
		int[] counts = new int[Grid.PITCH];
		for (Item item : graph.items())
			counts[Math.floorMod(edge.applyAsInt(boxes.get(item.id())), Grid.PITCH)]++;
		int best = 0;
		for (int i = 1; i < counts.length; i++)
			if (counts[i] > counts[best])
				best = i;
		return best;
	}

	private void markRegions() {
		for (Region region : graph.regions()) {
			regions.put(region.id(), regions.size() + 1);
			int number = regions.size();
			Box box = boxes.get(region.id());
			grid.each(box, point -> grid.region[point] = number);
			if (region.titleWidth() > 0)
				grid.each(new Box(box.x(), box.y(), region.titleWidth(), region.titleHeight()),
						point -> grid.blocked[point] = true);
		}
	}

	private void markItems() {
		for (Item item : graph.items()) {
			Box box = boxes.get(item.id());
			grid.each(box.grown(Grid.PITCH), point -> grid.dear[point] += BESIDE_ITEM);
			grid.each(box.grown(BLOCKED), point -> grid.blocked[point] = true);
		}
	}

	/** Keeps other lines off a piece of a fixed one. */
	private void occupy(Point a, Point b, int user) {
		Box line = new Box(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
		if (a.y() == b.y())
			grid.each(line.grown(Grid.PITCH / 2), point -> grid.across[point] = user);
		if (a.x() == b.x())
			grid.each(line.grown(Grid.PITCH / 2), point -> grid.along[point] = user);
		if (a.x() != b.x() && a.y() != b.y())
			for (Box part : LabelObstacles.parts(a, b))
				grid.each(part.grown(Grid.PITCH / 2), point -> {
					grid.along[point] = user;
					grid.across[point] = user;
				});
	}

	/** By the numbers of the items: the wanted ones of the links at each, in order. */
	int[][] linksByItem(IntPredicate wanted) {
		List<IntStream.Builder> links = graph.items().stream().map(item -> IntStream.builder()).toList();
		for (int e = 0; e < sources.length; e++)
			if (wanted.test(e)) {
				links.get(sources[e]).add(e);
				if (targets[e] != sources[e])
					links.get(targets[e]).add(e);
			}
		return links.stream().map(builder -> builder.build().toArray()).toArray(int[][]::new);
	}

	/** Where lines leave the source of a link. */
	List<Port> starts(int link) {
		return ports.get(sources[link]);
	}

	/** Where lines enter the target of a link. */
	List<Port> ends(int link) {
		return ports.get(targets[link]);
	}

	/** By the numbers of the grid: the regions around the ends of a link, outer ones included, and the open space. */
	boolean[] homeOf(int link) {
		boolean[] home = new boolean[regions.size() + 1];
		home[0] = true;
		markAround(graph.items().get(sources[link]).region(), home);
		markAround(graph.items().get(targets[link]).region(), home);
		return home;
	}

	private void markAround(String region, boolean[] home) {
		if (region == null)
			return;
		home[regions.get(region)] = true;
		graph.regions().stream().filter(r -> r.id().equals(region)).forEach(r -> markAround(r.parent(), home));
	}

	/** Distance of the ends of a link, px. */
	int distance(int e) {
		Link link = graph.links().get(e);
		Point a = boxes.get(link.source()).centre();
		Point b = boxes.get(link.target()).centre();
		return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
	}
}
