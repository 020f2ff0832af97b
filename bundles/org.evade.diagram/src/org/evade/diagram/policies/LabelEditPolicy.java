/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.policies;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.evade.diagram.model.Key;
import org.evade.diagram.requests.LabelRequest;
import org.evade.diagram.view.ViewerContext;

/** The label of a node or compartment, typed where it stands. */
public final class LabelEditPolicy extends DirectEditPolicy {
	@Override
	protected Command getDirectEditCommand(DirectEditRequest request) {
		ViewerContext context = ViewerContext.of(getHost());
		return !(request instanceof LabelRequest label) ? null
				: context.command("Change Label", context.edits().label(((Key) getHost().getModel()).id(), label.label()));
	}

	@Override
	protected void showCurrentEditValue(DirectEditRequest request) {
		// the field in which it is typed shows it
	}
}
