/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.policies;

import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.evade.diagram.model.Key;
import org.evade.diagram.view.ViewerContext;

/** What becomes of elements as such: those of a request are taken off the map together; the model behind stays. */
public final class ElementComponentEditPolicy extends ComponentEditPolicy {
	@Override
	protected Command createDeleteCommand(GroupRequest request) {
		ViewerContext context = ViewerContext.of(getHost());
		List<Key> keys = ((List<?>) request.getEditParts()).stream().map(part -> (Key) ((EditPart) part).getModel())
				.filter(context.map()::has).toList();
		return keys.isEmpty() ? null : context.command("Remove from Map", context.edits().remove(keys));
	}
}
