/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.keys;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.placement.Bends;
import org.evade.diagram.placement.LayoutChange;
import org.evade.diagram.placement.Routes;
import org.evade.diagram.ui.MapPane;
import org.evade.diagram.view.ViewerContext;
import org.evade.figure.content.EdgeFace;
import org.evade.figure.scene.Group.Part;
import org.evade.layout.Box;
import org.evade.layout.Point;
import org.evade.layout.route.Straight;

/** Bends of lines, by keys and menus: adds, chooses, moves and removes them. */
public final class BendActions {
	private final MapPane pane;

	public BendActions(MapPane pane) {
		this.pane = pane;
	}

	private ViewerContext context() {
		return pane.context();
	}

	private MapSnapshot map() {
		return pane.session().snapshot();
	}

	/** The edge that was selected last. */
	private Optional<EdgeFace> edge() {
		List<Key> keys = context().selectedKeys();
		return keys.isEmpty() || keys.get(keys.size() - 1).part() != Part.EDGE ? Optional.empty()
				: Optional.ofNullable(map().edges().get(keys.get(keys.size() - 1).id()));
	}

	private List<Point> route(EdgeFace edge) {
		return map().geometry().routes().get(edge.id());
	}

	/** Whether keys would move or remove a bend. */
	public boolean isChosen() {
		return context().bend() > 0;
	}

	/** Whether a selected line can be made straight. */
	public boolean canStraighten() {
		return context().selectedKeys().stream().filter(key -> key.part() == Part.EDGE).map(key -> map().edges().get(key.id()))
				.anyMatch(edge -> edge != null && !edge.source().equals(edge.target()) && Bends.count(route(edge)) > 0);
	}

	/** Adds a bend to the selected line: where it is nearest to a place of the map, or, without one, after the chosen bend. */
	public void add(org.eclipse.draw2d.geometry.Point at) {
		edge().ifPresent(edge -> {
			List<Point> route = route(edge);
			int piece = at != null ? Routes.nearestPiece(route, at.x, at.y) : isChosen() ? context().bend() : Bends.longest(route);
			Point to = at != null ? new Point(at.x, at.y) : Bends.middle(route, piece);
			if (change("Add Bend", edge, (source, target) -> Bends.added(route, piece, to, source, target))) {
				context().setBend(piece + 1);
				pane.session().say("Bend added: the arrow keys move it, Delete removes it.");
			}
		});
	}

	/** Removes the chosen bend. */
	public void remove() {
		if (isChosen())
			edge().ifPresent(edge -> remove(edge.id(), context().bend()));
	}

	/** Removes a bend of a line. */
	public void remove(String id, int bend) {
		EdgeFace edge = map().edges().get(id);
		if (edge.source().equals(edge.target()) && Bends.count(route(edge)) <= 2) {
			pane.session().say("A line from a node back to itself needs two bends.");
			return;
		}
		List<Point> route = route(edge);
		if (change("Remove Bend", edge, (source, target) -> Bends.removed(route, bend, source, target)))
			context().setBend(0);
	}

	/** Takes all bends out of the selected lines. */
	public void straighten() {
		Map<String, List<Point>> routes = new TreeMap<>();
		Set<String> ids = new TreeSet<>();
		context().selectedKeys().stream().filter(key -> key.part() == Part.EDGE).forEach(key -> ids.add(key.id()));
		for (String id : ids) {
			EdgeFace edge = map().edges().get(id);
			if (!edge.source().equals(edge.target()))
				routes.put(id, Straight.between(box(edge.source()), box(edge.target()), route(edge).get(0)));
		}
		context().actions().place(ids.size() == 1 ? "Straighten Line" : "Straighten Lines",
				new LayoutChange(map(), Map.of(), routes), Set.of(), null);
	}

	/** Chooses the next bend of the selected line, or the one before. */
	public void next(int step) {
		if (edge().isEmpty()) {
			pane.session().say("Select a line first: then the full stop goes through its bends.");
			return;
		}
		int count = Bends.count(route(edge().get()));
		if (count == 0) {
			pane.session().say("This line has no bend. Insert adds one.");
			return;
		}
		int now = context().bend();
		context().setBend(now == 0 ? step > 0 ? 1 : count : Math.floorMod(now - 1 + step, count) + 1);
		pane.session().say("Bend " + context().bend() + " of " + count + ": the arrow keys move it, Delete removes it.");
	}

	/** Moves the chosen bend a little. */
	void nudge(KeyMoves nudging, int dx, int dy) {
		edge().ifPresent(edge -> {
			int bend = context().bend();
			Point from = route(edge).get(bend);
			nudging.move("Move Bend", dx, dy, (x, y) -> LayoutChange.routed(map(), edge.id(), Bends.moved(route(edge), bend,
					new Point(from.x() + x, from.y() + y), box(edge.source()), box(edge.target()))));
		});
	}

	private Box box(String node) {
		return map().geometry().boxes().get(node);
	}

	private boolean change(String label, EdgeFace edge, BiFunction<Box, Box, List<Point>> bent) {
		List<Point> route = bent.apply(box(edge.source()), box(edge.target()));
		MapSnapshot before = map();
		context().actions().place(label, LayoutChange.routed(before, edge.id(), route), Set.of(), null);
		return map() != before;
	}
}
