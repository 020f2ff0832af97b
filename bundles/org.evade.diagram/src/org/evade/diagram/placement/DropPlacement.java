/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.placement;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.evade.diagram.model.MapSnapshot;
import org.evade.layout.Box;

/**
 * What comes into a compartment finds room there as a new node does: where nothing stands, else the nearest free place, else
 * the compartment grows.
 */
public final class DropPlacement {
	private DropPlacement() {
	}

	/**
	 * Where moved elements stand in the end, and what makes room for them.
	 *
	 * @param places
	 *            where they were dropped
	 * @param moved
	 *            the outermost of them
	 * @param compartment
	 *            compartment that they were dropped into, or null
	 */
	public static LayoutChange of(LayoutChange places, Set<String> moved, String compartment) {
		if (compartment == null || moved.isEmpty())
			return places;
		MapSnapshot map = places.map();
		MapSnapshot rest = map.without(moved);
		Box wanted = moved.stream().map(places::box).filter(Objects::nonNull).reduce(Box::union).orElse(null);
		if (wanted == null)
			return places;
		boolean comes = moved.stream().anyMatch(id -> !compartment.equals(map.parent(map.find(id))));
		NodePlacement spot = comes ? spot(rest, wanted, compartment)
				: new NodePlacement(compartment, wanted, CompartmentGrowth.around(rest, wanted, compartment));
		if (spot.room().isEmpty() && spot.box().equals(wanted))
			return places;
		Map<String, Box> boxes = new TreeMap<>(spot.room().boxes());
		places.boxes().forEach((id, box) -> boxes.put(id,
				box.moved(spot.box().x() - wanted.x(), spot.box().y() - wanted.y())));
		return LayoutChange.at(map, boxes);
	}

	/** A place for something of this size, in a compartment or in none: the wanted one when nothing stands there. */
	public static NodePlacement spot(MapSnapshot rest, Box wanted, String compartment) {
		if (compartment == null)
			return NodePlacement.at(rest, null, FreePlaces.outside(rest, wanted));
		return FreePlaces.isTaken(rest, wanted, compartment) ? NodePlacement.near(rest, wanted, compartment, false)
				: new NodePlacement(compartment, wanted, CompartmentGrowth.around(rest, wanted, compartment));
	}
}
