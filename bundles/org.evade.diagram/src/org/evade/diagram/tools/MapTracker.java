/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tools;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.evade.diagram.model.Key;
import org.evade.diagram.placement.Snapping;
import org.evade.diagram.view.ViewerContext;
import org.evade.figure.content.EdgeFace;
import org.evade.figure.scene.Group.Part;

/** Selects as every tracker does, and drags something as the subclass says. Escape gives a drag up. */
abstract class MapTracker extends SelectEditPartTracker {
	private boolean dragging;

	MapTracker(EditPart part) {
		super(part);
	}

	ViewerContext context() {
		return ViewerContext.of(getSourceEditPart());
	}

	/** The element that is dragged, or whose handle is. */
	Key key() {
		return (Key) getSourceEditPart().getModel();
	}

	/** The edge that is dragged, or whose handle is. */
	EdgeFace edge() {
		return context().session().snapshot().edges().get(key().id());
	}

	/** The node under the pointer, or null. */
	Key nodeUnderPointer() {
		Key over = context().at(getLocation());
		return over != null && over.part() == Part.NODE ? over : null;
	}

	/** How near on the map is near enough to snap to others: so many px of the screen; 0 while Alt is held or nothing snaps. */
	int reach(int px) {
		return !snapping().others() ? 0 : (int) Math.max(2, Math.round(px / context().zoom()));
	}

	/** What is snapped to now: nothing while Alt is held. */
	Snapping snapping() {
		return getCurrentInput().isAltKeyDown() ? new Snapping(0, false) : context().snapping();
	}

	/** The pointer, px of the map. */
	Point pointer() {
		return context().toMap(getLocation());
	}

	/** Where the drag began, px of the map. */
	Point start() {
		return context().toMap(getStartLocation());
	}

	@Override
	protected boolean handleDragStarted() {
		if (context().session().isBlocked()) {
			context().session().say(context().session().blocked());
			return false;
		}
		if (isInState(STATE_DRAG)) {
			if (selectsFirst() && getSourceEditPart().getSelected() == EditPart.SELECTED_NONE)
				performSelection();
			dragging = begin();
		}
		return stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS);
	}

	@Override
	protected boolean handleDragInProgress() {
		if (dragging && isInState(STATE_DRAG_IN_PROGRESS)) {
			context().scrollTowards(getLocation());
			drag();
		}
		return true;
	}

	@Override
	protected boolean handleButtonUp(int button) {
		if (dragging) {
			dragging = false;
			setState(STATE_TERMINAL);
			finish();
			context().endPreview();
			return true;
		}
		return super.handleButtonUp(button);
	}

	@Override
	protected boolean handleKeyDown(org.eclipse.swt.events.KeyEvent event) {
		if (event.keyCode == org.eclipse.swt.SWT.ESC && dragging) {
			dragging = false;
			setState(STATE_TERMINAL);
			context().endPreview();
			handleFinished();
			return true;
		}
		if (dragging)
			drag();
		return super.handleKeyDown(event);
	}

	@Override
	public void deactivate() {
		if (dragging)
			context().endPreview();
		dragging = false;
		super.deactivate();
	}

	/** Whether what is dragged becomes selected. */
	boolean selectsFirst() {
		return true;
	}

	/** A drag begins; false when there is nothing to drag. */
	boolean begin() {
		return true;
	}

	/** The pointer is elsewhere. */
	abstract void drag();

	/** The button was released. */
	abstract void finish();
}
