/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tools;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.view.ViewerContext;
import org.evade.figure.content.EdgeFace;
import org.evade.layout.Box;

/**
 * Selects with a rectangle what lies inside, with the lines between. With Ctrl or Shift what was selected stays. The one of GEF
 * draws by inverting pixels, which GTK does not do.
 */
public final class MarqueeTracker extends SelectEditPartTracker {
	private Box band;

	/** Starts on the map or on the inside of a compartment. */
	public MarqueeTracker(EditPart part) {
		super(part);
	}

	private ViewerContext context() {
		return ViewerContext.of(getSourceEditPart());
	}

	@Override
	protected boolean handleDragInProgress() {
		if (isInState(STATE_DRAG_IN_PROGRESS)) {
			Point a = context().toMap(getStartLocation());
			Point b = context().toMap(getLocation());
			band = new Box(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.abs(a.x - b.x), Math.abs(a.y - b.y));
			context().feedback().setBand(band);
		}
		return true;
	}

	@Override
	protected boolean handleButtonUp(int button) {
		if (!stateTransition(STATE_DRAG_IN_PROGRESS, STATE_TERMINAL))
			return super.handleButtonUp(button);
		Box chosen = band;
		eraseBand();
		if (chosen != null)
			context().select(List.copyOf(inside(chosen)));
		return true;
	}

	private Set<Key> inside(Box area) {
		MapSnapshot map = context().map();
		Set<Key> keys = new LinkedHashSet<>();
		if (getCurrentInput().isControlKeyDown() || getCurrentInput().isShiftKeyDown())
			keys.addAll(context().selectedKeys());
		Set<String> nodes = new HashSet<>();
		for (Key key : map.keys())
			if (map.box(key) != null && area.contains(map.box(key))) {
				keys.add(key);
				nodes.add(key.id());
			}
		for (EdgeFace edge : map.edges().values())
			if (nodes.contains(edge.source()) && nodes.contains(edge.target()))
				keys.add(Key.edge(edge.id()));
		return keys;
	}

	private void eraseBand() {
		if (band != null)
			context().feedback().setBand(null);
		band = null;
	}

	@Override
	public void deactivate() {
		eraseBand();
		super.deactivate();
	}

	@Override
	protected void performDirectEdit() {
		// titles are edited by F2, Enter or a double click, not by a second click
	}
}
