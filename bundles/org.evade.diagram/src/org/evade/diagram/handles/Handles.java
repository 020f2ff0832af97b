/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.handles;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.SelectionHandlesEditPolicy;
import org.evade.diagram.model.Key;
import org.evade.diagram.parts.EdgeFigure;
import org.evade.figure.scene.Group.Part;

/** Handles of the element that was selected last. That it is selected is shown by the overlay. */
public final class Handles extends SelectionHandlesEditPolicy {
	private static final int[] DIRECTIONS = { PositionConstants.NORTH_WEST, PositionConstants.NORTH,
			PositionConstants.NORTH_EAST, PositionConstants.EAST, PositionConstants.SOUTH_EAST, PositionConstants.SOUTH,
			PositionConstants.SOUTH_WEST,
			PositionConstants.WEST };

	private static final int[] CORNERS = { PositionConstants.NORTH_WEST, PositionConstants.NORTH_EAST,
			PositionConstants.SOUTH_EAST, PositionConstants.SOUTH_WEST };
	/** Least size with handles at the sides, px of the canvas. */
	private static final int ROOMY = 54;

	@Override
	protected List<?> createSelectionHandles() {
		GraphicalEditPart owner = (GraphicalEditPart) getHost();
		Key key = (Key) owner.getModel();
		List<Object> handles = new ArrayList<>();
		if (key.part() == Part.EDGE) {
			int points = ((EdgeFigure) owner.getFigure()).route().size();
			for (int piece = 0; piece + 1 < points; piece++)
				handles.add(BendHandle.within(owner, piece));
			for (int bend = 1; bend + 1 < points; bend++)
				handles.add(BendHandle.at(owner, bend));
			handles.add(new EndHandle(owner, true));
			handles.add(new EndHandle(owner, false));
			return handles;
		}
		Rectangle area = owner.getFigure().getBounds().getCopy();
		owner.getFigure().translateToAbsolute(area);
		boolean roomy = area.width >= ROOMY && area.height >= ROOMY;
		for (int direction : roomy ? DIRECTIONS : CORNERS)
			handles.add(new ResizeHandle(owner, direction));
		if (key.part() == Part.NODE)
			handles.add(new ConnectHandle(owner));
		return handles;
	}

	/** Makes the handles anew, for an element that looks different now. */
	public void renew() {
		if (getHost().getSelected() == EditPart.SELECTED_PRIMARY)
			showPrimarySelection();
	}

	@Override
	protected void showSelection() {
		hideSelection();
	}

	@Override
	protected void showPrimarySelection() {
		removeSelectionHandles();
		addSelectionHandles();
	}
}
