/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.placement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.evade.diagram.model.MapSnapshot;
import org.evade.layout.Box;

/**
 * Where something that is being moved snaps to: edges and middles of other elements first, then the grid.
 *
 * @param dx
 *            how far it moves, after snapping
 * @param dy
 *            likewise, down
 * @param lines
 *            lines to show, as thin boxes
 */
public record SnapGuides(int dx, int dy, List<Box> lines) {
	private record Hit(int shift, Box other) {
	}

	/**
	 * Snaps a movement.
	 *
	 * @param map
	 *            map
	 * @param moving
	 *            ids that move, and so cannot be snapped to
	 * @param bounds
	 *            box around what moves, before
	 * @param dx
	 *            movement wanted
	 * @param dy
	 *            likewise, down
	 * @param reach
	 *            how near to others is near enough, px; 0 for no snapping to others
	 * @param grid
	 *            distance of the grid; 0 for none
	 */
	public static SnapGuides snap(MapSnapshot map, Set<String> moving, Box bounds, int dx, int dy, int reach, int grid) {
		Box moved = bounds.moved(dx, dy);
		List<Box> others = new ArrayList<>();
		if (reach > 0) {
			map.nodes().keySet().stream().filter(id -> !moving.contains(id)).map(map.geometry().boxes()::get).forEach(others::add);
			map.regions().keySet().stream().filter(id -> !moving.contains(id)).map(map.geometry().boxes()::get).forEach(others::add);
		}
		Hit across = nearest(others, reach, new int[] { moved.x(), moved.x() + moved.width() / 2, moved.right() }, true, moved);
		Hit down = nearest(others, reach, new int[] { moved.y(), moved.y() + moved.height() / 2, moved.bottom() }, false, moved);
		int x = across != null ? dx + across.shift : grid > 0 ? dx + toGrid(moved.x(), grid) : dx;
		int y = down != null ? dy + down.shift : grid > 0 ? dy + toGrid(moved.y(), grid) : dy;
		List<Box> lines = new ArrayList<>();
		Box there = bounds.moved(x, y);
		if (across != null)
			upright(lines, there, others);
		if (down != null)
			level(lines, there, others);
		return new SnapGuides(x, y, List.copyOf(lines));
	}

	/**
	 * Snaps a side that is being moved to sides of other elements.
	 *
	 * @param moving
	 *            ids that change
	 * @param at
	 *            where the side would be, px of the map
	 * @param upright
	 *            whether it is a left or right side
	 * @param reach
	 *            how near is near enough, px; 0 for no snapping
	 * @return where the side goes
	 */
	public static int side(MapSnapshot map, Set<String> moving, int at, boolean upright, int reach) {
		int best = at;
		int least = reach + 1;
		for (String id : map.geometry().boxes().keySet())
			if (reach > 0 && !moving.contains(id) && map.find(id) != null) {
				Box box = map.geometry().boxes().get(id);
				for (int side : upright ? new int[] { box.x(), box.right() } : new int[] { box.y(), box.bottom() })
					if (Math.abs(side - at) < least) {
						least = Math.abs(side - at);
						best = side;
					}
			}
		return best;
	}

	/** Lines through all elements that share a side with a box. */
	public static List<Box> lines(MapSnapshot map, Set<String> moving, Box box) {
		List<Box> others = map.geometry().boxes().entrySet().stream()
				.filter(entry -> !moving.contains(entry.getKey()) && map.find(entry.getKey()) != null).map(Map.Entry::getValue).toList();
		List<Box> lines = new ArrayList<>();
		upright(lines, box, others);
		level(lines, box, others);
		return lines;
	}

	private static int toGrid(int at, int grid) {
		return Math.floorDiv(at + grid / 2, grid) * grid - at;
	}

	private static Hit nearest(List<Box> others, int reach, int[] edges, boolean across, Box moved) {
		Hit best = null;
		double bestScore = Double.MAX_VALUE;
		for (Box other : others) {
			int[] marks = across ? new int[] { other.x(), other.x() + other.width() / 2, other.right() }
					: new int[] { other.y(), other.y() + other.height() / 2, other.bottom() };
			int apart = Math.abs(across ? other.centre().y() - moved.centre().y() : other.centre().x() - moved.centre().x());
			for (int i = 0; i < 3; i++) {
				int shift = marks[i] - edges[i];
				double score = Math.abs(shift) + apart / 10_000.0;
				if (Math.abs(shift) <= reach && score < bestScore) {
					best = new Hit(shift, other);
					bestScore = score;
				}
			}
		}
		return best;
	}

	private static void upright(List<Box> lines, Box there, Collection<Box> others) {
		for (int x : new int[] { there.x(), there.x() + there.width() / 2, there.right() }) {
			int top = Integer.MAX_VALUE;
			int bottom = Integer.MIN_VALUE;
			for (Box other : others)
				if (other.x() == x && x == there.x() || other.x() + other.width() / 2 == x && x == there.x() + there.width() / 2
						|| other.right() == x && x == there.right()) {
					top = Math.min(top, other.y());
					bottom = Math.max(bottom, other.bottom());
				}
			if (bottom > top)
				lines.add(new Box(x, Math.min(top, there.y()), 0, Math.max(bottom, there.bottom()) - Math.min(top, there.y())));
		}
	}

	private static void level(List<Box> lines, Box there, Collection<Box> others) {
		for (int y : new int[] { there.y(), there.y() + there.height() / 2, there.bottom() }) {
			int left = Integer.MAX_VALUE;
			int right = Integer.MIN_VALUE;
			for (Box other : others)
				if (other.y() == y && y == there.y() || other.y() + other.height() / 2 == y && y == there.y() + there.height() / 2
						|| other.bottom() == y && y == there.bottom()) {
					left = Math.min(left, other.x());
					right = Math.max(right, other.right());
				}
			if (right > left)
				lines.add(new Box(Math.min(left, there.x()), y, Math.max(right, there.right()) - Math.min(left, there.x()), 0));
		}
	}
}
