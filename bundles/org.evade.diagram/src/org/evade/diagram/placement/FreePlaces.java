/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.layout.Box;
import org.evade.layout.Point;

/**
 * Where a new node can stand so that it hides no other node and, if need be somewhat aside, no line, and its compartment
 * need not grow.
 */
final class FreePlaces {
	/** Room to others when the wanted place is taken, px. */
	private static final int GAP = 10;
	/** Room to the border of a compartment, px. */
	static final int PADDING = 8;
	private static final int STEP = 6;
	/** How far from the wanted place is looked, px. */
	private static final int FAR = 480;
	/** How far a node goes so as not to stand on a line, px. */
	private static final int NEAR = 120;
	/** Room to lines, px. */
	private static final int LINE = 4;

	private FreePlaces() {
	}

	/**
	 * The vacant place nearest to the wanted one, which may be on a line.
	 *
	 * @param map
	 *            map
	 * @param wanted
	 *            where the node would stand, px of the map
	 * @param compartment
	 *            id of the compartment that it goes into, or null
	 * @return the wanted place when nothing stands there; nothing when there is no vacant place near
	 */
	static Optional<Box> near(MapSnapshot map, Box wanted, String compartment) {
		return near(map, wanted, compartment, FAR, List.of());
	}

	/** The same, but off all lines; when there is no compartment, a little aside at most. */
	static Optional<Box> offLines(MapSnapshot map, Box wanted, String compartment) {
		return near(map, wanted, compartment, compartment == null ? NEAR : FAR, lines(map));
	}

	private static Optional<Box> near(MapSnapshot map, Box wanted, String compartment, int reach, List<Box> lines) {
		List<Box> others = others(map, compartment);
		Box within = compartment == null ? null : inner(map, compartment);
		if (isFree(wanted, wanted, others, within) && lines.stream().noneMatch(wanted::overlaps))
			return Optional.of(wanted);
		return nearest(wanted, reach, spot -> isFree(spot, spot.grown(GAP), others, within)
				&& lines.stream().noneMatch(spot.grown(LINE)::overlaps));
	}

	/** A vacant place outside of compartments: the wanted one, the nearest one, or, when all of them are too far, beside the map. */
	static Box outside(MapSnapshot map, Box wanted) {
		return near(map, wanted, null).orElseGet(() -> others(map, null).stream().reduce(Box::union)
				.map(all -> wanted.moved(all.right() + GAP - wanted.x(), 0)).orElse(wanted));
	}

	/** Whether a node, or a compartment other than those around, stands where a box would stand. */
	static boolean isTaken(MapSnapshot map, Box box, String compartment) {
		return others(map, compartment).stream().anyMatch(box::overlaps);
	}

	/** Whether a line runs where a box would stand. */
	static boolean isOnLine(MapSnapshot map, Box box) {
		return lines(map).stream().anyMatch(box::overlaps);
	}

	private static Optional<Box> nearest(Box wanted, int reach, Predicate<Box> free) {
		List<Box> spots = new ArrayList<>();
		for (int y = -reach; y <= reach; y += STEP)
			for (int x = -reach; x <= reach; x += STEP)
				spots.add(wanted.moved(x, y));
		return spots.stream().sorted(Comparator.comparingInt(spot -> apart(spot, wanted))).filter(free).findFirst();
	}

	private static boolean isFree(Box inside, Box wide, List<Box> others, Box within) {
		return (within == null || within.contains(inside)) && others.stream().noneMatch(wide::overlaps);
	}

	private static int apart(Box spot, Box wanted) {
		int dx = spot.x() - wanted.x();
		int dy = spot.y() - wanted.y();
		return dx * dx + dy * dy;
	}

	/** The pieces of all lines, as thin boxes around them. */
	private static List<Box> lines(MapSnapshot map) {
		List<Box> lines = new ArrayList<>();
		map.geometry().routes().values().forEach(route -> {
			for (int i = 1; i < route.size(); i++)
				lines.add(corner(route.get(i - 1)).union(corner(route.get(i))));
		});
		return lines;
	}

	private static Box corner(Point at) {
		return new Box(at.x(), at.y(), 1, 1);
	}

	/** Nodes, and compartments other than those around. */
	private static List<Box> others(MapSnapshot map, String compartment) {
		List<Box> others = new ArrayList<>();
		map.nodes().keySet().forEach(id -> others.add(map.geometry().boxes().get(id)));
		map.regions().keySet().stream()
				.filter(id -> compartment == null || !map.withContents(Set.of(id)).contains(compartment))
				.forEach(id -> others.add(map.box(Key.compartment(id))));
		return others;
	}

	/** Where nodes of a compartment may stand: below its title, off its border. */
	static Box inner(MapSnapshot map, String compartment) {
		Box box = map.box(Key.compartment(compartment));
		int title = map.graph().regions().stream().filter(region -> region.id().equals(compartment)).findFirst().orElseThrow()
				.titleHeight();
		return new Box(box.x() + PADDING, box.y() + title, box.width() - 2 * PADDING, box.height() - title - PADDING);
	}
}
