/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.view;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.Viewport;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomListener;
import org.eclipse.swt.widgets.Display;
import org.evade.figure.Theme;

/**
 * Root of a map's edit parts. The figures of edit parts draw nothing, they are there to be found; the picture is painted by
 * one layer below them, since that is exact at any zoom and fast.
 */
public final class MapRootEditPart extends ScalableFreeformRootEditPart {
	/** Key of the layer with the nodes: above lines, which are above compartments, so that the pointer finds what it sees. */
	public static final Object NODE_LAYER = "Nodes";
	/** Key of the layer with the picture. */
	public static final Object SCENE = "Scene";
	private static final double[] LEVELS = { 0.02, 0.05, 0.1, 0.17, 0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2,
			2.5, 3, 4, 6, 8 };

	private final SceneLayer scene;

	/** A root in the colours of a theme. */
	public MapRootEditPart(Display display, Theme theme) {
		scene = new SceneLayer(display, theme);
		((LayeredPane) ((Viewport) getFigure()).getContents()).add(scene, SCENE, 0);
		getZoomManager().setZoomLevels(LEVELS);
		getZoomManager().addZoomListener(new ZoomListener() {
			@Override
			public void zoomChanged(double zoom) {
				scene.setZoom(zoom, pixels());
			}
		});
	}

	private double pixels() {
		return getViewer() == null ? 1 : Pixels.of(getViewer().getControl());
	}

	/** The picture. */
	public SceneLayer scene() {
		return scene;
	}

	@Override
	protected void register() {
		super.register();
		scene.setZoom(getZoomManager().getZoom(), pixels());
	}

	@Override
	protected LayeredPane createPrintableLayers() {
		FreeformLayeredPane pane = new FreeformLayeredPane();
		pane.add(new org.eclipse.draw2d.FreeformLayer(), PRIMARY_LAYER);
		pane.add(new ConnectionLayer(), CONNECTION_LAYER);
		pane.add(new org.eclipse.draw2d.FreeformLayer(), NODE_LAYER);
		return pane;
	}

	@Override
	protected ScalableFreeformLayeredPane createScaledLayers() {
		ScalableFreeformLayeredPane pane = new ScalableFreeformLayeredPane() {
			@Override
			protected void paintClientArea(Graphics graphics) {
				// edit parts are drawn by the scene
			}
		};
		pane.add(getPrintableLayers(), PRINTABLE_LAYERS);
		pane.add(new org.eclipse.draw2d.FreeformLayer(), SCALED_FEEDBACK_LAYER);
		return pane;
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return getContents().getDragTracker(request);
	}

	@Override
	protected void refreshGridLayer() {
		// the scene draws the grid
	}

}
