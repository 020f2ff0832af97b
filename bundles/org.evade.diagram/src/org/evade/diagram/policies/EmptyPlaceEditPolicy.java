/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.policies;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.evade.diagram.model.Key;
import org.evade.diagram.session.PromptCommand;
import org.evade.diagram.view.ViewerContext;

/** A new edge may end on the map or in a compartment, where no node stands: the node is made then. */
public final class EmptyPlaceEditPolicy extends GraphicalNodeEditPolicy {
	@Override
	public EditPart getTargetEditPart(Request request) {
		return REQ_CONNECTION_END.equals(request.getType()) ? getHost() : null;
	}

	@Override
	protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
		ViewerContext context = ViewerContext.of(getHost());
		String source = ((Key) request.getSourceEditPart().getModel()).id();
		Point canvas = request.getLocation().getCopy();
		return new PromptCommand("Connect to New", context.session(), () -> context.prompts().connectToNew(source, canvas));
	}

	@Override
	protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
		return null;
	}

	@Override
	protected Command getReconnectSourceCommand(ReconnectRequest request) {
		return null;
	}

	@Override
	protected Command getReconnectTargetCommand(ReconnectRequest request) {
		return null;
	}
}
