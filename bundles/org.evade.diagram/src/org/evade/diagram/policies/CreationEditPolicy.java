/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.policies;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.CreateRequest;
import org.evade.diagram.model.ElementKind;
import org.evade.diagram.model.Key;
import org.evade.diagram.session.PromptCommand;
import org.evade.diagram.view.ViewerContext;
import org.evade.layout.Box;

/** What can be created in a compartment or on the map: any kind, where the pointer is; what it shows is asked then. */
public class CreationEditPolicy extends XYLayoutEditPolicy {
	/** The shared context. */
	protected final ViewerContext context() {
		return ViewerContext.of(getHost());
	}

	@Override
	protected Command getCreateCommand(CreateRequest request) {
		ElementKind kind = (ElementKind) request.getNewObjectType();
		Point canvas = request.getLocation().getCopy();
		return new PromptCommand("Add " + kind.word(), context().session(), () -> context().prompts().create(kind, canvas));
	}

	@Override
	protected void showLayoutTargetFeedback(Request request) {
		if (getHost().getModel() instanceof Key compartment && REQ_CREATE.equals(request.getType()))
			context().feedback().setTarget(compartment, true);
	}

	@Override
	protected void eraseLayoutTargetFeedback(Request request) {
		context().feedback().clearDrag();
	}

	@Override
	protected void showSizeOnDropFeedback(CreateRequest request) {
		Point at = context().toMap(request.getLocation());
		Dimension size = request.getSize();
		context().feedback().setBand(new Box(at.x, at.y, context().toMap(size.width), context().toMap(size.height)));
	}

	@Override
	protected void eraseSizeOnDropFeedback(Request request) {
		context().feedback().clearDrag();
	}

	/** Elements are no children of compartments, so that one which moves into another stays the same edit part. */
	@Override
	protected EditPolicy createChildEditPolicy(EditPart child) {
		return null;
	}

	@Override
	protected Command createAddCommand(EditPart child, Object constraint) {
		return null;
	}

	@Override
	protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
		return null;
	}

	@Override
	protected Command getDeleteDependantCommand(Request request) {
		return null;
	}
}
