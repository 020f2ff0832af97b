/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.parts;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.evade.diagram.tools.MoveTracker;
import org.evade.layout.Box;

/** A node. */
public final class MapNodeEditPart extends ElementEditPart {
	@Override
	public void refreshVisuals() {
		Box box = map().box(key());
		if (box != null)
			getFigure().setBounds(new Rectangle(box.x(), box.y(), box.width(), box.height()));
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new MoveTracker(this);
	}
}
