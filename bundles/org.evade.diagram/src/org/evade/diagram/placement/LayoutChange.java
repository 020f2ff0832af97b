/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.placement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.evade.diagram.model.ElementGroups;
import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.figure.content.EdgeFace;
import org.evade.figure.content.RegionFace;
import org.evade.figure.scene.Group;
import org.evade.figure.scene.Group.Part;
import org.evade.layout.Box;
import org.evade.layout.Point;
import org.evade.layout.route.Rerouting;
import org.evade.layout.route.Straight;

/**
 * Places that differ from those of a map: what a drag, a key or a command is about to change.
 *
 * @param map
 *            map
 * @param boxes
 *            nodes and compartments that stand elsewhere, by id
 * @param routes
 *            edges that run otherwise, by id
 */
public record LayoutChange(MapSnapshot map, Map<String, Box> boxes, Map<String, List<Point>> routes) {
	/** Least distance of a line from the corner of a box, px. */
	private static final int SIDE = 5;

	/** Nothing differs. */
	public static LayoutChange none(MapSnapshot map) {
		return new LayoutChange(map, Map.of(), Map.of());
	}

	/** Some elements moved, with all that compartments hold; edges follow. */
	public static LayoutChange moved(MapSnapshot map, Set<String> ids, int dx, int dy) {
		Map<String, Box> boxes = new TreeMap<>();
		for (String id : map.withContents(ids))
			if (map.geometry().boxes().containsKey(id))
				boxes.put(id, map.geometry().boxes().get(id).moved(dx, dy));
		return at(map, boxes);
	}

	/** Some elements at other places or in other sizes; edges follow. */
	public static LayoutChange at(MapSnapshot map, Map<String, Box> boxes) {
		Map<String, List<Point>> routes = new TreeMap<>();
		for (EdgeFace edge : map.edgesOf(boxes.keySet())) {
			List<Point> route = map.geometry().routes().get(edge.id());
			List<Point> followed = follow(route, map.geometry().boxes().get(edge.source()), boxes.get(edge.source()),
					map.geometry().boxes().get(edge.target()), boxes.get(edge.target()));
			if (!followed.equals(route))
				routes.put(edge.id(), followed);
		}
		return new LayoutChange(map, boxes, routes);
	}

	/** One edge on another route. */
	public static LayoutChange routed(MapSnapshot map, String edge, List<Point> route) {
		return new LayoutChange(map, Map.of(), Map.of(edge, route));
	}

	private static List<Point> follow(List<Point> route, Box oldSource, Box source, Box oldTarget, Box target) {
		int last = route.size() - 1;
		Point start = source == null ? route.get(0) : carried(route.get(0), oldSource, source);
		Point end = target == null ? route.get(last) : carried(route.get(last), oldTarget, target);
		int dx = start.x() - route.get(0).x();
		int dy = start.y() - route.get(0).y();
		if (end.x() - route.get(last).x() == dx && end.y() - route.get(last).y() == dy)
			return Routes.moved(route, dx, dy);
		boolean slantedStart = Straight.isSlanted(route.get(0), route.get(1));
		boolean slantedEnd = Straight.isSlanted(route.get(last), route.get(last - 1));
		if (route.size() == 2) {
			if (slantedStart)
				return Straight.between(source == null ? oldSource : source, target == null ? oldTarget : target, start);
			List<Point> straight = straight(start, end, route.get(0).y() == route.get(1).y(), source == null ? oldSource : source,
					target == null ? oldTarget : target);
			if (straight != null)
				return straight;
		}
		List<Point> started = slantedStart && source != null ? tipped(route, source)
				: slantedStart ? route : Routes.startingAt(route, start);
		if (!slantedEnd)
			return Routes.endingAt(started, end);
		return target == null ? started : tipped(started.reversed(), target).reversed();
	}

	/** A slanted first piece turns around its bend. */
	private static List<Point> tipped(List<Point> route, Box box) {
		List<Point> points = new ArrayList<>(route);
		points.set(0, Straight.aimed(box, route.get(1)));
		return points;
	}

	/** A straight line stays straight as long as both boxes have a side for it; null when they have not. */
	private static List<Point> straight(Point start, Point end, boolean level, Box source, Box target) {
		int low = level ? Math.max(source.y(), target.y()) : Math.max(source.x(), target.x());
		int high = level ? Math.min(source.bottom(), target.bottom()) : Math.min(source.right(), target.right());
		if (high - low < 2 * SIDE)
			return null;
		int wanted = level ? end.y() : end.x();
		int at = Math.clamp(wanted, low + SIDE, high - SIDE);
		return level ? List.of(new Point(start.x(), at), new Point(end.x(), at))
				: List.of(new Point(at, start.y()), new Point(at, end.y()));
	}

	/** A point on the border of a box, at the same place of the box elsewhere or in another size. */
	private static Point carried(Point point, Box from, Box to) {
		return new Point(carried(point.x(), from.x(), from.right(), to.x(), to.right()),
				carried(point.y(), from.y(), from.bottom(), to.y(), to.bottom()));
	}

	private static int carried(int at, int low, int high, int newLow, int newHigh) {
		if (newHigh - newLow == high - low)
			return at + newLow - low;
		if (at <= low)
			return newLow + at - low;
		if (at >= high)
			return newHigh + at - high;
		return (int) Math.round(newLow + (double) (at - low) / (high - low) * (newHigh - newLow));
	}

	/** Whether nothing differs. */
	public boolean isEmpty() {
		return boxes.isEmpty() && routes.isEmpty();
	}

	/** Place of a node or compartment as it will be. */
	public Box box(String id) {
		Box box = boxes.get(id);
		return box == null ? map.geometry().boxes().get(id) : box;
	}

