/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tools;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.evade.diagram.model.Key;
import org.evade.figure.content.EdgeFace;
import org.evade.figure.scene.At;
import org.evade.figure.scene.Group.Part;

/** Drags an end of an edge to another node. What the edge rests on stays. */
public final class EndTracker extends MapTracker {
	private final boolean atSource;
	private Key over;

	/** Drags the start or the end of an edge. */
	public EndTracker(EditPart part, boolean atSource) {
		super(part);
		this.atSource = atSource;
	}

	@Override
	void drag() {
		List<org.evade.layout.Point> route = context().session().snapshot().geometry().routes().get(edge().id());
		org.evade.layout.Point fixed = atSource ? route.get(route.size() - 1) : route.get(0);
		Point to = pointer();
		over = nodeUnderPointer();
		context().overlay().setTarget(over, true);
		context().overlay().setLine(List.of(new At(fixed.x(), fixed.y()), new At(to.x, to.y)));
	}

	@Override
	void finish() {
		EdgeFace edge = edge();
		if (over != null && !over.id().equals(atSource ? edge.source() : edge.target()))
			context().actions().rewire(edge.id(), atSource ? over.id() : edge.source(), atSource ? edge.target() : over.id());
	}
}
