/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tools;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** Selects, and drags with the tracker of what is below the pointer. Escape and the full stop go to the keys of the map. */
public final class MapSelectionTool extends SelectionTool {
	@Override
	public void keyDown(KeyEvent event, EditPartViewer viewer) {
		if (isInState(STATE_INITIAL) && (event.keyCode == SWT.ESC || event.character == '.'))
			viewer.getKeyHandler().keyPressed(event);
		else
			super.keyDown(event, viewer);
	}
}
