/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram;

import org.eclipse.ui.part.EditorActionBarContributor;

/** Needed so that global actions such as undo reach the editor; it adds nothing of its own. */
public final class MapContributor extends EditorActionBarContributor {
	// menus and tool bars stand in plugin.xml
}
