/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tools;

import org.eclipse.draw2d.Cursors;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.tools.ConnectionDragCreationTool;

/** Draws an edge from the handle of a node to another one, or to an empty place where a new node is wanted. */
public final class ConnectTracker extends ConnectionDragCreationTool {
	private final GraphicalEditPart source;

	/** Draws from a node. */
	public ConnectTracker(GraphicalEditPart source) {
		this.source = source;
		setDefaultCursor(Cursors.CROSS);
		setDisabledCursor(Cursors.NO);
	}

	/** The handle lies beside its node, so that the node is not below the pointer. */
	@Override
	protected boolean handleButtonDown(int button) {
		lockTargetEditPart(source);
		try {
			return super.handleButtonDown(button);
		} finally {
			unlockTargetEditPart();
		}
	}
}
