/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.policies;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.evade.diagram.handles.ConnectHandle;
import org.evade.diagram.handles.ResizeHandle;
import org.evade.diagram.model.Key;
import org.evade.figure.scene.Group.Part;

/**
 * Moving and resizing of one node or compartment: its handles, when it was selected last, and what a request for another size
 * shows. That it is selected is shown by the feedback layer.
 */
final class BoxEditPolicy extends ResizableEditPolicy {
	private static final int[] DIRECTIONS = { PositionConstants.NORTH_WEST, PositionConstants.NORTH,
			PositionConstants.NORTH_EAST, PositionConstants.EAST, PositionConstants.SOUTH_EAST, PositionConstants.SOUTH,
			PositionConstants.SOUTH_WEST, PositionConstants.WEST };
	private static final int[] CORNERS = { PositionConstants.NORTH_WEST, PositionConstants.NORTH_EAST,
			PositionConstants.SOUTH_EAST, PositionConstants.SOUTH_WEST };
	/** Least size with handles at the sides, px of the canvas. */
	private static final int ROOMY = 54;

	private final MapLayoutEditPolicy layout;

	/** A policy for a child of the part that a layout policy belongs to. */
	BoxEditPolicy(MapLayoutEditPolicy layout) {
		this.layout = layout;
	}

	@Override
	protected List<?> createSelectionHandles() {
		GraphicalEditPart owner = (GraphicalEditPart) getHost();
		Rectangle area = owner.getFigure().getBounds().getCopy();
		owner.getFigure().translateToAbsolute(area);
		List<Object> handles = new ArrayList<>();
		for (int direction : area.width >= ROOMY && area.height >= ROOMY ? DIRECTIONS : CORNERS)
			handles.add(new ResizeHandle(owner, direction));
		if (((Key) owner.getModel()).part() == Part.NODE)
			handles.add(new ConnectHandle(owner));
		return handles;
	}

	@Override
	protected void showSelection() {
		hideSelection();
	}

	@Override
	protected void showPrimarySelection() {
		addSelectionHandles();
	}

	@Override
	protected void showFocus() {
		// the feedback layer shows what is selected
	}

	@Override
	protected void showChangeBoundsFeedback(ChangeBoundsRequest request) {
		ChangeBoundsRequest one = new ChangeBoundsRequest(REQ_RESIZE_CHILDREN);
		one.setEditParts(getHost());
		one.setMoveDelta(request.getMoveDelta());
		one.setSizeDelta(request.getSizeDelta());
		one.setExtendedData(request.getExtendedData());
		layout.showResize(one);
	}

	@Override
	protected void eraseChangeBoundsFeedback(ChangeBoundsRequest request) {
		layout.eraseResize();
	}
}
