/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.ui;

import java.util.List;
import java.util.Objects;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditDomain;
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
import org.evade.diagram.model.ElementKind;
import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.paint.Look;
import org.evade.diagram.palette.TypePalette;
import org.evade.diagram.parts.MapEditPart;
import org.evade.diagram.parts.MapEditPartFactory;
import org.evade.diagram.session.EditPlan;
import org.evade.diagram.session.MapCommandStack;
import org.evade.diagram.session.MapEdits;
import org.evade.diagram.session.MapSession;
import org.evade.diagram.tools.MapCreationTool;
import org.evade.diagram.tools.MapEditDomain;
import org.evade.diagram.view.MapRootEditPart;
import org.evade.diagram.view.MapViewer;
import org.evade.diagram.view.ViewerContext;

/** A map with its palette and its banner. Works in a workbench part as well as in any shell. */
public final class MapPane extends Composite {
	private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

	private final MapSession session;
	private final MapViewer viewer = new MapViewer();
	private final EditDomain domain = new MapEditDomain(this::pointer);
	private final ViewerContext context;
	private final NodeCreation creation;
	private final EdgeCreation connecting;
	private final KeyMoves moves;
	private final BendActions bends;
	private final HistorySteps steps;
	private final HoverCards hovering;
	private final TypePalette palette;
	private final Banner banner;
	private View fitted;
	private MapSnapshot shown;

	/**
	 * @param parent
	 *            parent
	 * @param session
	 *            map
	 * @param look
	 *            colours
	 * @param navigation
	 *            ways out of the map
	 */
	public MapPane(Composite parent, MapSession session, Look look, MapNavigation navigation) {
		super(parent, SWT.NONE);
		this.session = session;
		setData(UNSTYLED, Boolean.TRUE);
		setLayout(tight(2));
		Composite left = new Composite(this, SWT.NONE);
		left.setLayout(tight(1));
		left.setLayoutData(new GridData(SWT.LEFT, SWT.FILL, false, true));
		Composite right = new Composite(this, SWT.NONE);
		right.setLayout(tight(1));
		right.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		banner = new Banner(right, look, () -> navigation.showProblem(session));
		createViewer(right, look);
		context = new ViewerContext(session, viewer, look, new PanePrompts(this, navigation));
		creation = new NodeCreation(context);
		connecting = new EdgeCreation(context);
		moves = new KeyMoves(context);
		bends = new BendActions(context);
		steps = new HistorySteps(context, moves::settle);
		hovering = new HoverCards(context);
		palette = new TypePalette(left, look, context.icons(), this::arm);
		GridData paletteData = new GridData(SWT.LEFT, SWT.FILL, false, true);
		paletteData.widthHint = palette.width();
		palette.setLayoutData(paletteData);
		context.addLookListener(() -> palette.setLook(context.look(), context.icons()));
		MapCommandStack stack = new MapCommandStack(session.corpus());
		stack.setBefore(moves::settle);
		domain.setCommandStack(stack);
		viewer.setContents(session.map());
		viewer.setKeyHandler(new MapKeyHandler(context, bends, moves));
		domain.loadDefaultTool();
		((MapRootEditPart) viewer.getRootEditPart()).getZoomManager().addZoomListener(((MapEditPart) viewer.getContents())::zoomed);
		session.addListener(this::show);
		addListener(SWT.Dispose, event -> {
			hovering.close();
			context.dispose();
		});
		EmptyHint.on(this);
		show();
	}

	private static GridLayout tight(int columns) {
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = layout.marginHeight = layout.horizontalSpacing = layout.verticalSpacing = 0;
		return layout;
	}

	private void createViewer(Composite parent, Look look) {
		viewer.createControl(parent).setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		viewer.getControl().setData(UNSTYLED, Boolean.TRUE);
		viewer.getControl().addListener(SWT.Resize, event -> resized());
		viewer.getControl().setBackground(look.page());
		viewer.setRootEditPart(new MapRootEditPart(getDisplay(), look.theme()));
		viewer.setEditPartFactory(new MapEditPartFactory());
		domain.addViewer(viewer);
	}

	private void pointer(Point at, boolean pressed) {
		context.releasePointer();
		if (pressed)
			moves.settle();
		hovering.pointer(at, pressed);
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
			context.selectInPlace(now);
	}

	/** The next click on the map creates an element of this kind; null for nothing. */
	private void arm(ElementKind kind) {
		if (kind == null) {
			disarm();
			return;
		}
		domain.setActiveTool(new MapCreationTool(kind, () -> palette.mark(null)));
		palette.mark(kind);
		viewer.setCursor(Cursors.CROSS);
		session.say("Click where the " + kind.word() + " goes. Escape takes it back.");
	}

	/** Takes back what the palette armed. */
	void disarm() {
		domain.loadDefaultTool();
		viewer.setCursor(null);
		session.say("");
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
		if (fitted != null && view().equals(fitted))
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
		context.setLook(look);
		viewer.getControl().setBackground(look.page());
		banner.setLook(look);
	}

	/** Selects elements and shows them. */
	public void select(List<Key> keys) {
		context.select(keys);
	}

	/** Makes a change, as a command of the editor. */
	public boolean run(String label, EditPlan plan) {
		return context.run(label, plan);
	}

	/** The map. */
	public MapSession session() {
		return session;
	}

	/** The changes. */
	public MapEdits edits() {
		return context.edits();
	}

	/** The viewer. */
	public MapViewer viewer() {
		return viewer;
	}

	/** What edit parts, policies and tools share. */
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
		return bends;
	}

	/** Takes back and repeats changes. */
	public HistorySteps steps() {
		return steps;
	}

	/** Makes the change that keys are about to make. */
	public void settle() {
		moves.settle();
	}

	@Override
	public boolean setFocus() {
		return viewer.getControl() != null && viewer.getControl().setFocus();
	}
}
