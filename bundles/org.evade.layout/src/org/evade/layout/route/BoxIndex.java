/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evade.layout.Box;

/** Boxes that can be looked up by place: a coarse grid of lists. */
final class BoxIndex<T> {
	private record Entry<T>(Box box, T value) {
	}

	/** Told what lies at a place. */
	interface Visitor<T> {
		void found(Box box, T value);
	}

	private final Map<Long, List<Entry<T>>> cells = new HashMap<>();
	private final int cell;

	/**
	 * @param cell
	 *            width of the grid's cells, px; about the distance of neighbours is best
	 */
	BoxIndex(int cell) {
		this.cell = cell;
	}

	void add(Box box, T value) {
		Entry<T> entry = new Entry<>(box, value);
		for (int column = Math.floorDiv(box.x(), cell); column <= Math.floorDiv(box.right(), cell); column++)
			for (int row = Math.floorDiv(box.y(), cell); row <= Math.floorDiv(box.bottom(), cell); row++)
				cells.computeIfAbsent(key(column, row), k -> new ArrayList<>()).add(entry);
	}

	/** Visits all that overlap a box; each at least once, those over several cells more often. */
	void visit(Box box, Visitor<T> visitor) {
		for (int column = Math.floorDiv(box.x(), cell); column <= Math.floorDiv(box.right(), cell); column++)
			for (int row = Math.floorDiv(box.y(), cell); row <= Math.floorDiv(box.bottom(), cell); row++)
				for (Entry<T> entry : cells.getOrDefault(key(column, row), List.of()))
					if (entry.box.overlaps(box))
						visitor.found(entry.box, entry.value);
	}

	private static long key(int column, int row) {
		return (long) column << 32 ^ row & 0xFFFF_FFFFL;
	}
}
