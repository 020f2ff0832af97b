/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.evade.diagram.model.MapSnapshot;
import org.evade.layout.Box;
import org.evade.layout.Geometry;

/** Finds the place nearest to where some elements of one compartment stood at which they, in a new order, hide nothing. */
final class GroupPlacement {
	/** Room between what moves and what stays, px. */
	private static final int GAP = 14;
	/** Room between what a compartment holds and its border, px. */
	private static final int PADDING = 12;
	private static final int STEP = 4;
	/** Most places across and down that are tried. */
	private static final int MOST = 120;

	private final Set<String> group;
	private final Box before;
	private final Box within;
	private final List<Box> others = new ArrayList<>();

	/**
	 * @param boxes
	 *            places of everything, before
	 * @param group
	 *            outermost elements that move, all in one compartment
	 * @param parent
	 *            that compartment, or null
	 */
	GroupPlacement(MapSnapshot map, Map<String, Box> boxes, Set<String> group, String parent) {
		this.group = group;
		before = group.stream().map(boxes::get).reduce(Box::union).orElseThrow();
		for (String id : boxes.keySet())
			if (!group.contains(id) && map.find(id) != null && java.util.Objects.equals(map.parent(map.find(id)), parent))
				others.add(boxes.get(id));
		Box all = boxes.values().stream().reduce(Box::union).orElseThrow();
		within = parent == null ? new Box(0, 0, all.right() + before.width(), all.bottom() + before.height())
				: inner(map, boxes.get(parent), parent);
	}

	private static Box inner(MapSnapshot map, Box box, String parent) {
		int title = map.graph().regions().stream().filter(region -> region.id().equals(parent)).findFirst().orElseThrow()
				.titleHeight();
		return new Box(box.x() + PADDING, box.y() + title + PADDING, box.width() - 2 * PADDING,
				box.height() - title - 2 * PADDING);
	}

	/**
	 * Puts the first layout that fits somewhere at its best place.
	 *
	 * @return whether one fits
	 */
	boolean put(List<Geometry> layouts, Map<String, Box> boxes) {
		for (Geometry layout : layouts) {
			List<Box> outer = group.stream().map(layout.boxes()::get).toList();
			Box shift = shift(outer);
			if (shift != null) {
				layout.boxes().forEach((id, box) -> boxes.put(id, box.moved(shift.x(), shift.y())));
				return true;
			}
		}
		return false;
	}

	/** How far the boxes must move, as the corner of a box; null when they fit nowhere. */
	private Box shift(List<Box> outer) {
		Box bounds = outer.stream().reduce(Box::union).orElseThrow();
		int roomX = within.width() - bounds.width();
		int roomY = within.height() - bounds.height();
		Box best = null;
		long least = Long.MAX_VALUE;
		int stepX = Math.max(STEP, roomX / MOST);
		int stepY = Math.max(STEP, roomY / MOST);
		for (int y = 0; y <= roomY; y += stepY)
			for (int x = 0; x <= roomX; x += stepX) {
				int dx = within.x() + x - bounds.x();
				int dy = within.y() + y - bounds.y();
				long apartX = bounds.centre().x() + dx - before.centre().x();
				long apartY = bounds.centre().y() + dy - before.centre().y();
				long apart = apartX * apartX + apartY * apartY;
				if (apart < least && outer.stream().noneMatch(box -> hides(box.moved(dx, dy)))) {
					best = new Box(dx, dy, 0, 0);
					least = apart;
				}
			}
		return best;
	}

	private boolean hides(Box box) {
		Box wide = box.grown(GAP);
		return others.stream().anyMatch(wide::overlaps);
	}
}
