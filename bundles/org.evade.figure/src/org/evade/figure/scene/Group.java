/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.scene;

import java.util.List;

/**
 * What belongs together: one element of the map, or one part of the figure around it.
 *
 * @param part
 *            kind of part
 * @param id
 *            id of the element in its map; for other parts a word of their own
 * @param words
 *            what it says in a sentence, for readers that cannot see it
 * @param items
 *            what is drawn, lowest first
 */
public record Group(Part part, String id, String words, List<Item> items) {
	/** Parts of a figure in drawing order. */
	public enum Part {
		/** Title and source. */
		TITLE,
		/** Compartment. */
		COMPARTMENT,
		/** Edge: its line. */
		EDGE,
		/** Node. */
		NODE,
		/** Edge: what is written on its line. */
		MARKER,
		/** Legend. */
		LEGEND,
		/** Reference list. */
		REFERENCES
	}

	/** Copies the items. */
	public Group {
		items = List.copyOf(items);
	}
}
