/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.evade.diagram.create.EdgeCreation;
import org.evade.diagram.create.NodeCreation;
import org.evade.diagram.hover.HoverCards;
import org.evade.diagram.keys.BendActions;
import org.evade.diagram.keys.KeyMoves;
import org.evade.diagram.keys.MapKeyHandler;
import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.paint.Look;
import org.evade.diagram.palette.ShapeIcons;
import org.evade.diagram.palette.TypePalette;
import org.evade.diagram.parts.MapEditPart;
import org.evade.diagram.parts.MapEditPartFactory;
import org.evade.diagram.session.EditPlan;
import org.evade.diagram.session.MapCommand;
import org.evade.diagram.session.MapCommandStack;
import org.evade.diagram.session.MapEdits;
import org.evade.diagram.session.MapSession;
import org.evade.diagram.tools.MapSelectionTool;
import org.evade.diagram.view.MapRootEditPart;
import org.evade.diagram.view.MapViewer;
import org.evade.diagram.view.ViewerContext;

/** A map with its palette and its banner. Works in a workbench part as well as in any shell. */
public final class MapPane extends Composite {
	private final MapSession session;
	private final MapEdits edits;
	private final MapViewer viewer = new MapViewer();
	private final EditDomain domain;
	private final MapSelectionTool tool = new MapSelectionTool();
	private final ViewerContext context;
	private final NodeCreation creation;
	private final EdgeCreation connecting;
	private final KeyMoves nudging = new KeyMoves(this);
	private final BendActions bending = new BendActions(this);
	private final HistorySteps steps = new HistorySteps(this);
	private final HoverCards hovering;
	private final TypePalette palette;
	private final Banner banner;
	private ShapeIcons icons;
	private Point held;
	private View fitted;
	private MapSnapshot shown;

	/**
	 * @param parent
	 *            parent
	 * @param session
	 *            map
	 * @param look
	 *            colours
	 * @param links
	 *            ways out of the map
	 */
	public MapPane(Composite parent, MapSession session, Look look, MapNavigation links) {
		super(parent, SWT.NONE);
		this.session = session;
		edits = new MapEdits(session);
		icons = new ShapeIcons(getDisplay(), look);
		setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = layout.marginHeight = layout.horizontalSpacing = 0;
		setLayout(layout);
		creation = new NodeCreation(this);
		connecting = new EdgeCreation(this);
		palette = new TypePalette(this, look, icons, creation::arm);
		GridData paletteData = new GridData(SWT.LEFT, SWT.FILL, false, true);
		paletteData.widthHint = palette.width();
		palette.setLayoutData(paletteData);
		Composite right = new Composite(this, SWT.NONE);
		right.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		GridLayout rows = new GridLayout();
		rows.marginWidth = rows.marginHeight = rows.verticalSpacing = 0;
		right.setLayout(rows);
		banner = new Banner(right, look, () -> links.showProblem(session));
		domain = new EditDomain() {
			@Override
			public org.eclipse.gef.Tool getDefaultTool() {
				return tool;
			}
		};
		domain.setCommandStack(new MapCommandStack(session.corpus()));
		viewer.createControl(right).setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		viewer.getControl().setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		viewer.getControl().addListener(SWT.Resize, event -> resized());
		viewer.getControl().setBackground(look.page());
		viewer.setRootEditPart(new MapRootEditPart(getDisplay(), look.theme()));
		viewer.setEditPartFactory(new MapEditPartFactory());
		domain.addViewer(viewer);
		context = new ViewerContext(session, viewer, look, new PanePrompts(this, links));
		viewer.setContents(session.map());
		viewer.setKeyHandler(new MapKeyHandler(this, links));
		hovering = new HoverCards(this);
		tool.onPointer((at, pressed) -> {
			held = null;
			hovering.pointer(at, pressed);
		});
		domain.loadDefaultTool();
		((MapRootEditPart) viewer.getRootEditPart()).getZoomManager().addZoomListener(((MapEditPart) viewer.getContents())::zoomed);
		session.addListener(this::show);
		addListener(SWT.Dispose, event -> {
			hovering.close();
			context.scene().dispose();
			icons.dispose();
		});
		EmptyHint.on(this);
		show();
	}

	private void show() {
		if (isDisposed())
			return;
		List<Key> selected = context.selectedKeys();
		((MapEditPart) viewer.getContents()).update();
		keepSelected(selected);
		shown = session.snapshot();
		banner.show(session.blocked());
	}

	/** What is selected stays so under another id. */
	private void keepSelected(List<Key> selected) {
		if (selected.stream().allMatch(session.snapshot()::has))
			return;
		List<Key> now = selected.stream().map(key -> session.snapshot().successor(key, shown)).filter(Objects::nonNull).toList();
		if (!now.equals(context.selectedKeys()))
			viewer.setSelection(new StructuredSelection(parts(now)));
	}

