/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.view;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.evade.diagram.model.Key;
import org.evade.diagram.paint.Area;
import org.evade.diagram.paint.Look;
import org.evade.diagram.placement.LayoutChange;
import org.evade.diagram.placement.Snapping;
import org.evade.diagram.session.MapSession;
import org.evade.figure.scene.Group.Part;
import org.evade.layout.Box;

/** Everything that edit parts, handles and tools of one viewer share: the map, its picture, and what is shown on top. */
public final class ViewerContext {
	private static final String PROPERTY = "org.evade.diagram.context";

	private final MapSession session;
	private final MapRootEditPart root;
	private final EditPartViewer viewer;
	private final FeedbackLayer overlay = new FeedbackLayer();
	private final ElementPrompts actions;
	private Look look;
	private Snapping snapping = Snapping.USUAL;
	private int bend;
	private String bendOf;

	/**
	 * @param session
	 *            map
	 * @param viewer
	 *            viewer whose root is a {@link MapRootEditPart}
	 * @param look
	 *            colours
	 * @param actions
	 *            what needs more than a drag
	 */
	public ViewerContext(MapSession session, EditPartViewer viewer, Look look, ElementPrompts actions) {
		this.session = session;
		this.viewer = viewer;
		this.look = look;
		this.actions = actions;
		root = (MapRootEditPart) viewer.getRootEditPart();
		LayeredPane layers = (LayeredPane) ((Viewport) root.getFigure()).getContents();
		layers.addLayerBefore(overlay, "Overlay", LayerConstants.HANDLE_LAYER);
		root.getZoomManager().addZoomListener(overlay::setZoom);
		viewer.addSelectionChangedListener(event -> overlay.setSelected(selectedKeys()));
		viewer.setProperty(PROPERTY, this);
	}

	/** The context of a part's viewer. */
	public static ViewerContext of(EditPart part) {
		return (ViewerContext) part.getViewer().getProperty(PROPERTY);
	}

	/** The map. */
	public MapSession session() {
		return session;
	}

	/** What is shown on top. */
	public FeedbackLayer overlay() {
		return overlay;
	}

	/** The picture. */
	public SceneLayer scene() {
		return root.scene();
	}

	/** What needs more than a drag. */
	public ElementPrompts actions() {
		return actions;
	}

	/** Colours. */
	public Look look() {
		return look;
	}

	/** Takes other colours. */
	public void setLook(Look colours) {
		look = colours;
		scene().setTheme(colours.theme());
		overlay.show(session.snapshot(), colours);
	}

	/** The bend of the line that was selected last which keys move and remove: an index of its route; 0 for none. */
	public int bend() {
		List<Key> keys = selectedKeys();
		Key last = keys.isEmpty() ? null : keys.get(keys.size() - 1);
		var route = last == null ? null : session.snapshot().geometry().routes().get(last.id());
		return last == null || route == null || last.part() != Part.EDGE || !last.id().equals(bendOf)
				|| bend > route.size() - 2 ? 0 : bend;
	}

	/** Sets which bend of the line that was selected last keys move and remove; 0 for none. */
	public void setBend(int index) {
		List<Key> keys = selectedKeys();
		bend = index;
		bendOf = keys.isEmpty() ? null : keys.get(keys.size() - 1).id();
		root.getLayer(LayerConstants.HANDLE_LAYER).repaint();
	}

	/** What things that are moved snap to. */
	public Snapping snapping() {
		return snapping;
	}

	/** Sets what things that are moved snap to, and shows the grid. */
	public void setSnapping(Snapping snap) {
		snapping = snap;
		scene().setGrid(snap.grid());
	}

	/** Zoom factor. */
	public double zoom() {
		return root.getZoomManager().getZoom();
	}

	/** Shows the map of the session as it is now. */
	public void show() {
		scene().show(session.snapshot().groups());
		scene().setFaded(session.isBlocked());
		overlay.show(session.snapshot(), look);
		overlay.setSelected(selectedKeys());
	}

	/** Shows elements where they would be. */
	public void preview(LayoutChange places) {
		Map<Key, org.evade.figure.scene.Group> groups = places.groups();
		scene().lift(groups.keySet());
		scene().setFloating(groups);
		overlay.setMoved(places.boxes(), places.routes());
		root.getLayer(LayerConstants.HANDLE_LAYER).setVisible(false);
	}

	/** Ends a preview. */
	public void endPreview() {
		root.getLayer(LayerConstants.HANDLE_LAYER).setVisible(true);
		scene().drop();
		overlay.setMoved(Map.of(), Map.of());
		overlay.setGuides(List.of());
		overlay.setTarget(null, true);
		overlay.setLine(List.of());
		overlay.setBand(null);
	}

	/** Keys of what is selected, the one selected last at the end. */
	public List<Key> selectedKeys() {
		List<?> parts = viewer.getSelectedEditParts();
		return parts.stream().map(part -> ((EditPart) part).getModel()).filter(Key.class::isInstance)
				.map(Key.class::cast).toList();
	}

	/** Ids of the selected nodes and compartments. */
	public Set<String> selectedBoxes() {
		Set<String> ids = new HashSet<>();
		selectedKeys().stream().filter(key -> session.snapshot().box(key) != null).forEach(key -> ids.add(key.id()));
		return ids;
	}

	/** A place of the canvas as a place of the map. */
	public Point toMap(Point canvas) {
		Point at = canvas.getCopy();
		((GraphicalEditPart) viewer.getContents()).getContentPane().translateToRelative(at);
		return at;
	}

	/** A box of the map as a rectangle of the canvas. */
	public org.eclipse.draw2d.geometry.Rectangle toCanvas(Box box) {
		var area = new org.eclipse.draw2d.geometry.Rectangle(box.x(), box.y(), box.width(), box.height());
		((GraphicalEditPart) viewer.getContents()).getContentPane().translateToAbsolute(area);
		return area;
	}

	/** The topmost element at a place of the canvas, or null. */
	public Key at(Point canvas) {
		EditPart part = viewer.findObjectAt(canvas);
		return part != null && part.getModel() instanceof Key key ? key : null;
	}

	/** Scrolls so that an element is in view. */
	public void reveal(Key key) {
		EditPart part = (EditPart) viewer.getEditPartRegistry().get(key);
		if (part != null)
			viewer.reveal(part);
	}

	/** Scrolls when the pointer is beyond the border while something is dragged. */
	public void scrollTowards(Point canvas) {
		FigureCanvas control = (FigureCanvas) viewer.getControl();
		var area = control.getClientArea();
		int dx = canvas.x < 8 ? canvas.x - 8 : Math.max(0, canvas.x - area.width + 8);
		int dy = canvas.y < 8 ? canvas.y - 8 : Math.max(0, canvas.y - area.height + 8);
		if (dx != 0 || dy != 0) {
			Point location = control.getViewport().getViewLocation();
			control.getViewport().setViewLocation(location.x + dx / 2, location.y + dy / 2);
		}
	}

	/** Area that the map covers, px of the map, or null. */
	public Area extent() {
		return scene().extent();
	}

	/** The viewer. */
	public EditPartViewer viewer() {
		return viewer;
	}
}
