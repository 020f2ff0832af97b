/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tools;

import java.util.function.BiConsumer;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.evade.diagram.view.MapViewer;

/** Selects and drags; scrolls with the middle button or the space bar held; puts down what the palette has armed. */
public final class MapSelectionTool extends SelectionTool {
	private BiConsumer<Point, Boolean> pointer = (at, down) -> {
	};
	private Runnable pressed = () -> {
	};
	private boolean armed;

	/** Sets who is told where the pointer is, px of the canvas, and whether a button was pressed. */
	public void onPointer(BiConsumer<Point, Boolean> listener) {
		pointer = listener;
	}

	/** Sets what a click does while something is armed; null for nothing armed. */
	public void arm(Runnable action) {
		armed = action != null;
		pressed = action;
	}

	@Override
	public void mouseDown(MouseEvent event, EditPartViewer viewer) {
		MapViewer map = (MapViewer) viewer;
		pointer.accept(new Point(event.x, event.y), true);
		if (event.button == 2 || map.isPanning())
			map.grab(new Point(event.x, event.y));
		else if (armed && event.button == 1)
			pressed.run();
		else
			super.mouseDown(event, viewer);
	}

	@Override
	public void mouseDrag(MouseEvent event, EditPartViewer viewer) {
		move(event, viewer, () -> super.mouseDrag(event, viewer));
	}

	@Override
	public void mouseMove(MouseEvent event, EditPartViewer viewer) {
		pointer.accept(new Point(event.x, event.y), false);
		move(event, viewer, () -> super.mouseMove(event, viewer));
	}

	private static void move(MouseEvent event, EditPartViewer viewer, Runnable otherwise) {
		if (((MapViewer) viewer).isGrabbed())
			((MapViewer) viewer).pan(new Point(event.x, event.y));
		else
			otherwise.run();
	}

	@Override
	public void mouseUp(MouseEvent event, EditPartViewer viewer) {
		if (((MapViewer) viewer).isGrabbed())
			((MapViewer) viewer).release();
		else
			super.mouseUp(event, viewer);
	}

	@Override
	public void keyDown(KeyEvent event, EditPartViewer viewer) {
		if (event.keyCode == SWT.SPACE && (event.stateMask & SWT.MODIFIER_MASK) == 0 && !isInDragInProgress())
			((MapViewer) viewer).setSpace(true);
		else if (isInState(STATE_INITIAL) && (event.keyCode == SWT.ESC || event.character == '.'))
			viewer.getKeyHandler().keyPressed(event);
		else
			super.keyDown(event, viewer);
	}

	@Override
	public void keyUp(KeyEvent event, EditPartViewer viewer) {
		if (event.keyCode == SWT.SPACE)
			((MapViewer) viewer).setSpace(false);
		super.keyUp(event, viewer);
	}

	private boolean isInDragInProgress() {
		return isInState(STATE_DRAG | STATE_DRAG_IN_PROGRESS);
	}
}
