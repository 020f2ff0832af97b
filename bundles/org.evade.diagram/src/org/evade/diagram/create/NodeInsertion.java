/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.create;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.draw2d.geometry.Point;
import org.evade.diagram.model.Key;
import org.evade.diagram.placement.NodePlacement;
import org.evade.diagram.placement.Snapping;
import org.evade.diagram.session.EditPlan;
import org.evade.diagram.session.MapEdits;
import org.evade.diagram.view.ViewerContext;
import org.evade.figure.Sizes;
import org.evade.figure.text.FontStyle;
import org.evade.figure.text.TextWrapper;
import org.evade.layout.Box;
import org.evade.model.Aspect;

/** Puts nodes for what exists on the map: as large as their words, on the grid, and where they hide nothing. */
final class NodeInsertion {
	private static final int INSET = 12;
	private static final int HEIGHT = 24;

	private final ViewerContext context;

	NodeInsertion(ViewerContext context) {
		this.context = context;
	}

	/**
	 * Adds a node and selects it.
	 *
	 * @param aspect
	 *            side of the participants that is shown, or null
	 * @param participants
	 *            full names; several are shown together
	 * @param words
	 *            what the node will say
	 * @param place
	 *            where its middle goes when nothing stands there, px of the map
	 * @return its id, or null when it was refused
	 */
	String add(Aspect aspect, List<String> participants, String words, Point place) {
		String id = context.edits().freshId(NodeCreation.wish(words));
		return put(id, words, place, false, spot -> context.edits().addNode(id, aspect, participants, spot));
	}

	/** The same, but where there is room, be it in another compartment or in none. */
	String addAnywhere(Aspect aspect, List<String> participants, String words, Point place) {
		String id = context.edits().freshId(NodeCreation.wish(words));
		return put(id, words, place, true, spot -> context.edits().addNode(id, aspect, participants, spot));
	}

	/** Adds a node that shows a claim, and selects it; its id, or null when it was refused. */
	String addClaim(String claim, String words, Point place) {
		String id = context.edits().freshId(NodeCreation.wish(MapEdits.last(claim)));
		return put(id, words, place, true, spot -> context.edits().addClaimNode(id, claim, spot));
	}

	private String put(String id, String words, Point place, boolean anywhere, Function<NodePlacement, EditPlan> plan) {
		var map = context.map();
		Box wanted = gridded(box(words, place));
		String wish = map.compartmentAt(place.x, place.y, Set.of());
		if (!context.run("Add " + words, plan.apply(NodePlacement.near(map, wanted, wish, anywhere))))
			return null;
		context.select(List.of(Key.node(id)));
		return id;
	}

	private Box gridded(Box box) {
		Snapping snapping = context.snapping();
		return box.moved(snapping.onGrid(box.x()) - box.x(), snapping.onGrid(box.y()) - box.y());
	}

	/** About as large as the figure will draw it, around its middle. */
	private static Box box(String words, Point place) {
		TextWrapper wrapper = new TextWrapper(FontStyle.REGULAR, Sizes.NODE);
		List<String> lines = wrapper.wrapEvenly(TextWrapper.clean(words), Sizes.NODE_TEXT);
		int width = (int) Math.ceil(wrapper.widest(lines)) + 2 * INSET;
		int height = Math.max(HEIGHT, (int) Math.ceil(lines.size() * Sizes.NODE_LINE) + 2 * Sizes.NODE_PADDING);
		return new Box(place.x - width / 2, place.y - height / 2, width, height);
	}
}
