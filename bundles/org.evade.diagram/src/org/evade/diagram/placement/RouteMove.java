/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.placement;

import java.util.ArrayList;
import java.util.List;

import org.evade.diagram.model.MapSnapshot;
import org.evade.figure.content.EdgeFace;
import org.evade.layout.Box;
import org.evade.layout.Point;
import org.evade.layout.route.Straight;

/**
 * A line while one of its bends or pieces is dragged.
 *
 * @param change
 *            the route of the line
 * @param gone
 *            whether the bend lies on the straight line between its neighbours, and so goes
 * @param guides
 *            pieces that are level or upright, as thin boxes
 */
public record RouteMove(LayoutChange change, boolean gone, List<Box> guides) {
	/** Moves a bend, the point of an index; one that comes to lie in line with its neighbours goes. */
	public static RouteMove ofBend(MapSnapshot map, EdgeFace edge, int bend, Point to, int reach, Snapping snapping) {
		return bent(map, edge, route(map, edge), bend, to, reach, snapping);
	}

	/** Pulls a new bend out of a piece, from 0, at a place where it begins. */
	public static RouteMove ofNewBend(MapSnapshot map, EdgeFace edge, int piece, Point from, Point to, int reach,
			Snapping snapping) {
		List<Point> route = new ArrayList<>(route(map, edge));
		route.add(piece + 1, from);
		return bent(map, edge, route, piece + 1, to, reach, snapping);
	}

	/** Moves a piece, from 0, aside; the pieces beside it follow. */
	public static RouteMove ofPiece(MapSnapshot map, EdgeFace edge, int piece, int dx, int dy, Snapping snapping) {
		return new RouteMove(LayoutChange.routed(map, edge.id(), Routes.pieceMoved(route(map, edge), piece, onGrid(dx, snapping),
				onGrid(dy, snapping), box(map, edge.source()), box(map, edge.target()))), false, List.of());
	}

	/** Takes a bend out; a line from a node back to itself keeps two, and is left alone then. */
	public static RouteMove without(MapSnapshot map, EdgeFace edge, int bend) {
		List<Point> route = route(map, edge);
		boolean kept = edge.source().equals(edge.target()) && Bends.count(route) <= 2;
		return new RouteMove(kept ? LayoutChange.none(map) : LayoutChange.routed(map, edge.id(),
				Bends.removed(route, bend, box(map, edge.source()), box(map, edge.target()))), !kept, List.of());
	}

	private static RouteMove bent(MapSnapshot map, EdgeFace edge, List<Point> route, int bend, Point wanted, int reach,
			Snapping snapping) {
		Box source = box(map, edge.source());
		Box target = box(map, edge.target());
		Point to = Bends.snapped(route, bend, new Point(snapping.onGrid(wanted.x()), snapping.onGrid(wanted.y())), reach);
		List<Point> moved = Bends.moved(route, bend, to, source, target);
		boolean loop = edge.source().equals(edge.target());
		boolean gone = Bends.isInLine(moved, bend, reach) && (!loop || Bends.count(moved) > 2);
		return new RouteMove(LayoutChange.routed(map, edge.id(), gone ? Bends.removed(moved, bend, source, target) : moved), gone,
				gone ? List.of() : guides(moved, bend));
	}

	/** The pieces beside the bend that are level or upright. */
	private static List<Box> guides(List<Point> points, int bend) {
		List<Box> lines = new ArrayList<>();
		for (int piece = bend - 1; piece <= bend; piece++) {
			Point a = points.get(piece);
			Point b = points.get(piece + 1);
			if (!Straight.isSlanted(a, b))
				lines.add(new Box(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y())));
		}
		return lines;
	}

	private static int onGrid(int distance, Snapping snapping) {
		int grid = snapping.grid();
		return grid == 0 ? distance : Math.round(distance / (float) grid) * grid;
	}

	private static List<Point> route(MapSnapshot map, EdgeFace edge) {
		return map.geometry().routes().get(edge.id());
	}

	private static Box box(MapSnapshot map, String node) {
		return map.geometry().boxes().get(node);
	}
}
