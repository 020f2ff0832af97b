/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.figures;

import org.eclipse.draw2d.AnchorListener;
import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.IFigure;

/** End of a line at a node. It tells nobody when the node moves: routes are data of the map, not derived from anchors. */
public final class BoxAnchor extends ChopboxAnchor {
	/** An anchor at the border of a node. */
	public BoxAnchor(IFigure node) {
		super(node);
	}

	@Override
	public void addAnchorListener(AnchorListener listener) {
		// nothing follows from where the node stands
	}

	@Override
	public void removeAnchorListener(AnchorListener listener) {
		// nobody listens
	}
}
