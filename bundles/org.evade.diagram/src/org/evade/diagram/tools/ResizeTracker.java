/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tools;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.placement.LayoutChange;
import org.evade.diagram.placement.SnapGuides;
import org.evade.figure.content.NodeFace;
import org.evade.layout.Box;

/** Makes a node or compartment larger or smaller at a side or corner; never smaller than what it holds. */
public final class ResizeTracker extends MapTracker {
	private static final int REACH = 6;

	private final int direction;
	private LayoutChange places;

	/** Resizes a part in a direction of {@link PositionConstants}. */
	public ResizeTracker(EditPart part, int direction) {
		super(part);
		this.direction = direction;
	}

	@Override
	void drag() {
		MapSnapshot map = context().session().snapshot();
		Key key = key();
		Box box = map.box(key);
		Point from = start();
		Point to = pointer();
		int dx = to.x - from.x;
		int dy = to.y - from.y;
		int left = box.x();
		int top = box.y();
		int right = box.right();
		int bottom = box.bottom();
		Box core = core(map, key);
		if ((direction & PositionConstants.WEST) != 0)
			left = Math.min(snapped(map, left + dx, true), core.x() == Integer.MIN_VALUE ? right - core.width() : core.x());
		if ((direction & PositionConstants.EAST) != 0)
			right = Math.max(snapped(map, right + dx, true), core.x() == Integer.MIN_VALUE ? left + core.width() : core.right());
		if ((direction & PositionConstants.NORTH) != 0)
			top = Math.min(snapped(map, top + dy, false), core.x() == Integer.MIN_VALUE ? bottom - core.height() : core.y());
		if ((direction & PositionConstants.SOUTH) != 0)
			bottom = Math.max(snapped(map, bottom + dy, false), core.x() == Integer.MIN_VALUE ? top + core.height() : core.bottom());
		Box now = new Box(left, top, right - left, bottom - top);
		places = LayoutChange.at(map, Map.of(key.id(), now));
		context().preview(places);
		context().overlay().setGuides(
				reach(REACH) == 0 ? List.of() : SnapGuides.lines(map, map.withContents(Set.of(key.id())), now));
	}

	/** A side goes to those of others first, then to the grid. */
	private int snapped(MapSnapshot map, int at, boolean upright) {
		int side = SnapGuides.side(map, map.withContents(Set.of(key().id())), at, upright, reach(REACH));
		return side != at ? side : snapping().onGrid(at);
	}

	/** What must stay inside: a size alone for nodes and empty compartments (x is then the least integer). */
	private static Box core(MapSnapshot map, Key key) {
		NodeFace node = map.nodes().get(key.id());
		if (node != null)
			return new Box(Integer.MIN_VALUE, Integer.MIN_VALUE, node.width(), node.height());
		Box core = null;
		for (String id : map.withContents(Set.of(key.id())))
			if (!id.equals(key.id())) {
				Box held = map.geometry().boxes().get(id).grown(6);
				core = core == null ? held : core.union(held);
			}
		return core == null ? new Box(Integer.MIN_VALUE, Integer.MIN_VALUE, 60, 30) : core;
	}

	@Override
	void finish() {
		if (places != null)
			context().actions().place("Resize", places, Set.of(), null);
	}
}
