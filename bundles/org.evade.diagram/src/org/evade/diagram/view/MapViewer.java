/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.view;

import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.evade.diagram.paint.Area;

/** Viewer of a map: zooms at the pointer, scrolls with wheel, space and middle button. */
public final class MapViewer extends ScrollingGraphicalViewer {
	private static final double STEP = 1.15;
	private static final int WHEEL = 48;
	private static final int ROOM = 16;
	private Point grabbed;
	private boolean space;

	@Override
	protected LightweightSystem createLightweightSystem() {
		return new MapLightweightSystem();
	}

	@Override
	protected void hookControl() {
		super.hookControl();
		FigureCanvas canvas = getFigureCanvas();
		Listener wheel = this::wheel;
		canvas.getDisplay().addFilter(SWT.MouseWheel, wheel);
		canvas.getDisplay().addFilter(SWT.MouseHorizontalWheel, wheel);
		canvas.addTraverseListener(MapViewer::keepTab);
		canvas.addDisposeListener(event -> {
			event.display.removeFilter(SWT.MouseWheel, wheel);
			event.display.removeFilter(SWT.MouseHorizontalWheel, wheel);
		});
	}

	/** Draw2d lets Tab leave the canvas; here it goes through the elements, and leaves with Ctrl held. */
	private static void keepTab(TraverseEvent event) {
		boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
		if (tab && (event.stateMask & SWT.CTRL) == 0)
			event.doit = false;
	}

	private void wheel(Event event) {
		if (event.widget != getControl())
			return;
		if ((event.stateMask & SWT.MOD1) != 0 && event.type == SWT.MouseWheel)
			zoom(zoom() * Math.pow(STEP, Math.signum(event.count)), new Point(event.x, event.y));
		else if ((event.stateMask & SWT.SHIFT) != 0 || event.type == SWT.MouseHorizontalWheel)
			scroll(-Integer.signum(event.count) * WHEEL, 0);
		else
			scroll(0, -Integer.signum(event.count) * WHEEL);
		event.doit = false;
		event.type = SWT.None;
	}

	/** Scrolls no further than needed to show a part with some room around it. */
	@Override
	public void reveal(EditPart part) {
		reveal(List.of(part));
	}

	/** Shows all of these with some room around them, or, when they stand too far apart, one at least. */
	public void reveal(List<? extends EditPart> parts) {
		getFigureCanvas().getLightweightSystem().getUpdateManager().performValidation();
		List<Rectangle> areas = parts.stream().filter(part -> part != getContents()).filter(GraphicalEditPart.class::isInstance)
				.map(part -> area((GraphicalEditPart) part)).toList();
		if (areas.isEmpty())
			return;
		var window = getFigureCanvas().getClientArea();
		Rectangle all = areas.stream().reduce(Rectangle::getUnion).orElseThrow();
		if (areas.size() == 1 || all.width <= window.width && all.height <= window.height)
			reveal(all, window);
		else if (areas.stream().noneMatch(new Rectangle(0, 0, window.width, window.height)::intersects))
			reveal(areas.get(areas.size() - 1), window);
	}

	private static Rectangle area(GraphicalEditPart part) {
		Rectangle area = part.getFigure().getBounds().getCopy();
		part.getFigure().translateToAbsolute(area);
		return area.expand(ROOM, ROOM);
	}

	private void reveal(Rectangle bounds, org.eclipse.swt.graphics.Rectangle window) {
		int dx = shift(bounds.x, bounds.right(), window.width);
		int dy = shift(bounds.y, bounds.bottom(), window.height);
		if (dx != 0 || dy != 0)
			scroll(dx, dy);
	}

	private static int shift(int low, int high, int window) {
		if (high - low > window)
			return high < 0 || low > window ? (low + high - window) / 2 : 0;
		return low < 0 ? low : Math.max(0, high - window);
	}

	private ZoomManager manager() {
		return ((MapRootEditPart) getRootEditPart()).getZoomManager();
	}

	/** Zoom factor. */
	public double zoom() {
		return manager().getZoom();
	}

	/** Zooms so that what is at a place of the canvas stays there. */
	public void zoom(double wanted, Point at) {
		double factor = Math.clamp(wanted, manager().getMinZoom(), manager().getMaxZoom());
		Viewport viewport = getFigureCanvas().getViewport();
		Point location = viewport.getViewLocation();
		double ratio = factor / zoom();
		if (ratio == 1)
			return;
		manager().setZoom(factor);
		getFigureCanvas().getLightweightSystem().getUpdateManager().performValidation();
		viewport.setViewLocation((int) Math.round((location.x + at.x) * ratio) - at.x,
				(int) Math.round((location.y + at.y) * ratio) - at.y);
	}

	/** Zooms with the middle of the window as the fixed point. */
	public void zoom(double wanted) {
		var area = getFigureCanvas().getClientArea();
		zoom(wanted, new Point(area.width / 2, area.height / 2));
	}

	/** One step nearer. */
	public void zoomIn() {
		zoom(manager().getNextZoomLevel());
	}

	/** One step farther. */
	public void zoomOut() {
		zoom(manager().getPreviousZoomLevel());
	}

	/** Shows an area of the map as large as the window allows, but not larger than a limit. */
	public void fit(Area area, double most) {
		var window = getFigureCanvas().getClientArea();
		if (area == null || area.width() <= 0 || window.width < 40 || window.height < 40)
			return;
		double factor = Math.min((window.width - 32) / area.width(), (window.height - 32) / area.height());
		factor = Math.clamp(factor, manager().getMinZoom(), most);
		manager().setZoom(factor);
		getFigureCanvas().getLightweightSystem().getUpdateManager().performValidation();
		getFigureCanvas().getViewport().setViewLocation(
				(int) Math.round((area.left() + area.right()) / 2 * factor) - window.width / 2,
				(int) Math.round((area.top() + area.bottom()) / 2 * factor) - window.height / 2);
	}

	/** Scrolls. */
	public void scroll(int dx, int dy) {
		Point location = getFigureCanvas().getViewport().getViewLocation();
		getFigureCanvas().getViewport().setViewLocation(location.x + dx, location.y + dy);
	}

	/** The canvas. */
	public FigureCanvas canvas() {
		return getFigureCanvas();
	}

	/** Paints what the window shows now, as an event of the window system would. */
	public void paint(GC gc) {
		getLightweightSystem().paint(gc);
	}

	/** Whether the space bar is held, so that dragging scrolls. */
	public boolean isPanning() {
		return space || grabbed != null;
	}

	/** Whether the pointer scrolls now. */
	public boolean isGrabbed() {
		return grabbed != null;
	}

	/** The space bar is held or let go. */
	public void setSpace(boolean held) {
		space = held;
		setCursor(held ? org.eclipse.draw2d.Cursors.HAND : null);
	}

	/** Begins to scroll with the pointer. */
	public void grab(Point at) {
		grabbed = at;
		setCursor(org.eclipse.draw2d.Cursors.HAND);
	}

	/** The pointer moves while it scrolls. */
	public void pan(Point at) {
		if (grabbed == null)
			return;
		scroll(grabbed.x - at.x, grabbed.y - at.y);
		grabbed = at;
	}

	/** Ends scrolling with the pointer. */
	public void release() {
		grabbed = null;
		setCursor(space ? org.eclipse.draw2d.Cursors.HAND : null);
	}
}
