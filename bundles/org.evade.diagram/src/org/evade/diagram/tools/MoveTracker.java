/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tools;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.placement.LayoutChange;
import org.evade.diagram.placement.SnapGuides;
import org.evade.layout.Box;

/** Moves what is selected, with what it holds and the lines to it. Shift keeps to one direction, Alt does not snap. */
public final class MoveTracker extends MapTracker {
	/** How near is near enough to snap, px of the screen. */
	private static final int REACH = 6;

	private Set<String> ids = Set.of();
	private Set<String> moving = Set.of();
	private Box bounds;
	private LayoutChange places;
	private String compartment;

	/** Moves the selection to which a part belongs. */
	public MoveTracker(EditPart part) {
		super(part);
	}

	@Override
	boolean begin() {
		MapSnapshot map = context().session().snapshot();
		ids = map.outermost(context().selectedBoxes());
		moving = map.withContents(ids);
		bounds = null;
		for (String id : ids)
			bounds = bounds == null ? map.geometry().boxes().get(id) : bounds.union(map.geometry().boxes().get(id));
		return bounds != null;
	}

	@Override
	void drag() {
		MapSnapshot map = context().session().snapshot();
		Point from = start();
		Point to = pointer();
		int dx = to.x - from.x;
		int dy = to.y - from.y;
		if (getCurrentInput().isShiftKeyDown()) {
			dx = Math.abs(dx) < Math.abs(dy) ? 0 : dx;
			dy = dx != 0 ? 0 : dy;
		}
		SnapGuides guides = SnapGuides.snap(map, moving, bounds, dx, dy, reach(REACH), snapping().grid());
		places = LayoutChange.moved(map, ids, guides.dx(), guides.dy());
		Box there = bounds.moved(guides.dx(), guides.dy());
		compartment = map.compartmentAt(there.centre().x(), there.centre().y(), moving);
		boolean elsewhere = ids.stream().anyMatch(id -> !java.util.Objects.equals(map.parent(map.find(id)), compartment));
		context().preview(places);
		context().overlay().setGuides(guides.lines());
		context().overlay().setTarget(elsewhere && compartment != null ? Key.compartment(compartment) : null, true);
	}

	@Override
	void finish() {
		if (places != null && !places.isEmpty())
			context().actions().place(ids.size() == 1 ? "Move" : "Move " + ids.size() + " Elements", places, ids, compartment);
	}
}