	/** Shows the whole map, or as much as stays readable; also when the window changes, until the user looks elsewhere. */
	public void fit() {
		viewer.fit(context.extent(), 1.5);
		fitted = view();
	}

	private record View(double zoom, Point location) {
	}

	private View view() {
		return new View(viewer.zoom(), viewer.canvas().getViewport().getViewLocation());
	}

	/** Called before the viewport learns of the new size. */
	private void resized() {
		if (view().equals(fitted))
			getDisplay().asyncExec(() -> {
				if (!isDisposed())
					fit();
			});
	}

	/** Sets who knows what is wrong with an element; sentences. */
	public void setProblems(java.util.function.Function<Key, List<String>> problems) {
		hovering.setProblems(problems);
	}

	/** Takes other colours. */
	public void setLook(Look look) {
		ShapeIcons old = icons;
		icons = new ShapeIcons(getDisplay(), look);
		context.setLook(look);
		viewer.getControl().setBackground(look.page());
		palette.setLook(look, icons);
		banner.setLook(look);
		old.dispose();
	}

	/** Selects elements and shows them. */
	public void select(List<Key> keys) {
		viewer.setSelection(new StructuredSelection(parts(keys)));
		reveal(keys);
	}

	/** Scrolls to elements, if need be. */
	void reveal(List<Key> keys) {
		viewer.reveal(parts(keys));
	}

	private List<EditPart> parts(List<Key> keys) {
		List<EditPart> parts = new ArrayList<>();
		for (Key key : keys)
			if (viewer.getEditPartRegistry().get(key) instanceof EditPart part)
				parts.add(part);
		return parts;
	}

	/** Makes a change, as a command of the editor. */
	public boolean run(String label, EditPlan plan) {
		nudging.settle();
		MapCommand command = new MapCommand(label, session, plan);
		if (session.isBlocked())
			session.say(session.blocked());
		else
			domain.getCommandStack().execute(command);
		return command.isDone();
	}

	/** Where a pop-up about an element opens, px of the display. */
	public org.eclipse.swt.graphics.Point below(Key key) {
		var box = session.snapshot().box(key);
		if (box == null)
			return toDisplay(viewer.canvas(), hovering.pointer());
		var area = context.toCanvas(box);
		return viewer.canvas().toDisplay(area.x, area.bottom() + 4);
	}

	static org.eclipse.swt.graphics.Point toDisplay(org.eclipse.swt.widgets.Control control, Point at) {
		return control.toDisplay(at.x, at.y);
	}

	/** Where the pointer is, px of the canvas; the middle when it is elsewhere. */
	public Point pointer() {
		if (held != null)
			return held;
		var area = viewer.canvas().getClientArea();
		var at = viewer.canvas().toControl(getDisplay().getCursorLocation());
		return area.contains(at) ? new Point(at.x, at.y) : new Point(area.width / 2, area.height / 2);
	}

	/** A menu opens: what is chosen from it is meant for where the pointer is now. */
	public void holdPointer() {
		held = null;
		held = pointer();
	}

	/** The map. */
	public MapSession session() {
		return session;
	}

	/** The changes. */
	public MapEdits edits() {
		return edits;
	}

	/** The viewer. */
	public MapViewer viewer() {
		return viewer;
	}

	/** The context. */
	public ViewerContext context() {
		return context;
	}

	/** The edit domain. */
	public EditDomain domain() {
		return domain;
	}

	/** The palette. */
	public TypePalette palette() {
		return palette;
	}

	/** Creates nodes and edits what they show. */
	public NodeCreation creation() {
		return creation;
	}

	/** Connects nodes. */
	public EdgeCreation connecting() {
		return connecting;
	}

	/** Bends lines. */
	public BendActions bending() {
		return bending;
	}

	/** Makes, takes back and repeats changes. */
	public HistorySteps steps() {
		return steps;
	}

	/** Makes the change that keys are about to make. */
	public void settle() {
		nudging.settle();
	}

	public KeyMoves nudging() {
		return nudging;
	}

	/** Icon of an element, or null. */
	public org.eclipse.swt.graphics.Image icon(Key key) {
		return switch (key.part()) {
		case NODE -> icons.shape(session.snapshot().nodes().get(key.id()).shape());
		case EDGE -> icons.relation(session.snapshot().edges().get(key.id()).relation());
		default -> null;
		};
	}

	public ShapeIcons icons() {
		return icons;
	}

	public MapSelectionTool tool() {
		return tool;
	}

	@Override
	public boolean setFocus() {
		return viewer.getControl() != null && viewer.getControl().setFocus();
	}
}
