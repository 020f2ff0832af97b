/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tools;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.figure.content.EdgeFace;
import org.evade.layout.Box;

/** Selects with a rectangle what lies inside, with the lines between. With Ctrl or Shift what was selected stays. */
public final class MarqueeTracker extends MapTracker {
	private Box band;

	/** Starts on the map or on the inside of a compartment. */
	public MarqueeTracker(EditPart part) {
		super(part);
	}

	@Override
	boolean selectsFirst() {
		return false;
	}

	@Override
	protected boolean handleDragStarted() {
		if (context().session().isBlocked())
			return false;
		return super.handleDragStarted();
	}

	@Override
	void drag() {
		Point a = start();
		Point b = pointer();
		band = new Box(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.abs(a.x - b.x), Math.abs(a.y - b.y));
		context().overlay().setBand(band);
	}

	@Override
	void finish() {
		MapSnapshot map = context().session().snapshot();
		Set<Key> keys = new java.util.LinkedHashSet<>();
		if (getCurrentInput().isControlKeyDown() || getCurrentInput().isShiftKeyDown())
			keys.addAll(context().selectedKeys());
		Set<String> nodes = new HashSet<>();
		for (Key key : map.keys())
			if (map.box(key) != null && band.contains(map.box(key))) {
				keys.add(key);
				nodes.add(key.id());
			}
		for (EdgeFace edge : map.edges().values())
			if (nodes.contains(edge.source()) && nodes.contains(edge.target()))
				keys.add(Key.edge(edge.id()));
		List<Key> chosen = new ArrayList<>(keys);
		context().actions().select(chosen);
	}
}
