/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.placement;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.evade.diagram.model.MapSnapshot;
import org.evade.layout.Box;

/**
 * Where elements stand while they are dragged.
 *
 * @param moved
 *            the outermost of what moves
 * @param change
 *            their places, with what they hold and the lines to them
 * @param compartment
 *            id of the compartment that they come to stand in, or null
 * @param elsewhere
 *            whether that is another one than before for some of them
 * @param guides
 *            lines that they snapped to, as thin boxes
 */
public record BoxMove(Set<String> moved, LayoutChange change, String compartment, boolean elsewhere, List<Box> guides) {
	/**
	 * Moves elements as far as wanted, or to what is near enough.
	 *
	 * @param map
	 *            map
	 * @param ids
	 *            nodes and compartments
	 * @param dx
	 *            how far to the right, px of the map
	 * @param dy
	 *            how far down
	 * @param reach
	 *            how near to others is near enough, px; 0 for no snapping to others
	 * @param grid
	 *            distance of the grid; 0 for none
	 */
	public static BoxMove of(MapSnapshot map, Set<String> ids, int dx, int dy, int reach, int grid) {
		Set<String> moved = map.outermost(ids);
		Box bounds = moved.stream().map(map.geometry().boxes()::get).reduce(Box::union).orElse(null);
		if (bounds == null)
			return new BoxMove(Set.of(), LayoutChange.none(map), null, false, List.of());
		Set<String> moving = map.withContents(moved);
		SnapGuides guides = SnapGuides.snap(map, moving, bounds, dx, dy, reach, grid);
		Box there = bounds.moved(guides.dx(), guides.dy());
		String compartment = map.compartmentAt(there.centre().x(), there.centre().y(), moving);
		boolean elsewhere = moved.stream().anyMatch(id -> !Objects.equals(map.parent(map.find(id)), compartment));
		return new BoxMove(moved, LayoutChange.moved(map, moved, guides.dx(), guides.dy()), compartment, elsewhere, guides.lines());
	}
}
