/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.keys;

import java.util.Set;

import org.evade.diagram.placement.LayoutChange;
import org.evade.diagram.view.ViewerContext;

/** Moves by keys: each press shows at once, several in a row become one step of the history. */
public final class KeyMoves {
	/** How long after the last press the change is made, ms. */
	private static final int SETTLE = 350;

	/** Where things are after they have moved so far, px. */
	interface Shift {
		LayoutChange by(int dx, int dy);
	}

	private final ViewerContext context;
	private final Runnable settle = this::settle;
	private String label = "";
	private int movedX;
	private int movedY;
	private LayoutChange nudged;

	public KeyMoves(ViewerContext context) {
		this.context = context;
	}

	/** Moves on. */
	void move(String what, int dx, int dy, Shift shift) {
		if (!what.equals(label))
			settle();
		label = what;
		movedX += dx;
		movedY += dy;
		nudged = shift.by(movedX, movedY);
		context.preview(nudged);
		context.viewer().canvas().getDisplay().timerExec(SETTLE, settle);
	}

	/** Makes the change that is shown, if there is one. */
	public void settle() {
		LayoutChange places = nudged;
		nudged = null;
		movedX = 0;
		movedY = 0;
		if (places == null || context.viewer().canvas() == null || context.viewer().canvas().isDisposed())
			return;
		context.viewer().canvas().getDisplay().timerExec(-1, settle);
		context.endPreview();
		if (places.map() == context.map())
			context.run(label, context.edits().drop(label, places, Set.of(), null));
	}
}
