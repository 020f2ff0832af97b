/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.keys;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.evade.diagram.model.Key;
import org.evade.diagram.placement.Bends;
import org.evade.diagram.placement.LayoutChange;
import org.evade.diagram.placement.Routes;
import org.evade.diagram.requests.RouteRequest;
import org.evade.diagram.view.ViewerContext;
import org.evade.figure.content.EdgeFace;
import org.evade.figure.scene.Group.Part;
import org.evade.layout.Box;
import org.evade.layout.Point;
import org.evade.layout.route.Straight;

/** Bends of lines, by keys and menus: adds, chooses, moves and removes them, by the same requests as the mouse. */
public final class BendActions {
	private final ViewerContext context;

	/** Bends of the lines of a viewer. */
	public BendActions(ViewerContext context) {
		this.context = context;
	}

	/** The edge that was selected last. */
	private Optional<EdgeFace> edge() {
		Key last = context.selectedLast();
		return last == null || last.part() != Part.EDGE ? Optional.empty()
				: Optional.ofNullable(context.map().edges().get(last.id()));
	}

	private List<Point> route(EdgeFace edge) {
		return context.map().geometry().routes().get(edge.id());
	}

	/** Whether keys would move or remove a bend. */
	public boolean isChosen() {
		return context.bend().isMade();
	}

	/** Whether a selected line can be made straight. */
	public boolean canStraighten() {
		return context.selectedKeys().stream().filter(key -> key.part() == Part.EDGE)
				.map(key -> context.map().edges().get(key.id()))
				.anyMatch(edge -> edge != null && !edge.source().equals(edge.target()) && Bends.count(route(edge)) > 0);
	}

	/** Adds a bend to the selected line: where it is nearest to a place of the map, or, without one, after the chosen bend. */
	public void add(org.eclipse.draw2d.geometry.Point at) {
		edge().ifPresent(edge -> {
			List<Point> route = route(edge);
			int piece = at != null ? Routes.nearestPiece(route, at.x, at.y)
					: isChosen() ? context.bend().index() : Bends.longest(route);
			Point to = at != null ? new Point(at.x, at.y) : Bends.middle(route, piece);
			if (context.run("Add Bend", () -> context.edits().drop("Add Bend", LayoutChange.routed(context.map(), edge.id(),
					Bends.added(route, piece, to, box(edge.source()), box(edge.target()))), Set.of(), null).make())) {
				context.bend().set(piece + 1);
				context.session().say("Bend added: the arrow keys move it, Delete removes it.");
			}
		});
	}

	/** Removes the chosen bend. */
	public void remove() {
		if (isChosen())
			context.execute(context.part(context.selectedLast())
					.getCommand(new RouteRequest(RouteRequest.DELETE_BENDPOINT, context.bend().index())));
	}

	/** Takes all bends out of the selected lines. */
	public void straighten() {
		TreeMap<String, List<Point>> routes = new TreeMap<>();
		context.selectedKeys().stream().filter(key -> key.part() == Part.EDGE).map(key -> context.map().edges().get(key.id()))
				.filter(edge -> !edge.source().equals(edge.target())).forEach(edge -> routes.put(edge.id(),
						Straight.between(box(edge.source()), box(edge.target()), route(edge).get(0))));
		String label = routes.size() == 1 ? "Straighten Line" : "Straighten Lines";
		context.run(label, context.edits().drop(label, new LayoutChange(context.map(), java.util.Map.of(), routes), Set.of(), null));
	}

	/** Chooses the next bend of the selected line, or the one before. */
	public void next(int step) {
		if (edge().isEmpty()) {
			context.session().say("Select a line first: then the full stop goes through its bends.");
			return;
		}
		int count = Bends.count(route(edge().get()));
		if (count == 0) {
			context.session().say("This line has no bend. Insert adds one.");
			return;
		}
		int now = context.bend().index();
		context.bend().set(now == 0 ? step > 0 ? 1 : count : Math.floorMod(now - 1 + step, count) + 1);
		context.session().say("Bend " + context.bend().index() + " of " + count + ": the arrow keys move it, Delete removes it.");
	}

	/** Moves the chosen bend a little. */
	void nudge(KeyMoves moves, int dx, int dy) {
		edge().ifPresent(edge -> {
			int bend = context.bend().index();
			Point from = route(edge).get(bend);
			moves.move("Move Bend", dx, dy, (x, y) -> LayoutChange.routed(context.map(), edge.id(), Bends.moved(route(edge), bend,
					new Point(from.x() + x, from.y() + y), box(edge.source()), box(edge.target()))));
		});
	}

	private Box box(String node) {
		return context.map().geometry().boxes().get(node);
	}
}
