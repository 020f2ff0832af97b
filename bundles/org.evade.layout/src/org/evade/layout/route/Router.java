/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.route;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.evade.layout.Box;
import org.evade.layout.LayoutGraph;
import org.evade.layout.LayoutGraph.Link;
import org.evade.layout.LayoutProgress;
import org.evade.layout.Point;

/**
 * Routes lines between placed boxes: orthogonal, never through an item, each on a track of its own, with a place for its
 * label. Lines are drawn one after the other and then, again and again, taken out and drawn anew among the others.
 */
public final class Router {
	/** Distance of two lines that run side by side, px. */
	public static final int PITCH = Grid.PITCH;
	private static final int NO_LABEL_SPOT = 600;
	private static final int NO_WAY = 100_000;
	/** Line beside the label of a loop, px. */
	private static final int LOOP_ENDS = 8;

	private final LayoutGraph graph;
	private final Map<String, Box> boxes;
	private final Map<String, List<Point>> fixed;
	private final Terrain terrain;
	private final Grid grid;
	private final PathFinder finder;
	private final Way[] ways;
	private final LabelSpots.Spot[] spots;
	private final int[][] linksOf;
	private final Costs costs;
	private final LayoutProgress progress;
	private final Random random = new Random(1);

	/**
	 * @param graph
	 *            items, regions and links
	 * @param boxes
	 *            places of items and regions by id
	 * @param fixed
	 *            routes by link id that stay as they are
	 */
	public Router(LayoutGraph graph, Map<String, Box> boxes, Map<String, List<Point>> fixed) {
		this(graph, boxes, fixed, LayoutProgress.NONE);
	}

	/**
	 * The same for somebody who may give up.
	 *
	 * @param progress
	 *            asked whether the routes are still wanted; not told how far they are
	 */
	public Router(LayoutGraph graph, Map<String, Box> boxes, Map<String, List<Point>> fixed, LayoutProgress progress) {
		this.graph = graph;
		this.boxes = boxes;
		this.fixed = fixed;
		terrain = new Terrain(graph, boxes, fixed);
		grid = terrain.grid;
		this.progress = progress;
		finder = new PathFinder(grid, progress);
		ways = new Way[graph.links().size()];
		spots = new LabelSpots.Spot[ways.length];
		linksOf = terrain.linksByItem(e -> !isFixed(e));
		costs = new Costs(ways.length, this::cost);
	}

	/**
	 * Routes all links, or improves the routes that are there.
	 *
	 * @param rounds
	 *            how often each line is drawn anew, at least 0
	 * @return this
	 */
	public Router route(int rounds) {
		Integer[] order = IntStream.range(0, ways.length).filter(e -> !isFixed(e)).boxed().toArray(Integer[]::new);
		Arrays.sort(order, Comparator.comparingInt(terrain::distance));
		for (int e : order)
			if (ways[e] == null)
				draw(e);
		for (int round = 0; round < rounds; round++) {
			Arrays.sort(order, Comparator.comparingInt((Integer e) -> -cost(e)));
			for (int e : order.clone())
				redraw(new int[] { e });
			for (int[] links : linksOf)
				redraw(shuffled(links));
		}
		return this;
	}

	private boolean isFixed(int e) {
		return fixed.containsKey(graph.links().get(e).id());
	}

	private int[] shuffled(int[] ordered) {
		int[] links = ordered.clone();
		for (int i = links.length - 1; i > 0; i--) {
			int j = random.nextInt(i + 1);
			int kept = links[i];
			links[i] = links[j];
			links[j] = kept;
		}
		return links;
	}

	/** Draws some lines anew; keeps the old ones when the new ones are worse. */
	private void redraw(int[] links) {
		int before = costs.total();
		Way[] oldWays = new Way[links.length];
		LabelSpots.Spot[] oldSpots = new LabelSpots.Spot[links.length];
		for (int i = 0; i < links.length; i++) {
			oldWays[i] = ways[links[i]];
			oldSpots[i] = spots[links[i]];
			erase(links[i]);
		}
		for (int e : links)
			draw(e);
		if (costs.total() <= before)
			return;
		for (int e : links)
			erase(e);
		for (int i = 0; i < links.length; i++)
			put(links[i], oldWays[i], oldSpots[i]);
	}

	private void draw(int e) {
		progress.check();
		Way way = terrain.sources[e] == terrain.targets[e] ? loop(e) : null;
		if (way == null)
			way = finder.find(e, terrain.starts(e), terrain.ends(e), terrain.homeOf(e));
		put(e, way, way == null ? null : spot(e, way));
	}

