/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evade.figure.FigureOptions;
import org.evade.figure.Sizes;
import org.evade.figure.content.EdgeFace;
import org.evade.figure.content.MapContent;
import org.evade.figure.content.NodeFace;
import org.evade.figure.content.RegionFace;
import org.evade.figure.scene.At;
import org.evade.figure.scene.Group;
import org.evade.figure.scene.Group.Part;
import org.evade.figure.scene.Item;
import org.evade.figure.scene.Scene;
import org.evade.layout.Box;
import org.evade.layout.Geometry;
import org.evade.layout.LabelPlacer;
import org.evade.layout.LayoutGraph;
import org.evade.layout.Point;

/** Puts a figure together: the map at its places, and around it title, legend and references. */
public final class SceneBuilder {
	private static final int LEAST_WIDTH = 460;
	private static final int SPACE = 12;
	/** Room for line ends and markers beyond the boxes. */
	private static final int FRINGE = 6;

	private final MapContent content;
	private final LayoutGraph graph;
	private final Geometry geometry;
	private final FigureOptions options;
	private final Map<String, Box> labels;
	private final List<Group> groups = new ArrayList<>();

	/**
	 * @param content
	 *            what the map says
	 * @param geometry
	 *            where its elements stand
	 * @param options
	 *            what to show beside the map
	 */
	public SceneBuilder(MapContent content, Geometry geometry, FigureOptions options) {
		this.content = content;
		this.geometry = geometry;
		this.options = options;
		graph = MapGraph.of(content);
		labels = LabelPlacer.place(graph, geometry);
	}

	/** The figure. */
	public Scene build() {
		Box bounds = bounds();
		boolean bare = !options.title() && !options.legend() && !options.references();
		int width = Math.max(bounds.width() + 2 * Sizes.MARGIN, bare ? 0 : LEAST_WIDTH);
		int inner = width - 2 * Sizes.MARGIN;
		int y = Sizes.MARGIN;
		if (options.title())
			y = add(new TitleBlock(content, inner), y) + SPACE / 2;
		int dx = Sizes.MARGIN + (inner - bounds.width()) / 2 - bounds.x();
		int dy = y - bounds.y();
		addMap(dx, dy);
		y += bounds.height();
		if (options.legend())
			y = add(new LegendBlock(content, inner), y + SPACE);
		if (options.references() && !content.references().isEmpty())
			y = add(new ReferenceBlock(content, inner), y + SPACE);
		return new Scene(content.id(), content.title(), description(), content.digest(), width, y + Sizes.MARGIN, new At(dx, dy),
				groups);
	}

	private int add(FigureBlock block, int y) {
		groups.add(block.at(Sizes.MARGIN, y));
		return y + block.height();
	}

	private String description() {
		return "Map with " + content.regions().size() + " compartments, " + content.nodes().size() + " nodes, "
				+ content.edges().size() + " edges and " + content.references().size() + " references."
				+ (content.source().isEmpty() ? "" : " " + content.source() + ".");
	}

	private Box bounds() {
		Box bounds = null;
		for (Box box : geometry.boxes().values())
			bounds = bounds == null ? box : bounds.union(box);
		for (Box box : labels.values())
			bounds = bounds == null ? box : bounds.union(box);
		for (List<Point> route : geometry.routes().values())
			for (Point point : route)
				bounds = bounds == null ? new Box(point.x(), point.y(), 0, 0)
						: bounds.union(new Box(point.x(), point.y(), 0, 0).grown(FRINGE));
		return bounds == null ? new Box(0, 0, 0, 0) : bounds.grown(1);
	}

	private void addMap(int dx, int dy) {
		Map<String, NodeFace> faces = new HashMap<>();
		content.nodes().forEach(node -> faces.put(node.id(), node));
		for (RegionFace region : content.regions())
			groups.add(new Group(Part.COMPARTMENT, region.id(), "compartment: " + String.join(" ", region.title()),
					NodeItems.region(region, geometry.boxes().get(region.id()).moved(dx, dy))));
		for (EdgeFace edge : content.edges())
			groups.add(new Group(Part.EDGE, edge.id(), edge.words(), List.of(line(edge, faces, dx, dy))));
		for (NodeFace node : content.nodes())
			groups.add(new Group(Part.NODE, node.id(), node.words(),
					NodeItems.node(node, geometry.boxes().get(node.id()).moved(dx, dy))));
		for (EdgeFace edge : content.edges())
			if (labels.containsKey(edge.id()))
				groups.add(new Group(Part.MARKER, edge.id(), edge.words(),
						NodeItems.marker(edge, labels.get(edge.id()).moved(dx, dy))));
	}

	private Item line(EdgeFace edge, Map<String, NodeFace> faces, int dx, int dy) {
		List<Point> route = geometry.routes().get(edge.id()).stream().map(point -> new Point(point.x() + dx, point.y() + dy))
				.toList();
		return EdgeItems.line(edge, faces.get(edge.source()), geometry.boxes().get(edge.source()).moved(dx, dy),
				faces.get(edge.target()), geometry.boxes().get(edge.target()).moved(dx, dy), route);
	}
}
