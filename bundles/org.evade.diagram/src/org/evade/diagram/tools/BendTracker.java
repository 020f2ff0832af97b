/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.gef.EditPart;
import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.placement.Bends;
import org.evade.diagram.placement.LayoutChange;
import org.evade.figure.content.EdgeFace;
import org.evade.layout.Box;
import org.evade.layout.Point;
import org.evade.layout.route.Straight;

/**
 * Moves a bend of a line, or pulls a new one out of it. A bend that comes to lie on the straight line between its neighbours
 * goes. Alt does not snap; a double click takes the bend out.
 */
public final class BendTracker extends MapTracker {
	/** How near is near enough to snap or to go, px of the screen. */
	private static final int REACH = 5;

	private final boolean fresh;
	private final int bend;
	private List<Point> route;
	private LayoutChange places;
	private boolean gone;

	private BendTracker(EditPart part, int bend, boolean fresh) {
		super(part);
		this.bend = bend;
		this.fresh = fresh;
	}

	/** Moves a bend: the point of an index. */
	public static BendTracker moving(EditPart part, int bend) {
		return new BendTracker(part, bend, false);
	}

	/** Pulls a new bend out of a piece of a line, from 0. */
	public static BendTracker pulling(EditPart part, int piece) {
		return new BendTracker(part, piece + 1, true);
	}

	@Override
	protected boolean handleButtonDown(int button) {
		boolean handled = super.handleButtonDown(button);
		if (!fresh)
			context().setBend(bend);
		return handled;
	}

	@Override
	protected boolean handleDoubleClick(int button) {
		if (fresh)
			return super.handleDoubleClick(button);
		context().actions().removeBend(key().id(), bend);
		return true;
	}

	@Override
	boolean begin() {
		List<Point> points = new ArrayList<>(context().session().snapshot().geometry().routes().get(key().id()));
		if (fresh)
			points.add(bend, new Point(start().x, start().y));
		route = points;
		return true;
	}

	@Override
	void drag() {
		MapSnapshot map = context().session().snapshot();
		EdgeFace edge = edge();
		Box source = map.geometry().boxes().get(edge.source());
		Box target = map.geometry().boxes().get(edge.target());
		Point wanted = new Point(snapping().onGrid(pointer().x), snapping().onGrid(pointer().y));
		Point to = Bends.snapped(route, bend, wanted, reach(REACH));
		List<Point> moved = Bends.moved(route, bend, to, source, target);
		boolean loop = edge.source().equals(edge.target());
		gone = Bends.isInLine(moved, bend, reach(REACH)) && (!loop || Bends.count(moved) > 2);
		places = LayoutChange.routed(map, edge.id(), gone ? Bends.removed(moved, bend, source, target) : moved);
		context().preview(places);
		context().overlay().setGuides(gone ? List.of() : guides(moved));
	}

	/** The pieces beside the bend that are level or upright. */
	private List<Box> guides(List<Point> points) {
		List<Box> lines = new ArrayList<>();
		for (int piece = bend - 1; piece <= bend; piece++) {
			Point a = points.get(piece);
			Point b = points.get(piece + 1);
			if (!Straight.isSlanted(a, b))
				lines.add(new Box(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y())));
		}
		return lines;
	}

	@Override
	void finish() {
		if (places == null || fresh && gone)
			return;
		context().actions().place(gone ? "Remove Bend" : fresh ? "Add Bend" : "Move Bend", places, Set.of(), null);
		context().setBend(gone ? 0 : bend);
	}
}
