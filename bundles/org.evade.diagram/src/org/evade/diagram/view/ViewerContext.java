/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.viewers.StructuredSelection;
import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.paint.Area;
import org.evade.diagram.paint.Look;
import org.evade.diagram.palette.ShapeIcons;
import org.evade.diagram.placement.LayoutChange;
import org.evade.diagram.placement.Snapping;
import org.evade.diagram.session.EditPlan;
import org.evade.diagram.session.MapCommand;
import org.evade.diagram.session.MapDifference;
import org.evade.diagram.session.MapEdits;
import org.evade.diagram.session.MapSession;
import org.evade.figure.scene.Group;
import org.evade.layout.Box;

/** What the edit parts, policies, handles and tools of one viewer share: the map, its picture, and what is shown on top. */
public final class ViewerContext {
	private static final String PROPERTY = "org.evade.diagram.context";

	private final MapSession session;
	private final MapEdits edits;
	private final MapRootEditPart root;
	private final MapViewer viewer;
	private final FeedbackLayer feedback = new FeedbackLayer();
	private final MapPrompts prompts;
	private final BendChoice bend = new BendChoice(this);
	private final CopyOnWriteArrayList<Runnable> lookListeners = new CopyOnWriteArrayList<>();
	private ShapeIcons icons;
	private Look look;
	private Snapping snapping = Snapping.USUAL;
	private Point held;

	/**
	 * @param session
	 *            map
	 * @param viewer
	 *            viewer whose root is a {@link MapRootEditPart}
	 * @param look
	 *            colours
	 * @param prompts
	 *            what needs more than a drag
	 */
	public ViewerContext(MapSession session, MapViewer viewer, Look look, MapPrompts prompts) {
		this.session = session;
		this.viewer = viewer;
		this.look = look;
		this.prompts = prompts;
		edits = new MapEdits(session);
		icons = new ShapeIcons(viewer.getControl().getDisplay(), look);
		root = (MapRootEditPart) viewer.getRootEditPart();
		LayeredPane layers = (LayeredPane) ((Viewport) root.getFigure()).getContents();
		layers.addLayerBefore(feedback, "Feedback of the map", LayerConstants.HANDLE_LAYER);
		root.getZoomManager().addZoomListener(feedback::setZoom);
		viewer.addSelectionChangedListener(event -> feedback.setSelected(selectedKeys()));
		viewer.setProperty(PROPERTY, this);
	}

	/** The context of a part's viewer. */
	public static ViewerContext of(EditPart part) {
		return (ViewerContext) part.getViewer().getProperty(PROPERTY);
	}

	/** The map as it is edited. */
	public MapSession session() {
		return session;
	}

	/** The map as it was last read. */
	public MapSnapshot map() {
		return session.snapshot();
	}

	/** The changes that can be made. */
	public MapEdits edits() {
		return edits;
	}

	/** What is shown on top. */
	public FeedbackLayer feedback() {
		return feedback;
	}

	/** The picture. */
	public SceneLayer scene() {
		return root.scene();
	}

	/** What needs more than a drag. */
	public MapPrompts prompts() {
		return prompts;
	}

	/** The bend that keys move and remove. */
	public BendChoice bend() {
		return bend;
	}

	/** The viewer. */
	public MapViewer viewer() {
		return viewer;
	}

	/** Colours. */
	public Look look() {
		return look;
	}

	/** Icons in these colours. */
	public ShapeIcons icons() {
		return icons;
	}

	/** Adds a listener, called when there are other colours and icons; the old icons are gone after that. */
	public void addLookListener(Runnable listener) {
		lookListeners.add(listener);
	}

	/** Removes a listener. */
	public void removeLookListener(Runnable listener) {
		lookListeners.remove(listener);
	}

