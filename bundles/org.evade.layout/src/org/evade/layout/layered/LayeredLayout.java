/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.layered;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.core.util.ElkUtil;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.evade.layout.Box;
import org.evade.layout.Geometry;
import org.evade.layout.LayoutGraph;
import org.evade.layout.Point;

/** Layers from left to right by ELK, regions as nodes around their items, orthogonal lines. */
public final class LayeredLayout {
	private static final int PADDING = 14;
	private static final int SEED = 1;

	private final LayoutGraph graph;
	private final Map<String, ElkNode> nodes = new HashMap<>();
	private final Map<String, ElkEdge> edges = new HashMap<>();

	/** Done on first use: it takes longer than laying out a small map. */
	private static final class Options {
		static {
			LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider());
		}

		static void load() {
			// the class is loaded, that is all
		}
	}

	private LayeredLayout(LayoutGraph graph) {
		this.graph = graph;
	}

	/** Places of everything; the width follows from the map. */
	public static Geometry layout(LayoutGraph graph) {
		Options.load();
		return new LayeredLayout(graph).run();
	}

	private Geometry run() {
		ElkNode root = ElkGraphUtil.createGraph();
		root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
		root.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
		root.setProperty(CoreOptions.RANDOM_SEED, SEED);
		space(root);
		for (LayoutGraph.Region region : graph.regions()) {
			ElkNode node = ElkGraphUtil.createNode(region.parent() == null ? root : nodes.get(region.parent()));
			node.setDimensions(region.titleWidth() + PADDING, region.titleHeight() + PADDING);
			node.setProperty(CoreOptions.PADDING, new ElkPadding(region.titleHeight() + PADDING, PADDING, PADDING, PADDING));
			space(node);
			nodes.put(region.id(), node);
		}
		for (LayoutGraph.Item item : graph.items()) {
			ElkNode node = ElkGraphUtil.createNode(item.region() == null ? root : nodes.get(item.region()));
			node.setDimensions(item.width(), item.height());
			nodes.put(item.id(), node);
		}
		for (LayoutGraph.Link link : graph.links())
			edges.put(link.id(), ElkGraphUtil.createSimpleEdge(nodes.get(link.source()), nodes.get(link.target())));
		new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
		return geometry();
	}

	private static void space(ElkNode node) {
		node.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
		node.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		node.setProperty(LayeredOptions.SPACING_NODE_NODE, 16.0);
		node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 44.0);
		node.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 9.0);
		node.setProperty(LayeredOptions.SPACING_EDGE_NODE, 12.0);
		node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 9.0);
		node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 16.0);
	}

	private Geometry geometry() {
		TreeMap<String, Box> boxes = new TreeMap<>();
		nodes.forEach((id, node) -> {
			KVector at = ElkUtil.absolutePosition(node);
			boxes.put(id, new Box(whole(at.x), whole(at.y), whole(node.getWidth()), whole(node.getHeight())));
		});
		TreeMap<String, List<Point>> routes = new TreeMap<>();
		edges.forEach((id, edge) -> routes.put(id, route(edge)));
		return new Geometry(0, 0, boxes, routes);
	}

	private static List<Point> route(ElkEdge edge) {
		KVector origin = ElkUtil.absolutePosition(edge.getContainingNode());
		List<Point> points = new ArrayList<>();
		for (ElkEdgeSection section : edge.getSections()) {
			points.add(new Point(whole(origin.x + section.getStartX()), whole(origin.y + section.getStartY())));
			section.getBendPoints()
					.forEach(bend -> points.add(new Point(whole(origin.x + bend.getX()), whole(origin.y + bend.getY()))));
			points.add(new Point(whole(origin.x + section.getEndX()), whole(origin.y + section.getEndY())));
		}
		return points;
	}

	private static int whole(double value) {
		return (int) Math.round(value);
	}
}
