/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.editor;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Lets global actions such as undo reach the map that is active. Menus and tool bars stand in plugin.xml. */
public final class MapEditorContributor extends EditorActionBarContributor {
	@Override
	public void setActiveEditor(IEditorPart editor) {
		if (editor instanceof MapEditor map && map.actions() != null)
			map.actions().install(getActionBars());
	}
}
