/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tools;

import java.util.function.BiConsumer;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Tool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.evade.diagram.view.MapViewer;

/**
 * Hands what the user does to the tool. With the middle button or the space bar held the pointer scrolls, whatever the tool is;
 * it also scrolls when something is dragged beyond the border. A drag that fails, or whose end is not seen, leaves nothing
 * behind.
 */
public final class MapEditDomain extends EditDomain {
	private static final int BORDER = 8;

	private final Tool selection = new MapSelectionTool();
	private final BiConsumer<Point, Boolean> pointer;
	private boolean dragging;

	/**
	 * @param pointer
	 *            told where the pointer is, px of the canvas, and whether a button was pressed
	 */
	public MapEditDomain(BiConsumer<Point, Boolean> pointer) {
		this.pointer = pointer;
	}

	@Override
	public Tool getDefaultTool() {
		return selection;
	}

	@Override
	public void mouseDown(MouseEvent event, EditPartViewer viewer) {
		MapViewer map = (MapViewer) viewer;
		pointer.accept(at(event), true);
		if (event.button == 2 || map.isPanning())
			map.grab(at(event));
		else {
			dragging = event.button == 1;
			guarded(() -> super.mouseDown(event, viewer));
		}
	}

	@Override
	public void mouseDrag(MouseEvent event, EditPartViewer viewer) {
		MapViewer map = (MapViewer) viewer;
		if (map.isGrabbed())
			map.pan(at(event));
		else {
			if (dragging)
				scrollTowards(at(event), map);
			guarded(() -> super.mouseDrag(event, viewer));
		}
	}

	@Override
	public void mouseMove(MouseEvent event, EditPartViewer viewer) {
		MapViewer map = (MapViewer) viewer;
		pointer.accept(at(event), false);
		if (dragging)
			giveUp();
		if (map.isGrabbed())
			map.pan(at(event));
		else
			super.mouseMove(event, viewer);
	}

	@Override
	public void mouseUp(MouseEvent event, EditPartViewer viewer) {
		dragging = false;
		if (((MapViewer) viewer).isGrabbed())
			((MapViewer) viewer).release();
		else
			guarded(() -> super.mouseUp(event, viewer));
	}

	@Override
	public void keyDown(KeyEvent event, EditPartViewer viewer) {
		if (event.keyCode == SWT.SPACE && (event.stateMask & SWT.MODIFIER_MASK) == 0 && !dragging)
			((MapViewer) viewer).setSpace(true);
		else
			super.keyDown(event, viewer);
	}

	@Override
	public void keyUp(KeyEvent event, EditPartViewer viewer) {
		if (event.keyCode == SWT.SPACE)
			((MapViewer) viewer).setSpace(false);
		super.keyUp(event, viewer);
	}

	/** What is shown of a drag goes, whatever happens. */
	private void guarded(Runnable action) {
		boolean whole = false;
		try {
			action.run();
			whole = true;
		} finally {
			if (!whole)
				giveUp();
		}
	}

	private void giveUp() {
		dragging = false;
		loadDefaultTool();
	}

	private static Point at(MouseEvent event) {
		return new Point(event.x, event.y);
	}

	private static void scrollTowards(Point at, MapViewer map) {
		var area = map.canvas().getClientArea();
		int dx = at.x < BORDER ? at.x - BORDER : Math.max(0, at.x - area.width + BORDER);
		int dy = at.y < BORDER ? at.y - BORDER : Math.max(0, at.y - area.height + BORDER);
		if (dx != 0 || dy != 0)
			map.scroll(dx / 2, dy / 2);
	}
}