	/** All boxes as they will be. */
	public Map<String, Box> allBoxes() {
		Map<String, Box> all = new HashMap<>(map.geometry().boxes());
		all.putAll(boxes);
		return all;
	}

	/**
	 * The same with compartments grown around what they hold, and with lines drawn anew where they would run under a node
	 * or through their own ends.
	 *
	 * @param keep
	 *            edges whose route the user has just drawn
	 */
	public LayoutChange tidied(Set<String> keep) {
		Map<String, Box> all = allBoxes();
		Map<String, Box> changed = new TreeMap<>(boxes);
		grow(all, changed);
		Set<String> anew = new TreeSet<>();
		Map<String, List<Point>> fixed = new TreeMap<>();
		for (EdgeFace edge : map.edges().values()) {
			List<Point> route = routes.getOrDefault(edge.id(), map.geometry().routes().get(edge.id()));
			if (!keep.contains(edge.id()) && isBad(edge, route, all))
				anew.add(edge.id());
			else
				fixed.put(edge.id(), route);
		}
		Map<String, List<Point>> drawn = new TreeMap<>(routes);
		if (!anew.isEmpty()) {
			drawn.putAll(Rerouting.of(map.graph(), all, fixed, anew, 2));
		}
		return new LayoutChange(map, changed, drawn);
	}

	/** Only edges that moved, or that a moved node now covers, are looked at; others were the user's choice. */
	private boolean isBad(EdgeFace edge, List<Point> route, Map<String, Box> all) {
		if (routes.containsKey(edge.id())) {
			if (Routes.isHidden(route, all.get(edge.source())) || Routes.isHidden(route, all.get(edge.target())))
				return true;
			return map.nodes().keySet().stream().filter(id -> !id.equals(edge.source()) && !id.equals(edge.target()))
					.anyMatch(id -> Routes.isHidden(route, all.get(id)));
		}
		return boxes.keySet().stream().filter(map.nodes()::containsKey)
				.anyMatch(id -> Routes.isHidden(route, all.get(id)));
	}

	private void grow(Map<String, Box> all, Map<String, Box> changed) {
		List<RegionFace> regions = List.copyOf(map.regions().values());
		for (RegionFace region : regions.reversed()) {
			Box box = all.get(region.id());
			Box wide = box;
			for (String id : boxes.keySet()) {
				Key key = map.find(id);
				if (key != null && region.id().equals(map.parent(key)) && leansOut(box, all.get(id)))
					wide = wide.union(all.get(id).grown(8));
			}
			if (!wide.equals(box)) {
				all.put(region.id(), wide);
				changed.put(region.id(), wide);
			}
		}
	}

	/** Something that stands mostly inside but not quite. */
	private static boolean leansOut(Box region, Box box) {
		return !region.contains(box) && region.contains(new Box(box.centre().x(), box.centre().y(), 0, 0));
	}

	/**
	 * What looks different, drawn at its new place, in drawing order; markers ride along. A compartment in another size comes
	 * with all that it would hide.
	 */
	public Map<Key, Group> groups() {
		Map<String, Box> all = allBoxes();
		List<Box> resized = new ArrayList<>();
		Map<Key, Group> groups = new LinkedHashMap<>();
		map.groups().forEach((key, group) -> {
			if (key.part() == Part.COMPARTMENT && isResized(key.id()))
				resized.add(boxes.get(key.id()));
			Group other = changed(key, all);
			if (other != null)
				groups.put(key, other);
			else if (resized.stream().anyMatch(box -> reaches(key, box)))
				groups.put(key, group);
		});
		return groups;
	}

	private boolean isResized(String region) {
		Box box = boxes.get(region);
		Box before = map.geometry().boxes().get(region);
		return box != null && (box.width() != before.width() || box.height() != before.height());
	}

	/** An element at its new place, or null when it stays. */
	private Group changed(Key key, Map<String, Box> all) {
		String id = key.id();
		return switch (key.part()) {
		case COMPARTMENT -> boxes.containsKey(id) ? ElementGroups.region(map.regions().get(id), boxes.get(id)) : null;
		case NODE -> boxes.containsKey(id) ? ElementGroups.node(map.nodes().get(id), boxes.get(id)) : null;
		case EDGE -> routes.containsKey(id) ? ElementGroups.edge(map.edges().get(id), map.nodes(), all, routes.get(id)) : null;
		case MARKER -> routes.containsKey(id) ? marker(key) : null;
		default -> null;
		};
	}

	private Group marker(Key key) {
		Box label = label(key);
		Point at = Routes.middle(routes.get(key.id()));
		return label == null ? null : ElementGroups.marker(map.edges().get(key.id()),
				new Box(at.x() - label.width() / 2, at.y() - label.height() / 2, label.width(), label.height()));
	}

	private boolean reaches(Key key, Box box) {
		return switch (key.part()) {
		case COMPARTMENT, NODE -> map.box(key).overlaps(box);
		case EDGE -> map.geometry().routes().get(key.id()).stream().map(at -> new Box(at.x(), at.y(), 1, 1)).reduce(Box::union)
				.filter(box::overlaps).isPresent();
		case MARKER -> label(key) != null && label(key).overlaps(box);
		default -> false;
		};
	}

	/** Everything that must be taken off the picture while this is shown: also edges of moved nodes that did not change. */
	public Set<Key> lifted() {
		return groups().keySet();
	}

	private Box label(Key marker) {
		Group group = map.groups().get(marker);
		return group == null ? null
				: group.items().stream().filter(org.evade.figure.scene.Item.Plate.class::isInstance)
						.map(item -> ((org.evade.figure.scene.Item.Plate) item).box()).findFirst().orElse(null);
	}
}
