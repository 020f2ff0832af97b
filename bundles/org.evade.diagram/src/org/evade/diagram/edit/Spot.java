/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.edit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.evade.diagram.model.MapSnapshot;
import org.evade.editing.operations.Placement;
import org.evade.layout.Box;

/**
 * Where a new node goes.
 *
 * @param compartment
 *            id of the compartment that it goes into, or null
 * @param box
 *            its place, px of the map
 * @param room
 *            what grows or moves to make room for it
 */
public record Spot(String compartment, Box box, Places room) {
	/** A place for which nothing needs to move. */
	public static Spot at(MapSnapshot map, String compartment, Box box) {
		return new Spot(compartment, box, Places.none(map));
	}

	/**
	 * The place nearest to the wanted one where the node hides nothing. A compartment without room grows, and what stands
	 * in its way moves.
	 *
	 * @param compartment
	 *            id of the compartment that it goes into, or null
	 * @param anywhere
	 *            whether it may rather stand outside of compartments than let one grow
	 */
	public static Spot near(MapSnapshot map, Box wanted, String compartment, boolean anywhere) {
		Optional<Box> there = Vacant.offLines(map, wanted, compartment);
		if (compartment == null)
			return at(map, null, there.or(() -> Vacant.near(map, wanted, null)).orElse(wanted));
		if (there.isPresent())
			return at(map, compartment, there.get());
		Optional<Box> outside = anywhere ? Vacant.offLines(map, wanted, null) : Optional.empty();
		if (outside.isPresent())
			return at(map, null, outside.get());
		Spot grown = Growth.of(map, wanted, compartment);
		return Vacant.isOnLine(map, grown.box())
				? Vacant.near(map, wanted, compartment).map(box -> at(map, compartment, box)).orElse(grown) : grown;
	}

	/** What is saved of it for a node with this id. */
	Placement placement(String id) {
		Map<String, Box> boxes = new java.util.TreeMap<>(room.boxes());
		boxes.put(id, box);
		return new Placement(boxes, room.tidied(Set.of()).routes(), room.map().geometry());
	}
}
