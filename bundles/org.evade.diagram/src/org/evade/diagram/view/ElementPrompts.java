/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.view;

import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.geometry.Point;
import org.evade.diagram.model.Key;
import org.evade.diagram.placement.LayoutChange;

/** What a gesture asks for. The editor answers, with pop-ups where something is to be chosen. */
public interface ElementPrompts {
	/** Moves, resizes or routes as shown; {@code moved} lists what may have come into another compartment. */
	void place(String label, LayoutChange places, Set<String> moved, String compartment);

	/** Takes a bend out of a line. */
	void removeBend(String edge, int bend);

	/** Lets edit the label of an element. */
	void edit(Key key);

	/** Connects two nodes, with a choice of relations near a place of the canvas. */
	void connect(String source, String target, Point canvas);

	/** Creates a node at a place of the map and connects a node to it. */
	void connectToNew(String source, Point canvas);

	/** Gives an edge another end. */
	void rewire(String edge, String source, String target);

	/** Shows the text of an element. */
	void open(Key key);

	/** Elements were chosen with a rectangle. */
	void select(List<Key> keys);
}
