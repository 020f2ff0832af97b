/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tools;

import java.util.List;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.tools.DragEditPartsTracker;
import org.evade.diagram.requests.Snap;

/**
 * Drags what is selected, by one request to the map about all of it: elements are no children of compartments, and the change
 * of several is one. Shift keeps to one direction, Alt does not snap.
 */
public final class MapDragTracker extends DragEditPartsTracker {
	/** Drags the selection to which a part belongs. */
	public MapDragTracker(EditPart part) {
		super(part);
	}

	@Override
	protected boolean updateTargetUnderMouse() {
		boolean first = getTargetEditPart() == null;
		setTargetEditPart(getSourceEditPart().getViewer().getContents());
		return first;
	}

	@Override
	protected void updateTargetRequest() {
		super.updateTargetRequest();
		ChangeBoundsRequest request = (ChangeBoundsRequest) getTargetRequest();
		Dimension delta = getDragMoveDelta();
		if (getCurrentInput().isShiftKeyDown() && Math.abs(delta.width) < Math.abs(delta.height))
			request.setMoveDelta(new Point(0, delta.height));
		else
			request.setMoveDelta(new Point(delta.width, getCurrentInput().isShiftKeyDown() ? 0 : delta.height));
		Snap.set(request, !getCurrentInput().isAltKeyDown());
	}

	@Override
	protected Command getCommand() {
		ChangeBoundsRequest request = (ChangeBoundsRequest) getTargetRequest();
		List<?> parts = getOperationSet();
		if (getTargetEditPart() == null || parts.isEmpty())
			return null;
		request.setType(REQ_MOVE_CHILDREN);
		Command command = getTargetEditPart().getCommand(request);
		request.setType(getCommandName());
		return command;
	}

	@Override
	protected String getCommandName() {
		return REQ_MOVE;
	}

	/** What is dragged is shown by the policy of the map. */
	@Override
	protected void showSourceFeedback() {
		// nothing beside that
	}

	/** Ctrl adds to the selection and does not copy. */
	@Override
	protected void setCloneActive(boolean active) {
		super.setCloneActive(false);
	}

	@Override
	protected void performDirectEdit() {
		// labels are edited by F2, Enter or a double click, not by a second click
	}
}
