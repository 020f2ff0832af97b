/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.outline;

import org.eclipse.draw2d.Viewport;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.evade.diagram.paint.Area;
import org.evade.diagram.paint.Pen;
import org.evade.diagram.ui.MapPane;

/** The whole map, small, with the part that the editor shows, which a click or a drag moves; below it all elements as a tree. */
public final class MapOutlinePage extends Page implements IContentOutlinePage {
	private static final int MARGIN = 10;

	private final MapPane pane;
	private SashForm sash;
	private Canvas canvas;
	private ElementTree tree;

	public MapOutlinePage(MapPane pane) {
		this.pane = pane;
	}

	@Override
	public void createControl(Composite parent) {
		sash = new SashForm(parent, SWT.VERTICAL);
		canvas = new Canvas(sash, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		canvas.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.MouseDown, this::move);
		canvas.addListener(SWT.MouseMove, event -> {
			if ((event.stateMask & SWT.BUTTON1) != 0)
				move(event);
		});
		canvas.addListener(SWT.Resize, event -> canvas.redraw());
		Runnable redraw = () -> {
			if (!canvas.isDisposed())
				canvas.redraw();
		};
		pane.session().addListener(redraw);
		pane.context().addLookListener(redraw);
		canvas.addListener(SWT.Dispose, event -> {
			pane.session().removeListener(redraw);
			pane.context().removeLookListener(redraw);
		});
		java.beans.PropertyChangeListener scrolled = event -> redraw.run();
		Viewport viewport = pane.viewer().canvas().getViewport();
		viewport.getHorizontalRangeModel().addPropertyChangeListener(scrolled);
		viewport.getVerticalRangeModel().addPropertyChangeListener(scrolled);
		canvas.getAccessible().addAccessibleListener(new org.eclipse.swt.accessibility.AccessibleAdapter() {
			@Override
			public void getName(org.eclipse.swt.accessibility.AccessibleEvent event) {
				event.result = "Overview of the map";
			}
		});
		tree = new ElementTree(sash, pane);
		sash.setWeights(2, 3);
	}

	private double scale(Area all) {
		var size = canvas.getClientArea();
		return Math.max(0.005, Math.min(1, Math.min((size.width - 2 * MARGIN) / all.width(),
				(size.height - 2 * MARGIN) / all.height())));
	}

	private void paint(GC gc) {
		var size = canvas.getClientArea();
		gc.setBackground(pane.context().look().page());
		gc.fillRectangle(size);
		Area all = pane.isDisposed() ? null : pane.context().extent();
		if (all == null)
			return;
		double scale = scale(all);
		double x = (size.width - all.width() * scale) / 2 - all.left() * scale;
		double y = (size.height - all.height() * scale) / 2 - all.top() * scale;
		try (Pen pen = new Pen(gc, x, y, scale, 1)) {
			pane.context().scene().paintAll(pen);
		}
		Viewport viewport = pane.viewer().canvas().getViewport();
		double zoom = pane.context().zoom();
		int left = (int) Math.round(viewport.getViewLocation().x / zoom * scale + x);
		int top = (int) Math.round(viewport.getViewLocation().y / zoom * scale + y);
		int width = (int) Math.round(viewport.getClientArea().width / zoom * scale);
		int height = (int) Math.round(viewport.getClientArea().height / zoom * scale);
		gc.setBackground(pane.context().look().accent());
		gc.setForeground(pane.context().look().accent());
		gc.setAlpha(24);
		gc.fillRectangle(left, top, width, height);
		gc.setAlpha(255);
		gc.setLineWidth(1);
		gc.drawRectangle(left, top, width, height);
	}

	private void move(Event event) {
		Area all = pane.context().extent();
		if (all == null)
			return;
		var size = canvas.getClientArea();
		double scale = scale(all);
		double mapX = (event.x - (size.width - all.width() * scale) / 2) / scale + all.left();
		double mapY = (event.y - (size.height - all.height() * scale) / 2) / scale + all.top();
		Viewport viewport = pane.viewer().canvas().getViewport();
		double zoom = pane.context().zoom();
		viewport.setViewLocation((int) Math.round(mapX * zoom) - viewport.getClientArea().width / 2,
				(int) Math.round(mapY * zoom) - viewport.getClientArea().height / 2);
	}

	@Override
	public Control getControl() {
		return sash;
	}

	@Override
	public void setFocus() {
		tree.viewer().getControl().setFocus();
	}

	@Override
	public ISelection getSelection() {
		return StructuredSelection.EMPTY;
	}

	@Override
	public void setSelection(ISelection selection) {
		// what is selected is published by the map
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		// what is selected is published by the map
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		// what is selected is published by the map
	}
}
