/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.evade.diagram.model.Key;
import org.evade.diagram.model.MapSnapshot;
import org.evade.figure.content.EdgeFace;
import org.evade.figure.scene.Group.Part;
import org.evade.layout.Box;

/**
 * What differs between two moments of a map, without what only followed: contents of a compartment that moved, edges of a
 * node, a compartment that grew around a node.
 *
 * @param added
 *            elements that are there only afterwards, in drawing order
 * @param changed
 *            elements that stand elsewhere or look different, in drawing order
 * @param removed
 *            whether something is gone
 */
public record MapDifference(List<Key> added, List<Key> changed, boolean removed) {
	/** Compares two moments. */
	public static MapDifference between(MapSnapshot before, MapSnapshot after) {
		if (before == after)
			return new MapDifference(List.of(), List.of(), false);
		List<Key> added = after.keys().stream().filter(key -> !before.has(key)).toList();
		List<Key> changed = after.keys().stream().filter(before::has).filter(key -> differs(before, after, key)).toList();
		return new MapDifference(leading(after, added), leading(after, withoutGrown(before, after, changed)),
				before.keys().stream().anyMatch(key -> !after.has(key)));
	}

	private static boolean differs(MapSnapshot before, MapSnapshot after, Key key) {
		return Stream.of(key, new Key(Part.MARKER, key.id()))
				.anyMatch(drawn -> !Objects.equals(before.groups().get(drawn), after.groups().get(drawn)));
	}

	/** A compartment of another size has changed itself only when no node has. */
	private static List<Key> withoutGrown(MapSnapshot before, MapSnapshot after, List<Key> changed) {
		if (changed.stream().noneMatch(key -> key.part() == Part.NODE))
			return changed;
		return changed.stream().filter(key -> key.part() != Part.COMPARTMENT || isAsLarge(before.box(key), after.box(key)))
				.toList();
	}

	private static boolean isAsLarge(Box before, Box after) {
		return before.width() == after.width() && before.height() == after.height();
	}

	/** Compartments stand for what they hold, nodes for the edges that begin or end at them. */
	private static List<Key> leading(MapSnapshot map, List<Key> keys) {
		Set<String> boxes = keys.stream().filter(key -> key.part() != Part.EDGE).map(Key::id)
				.collect(Collectors.toCollection(TreeSet::new));
		Set<String> outer = map.outermost(boxes);
		Set<String> ends = map.withContents(boxes);
		List<Key> leading = new ArrayList<>(keys);
		leading.removeIf(key -> key.part() != Part.EDGE ? !outer.contains(key.id()) : isAt(map.edges().get(key.id()), ends));
		return List.copyOf(leading);
	}

	private static boolean isAt(EdgeFace edge, Set<String> ends) {
		return ends.contains(edge.source()) || ends.contains(edge.target());
	}

	/** Whether the map is as it was. */
	public boolean isEmpty() {
		return added.isEmpty() && changed.isEmpty() && !removed;
	}
}