	private Way loop(int e) {
		Link link = graph.links().get(e);
		return new Loop(grid, boxes.get(link.source()), terrain.starts(e)).find(link.labelWidth() + LOOP_ENDS);
	}

	private LabelSpots.Spot spot(int e, Way way) {
		Link link = graph.links().get(e);
		if (link.labelWidth() == 0)
			return null;
		return LabelSpots.best(way.corners(grid), link.labelWidth(), link.labelHeight(), box -> hidden(box, e + 1));
	}

	private int hidden(Box box, int own) {
		int[] count = new int[1];
		grid.each(box.grown(3), point -> {
			if (grid.blocked[point] || foreign(grid.across[point], own) || foreign(grid.along[point], own)
					|| foreign(grid.kept[point], own))
				count[0]++;
		});
		return count[0];
	}

	private static boolean foreign(int user, int own) {
		return user != 0 && user != own;
	}

	private void put(int e, Way way, LabelSpots.Spot spot) {
		ways[e] = way;
		spots[e] = spot;
		mark(e, 0, e + 1);
	}

	private void erase(int e) {
		mark(e, e + 1, 0);
		ways[e] = null;
		spots[e] = null;
	}

	/** Marks what a line takes; lines that it crosses cost something else from then on. */
	private void mark(int e, int from, int to) {
		costs.changed(e);
		Way way = ways[e];
		if (way == null)
			return;
		for (int i = 0; i < way.points().length; i++) {
			int point = way.points()[i];
			costs.changed(grid.across[point] - 1);
			costs.changed(grid.along[point] - 1);
			grid.lines(way.entered(i))[point] = to;
			grid.lines(way.left(i))[point] = to;
		}
		keep(way.end().point(), from, to);
		if (spots[e] != null)
			grid.each(spots[e].box().grown(1), point -> keep(point, from, to));
	}

	private void keep(int point, int from, int to) {
		if (grid.kept[point] == from)
			grid.kept[point] = to;
	}

	private int cost(int e) {
		Way way = ways[e];
		if (isFixed(e))
			return 0;
		if (way == null)
			return NO_WAY;
		int cost = way.length(grid) * PathFinder.STEP + way.bendCost() + way.start().cost() + way.end().cost();
		for (int point : way.points()) {
			cost += grid.dear[point];
			if (foreign(grid.across[point], e + 1) || foreign(grid.along[point], e + 1))
				cost += PathFinder.CROSSING / 2;
		}
		if (spots[e] != null && !spots[e].isFree())
			cost += NO_LABEL_SPOT;
		return cost;
	}

	/** Routes by link id, fixed ones too: corners and ends. A link without a way is a straight line. */
	public Map<String, List<Point>> routes() {
		Map<String, List<Point>> routes = new TreeMap<>();
		for (int e = 0; e < ways.length; e++) {
			Link link = graph.links().get(e);
			routes.put(link.id(), isFixed(e) ? fixed.get(link.id()) : ways[e] == null ? straight(link) : ways[e].corners(grid));
		}
		return routes;
	}

	/** Whether there is a way for a link. */
	boolean isRouted(String id) {
		for (int e = 0; e < ways.length; e++)
			if (graph.links().get(e).id().equals(id))
				return isFixed(e) || ways[e] != null;
		return false;
	}

	private List<Point> straight(Link link) {
		Box source = boxes.get(link.source());
		Box target = boxes.get(link.target());
		return source.overlaps(target) ? List.of(source.centre(), target.centre())
				: Straight.between(source, target, source.centre());
	}

	/** Places of items and regions by id. */
	public Map<String, Box> boxes() {
		return boxes;
	}

	/** Area that boxes, lines and labels take. */
	public Box bounds() {
		Box bounds = boxes.values().stream().reduce(Box::union).orElse(new Box(0, 0, 0, 0));
		for (List<Point> route : routes().values())
			for (Point point : route)
				bounds = bounds.union(new Box(point.x(), point.y(), 0, 0));
		for (LabelSpots.Spot spot : spots)
			if (spot != null)
				bounds = bounds.union(spot.box());
		return bounds;
	}

	/** How bad the whole is; for comparing, lower is better. */
	public int cost() {
		return costs.total();
	}

	/** Number of labels without a free place and of links without a way. */
	public int failures() {
		int failures = 0;
		for (int e = 0; e < ways.length; e++)
			if (ways[e] == null || spots[e] != null && !spots[e].isFree())
				failures++;
		return failures;
	}
}
