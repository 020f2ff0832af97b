/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.saved;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.evade.layout.Box;
import org.evade.layout.LayoutGraph;
import org.evade.layout.LayoutGraph.Item;
import org.evade.layout.LayoutGraph.Link;
import org.evade.layout.LayoutGraph.Region;
import org.evade.layout.Point;

/** Boxes and routes to which more are added; strips are inserted where there is no free place. */
final class Room {
	private static final int GAP = 24;
	private static final int PADDING = 12;
	private static final int STEP = 8;

	private final LayoutGraph graph;
	private final Map<String, Region> regions = new HashMap<>();
	private final Set<String> items = new HashSet<>();
	private final TreeMap<String, Box> boxes = new TreeMap<>();
	private final TreeMap<String, List<Point>> routes = new TreeMap<>();

	Room(LayoutGraph graph) {
		this.graph = graph;
		graph.regions().forEach(region -> regions.put(region.id(), region));
		graph.items().forEach(item -> items.add(item.id()));
	}

	boolean has(String id) {
		return boxes.containsKey(id);
	}

	void put(String id, Box box) {
		boxes.put(id, box);
	}

	void putRoute(String id, List<Point> route) {
		routes.put(id, route);
	}

	Map<String, Box> boxes() {
		return boxes;
	}

	Map<String, List<Point>> routes() {
		return routes;
	}

	/** Gives a region without a place of its own the box around what it holds; false when nothing in it has a place. */
	boolean fit(Region region) {
		Box inside = inside(region);
		if (inside == null)
			return false;
		put(region.id(), around(region, inside));
		return true;
	}

	private Box inside(Region region) {
		Box inside = null;
		for (Item item : graph.items())
			if (region.id().equals(item.region()) && has(item.id()))
				inside = inside == null ? boxes.get(item.id()) : inside.union(boxes.get(item.id()));
		for (Region inner : graph.regions())
			if (region.id().equals(inner.parent()) && has(inner.id()))
				inside = inside == null ? boxes.get(inner.id()) : inside.union(boxes.get(inner.id()));
		return inside;
	}

	private static Box around(Region region, Box inside) {
		int top = region.titleHeight() + PADDING;
		return new Box(inside.x() - PADDING, inside.y() - top, Math.max(inside.width(), region.titleWidth()) + 2 * PADDING,
				inside.height() + top + PADDING);
	}

	/** Lets every region reach around what it holds, inner ones first. */
	void growRegions() {
		List<Region> innerFirst = new ArrayList<>(graph.regions());
		java.util.Collections.reverse(innerFirst);
		for (Region region : innerFirst) {
			Box inside = inside(region);
			if (inside != null && !boxes.get(region.id()).contains(inside))
				put(region.id(), boxes.get(region.id()).union(around(region, inside)));
		}
	}

	/** Middle of the placed items that an item is linked to, or null. */
	Point centreOfLinked(String id) {
		int x = 0;
		int y = 0;
		int count = 0;
		for (Link link : graph.links()) {
			String other = link.source().equals(id) ? link.target() : link.target().equals(id) ? link.source() : null;
			if (other == null || !has(other))
				continue;
			x += boxes.get(other).centre().x();
			y += boxes.get(other).centre().y();
			count++;
		}
		return count == 0 ? null : new Point(x / count, y / count);
	}

	/** Adds a box in a region, or below everything, near a place if there is one. */
	Box add(String id, String region, int width, int height, Point near) {
		Box place = region == null || !has(region) ? below(width, height) : inside(regions.get(region), width, height, near);
		put(id, place);
		return place;
	}

	private Box below(int width, int height) {
		Box all = boxes.values().stream().reduce(Box::union).orElse(new Box(0, 0, 0, 0));
		return new Box(all.x(), all.bottom() + GAP, width, height);
	}

	private Box inside(Region region, int width, int height, Point near) {
		Box free = free(region, width, height, near);
		if (free != null)
			return free;
		Box box = boxes.get(region.id());
		int missing = width + 2 * PADDING - box.width();
		if (missing > 0)
			widen(box.right() - PADDING / 2, roundUp(missing));
		int bottom = boxes.get(region.id()).bottom() - PADDING / 2;
		deepen(bottom, roundUp(height + GAP));
		Box found = free(region, width, height, near);
		return found != null ? found : new Box(box.x() + PADDING, bottom, width, height);
	}

	private static int roundUp(int size) {
		return Math.ceilDiv(size, STEP) * STEP;
	}

	/** The free place nearest to a point. */
	private Box free(Region region, int width, int height, Point near) {
		Box box = boxes.get(region.id());
		Point goal = near == null ? new Point(box.x(), box.y()) : near;
		Box best = null;
		long least = Long.MAX_VALUE;
		for (int y = box.y() + region.titleHeight() + PADDING; y + height + PADDING <= box.bottom(); y += STEP)
			for (int x = box.x() + PADDING; x + width + PADDING <= box.right(); x += STEP) {
				Box place = new Box(x, y, width, height);
				long dx = place.centre().x() - goal.x();
				long dy = place.centre().y() - goal.y();
				if (dx * dx + dy * dy < least && isFree(place, region.id())) {
					least = dx * dx + dy * dy;
					best = place;
				}
			}
		return best;
	}

	private boolean isFree(Box place, String region) {
		Box wide = place.grown(GAP * 2 / 3);
		for (Map.Entry<String, Box> entry : boxes.entrySet()) {
			boolean item = items.contains(entry.getKey());
			boolean inner = !item && regions.containsKey(entry.getKey()) && isInside(entry.getKey(), region);
			if ((item || inner) && entry.getValue().overlaps(wide))
				return false;
		}
		return routes.values().stream().noneMatch(route -> hits(route, place.grown(STEP / 2)));
	}

	private boolean isInside(String inner, String outer) {
		String parent = regions.get(inner).parent();
		return parent != null && (parent.equals(outer) || isInside(parent, outer));
	}

	private static boolean hits(List<Point> route, Box place) {
		for (int i = 1; i < route.size(); i++) {
			Point a = route.get(i - 1);
			Point b = route.get(i);
			Box line = new Box(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
			if (line.grown(1).overlaps(place))
				return true;
		}
		return false;
	}

	private void deepen(int from, int by) {
		boxes.replaceAll((id, box) -> box.y() >= from ? box.moved(0, by)
				: box.bottom() > from && !items.contains(id) ? new Box(box.x(), box.y(), box.width(), box.height() + by) : box);
		routes.replaceAll((id, route) -> route.stream().map(p -> p.y() >= from ? new Point(p.x(), p.y() + by) : p).toList());
	}

	private void widen(int from, int by) {
		boxes.replaceAll((id, box) -> box.x() >= from ? box.moved(by, 0)
				: box.right() > from && !items.contains(id) ? new Box(box.x(), box.y(), box.width() + by, box.height()) : box);
		routes.replaceAll((id, route) -> route.stream().map(p -> p.x() >= from ? new Point(p.x() + by, p.y()) : p).toList());
	}
}
