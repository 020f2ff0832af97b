/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.view;

import org.eclipse.draw2d.geometry.Point;
import org.evade.diagram.model.ElementKind;
import org.evade.diagram.model.Key;

/** What a request leads to when the user has something to choose first, or when it is shown elsewhere. */
public interface MapPrompts {
	/** Lets the user choose what an element of a kind shows, and creates it. */
	void create(ElementKind kind, Point canvas);

	/** Lets the user edit the label of a node or compartment, or the relation of an edge. */
	void edit(Key key);

	/** Connects two nodes, with a choice of relations near a place of the canvas. */
	void connect(String source, String target, Point canvas);

	/** Lets the user choose the node that another one is connected to. */
	void connectFrom(String source);

	/** Creates a node at a place of the canvas and connects a node to it. */
	void connectToNew(String source, Point canvas);

	/** Shows the text of an element. */
	void open(Key key);

	/** Puts the cursor into the search field of the palette. */
	void searchPalette();

	/** Takes back what the palette has chosen. */
	void disarm();

	/** Shows the whole map. */
	void fit();
}
