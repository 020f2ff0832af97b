/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.policies;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.evade.diagram.model.Key;
import org.evade.diagram.placement.BoxMove;
import org.evade.diagram.placement.BoxResize;
import org.evade.diagram.placement.LayoutChange;
import org.evade.diagram.placement.Snapping;
import org.evade.diagram.requests.Snap;

/**
 * Where nodes and compartments may stand. A request is about all that is dragged at once: what they hold and the lines to them
 * follow, and the compartment below takes them in, as one change.
 */
public final class MapLayoutEditPolicy extends CreationEditPolicy {
	/** How near is near enough to snap, px of the screen. */
	private static final int REACH = 6;

	@Override
	protected EditPolicy createChildEditPolicy(EditPart child) {
		return new BoxEditPolicy(this);
	}

	@Override
	protected void showLayoutTargetFeedback(Request request) {
		if (!(request instanceof ChangeBoundsRequest bounds) || !context().mayEdit())
			return;
		BoxMove move = move(bounds);
		context().preview(move.change());
		context().feedback().setGuides(move.guides());
		context().feedback().setTarget(
				move.elsewhere() && move.compartment() != null ? Key.compartment(move.compartment()) : null, true);
	}

	@Override
	protected void eraseLayoutTargetFeedback(Request request) {
		context().endPreview();
	}

	@Override
	protected Command getMoveChildrenCommand(Request request) {
		ChangeBoundsRequest bounds = (ChangeBoundsRequest) request;
		int count = context().map().outermost(ids(bounds)).size();
		String label = count == 1 ? "Move" : "Move " + count + " Elements";
		return context().command(label, () -> {
			BoxMove move = move(bounds);
			return context().edits().drop(label, move.change(), move.moved(), move.compartment()).make();
		});
	}

	@Override
	protected Command getResizeChildrenCommand(ChangeBoundsRequest request) {
		return context().command("Resize", () -> context().edits().drop("Resize", resized(request).change(), Set.of(), null).make());
	}

	/** Shows the size that is asked for; called by the policy of the element whose handle is dragged. */
	void showResize(ChangeBoundsRequest request) {
		if (!context().mayEdit())
			return;
		BoxResize resize = resized(request);
		context().preview(resize.change());
		context().feedback().setGuides(resize.guides());
	}

	/** Shows nothing any more. */
	void eraseResize() {
		context().endPreview();
	}

	private BoxMove move(ChangeBoundsRequest request) {
		Point delta = request.getMoveDelta();
		Snapping snapping = snapping(request);
		return BoxMove.of(context().map(), ids(request), context().toMap(delta.x), context().toMap(delta.y),
				context().reach(snapping, REACH), snapping.grid());
	}

	private BoxResize resized(ChangeBoundsRequest request) {
		Key key = keys(request).findFirst().orElse(null);
		if (key == null)
			return new BoxResize(LayoutChange.none(context().map()), java.util.List.of());
		Point moved = request.getMoveDelta();
		Snapping snapping = snapping(request);
		BoxResize.Sides sides = new BoxResize.Sides(context().toMap(moved.x), context().toMap(moved.y),
				context().toMap(moved.x + request.getSizeDelta().width), context().toMap(moved.y + request.getSizeDelta().height));
		return BoxResize.of(context().map(), key, sides, context().reach(snapping, REACH), snapping);
	}

	private Snapping snapping(Request request) {
		return Snap.isWanted(request) ? context().snapping() : Snapping.NONE;
	}

	private Set<String> ids(ChangeBoundsRequest request) {
		return keys(request).map(Key::id).collect(Collectors.toSet());
	}

	/** What is dragged and still there: the text may have changed in the meantime. */
	private Stream<Key> keys(ChangeBoundsRequest request) {
		return ((java.util.List<?>) request.getEditParts()).stream().map(part -> (Key) ((EditPart) part).getModel())
				.filter(key -> context().map().has(key) && context().map().box(key) != null);
	}
}
