/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.evade.diagram.model.Key;
import org.evade.diagram.paint.Area;
import org.evade.diagram.paint.Drawing;
import org.evade.diagram.paint.Pen;
import org.evade.diagram.paint.ScenePainter;
import org.evade.figure.Theme;
import org.evade.figure.scene.Group;
import org.evade.figure.scene.Group.Part;
import org.evade.figure.scene.Tone;

/**
 * The picture of the map, below everything else. Elements that are being dragged are lifted off it and drawn on top each
 * time, while the rest is copied from pieces drawn before.
 */
public final class SceneLayer extends FreeformLayer {
	/** Room around the map that can be scrolled to, px of the canvas. */
	private static final int MARGIN = 240;
	private static final int GRID_LEAST = 7;

	private final Display display;
	private final TileCache tiles;
	private ScenePainter painter;
	private Drawings drawings;
	private Map<Key, Group> groups = Map.of();
	private double zoom = 1;
	private double pixels = 1;
	private Set<Key> lifted = Set.of();
	private final Map<Key, Drawing> floating = new LinkedHashMap<>();
	private boolean faded;
	private int grid;

	/** An empty picture in the colours of a theme. */
	public SceneLayer(Display display, Theme theme) {
		this.display = display;
		tiles = new TileCache(display);
		painter = new ScenePainter(display, theme);
		drawings = new Drawings(painter);
	}

	/** Shows other colours. */
	public void setTheme(Theme theme) {
		if (painter.inks().theme() == theme)
			return;
		disposeDrawings();
		painter = new ScenePainter(display, theme);
		drawings = new Drawings(painter);
		drawings.update(groups);
		tiles.clear();
		repaint();
	}

	/** Painter, for others who draw in the same style. */
	public ScenePainter painter() {
		return painter;
	}

	/** Shows these groups, in this order. */
	public void show(Map<Key, Group> shown) {
		boolean reordered = !List.copyOf(groups.keySet()).equals(List.copyOf(shown.keySet()));
		groups = shown;
		List<Area> changed = drawings.update(shown);
		if (reordered && changed.isEmpty())
			tiles.clear();
		drop();
		changed.forEach(this::forget);
		fireExtentChanged();
	}

	/** Shows the map paler, while it cannot be edited. */
	public void setFaded(boolean faded) {
		this.faded = faded;
		repaint();
	}

	/** Shows dots at a distance in px of the scene; 0 for none. */
	public void setGrid(int distance) {
		if (grid == distance)
			return;
		grid = distance;
		tiles.clear();
		repaint();
	}

	/** Takes the zoom of the map and the density of the screen. */
	public void setZoom(double zoom, double pixels) {
		if (this.zoom == zoom && this.pixels == pixels)
			return;
		this.zoom = zoom;
		this.pixels = pixels;
		fireExtentChanged();
		repaint();
	}

	/** Lifts elements off the picture until {@link #drop()} or the next {@link #show}. */
	public void lift(Set<Key> keys) {
		Set<Key> changed = new HashSet<>(lifted);
		changed.addAll(keys);
		for (Key key : changed)
			if (lifted.contains(key) != keys.contains(key))
				forget(drawings.frame(key));
		lifted = Set.copyOf(keys);
	}

	/** Draws these on top, in this order, in the place of what was drawn on top before. */
	public void setFloating(Map<Key, Group> groups) {
		Map<Key, Drawing> old = new HashMap<>(floating);
		floating.clear();
		groups.forEach((key, group) -> floating.put(key, painter.draw(group)));
		old.values().forEach(this::release);
		floating.values().forEach(drawing -> repaint(drawing.frame()));
	}

	private void release(Drawing drawing) {
		repaint(drawing.frame());
		drawing.dispose();
	}

	/** Puts lifted elements back. */
	public void drop() {
		lift(Set.of());
		setFloating(Map.of());
	}

	private void forget(Area frame) {
		tiles.forget(frame);
		repaint(frame);
	}

	private void repaint(Area frame) {
		if (frame != null)
			repaint(area(frame).expand(3, 3));
	}

	private Rectangle area(Area frame) {
		int left = (int) Math.floor(frame.left() * zoom);
		int top = (int) Math.floor(frame.top() * zoom);
		return new Rectangle(left, top, (int) Math.ceil(frame.right() * zoom) - left,
				(int) Math.ceil(frame.bottom() * zoom) - top);
	}

	/** The area that the map covers, px of the scene; null when it is empty. */
	public Area extent() {
		return drawings.all();
	}

	@Override
	public Rectangle getFreeformExtent() {
		Area all = drawings == null ? null : drawings.all();
		return all == null ? new Rectangle(0, 0, 0, 0) : area(all).expand(MARGIN, MARGIN);
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Rectangle clip = graphics.getClip(new Rectangle());
		tiles.paint(graphics, clip, zoom, pixels, painter.inks().fill(Tone.PAGE), this::paint);
		if (!floating.isEmpty() && graphics instanceof GcGraphics gc)
			gc.draw(zoom, pen -> floating.values().forEach(drawing -> drawing.paint(pen)));
		if (faded) {
			graphics.setAlpha(150);
			graphics.setBackgroundColor(painter.inks().fill(Tone.PAGE));
			graphics.fillRectangle(clip);
			graphics.setAlpha(255);
		}
	}

	/** Draws the whole map with a pen, as it is without what is being dragged. */
	public void paintAll(Pen pen) {
		Area all = drawings.all();
		if (all != null)
			drawings.in(all, key -> true).forEach(drawing -> drawing.paint(pen));
	}

	/** The grid lies on the page and on compartments, below nodes, lines and words. */
	private void paint(Pen pen, Area area) {
		drawings.in(area, key -> isGround(key) && !lifted.contains(key)).forEach(drawing -> drawing.paint(pen));
		if (grid > 0)
			paintGrid(pen, area);
		drawings.in(area, key -> !isGround(key) && !lifted.contains(key)).forEach(drawing -> drawing.paint(pen));
	}

	private static boolean isGround(Key key) {
		return key.part() == Part.COMPARTMENT;
	}

	private void paintGrid(Pen pen, Area area) {
		double step = grid;
		while (step * zoom < GRID_LEAST)
			step *= 2;
		pen.alpha(220);
		pen.dots(area, step, 1 / zoom, painter.inks().line(Tone.AREA));
		pen.alpha(255);
	}

	private void disposeDrawings() {
		floating.values().forEach(Drawing::dispose);
		floating.clear();
		lifted = Set.of();
		drawings.dispose();
		painter.dispose();
	}

	/** Frees images and paths. */
	public void dispose() {
		tiles.clear();
		disposeDrawings();
	}
}
