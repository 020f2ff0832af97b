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
import org.evade.diagram.edit.BenchStack;
import org.evade.diagram.edit.Edits;
import org.evade.diagram.edit.MapCommand;
import org.evade.diagram.edit.MapDesk;
import org.evade.diagram.edit.Plan;
import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.paint.Look;
import org.evade.diagram.parts.MapPart;
import org.evade.diagram.parts.PartFactory;
import org.evade.diagram.tools.MapSelectionTool;
import org.evade.diagram.view.MapRoot;
import org.evade.diagram.view.MapViewer;
import org.evade.diagram.view.Stage;

/** A map with its palette and its banner. Works in a workbench part as well as in any shell. */
public final class MapPane extends Composite {
	private final MapDesk desk;
	private final Edits edits;
	private final MapViewer viewer = new MapViewer();
	private final EditDomain domain;
	private final MapSelectionTool tool = new MapSelectionTool();
	private final Stage stage;
	private final Creation creation;
	private final Connecting connecting;
	private final Nudging nudging = new Nudging(this);
	private final Bending bending = new Bending(this);
	private final Steps steps = new Steps(this);
	private final Hovering hovering;
	private final TypePalette palette;
	private final Banner banner;
	private ShapeIcons icons;
	private Point held;
	private View fitted;
	private MapSnapshot shown;

	/**
	 * @param parent
	 *            parent
	 * @param desk
	 *            map
	 * @param look
	 *            colours
	 * @param links
	 *            ways out of the map
	 */
	public MapPane(Composite parent, MapDesk desk, Look look, MapLinks links) {
		super(parent, SWT.NONE);
		this.desk = desk;
		edits = new Edits(desk);
		icons = new ShapeIcons(getDisplay(), look);
		setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = layout.marginHeight = layout.horizontalSpacing = 0;
		setLayout(layout);
		creation = new Creation(this);
		connecting = new Connecting(this);
		palette = new TypePalette(this, look, icons, creation::arm);
		GridData paletteData = new GridData(SWT.LEFT, SWT.FILL, false, true);
		paletteData.widthHint = palette.width();
		palette.setLayoutData(paletteData);
		Composite right = new Composite(this, SWT.NONE);
		right.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		GridLayout rows = new GridLayout();
		rows.marginWidth = rows.marginHeight = rows.verticalSpacing = 0;
		right.setLayout(rows);
		banner = new Banner(right, look, () -> links.showProblem(desk));
		domain = new EditDomain() {
			@Override
			public org.eclipse.gef.Tool getDefaultTool() {
				return tool;
			}
		};
		domain.setCommandStack(new BenchStack(desk.bench()));
		viewer.createControl(right).setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		viewer.getControl().setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		viewer.getControl().addListener(SWT.Resize, event -> resized());
		viewer.getControl().setBackground(look.page());
		viewer.setRootEditPart(new MapRoot(getDisplay(), look.theme()));
		viewer.setEditPartFactory(new PartFactory());
		domain.addViewer(viewer);
		stage = new Stage(desk, viewer, look, new Gestures(this, links));
		viewer.setContents(desk.map());
		viewer.setKeyHandler(new MapKeys(this, links));
		hovering = new Hovering(this);
		tool.onPointer((at, pressed) -> {
			held = null;
			hovering.pointer(at, pressed);
		});
		domain.loadDefaultTool();
		((MapRoot) viewer.getRootEditPart()).getZoomManager().addZoomListener(((MapPart) viewer.getContents())::zoomed);
		desk.addListener(this::show);
		addListener(SWT.Dispose, event -> {
			hovering.close();
			stage.scene().dispose();
			icons.dispose();
		});
		EmptyHint.on(this);
		show();
	}

	private void show() {
		if (isDisposed())
			return;
		List<Key> selected = stage.selectedKeys();
		((MapPart) viewer.getContents()).update();
		keepSelected(selected);
		shown = desk.snapshot();
		banner.show(desk.blocked());
	}

	/** What is selected stays so under another id. */
	private void keepSelected(List<Key> selected) {
		if (selected.stream().allMatch(desk.snapshot()::has))
			return;
		List<Key> now = selected.stream().map(key -> desk.snapshot().successor(key, shown)).filter(Objects::nonNull).toList();
		if (!now.equals(stage.selectedKeys()))
			viewer.setSelection(new StructuredSelection(parts(now)));
	}

	/** Shows the whole map, or as much as stays readable; also when the window changes, until the user looks elsewhere. */
	public void fit() {
		viewer.fit(stage.extent(), 1.5);
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
		stage.setLook(look);
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
	public boolean run(String label, Plan plan) {
		nudging.settle();
		MapCommand command = new MapCommand(label, desk, plan);
		if (desk.isBlocked())
			desk.say(desk.blocked());
		else
			domain.getCommandStack().execute(command);
		return command.isDone();
	}

	/** Where a pop-up about an element opens, px of the display. */
	org.eclipse.swt.graphics.Point below(Key key) {
		var box = desk.snapshot().box(key);
		if (box == null)
			return toDisplay(viewer.canvas(), hovering.pointer());
		var area = stage.toCanvas(box);
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
	public MapDesk desk() {
		return desk;
	}

	/** The changes. */
	public Edits edits() {
		return edits;
	}

	/** The viewer. */
	public MapViewer viewer() {
		return viewer;
	}

	/** The stage. */
	public Stage stage() {
		return stage;
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
	public Creation creation() {
		return creation;
	}

	/** Connects nodes. */
	public Connecting connecting() {
		return connecting;
	}

	/** Bends lines. */
	public Bending bending() {
		return bending;
	}

	/** Makes, takes back and repeats changes. */
	public Steps steps() {
		return steps;
	}

	/** Makes the change that keys are about to make. */
	public void settle() {
		nudging.settle();
	}

	Nudging nudging() {
		return nudging;
	}

	/** Icon of an element, or null. */
	public org.eclipse.swt.graphics.Image icon(Key key) {
		return switch (key.part()) {
		case NODE -> icons.shape(desk.snapshot().nodes().get(key.id()).shape());
		case EDGE -> icons.relation(desk.snapshot().edges().get(key.id()).relation());
		default -> null;
		};
	}

	ShapeIcons icons() {
		return icons;
	}

	MapSelectionTool tool() {
		return tool;
	}

	@Override
	public boolean setFocus() {
		return viewer.getControl() != null && viewer.getControl().setFocus();
	}
}
