/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tools;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.evade.diagram.model.Key;
import org.evade.figure.scene.At;
import org.evade.figure.scene.Group.Part;
import org.evade.layout.Box;

/** Draws a line from a node to another one, or to an empty place where a new node is wanted. */
public final class ConnectTracker extends MapTracker {
	private Key over;

	/** Draws from a node. */
	public ConnectTracker(EditPart part) {
		super(part);
	}

	@Override
	void drag() {
		Box box = context().session().snapshot().box(key());
		Point to = pointer();
		over = key().equals(nodeUnderPointer()) ? null : nodeUnderPointer();
		context().overlay().setTarget(over, true);
		At centre = new At(box.x() + box.width() / 2.0, box.y() + box.height() / 2.0);
		At tip = new At(to.x, to.y);
		At border = context().session().snapshot().nodes().get(key().id()).shape().outline().meet(box, tip, centre);
		context().overlay().setLine(List.of(border, tip));
	}

	@Override
	void finish() {
		Point canvas = getLocation().getCopy();
		if (over != null)
			context().actions().connect(key().id(), over.id(), canvas);
		else if (context().at(canvas) == null || !context().at(canvas).equals(key()))
			context().actions().connectToNew(key().id(), canvas);
	}
}
