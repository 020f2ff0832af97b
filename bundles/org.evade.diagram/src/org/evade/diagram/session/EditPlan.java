/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.session;

import org.evade.editing.operations.Refused;
import org.evade.language.edit.Change;

/** How a change is made from the model as it is when the change is wanted. */
@FunctionalInterface
public interface EditPlan {
	/**
	 * Plans the change.
	 *
	 * @throws Refused
	 *             when it cannot be made; the message says why
	 */
	Change make() throws Refused;
}
