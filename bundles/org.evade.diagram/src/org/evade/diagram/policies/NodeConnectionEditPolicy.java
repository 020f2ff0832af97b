/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.policies;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.DropRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.evade.diagram.model.Key;
import org.evade.diagram.session.PromptCommand;
import org.evade.diagram.view.ViewerContext;
import org.evade.figure.content.EdgeFace;
import org.evade.figure.scene.At;
import org.evade.layout.Box;

/** What edges may begin or end at a node: new ones, for which the relation is asked, and those that are given another end. */
public final class NodeConnectionEditPolicy extends GraphicalNodeEditPolicy {
	private ViewerContext context() {
		return ViewerContext.of(getHost());
	}

	private Key key() {
		return (Key) getHost().getModel();
	}

	@Override
	protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
		return context().mayEdit() ? new Command("Connect") {
		} : null;
	}

	@Override
	protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
		String source = ((Key) request.getSourceEditPart().getModel()).id();
		Point canvas = request.getLocation().getCopy();
		return request.getSourceEditPart() == getHost() ? null
				: new PromptCommand("Connect", context().session(), () -> context().prompts().connect(source, key().id(), canvas));
	}

	@Override
	protected Command getReconnectSourceCommand(ReconnectRequest request) {
		EdgeFace edge = edge(request);
		return edge == null || edge.source().equals(key().id()) ? null : rewire(edge.id(), key().id(), edge.target());
	}

	@Override
	protected Command getReconnectTargetCommand(ReconnectRequest request) {
		EdgeFace edge = edge(request);
		return edge == null || edge.target().equals(key().id()) ? null : rewire(edge.id(), edge.source(), key().id());
	}

	private EdgeFace edge(ReconnectRequest request) {
		return context().map().edges().get(((Key) request.getConnectionEditPart().getModel()).id());
	}

	/** What the edge rests on stays. */
	private Command rewire(String edge, String source, String target) {
		return context().command("Rewire Edge", context().edits().rewire(edge, source, target));
	}

	@Override
	protected void showCreationFeedback(CreateConnectionRequest request) {
		Box box = context().map().box(key());
		if (box == null)
			return;
		Point to = context().toMap(request.getLocation());
		At tip = new At(to.x, to.y);
		At border = context().map().nodes().get(key().id()).shape().outline().meet(box, tip,
				new At(box.x() + box.width() / 2.0, box.y() + box.height() / 2.0));
		context().feedback().setLine(List.of(border, tip));
	}

	@Override
	protected void eraseCreationFeedback(CreateConnectionRequest request) {
		context().feedback().setLine(List.of());
	}

	@Override
	protected void showTargetConnectionFeedback(DropRequest request) {
		Object type = ((Request) request).getType();
		EditPart source = request instanceof CreateConnectionRequest create ? create.getSourceEditPart() : null;
		if (!REQ_CONNECTION_START.equals(type) && source != getHost())
			context().feedback().setTarget(key(), true);
	}

	@Override
	protected void eraseTargetConnectionFeedback(DropRequest request) {
		context().feedback().setTarget(null, true);
	}
}
