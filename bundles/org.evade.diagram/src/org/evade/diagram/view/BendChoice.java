/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.view;

import java.util.List;

import org.evade.diagram.model.Key;
import org.evade.figure.scene.Group.Part;
import org.evade.layout.Point;

/** The bend of the line that was selected last which keys move and remove. */
public final class BendChoice {
	private final ViewerContext context;
	private int bend;
	private String edge;

	BendChoice(ViewerContext context) {
		this.context = context;
	}

	/** Index of the bend in the route; 0 for none. */
	public int index() {
		Key last = context.selectedLast();
		List<Point> route = last == null || last.part() != Part.EDGE ? null
				: context.map().geometry().routes().get(last.id());
		return route == null || !last.id().equals(edge) || bend > route.size() - 2 ? 0 : bend;
	}

	/** Whether there is one. */
	public boolean isMade() {
		return index() > 0;
	}

	/** Chooses a bend of the line that was selected last; 0 for none. */
	public void set(int index) {
		Key last = context.selectedLast();
		bend = index;
		edge = last == null ? null : last.id();
		context.repaintHandles();
	}
}
