/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.ui;

import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.geometry.Point;
import org.evade.diagram.model.Key;
import org.evade.diagram.placement.DropPlacement;
import org.evade.diagram.placement.LayoutChange;
import org.evade.diagram.view.ElementPrompts;
import org.evade.figure.scene.Group.Part;

/** Answers what trackers ask for. */
final class PanePrompts implements ElementPrompts {
	private final MapPane pane;
	private final MapNavigation links;

	PanePrompts(MapPane pane, MapNavigation links) {
		this.pane = pane;
		this.links = links;
	}

	@Override
	public void place(String label, LayoutChange places, Set<String> moved, String compartment) {
		Set<String> drawn = places.boxes().isEmpty() ? places.routes().keySet() : Set.of();
		LayoutChange tidy = DropPlacement.of(places, moved, compartment).tidied(drawn);
		pane.run(label, pane.edits().place(label, tidy, moved, compartment));
	}

	@Override
	public void removeBend(String edge, int bend) {
		pane.bending().remove(edge, bend);
	}

	@Override
	public void edit(Key key) {
		if (key.part() == Part.EDGE)
			pane.connecting().retype(key.id());
		else
			pane.creation().edit(key);
	}

	@Override
	public void connect(String source, String target, Point canvas) {
		pane.connecting().connect(source, target, pane.viewer().canvas().toDisplay(canvas.x, canvas.y));
	}

	@Override
	public void connectToNew(String source, Point canvas) {
		pane.creation().create(null, canvas, id -> pane.connecting().connect(source, id,
				pane.viewer().canvas().toDisplay(canvas.x, canvas.y)));
	}

	@Override
	public void rewire(String edge, String source, String target) {
		pane.run("Rewire Edge", pane.edits().rewire(edge, source, target));
	}

	@Override
	public void open(Key key) {
		links.showText(pane.session().map() + "." + key.id());
	}

	@Override
	public void select(List<Key> keys) {
		pane.select(keys);
	}
}
