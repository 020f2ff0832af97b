/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.build;

import java.util.List;
import java.util.stream.Collectors;

import org.evade.figure.content.EdgeFace;
import org.evade.figure.content.NodeFace;
import org.evade.figure.scene.At;
import org.evade.figure.scene.Item;
import org.evade.layout.Box;
import org.evade.layout.Point;

/** Draws edges along their routes. */
public final class EdgeItems {
	private EdgeItems() {
	}

	/**
	 * The line of an edge, from outline to outline.
	 *
	 * @param edge
	 *            edge
	 * @param source
	 *            node where it starts
	 * @param from
	 *            place of that node
	 * @param target
	 *            node where it ends
	 * @param to
	 *            place of that node
	 * @param route
	 *            points from border to border of the boxes, at least two
	 */
	public static Item.Line line(EdgeFace edge, NodeFace source, Box from, NodeFace target, Box to, List<Point> route) {
		List<At> points = route.stream().map(point -> new At(point.x(), point.y())).collect(Collectors.toList());
		int last = points.size() - 1;
		points.set(0, source.shape().outline().meet(from, points.get(1), points.get(0)));
		points.set(last, target.shape().outline().meet(to, points.get(last - 1), points.get(last)));
		return new Item.Line(points, edge.look());
	}
}
