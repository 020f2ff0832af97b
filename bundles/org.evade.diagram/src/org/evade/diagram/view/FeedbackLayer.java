/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Path;
import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.paint.Look;
import org.evade.diagram.paint.Pen;
import org.evade.figure.scene.At;
import org.evade.figure.scene.Group.Part;
import org.evade.figure.scene.Item;
import org.evade.figure.scene.ShapeOutline;
import org.evade.layout.Box;
import org.evade.layout.Point;

/** What the editor shows on top of the picture: selection, hover, targets, guides, a line being drawn, problems. */
public final class FeedbackLayer extends FreeformLayer {
	/** How bad a problem is. */
	public enum Badge {
		/** Something must be done. */
		ERROR,
		/** Something should be looked at. */
		WARNING,
		/** Something to know. */
		INFO
	}

	private MapSnapshot map = MapSnapshot.empty("");
	private Map<String, Box> moved = Map.of();
	private Map<String, List<Point>> movedRoutes = Map.of();
	private double zoom = 1;
	private Look look = Look.LIGHT;
	private Set<Key> selected = Set.of();
	private Key hover;
	private Key target;
	private boolean allowed = true;
	private List<Box> guides = List.of();
	private List<At> line = List.of();
	private Box band;
	private Map<Key, Badge> badges = Map.of();
	private Set<Key> found = Set.of();

	/** Takes the map, the zoom and the colours. */
	public void show(MapSnapshot shown, Look colours) {
		map = shown;
		look = colours;
		moved = Map.of();
		movedRoutes = Map.of();
		repaint();
	}

	/** Takes the zoom. */
	public void setZoom(double factor) {
		zoom = factor;
		repaint();
	}

	/** Places that differ from the map's while something is dragged. */
	public void setMoved(Map<String, Box> boxes, Map<String, List<Point>> routes) {
		moved = boxes;
		movedRoutes = routes;
		repaint();
	}

	/** Elements that are selected. */
	public void setSelected(Collection<Key> keys) {
		selected = Set.copyOf(keys);
		repaint();
	}

	/** Element under the pointer, or null. */
	public void setHover(Key key) {
		if (java.util.Objects.equals(hover, key))
			return;
		hover = key;
		repaint();
	}

	/** Element that something would be dropped on, and whether it may be; null for none. */
	public void setTarget(Key key, boolean mayBe) {
		if (java.util.Objects.equals(target, key) && allowed == mayBe)
			return;
		target = key;
		allowed = mayBe;
		repaint();
	}

	/** Lines that something being dragged snaps to. */
	public void setGuides(List<Box> lines) {
		if (guides.equals(lines))
			return;
		guides = lines;
		repaint();
	}

	/** A line being drawn, from a node to the pointer; empty for none. */
	public void setLine(List<At> points) {
		line = points;
		repaint();
	}

	/** A rectangle being drawn; null for none. */
	public void setBand(Box box) {
		band = box;
		repaint();
	}

	/** Nothing is dragged any more. */
	public void clearDrag() {
		moved = Map.of();
		movedRoutes = Map.of();
		guides = List.of();
		target = null;
		allowed = true;
		line = List.of();
		band = null;
		repaint();
	}

	/** Elements with problems. */
	public void setBadges(Map<Key, Badge> problems) {
		if (badges.equals(problems))
			return;
		badges = Map.copyOf(problems);
		repaint();
	}

	/** Elements that a search found. */
	public void setFound(Collection<Key> keys) {
		found = Set.copyOf(keys);
		repaint();
	}

	@Override
	public Rectangle getFreeformExtent() {
		return new Rectangle(0, 0, 0, 0);
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return false;
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		if (graphics instanceof GcGraphics gc)
			gc.draw(zoom, this::paint);
	}

