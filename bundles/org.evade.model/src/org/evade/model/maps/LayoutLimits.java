/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.model.maps;

import org.evade.model.BoxLayout;
import org.evade.model.Layout;
import org.evade.model.LayoutEntry;
import org.evade.model.MapDiagram;
import org.evade.model.RouteLayout;

/**
 * How far saved places may reach, in px from the origin to each side. A map may be as large as its elements can need, and no
 * larger: one slipped coordinate would make a sheet of which all but a corner is white. Places beyond are not used.
 */
public final class LayoutLimits {
	/** What any map may take: more than two metres at 96 px per inch. */
	private static final int LEAST = 8_000;
	/** What each element may add. */
	private static final int EACH = 40;

	private LayoutLimits() {
	}

	/** Farthest coordinate of a layout of a map; 8,000 px when the map is not known. */
	public static int reach(MapDiagram map) {
		return reach(map == null || map.eIsProxy() ? 0 : MapElements.all(map).size());
	}

	/** The same of a map of so many elements. */
	public static int reach(int elements) {
		return LEAST + EACH * elements;
	}

	/** Whether the size of the canvas is one that the map can need. */
	public static boolean holds(Layout layout, int reach) {
		return isSize(layout.getWidth(), 2 * reach) && isSize(layout.getHeight(), 2 * reach);
	}

	/** Whether an entry lies within a reach, its right and lower end included, and has no negative size. */
	public static boolean holds(LayoutEntry entry, int reach) {
		if (entry instanceof BoxLayout box)
			return isSpan(box.getX(), box.getWidth(), reach) && isSpan(box.getY(), box.getHeight(), reach);
		return !(entry instanceof RouteLayout route)
				|| route.getPoints().stream().allMatch(point -> isSpan(point.getX(), 0, reach) && isSpan(point.getY(), 0, reach));
	}

	private static boolean isSpan(int from, int size, int reach) {
		return from >= -reach && from <= reach && isSize(size, 2 * reach) && from + size <= reach;
	}

	private static boolean isSize(int size, int most) {
		return size >= 0 && size <= most;
	}
}
