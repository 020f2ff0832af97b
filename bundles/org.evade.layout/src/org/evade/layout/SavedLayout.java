/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.evade.model.BoxLayout;
import org.evade.model.Layout;
import org.evade.model.LayoutEntry;
import org.evade.model.RouteLayout;

/**
 * Geometry from a saved layout. What the layout does not know is put below what it does: new items in a row, new links as an angle. What
 * only the layout knows is left out of the picture and stays in its file.
 */
public final class SavedLayout {
	private static final int GAP = 24, MARGIN = 16;
	private final LayoutGraph graph;
	private final SortedMap<String, Box> boxes = new TreeMap<>();
	private final SortedMap<String, List<Point>> routes = new TreeMap<>();

	private SavedLayout(LayoutGraph graph) {
		this.graph = graph;
	}

	/**
	 * @param layout
	 *            saved coordinates
	 * @param graph
	 *            what is to be placed
	 * @return a geometry that has every region, item and link of the graph
	 */
	public static Geometry read(Layout layout, LayoutGraph graph) {
		SavedLayout saved = new SavedLayout(graph);
		SortedMap<String, BoxLayout> known = new TreeMap<>();
		SortedMap<String, RouteLayout> knownRoutes = new TreeMap<>();
		for (LayoutEntry entry : layout.getEntries())
			if (entry instanceof BoxLayout box)
				known.put(box.getElement(), box);
			else if (entry instanceof RouteLayout route)
				knownRoutes.put(route.getElement(), route);
		saved.place(known);
		saved.route(knownRoutes);
		return new Geometry(Math.max(layout.getWidth(), saved.right() + MARGIN), Math.max(layout.getHeight(), saved.bottom() + MARGIN),
				saved.boxes, saved.routes);
	}

	private void place(SortedMap<String, BoxLayout> known) {
		graph.items().forEach(item -> put(item.id(), known.get(item.id()), item.width(), item.height()));
		graph.regions().forEach(region -> put(region.id(), known.get(region.id()), region.titleWidth() + 2 * GAP, 3 * GAP));
		int x = GAP, y = bottom() + GAP;
		for (LayoutGraph.Item item : graph.items())
			if (!boxes.containsKey(item.id())) {
				boxes.put(item.id(), new Box(x, y, item.width(), item.height()));
				x += item.width() + GAP;
			}
		for (int i = graph.regions().size() - 1; i >= 0; i--)
			fit(graph.regions().get(i));
	}

	private void put(String id, BoxLayout at, int width, int height) {
		if (at != null)
			boxes.put(id, new Box(at.getX(), at.getY(), at.getWidth() > 0 ? at.getWidth() : width, at.getHeight() > 0 ? at.getHeight() : height));
	}

	/** A region holds what is in it; one without a place is drawn around its content. */
	private void fit(LayoutGraph.Region region) {
		Box around = boxes.get(region.id());
		List<String> inside = new ArrayList<>();
		graph.items().stream().filter(item -> region.id().equals(item.region())).forEach(item -> inside.add(item.id()));
		graph.regions().stream().filter(other -> region.id().equals(other.parent())).forEach(other -> inside.add(other.id()));
		for (String id : inside) {
			Box box = boxes.get(id);
			Box roomy = new Box(box.x() - GAP / 2, box.y() - region.titleHeight() - GAP / 2, box.width() + GAP,
					box.height() + region.titleHeight() + GAP);
			around = around == null ? roomy : around.contains(box) ? around : around.union(roomy);
		}
		boxes.put(region.id(), around == null ? new Box(GAP, bottom() + GAP, region.titleWidth() + 2 * GAP, 3 * GAP) : around);
	}

	private void route(SortedMap<String, RouteLayout> known) {
		for (LayoutGraph.Link link : graph.links()) {
			RouteLayout route = known.get(link.id());
			routes.put(link.id(), route != null && route.getPoints().size() > 1
					? route.getPoints().stream().map(point -> new Point(point.getX(), point.getY())).toList()
					: angle(boxes.get(link.source()), boxes.get(link.target())));
		}
	}

	/** From the side of one box to the top or bottom of the other. */
	private static List<Point> angle(Box from, Box to) {
		Point target = to.centre(), source = from.centre();
		boolean above = to.bottom() <= from.y();
		if (to.x() < from.right() && from.x() < to.right()) {
			int x = (Math.max(from.x(), to.x()) + Math.min(from.right(), to.right())) / 2;
			return List.of(new Point(x, above ? from.y() : from.bottom()), new Point(x, above ? to.bottom() : to.y()));
		}
		int side = target.x() > source.x() ? from.right() : from.x();
		if (source.y() > to.y() && source.y() < to.bottom())
			return List.of(new Point(side, source.y()), new Point(target.x() > source.x() ? to.x() : to.right(), source.y()));
		return List.of(new Point(side, source.y()), new Point(target.x(), source.y()),
				new Point(target.x(), target.y() < source.y() ? to.bottom() : to.y()));
	}

	private int right() {
		return Math.max(boxes.values().stream().mapToInt(Box::right).max().orElse(0),
				routes.values().stream().flatMap(List::stream).mapToInt(Point::x).max().orElse(0));
	}

	private int bottom() {
		return Math.max(boxes.values().stream().mapToInt(Box::bottom).max().orElse(0),
				routes.values().stream().flatMap(List::stream).mapToInt(Point::y).max().orElse(0));
	}
}