	private void paint(Pen pen) {
		double px = 1 / zoom;
		Color accent = look.accent();
		found.forEach(key -> ring(pen, key, look.found(), 5 * px, 3 * px, 90));
		if (hover != null && !selected.contains(hover))
			ring(pen, hover, accent, 2.5 * px, 1.5 * px, 120);
		selected.forEach(key -> ring(pen, key, accent, 3 * px, 2 * px, 255));
		if (target != null)
			ring(pen, target, allowed ? accent : look.refused(), 4 * px, 3 * px, 255);
		badges.forEach((key, badge) -> badge(pen, key, badge, px));
		for (Box guide : guides)
			line(pen, List.of(new At(guide.x(), guide.y()), new At(guide.right(), guide.bottom())), look.guide(), px);
		if (line.size() > 1)
			line(pen, line, accent, 2 * px);
		if (band != null)
			band(pen, accent, px);
	}

	private void ring(Pen pen, Key key, Color colour, double distance, double width, int alpha) {
		pen.alpha(alpha);
		if (key.part() == Part.EDGE)
			halo(pen, key, colour, distance, alpha);
		else {
			Box box = box(key.id());
			Path path = box == null ? null : pen.outline(outline(key), box, distance);
			if (path != null) {
				pen.line(path, colour, width);
				path.dispose();
			}
		}
		pen.alpha(255);
	}

	private ShapeOutline outline(Key key) {
		return key.part() == Part.NODE && map.nodes().containsKey(key.id()) ? map.nodes().get(key.id()).shape().outline() : null;
	}

	private Box box(String id) {
		return moved.getOrDefault(id, map.geometry().boxes().get(id));
	}

	private void halo(Pen pen, Key key, Color colour, double distance, int alpha) {
		List<Point> route = movedRoutes.getOrDefault(key.id(), map.geometry().routes().get(key.id()));
		if (route == null)
			return;
		pen.alpha(alpha / 3);
		line(pen, route.stream().map(point -> new At(point.x(), point.y())).toList(), colour, 2 * distance + 3);
		if (!movedRoutes.containsKey(key.id()) && map.groups().get(new Key(Part.MARKER, key.id())) != null) {
			pen.alpha(alpha);
			for (Item item : map.groups().get(new Key(Part.MARKER, key.id())).items())
				if (item instanceof Item.Plate plate) {
					Path path = pen.outline(ShapeOutline.ROUND, plate.box(), distance / 2);
					pen.line(path, colour, distance / 2);
					path.dispose();
				}
		}
	}

	private static void line(Pen pen, List<At> points, Color colour, double width) {
		Path path = pen.polyline(points);
		pen.line(path, colour, width);
		path.dispose();
	}

	private void band(Pen pen, Color colour, double px) {
		Path path = pen.outline(null, band, 0);
		pen.alpha(30);
		pen.fill(path, colour);
		pen.alpha(255);
		pen.line(path, colour, px);
		path.dispose();
	}

	private void badge(Pen pen, Key key, Badge badge, double px) {
		Box box = badgeBox(key);
		if (box == null)
			return;
		double size = Math.min(7, Math.max(4.5, 6 * px));
		At centre = new At(box.right() - 1, box.y() + 1);
		Path path = pen.disc(centre, size);
		pen.fill(path, badge == Badge.ERROR ? look.refused() : badge == Badge.WARNING ? look.warning() : look.accent());
		pen.line(path, look.page(), 1.2);
		path.dispose();
		Path mark = pen.polyline(List.of(centre.moved(0, -size * 0.52), centre.moved(0, size * 0.12)));
		pen.line(mark, look.page(), size * 0.28);
		mark.dispose();
		Path dot = pen.disc(centre.moved(0, size * 0.45), size * 0.16);
		pen.fill(dot, look.page());
		dot.dispose();
	}

	/** Where the badge of an element sits: its box, or the marker of an edge. */
	private Box badgeBox(Key key) {
		if (key.part() != Part.EDGE)
			return box(key.id());
		var marker = map.groups().get(new Key(Part.MARKER, key.id()));
		if (marker == null)
			return null;
		for (Item item : marker.items())
			if (item instanceof Item.Plate plate)
				return plate.box();
		return null;
	}
}
