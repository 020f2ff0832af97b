/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.placement;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.figure.content.NodeFace;
import org.evade.layout.Box;

/**
 * A node or compartment while it is made larger or smaller; never smaller than what it holds.
 *
 * @param change
 *            its new size, with the lines to it
 * @param guides
 *            lines through elements that share a side with it, as thin boxes
 */
public record BoxResize(LayoutChange change, List<Box> guides) {
	/** Least size of an empty compartment. */
	private static final int LEAST_WIDTH = 60;
	private static final int LEAST_HEIGHT = 30;
	/** Room between a compartment and what it holds, px. */
	private static final int ROOM = 6;

	/**
	 * How far each side is moved, px of the map.
	 *
	 * @param left
	 *            to the right
	 * @param top
	 *            down
	 * @param right
	 *            to the right
	 * @param bottom
	 *            down
	 */
	public record Sides(int left, int top, int right, int bottom) {
	}

	/**
	 * Moves sides as far as wanted, or to what is near enough.
	 *
	 * @param map
	 *            map
	 * @param key
	 *            node or compartment
	 * @param sides
	 *            how far its sides are moved
	 * @param reach
	 *            how near to sides of others is near enough, px; 0 for no snapping to others
	 * @param snapping
	 *            the grid
	 */
	public static BoxResize of(MapSnapshot map, Key key, Sides sides, int reach, Snapping snapping) {
		Box box = map.box(key);
		Set<String> held = map.withContents(Set.of(key.id()));
		Core core = Core.of(map, key, held);
		int left = box.x();
		int top = box.y();
		int right = box.right();
		int bottom = box.bottom();
		if (sides.left != 0)
			left = Math.min(snapped(map, held, left + sides.left, true, reach, snapping), core.left(right));
		if (sides.right != 0)
			right = Math.max(snapped(map, held, right + sides.right, true, reach, snapping), core.right(left));
		if (sides.top != 0)
			top = Math.min(snapped(map, held, top + sides.top, false, reach, snapping), core.top(bottom));
		if (sides.bottom != 0)
			bottom = Math.max(snapped(map, held, bottom + sides.bottom, false, reach, snapping), core.bottom(top));
		Box now = new Box(left, top, right - left, bottom - top);
		return new BoxResize(LayoutChange.at(map, Map.of(key.id(), now)), reach == 0 ? List.of() : SnapGuides.lines(map, held, now));
	}

	/** A side goes to those of others first, then to the grid. */
	private static int snapped(MapSnapshot map, Set<String> held, int at, boolean upright, int reach, Snapping snapping) {
		int side = SnapGuides.side(map, held, at, upright, reach);
		return side != at ? side : snapping.onGrid(at);
	}

	/** What must stay inside: a size alone for nodes and empty compartments, else the area of what is held. */
	private record Core(Box area, int width, int height) {
		static Core of(MapSnapshot map, Key key, Set<String> held) {
			NodeFace node = map.nodes().get(key.id());
			if (node != null)
				return new Core(null, node.width(), node.height());
			return held.stream().filter(id -> !id.equals(key.id())).map(id -> map.geometry().boxes().get(id).grown(ROOM))
					.reduce(Box::union).map(area -> new Core(area, 0, 0)).orElse(new Core(null, LEAST_WIDTH, LEAST_HEIGHT));
		}

		int left(int right) {
			return area == null ? right - width : area.x();
		}

		int right(int left) {
			return area == null ? left + width : area.right();
		}

		int top(int bottom) {
			return area == null ? bottom - height : area.y();
		}

		int bottom(int top) {
			return area == null ? top + height : area.bottom();
		}
	}
}
