/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tools;

import org.eclipse.draw2d.Cursors;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.evade.diagram.model.ElementKind;
import org.evade.diagram.requests.KindFactory;

/** Creates an element of a kind where the user clicks, once. Escape takes it back. */
public final class MapCreationTool extends CreationTool {
	private final Runnable done;

	/**
	 * @param kind
	 *            kind
	 * @param done
	 *            told when it is no longer armed
	 */
	public MapCreationTool(ElementKind kind, Runnable done) {
		super(new KindFactory(kind));
		this.done = done;
		setDefaultCursor(Cursors.CROSS);
		setUnloadWhenFinished(true);
	}

	@Override
	protected boolean handleKeyDown(KeyEvent event) {
		if (event.keyCode == SWT.ESC) {
			getDomain().loadDefaultTool();
			return true;
		}
		return getCurrentViewer().getKeyHandler().keyPressed(event);
	}

	@Override
	public void deactivate() {
		super.deactivate();
		done.run();
	}
}
