/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.placement;

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
public record NodePlacement(String compartment, Box box, LayoutChange room) {
	/** A place for which nothing needs to move. */
	public static NodePlacement at(MapSnapshot map, String compartment, Box box) {
		return new NodePlacement(compartment, box, LayoutChange.none(map));
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
	public static NodePlacement near(MapSnapshot map, Box wanted, String compartment, boolean anywhere) {
		Optional<Box> there = FreePlaces.offLines(map, wanted, compartment);
		if (compartment == null)
			return at(map, null, there.orElseGet(() -> FreePlaces.outside(map, wanted)));
		if (there.isPresent())
			return at(map, compartment, there.get());
		Optional<Box> outside = anywhere ? FreePlaces.offLines(map, wanted, null) : Optional.empty();
		if (outside.isPresent())
			return at(map, null, outside.get());
		NodePlacement grown = CompartmentGrowth.of(map, wanted, compartment);
		return FreePlaces.isOnLine(map, grown.box())
				? FreePlaces.near(map, wanted, compartment).map(box -> at(map, compartment, box)).orElse(grown) : grown;
	}

	/** What is saved of it for a node with this id. */
	public Placement placement(String id) {
		Map<String, Box> boxes = new java.util.TreeMap<>(room.boxes());
		boxes.put(id, box);
		return new Placement(boxes, room.tidied(Set.of()).routes(), room.map().geometry());
	}
}
