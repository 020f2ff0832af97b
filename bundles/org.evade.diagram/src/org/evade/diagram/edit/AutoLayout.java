/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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
	 * Places for some elements and what they hold; everything else stays. They are laid out on their own and put where they
	 * stood before, and all lines at them are drawn anew.
	 */
	public static Geometry some(MapSnapshot map, Set<String> ids) {
		Set<String> chosen = map.withContents(ids);
		List<LayoutGraph.Region> regions = map.graph().regions().stream().filter(region -> chosen.contains(region.id()))
				.map(region -> new LayoutGraph.Region(region.id(), chosen.contains(region.parent()) ? region.parent() : null,
						region.titleWidth(), region.titleHeight()))
				.toList();
		List<LayoutGraph.Item> items = map.graph().items().stream().filter(item -> chosen.contains(item.id()))
				.map(item -> new LayoutGraph.Item(item.id(), chosen.contains(item.region()) ? item.region() : null, item.width(),
						item.height()))
				.toList();
		List<LayoutGraph.Link> links = map.graph().links().stream()
				.filter(link -> chosen.contains(link.source()) && chosen.contains(link.target())).toList();
		Geometry own = MapLayouter.layout(new LayoutGraph(regions, items, links), Sizes.PAGE);
		Box before = bounds(map.geometry().boxes(), chosen);
		Box after = bounds(own.boxes(), chosen);
		Map<String, Box> boxes = new TreeMap<>(map.geometry().boxes());
		int dx = before.centre().x() - after.centre().x();
		int dy = before.centre().y() - after.centre().y();
		own.boxes().forEach((id, box) -> boxes.put(id, box.moved(dx, dy)));
		Map<String, List<Point>> kept = new TreeMap<>(map.geometry().routes());
		Set<String> anew = new HashSet<>();
		map.edgesOf(chosen).forEach(edge -> anew.add(edge.id()));
		kept.keySet().removeAll(anew);
		Map<String, List<Point>> routes = new TreeMap<>(kept);
		routes.putAll(new Router(map.graph(), boxes, kept).route(3).routes());
		return geometry(boxes, routes);
	}

	private static Box bounds(Map<String, Box> boxes, Set<String> ids) {
		return ids.stream().filter(boxes::containsKey).map(boxes::get).reduce(Box::union).orElseThrow();
	}

	private static Geometry geometry(Map<String, Box> boxes, Map<String, List<Point>> routes) {
		Box all = boxes.values().stream().reduce(Box::union).orElse(new Box(0, 0, 0, 0));
		return new Geometry(Math.max(0, all.right()), Math.max(0, all.bottom()), new TreeMap<>(boxes), new TreeMap<>(routes));
	}
}
