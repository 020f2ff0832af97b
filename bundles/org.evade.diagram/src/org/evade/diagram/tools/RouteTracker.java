/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tools;

import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.evade.diagram.requests.RouteRequest;
import org.evade.diagram.requests.Snap;
import org.evade.diagram.view.ViewerContext;

/**
 * Selects an edge, and drags a bend or a piece of it. Alt does not snap; a double click on a bend takes it away. The tracker of
 * GEF for bendpoints works at handles alone and does not select.
 */
public final class RouteTracker extends SelectEditPartTracker {
	private final Object type;
	private final int index;
	private boolean feedback;

	/**
	 * @param edge
	 *            edge
	 * @param type
	 *            type of {@link RouteRequest}
	 * @param index
	 *            bend as an index of the route, or piece, from 0
	 */
	public RouteTracker(ConnectionEditPart edge, Object type, int index) {
		super(edge);
		this.type = type;
		this.index = index;
	}

	@Override
	protected Request createTargetRequest() {
		RouteRequest request = new RouteRequest(type, index);
		request.setSource((ConnectionEditPart) getSourceEditPart());
		return request;
	}

	@Override
	protected void updateTargetRequest() {
		RouteRequest request = (RouteRequest) getTargetRequest();
		request.setStart(getStartLocation());
		request.setLocation(getLocation());
		Snap.set(request, !getCurrentInput().isAltKeyDown());
	}

	@Override
	protected Command getCommand() {
		return getSourceEditPart().getCommand(getTargetRequest());
	}

	@Override
	protected boolean handleButtonDown(int button) {
		boolean handled = super.handleButtonDown(button);
		if (RequestConstants.REQ_MOVE_BENDPOINT.equals(type))
			ViewerContext.of(getSourceEditPart()).bend().set(index);
		return handled;
	}

	@Override
	protected boolean handleDoubleClick(int button) {
		if (!RequestConstants.REQ_MOVE_BENDPOINT.equals(type))
			return super.handleDoubleClick(button);
		executeCommand(getSourceEditPart().getCommand(new RouteRequest(RouteRequest.DELETE_BENDPOINT, index)));
		return true;
	}

	@Override
	protected void executeCommand(Command command) {
		if (command != null)
			super.executeCommand(command);
	}

	@Override
	protected boolean handleDragInProgress() {
		if (isInState(STATE_DRAG_IN_PROGRESS)) {
			updateTargetRequest();
			feedback = true;
			getSourceEditPart().showSourceFeedback(getTargetRequest());
			setCurrentCommand(getCommand());
		}
		return true;
	}

	@Override
	protected boolean handleButtonUp(int button) {
		if (!stateTransition(STATE_DRAG_IN_PROGRESS, STATE_TERMINAL))
			return super.handleButtonUp(button);
		eraseSourceFeedback();
		executeCurrentCommand();
		return true;
	}

	private void eraseSourceFeedback() {
		if (feedback)
			getSourceEditPart().eraseSourceFeedback(getTargetRequest());
		feedback = false;
	}

	@Override
	public void deactivate() {
		eraseSourceFeedback();
		super.deactivate();
	}

	@Override
	protected void performDirectEdit() {
		// relations are changed by F2, Enter or a double click, not by a second click
	}
}