	/** Takes other colours. */
	public void setLook(Look colours) {
		ShapeIcons old = icons;
		look = colours;
		icons = new ShapeIcons(viewer.getControl().getDisplay(), colours);
		lookListeners.forEach(Runnable::run);
		old.dispose();
		scene().setTheme(colours.theme());
		feedback.show(map(), colours);
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

	/** How near on the map is near enough to snap to others: so many px of the screen; 0 when nothing snaps. */
	public int reach(Snapping wanted, int px) {
		return !wanted.others() ? 0 : (int) Math.max(2, Math.round(px / zoom()));
	}

	/** Zoom factor. */
	public double zoom() {
		return root.getZoomManager().getZoom();
	}

	/** Whether the map can be changed; says why when it cannot. */
	public boolean mayEdit() {
		if (session.isBlocked())
			session.say(session.blocked());
		return !session.isBlocked();
	}

	/** A change as a command. */
	public MapCommand command(String label, EditPlan plan) {
		return new MapCommand(label, session, plan);
	}

	/** Runs a command of a policy, or nothing when there is none. */
	public void execute(Command command) {
		if (command != null && mayEdit())
			viewer.getEditDomain().getCommandStack().execute(command);
	}

	/**
	 * Makes a change, as a command of the editor.
	 *
	 * @return whether something was changed
	 */
	public boolean run(String label, EditPlan plan) {
		MapCommand command = command(label, plan);
		execute(command);
		return command.isDone();
	}

	/**
	 * Makes a change and selects what it added.
	 *
	 * @return whether something was changed
	 */
	public boolean runAndSelect(String label, EditPlan plan) {
		MapSnapshot before = map();
		if (!run(label, plan))
			return false;
		select(MapDifference.between(before, map()).added());
		return true;
	}

	/** Shows the map of the session as it is now. */
	public void show() {
		scene().show(map().groups());
		scene().setFaded(session.isBlocked());
		feedback.show(map(), look);
		feedback.setSelected(selectedKeys());
	}

	/** Shows elements where they would be. */
	public void preview(LayoutChange change) {
		Map<Key, Group> groups = change.groups();
		scene().lift(groups.keySet());
		scene().setFloating(groups);
		feedback.setMoved(change.boxes(), change.routes());
		root.getLayer(LayerConstants.HANDLE_LAYER).setVisible(false);
	}

	/** Ends a preview. */
	public void endPreview() {
		root.getLayer(LayerConstants.HANDLE_LAYER).setVisible(true);
		scene().drop();
		feedback.clearDrag();
	}

	/** Repaints the handles of what is selected. */
	void repaintHandles() {
		root.getLayer(LayerConstants.HANDLE_LAYER).repaint();
	}

	/** Keys of what is selected, the one selected last at the end. */
	public List<Key> selectedKeys() {
		List<?> parts = viewer.getSelectedEditParts();
		return parts.stream().map(part -> ((EditPart) part).getModel()).filter(Key.class::isInstance)
				.map(Key.class::cast).toList();
	}

	/** The element that was selected last, or null. */
	public Key selectedLast() {
		List<Key> keys = selectedKeys();
		return keys.isEmpty() ? null : keys.get(keys.size() - 1);
	}

	/** Ids of the selected nodes and compartments. */
	public Set<String> selectedBoxes() {
		Set<String> ids = new HashSet<>();
		selectedKeys().stream().filter(key -> map().box(key) != null).forEach(key -> ids.add(key.id()));
		return ids;
	}

	/** Selects elements and shows them. */
	public void select(List<Key> keys) {
		selectInPlace(keys);
		reveal(keys);
	}

	/** Selects elements wherever they are. */
	public void selectInPlace(List<Key> keys) {
		viewer.setSelection(new StructuredSelection(parts(keys)));
	}

	/** Scrolls to elements, if need be. */
	public void reveal(List<Key> keys) {
		viewer.reveal(parts(keys));
	}

	/** Edit parts of elements. */
	public List<EditPart> parts(List<Key> keys) {
		List<EditPart> parts = new ArrayList<>();
		keys.stream().map(this::part).filter(Objects::nonNull).forEach(parts::add);
		return parts;
	}

	/** The edit part of an element, or null. */
	public EditPart part(Key key) {
		return (EditPart) viewer.getEditPartRegistry().get(key);
	}

	/** A place of the canvas as a place of the map. */
	public Point toMap(Point canvas) {
		Point at = canvas.getCopy();
		((GraphicalEditPart) viewer.getContents()).getContentPane().translateToRelative(at);
		return at;
	}

	/** A length on the canvas as a length on the map, px. */
	public int toMap(int canvas) {
		return (int) Math.round(canvas / zoom());
	}

	/** A box of the map as a rectangle of the canvas. */
	public Rectangle toCanvas(Box box) {
		var area = new Rectangle(box.x(), box.y(), box.width(), box.height());
		((GraphicalEditPart) viewer.getContents()).getContentPane().translateToAbsolute(area);
		return area;
	}

	/** A place of the canvas as a place of the display. */
	public org.eclipse.swt.graphics.Point toDisplay(Point canvas) {
		return viewer.canvas().toDisplay(canvas.x, canvas.y);
	}

	/** Where a pop-up about an element opens, px of the display. */
	public org.eclipse.swt.graphics.Point below(Key key) {
		Box box = map().box(key);
		if (box == null)
			return toDisplay(pointer());
		Rectangle area = toCanvas(box);
		return viewer.canvas().toDisplay(area.x, area.bottom() + 4);
	}

	/** Where the pointer is, px of the canvas; the middle when it is elsewhere. */
	public Point pointer() {
		if (held != null)
			return held;
		var area = viewer.canvas().getClientArea();
		var at = viewer.canvas().toControl(viewer.canvas().getDisplay().getCursorLocation());
		return area.contains(at) ? new Point(at.x, at.y) : new Point(area.width / 2, area.height / 2);
	}

	/** A menu opens: what is chosen from it is meant for where the pointer is now. */
	public void holdPointer() {
		held = null;
		held = pointer();
	}

	/** The pointer moves on the map again. */
	public void releasePointer() {
		held = null;
	}

	/** The topmost element at a place of the canvas, or null. */
	public Key at(Point canvas) {
		EditPart part = viewer.findObjectAt(canvas);
		return part != null && part.getModel() instanceof Key key ? key : null;
	}

	/** Icon of an element, or null. */
	public org.eclipse.swt.graphics.Image icon(Key key) {
		return switch (key.part()) {
		case NODE -> icons.shape(map().nodes().get(key.id()).shape());
		case EDGE -> icons.relation(map().edges().get(key.id()).relation());
		default -> null;
		};
	}

	/** Area that the map covers, px of the map, or null. */
	public Area extent() {
		return scene().extent();
	}

	/** Frees what was drawn. */
	public void dispose() {
		scene().dispose();
		icons.dispose();
	}
}
