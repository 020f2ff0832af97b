/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.placement;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.layout.Box;

/**
 * Makes room for a new node in a full compartment: it grows to the right or downwards, with the compartments around it, and
 * what it reaches is pushed on in the same direction, no farther than needed. The direction in which less changes is taken.
 */
final class CompartmentGrowth {
	/** Room between nodes, px. */
	private static final int GAP = 10;

	private final MapSnapshot map;
	private final boolean down;
	private final Map<String, Box> changed = new TreeMap<>();

	private CompartmentGrowth(MapSnapshot map, boolean down) {
		this.map = map;
		this.down = down;
	}

	/** A place for a node of this size in a compartment. */
	static NodePlacement of(MapSnapshot map, Box wanted, String compartment) {
		return Stream.of(new CompartmentGrowth(map, true), new CompartmentGrowth(map, false)).map(growth -> growth.spot(wanted, compartment))
				.min(Comparator.comparingInt((NodePlacement spot) -> spot.room().boxes().size())
						.thenComparingInt(spot -> apart(spot.box(), wanted)))
				.orElseThrow();
	}

	/** What grows or moves so that a compartment reaches around something that stands at its right or lower border. */
	static LayoutChange around(MapSnapshot map, Box box, String compartment) {
		if (map.box(Key.compartment(compartment)).contains(box))
			return LayoutChange.none(map);
		CompartmentGrowth growth = new CompartmentGrowth(map, box.bottom() > map.box(Key.compartment(compartment)).bottom() - FreePlaces.PADDING);
		growth.enclose(box, compartment);
		return LayoutChange.at(map, growth.changed);
	}

	private static int apart(Box one, Box other) {
		return Math.abs(one.x() - other.x()) + Math.abs(one.y() - other.y());
	}

	private NodePlacement spot(Box wanted, String compartment) {
		Box box = vacant(wanted, compartment);
		enclose(box, compartment);
		return new NodePlacement(compartment, box, LayoutChange.at(map, changed));
	}

	/** The first place in this direction that nothing inside of the compartment covers. */
	private Box vacant(Box wanted, String compartment) {
		Box inner = FreePlaces.inner(map, compartment);
		Box box = wanted.moved(clamped(wanted.x(), inner.x(), inner.right() - wanted.width(), !down),
				clamped(wanted.y(), inner.y(), inner.bottom() - wanted.height(), down));
		Set<String> held = map.withContents(Set.of(compartment));
		for (boolean free = false; !free;) {
			Box wide = box.grown(GAP - 1);
			Box there = held.stream().filter(id -> !id.equals(compartment)).map(map.geometry().boxes()::get).filter(Objects::nonNull)
					.filter(wide::overlaps).findFirst().orElse(null);
			free = there == null;
			if (!free)
				box = down ? box.moved(0, there.bottom() + GAP - box.y()) : box.moved(there.right() + GAP - box.x(), 0);
		}
		return box;
	}

	/** How far to go so as to be within bounds; beyond the far bound only in the direction of growth, or without room. */
	private static int clamped(int at, int low, int high, boolean growing) {
		return Math.max(low, growing ? at : Math.min(at, high)) - at;
	}

	/** Lets compartments reach around a box, from the inside out, and clears their way. */
	private void enclose(Box box, String compartment) {
		Box inside = box;
		for (String around = compartment; around != null; around = map.parent(Key.compartment(around))) {
			Box now = now(around);
			int right = Math.max(now.right(), inside.right() + FreePlaces.PADDING);
			int bottom = Math.max(now.bottom(), inside.bottom() + FreePlaces.PADDING);
			Box grown = new Box(now.x(), now.y(), right - now.x(), bottom - now.y());
			if (grown.equals(now))
				return;
			changed.put(around, grown);
			push(around);
			inside = grown;
		}
	}

	/** Pushes on what an element now covers and did not cover before, and so on. */
	private void push(String first) {
		Deque<String> pushing = new ArrayDeque<>(Set.of(first));
		while (!pushing.isEmpty()) {
			String id = pushing.poll();
			String parent = map.parent(map.find(id));
			for (String other : map.geometry().boxes().keySet())
				if (!other.equals(id) && map.find(other) != null && Objects.equals(map.parent(map.find(other)), parent)
						&& isHit(id, other)) {
					move(other, now(id));
					pushing.add(other);
					if (parent != null)
						enclose(now(other), parent);
				}
		}
	}

	private boolean isHit(String id, String other) {
		int gap = Math.min(GAP, apart(id, other));
		return now(other).overlaps(now(id).grown(gap)) && !before(other).overlaps(before(id));
	}

	/** How near they stood before: they need not stand farther apart than that. */
	private int apart(String id, String other) {
		Box one = before(id);
		Box two = before(other);
		return Math.max(0, Math.max(Math.max(two.x() - one.right(), one.x() - two.right()),
				Math.max(two.y() - one.bottom(), one.y() - two.bottom())));
	}

	private void move(String id, Box away) {
		Box box = now(id);
		int by = down ? away.bottom() + GAP - box.y() : away.right() + GAP - box.x();
		for (String held : map.withContents(Set.of(id)))
			if (map.geometry().boxes().containsKey(held))
				changed.put(held, down ? now(held).moved(0, by) : now(held).moved(by, 0));
	}

	private Box before(String id) {
		return map.geometry().boxes().get(id);
	}

	private Box now(String id) {
		return changed.getOrDefault(id, before(id));
	}
}
