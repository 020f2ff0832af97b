/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Places regions and items in layers and routes the links at right angles, with the layered algorithm of the Eclipse Layout Kernel.
 * The same graph gives the same geometry.
 */
public final class MapLayouter {
	private static final int MARGIN = 16, INSET = 12;

	static {
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider());
	}

	private final Map<String, ElkNode> nodes = new HashMap<>();
	private final Map<String, ElkEdge> edges = new HashMap<>();
	private final Direction direction;

	private MapLayouter(Direction direction) {
		this.direction = direction;
	}

	/**
	 * Lays a graph out from top to bottom, or from left to right where that comes closer to the shape of a page.
	 *
	 * @param graph
	 *            regions before the regions inside them; links between declared items
	 * @return boxes of all regions and items and routes of all links
	 */
	public static Geometry place(LayoutGraph graph) {
		Geometry down = new MapLayouter(Direction.DOWN).run(graph);
		if (down.width() <= 2 * down.height())
			return down;
		Geometry right = new MapLayouter(Direction.RIGHT).run(graph);
		return area(right) < area(down) ? right : down;
	}

	/** Area of the page that holds the geometry at the usual shape of 4 to 3. */
	private static long area(Geometry geometry) {
		long width = Math.max(geometry.width(), geometry.height() * 4L / 3);
		return width * width * 3 / 4;
	}

	private Geometry run(LayoutGraph graph) {
		ElkNode root = ElkGraphUtil.createGraph();
		root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
		root.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
		root.setProperty(CoreOptions.RANDOM_SEED, 1);
		root.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
		root.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
		root.setProperty(LayeredOptions.THOROUGHNESS, 30);
		configure(root);
		graph.regions().forEach(region -> add(region, root));
		for (LayoutGraph.Item item : graph.items()) {
			ElkNode node = ElkGraphUtil.createNode(item.region() == null ? root : nodes.get(item.region()));
			node.setDimensions(item.width(), item.height());
			nodes.put(item.id(), node);
		}
		graph.links().forEach(this::add);
		new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
		return geometry(root);
	}

	private void add(LayoutGraph.Region region, ElkNode root) {
		ElkNode node = ElkGraphUtil.createNode(region.parent() == null ? root : nodes.get(region.parent()));
		node.setProperty(CoreOptions.PADDING, new ElkPadding(region.titleHeight() + INSET, INSET, INSET, INSET));
		node.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, SizeConstraint.minimumSizeWithPorts());
		node.setProperty(CoreOptions.NODE_SIZE_MINIMUM,
				new KVector(region.titleWidth() + 2 * INSET, region.titleHeight() + 2 * INSET));
		configure(node);
		nodes.put(region.id(), node);
	}

	private void add(LayoutGraph.Link link) {
		ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(link.source()), nodes.get(link.target()));
		if (link.labelWidth() > 0) {
			ElkLabel label = ElkGraphUtil.createLabel(link.id(), edge);
			label.setDimensions(link.labelWidth(), link.labelHeight());
			label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
			label.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
		}
		edges.put(link.id(), edge);
	}

	private void configure(ElkNode node) {
		node.setProperty(CoreOptions.DIRECTION, direction);
		node.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		node.setProperty(LayeredOptions.SPACING_NODE_NODE, 16.0);
		node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 22.0);
		node.setProperty(LayeredOptions.SPACING_EDGE_NODE, 10.0);
		node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 10.0);
		node.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 9.0);
		node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 9.0);
		node.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
	}

	private Geometry geometry(ElkNode root) {
		SortedMap<String, Box> boxes = new TreeMap<>();
		nodes.forEach((id, node) -> boxes.put(id, new Box(round(left(node)), round(top(node)), round(node.getWidth()), round(node.getHeight()))));
		SortedMap<String, List<Point>> routes = new TreeMap<>();
		edges.forEach((id, edge) -> routes.put(id, route(edge)));
		return new Geometry((int) Math.ceil(root.getWidth()), (int) Math.ceil(root.getHeight()), boxes, routes);
	}

	private static List<Point> route(ElkEdge edge) {
		double dx = left(edge.getContainingNode()), dy = top(edge.getContainingNode());
		List<Point> points = new ArrayList<>();
		for (ElkEdgeSection section : edge.getSections()) {
			points.add(new Point(round(section.getStartX() + dx), round(section.getStartY() + dy)));
			for (ElkBendPoint bend : section.getBendPoints())
				points.add(new Point(round(bend.getX() + dx), round(bend.getY() + dy)));
			points.add(new Point(round(section.getEndX() + dx), round(section.getEndY() + dy)));
		}
		return points;
	}

	private static int round(double value) {
		return (int) Math.round(value);
	}

	private static double left(ElkNode node) {
		return node == null ? 0 : node.getX() + left(node.getParent());
	}

	private static double top(ElkNode node) {
		return node == null ? 0 : node.getY() + top(node.getParent());
	}
}
