/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout;

import java.util.List;

/**
 * What is to be laid out: sizes and connections without meaning. Ids are unique across all three lists.
 *
 * @param regions
 *            areas that hold items, outer before inner
 * @param items
 *            boxes to place, in drawing order
 * @param links
 *            lines to route, in drawing order
 */
public record LayoutGraph(List<Region> regions, List<Item> items, List<Link> links) {
	/** Copies the lists. */
	public LayoutGraph {
		regions = List.copyOf(regions);
		items = List.copyOf(items);
		links = List.copyOf(links);
	}

	/**
	 * Area with a title at its top left.
	 *
	 * @param id
	 *            id
	 * @param parent
	 *            id of the region around it, or null
	 * @param titleWidth
	 *            width of the title, px
	 * @param titleHeight
	 *            height to keep free for the title, px
	 * @param rank
	 *            place among the regions that are read one after the other, as panel A before panel B; 0 for none
	 */
	public record Region(String id, String parent, int titleWidth, int titleHeight, int rank) {
		/** A region that may stand anywhere. */
		public Region(String id, String parent, int titleWidth, int titleHeight) {
			this(id, parent, titleWidth, titleHeight, 0);
		}
	}

	/**
	 * Box.
	 *
	 * @param id
	 *            id
	 * @param region
	 *            id of the region around it, or null
	 * @param width
	 *            width, px
	 * @param height
	 *            height, px
	 */
	public record Item(String id, String region, int width, int height) {
	}

	/**
	 * Line from one item to another, or back to itself.
	 *
	 * @param id
	 *            id
	 * @param source
	 *            id of the item where it starts
	 * @param target
	 *            id of the item where it ends
	 * @param labelWidth
	 *            width of what is written on it, px; 0 for nothing
	 * @param labelHeight
	 *            height of what is written on it, px
	 */
	public record Link(String id, String source, String target, int labelWidth, int labelHeight) {
	}
}
