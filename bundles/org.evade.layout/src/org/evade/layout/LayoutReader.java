/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.evade.model.BoxLayout;
import org.evade.model.Layout;
import org.evade.model.LayoutEntry;
import org.evade.model.RouteLayout;
import org.evade.model.maps.LayoutLimits;

/** Reads the places of a layout statement. */
public final class LayoutReader {
	private LayoutReader() {
	}

	/**
	 * The places as saved: sizes that are not given are 0, entries of elements that are gone are still there, and of several
	 * entries for one element the first holds. Places out of range (see {@link LayoutLimits}) are left out, so that what they
	 * are for is placed anew; a canvas out of range has no size.
	 */
	public static Geometry read(Layout layout) {
		TreeMap<String, Box> boxes = new TreeMap<>();
		TreeMap<String, List<Point>> routes = new TreeMap<>();
		int reach = LayoutLimits.reach(layout.getMap());
		for (LayoutEntry entry : layout.getEntries()) {
			if (entry.getElement() == null || !LayoutLimits.holds(entry, reach))
				continue;
			if (entry instanceof BoxLayout box)
				boxes.putIfAbsent(entry.getElement(),
						new Box(box.getX(), box.getY(), box.getWidth(), box.getHeight()));
			else if (entry instanceof RouteLayout route) {
				List<Point> points = new ArrayList<>();
				route.getPoints().forEach(point -> points.add(new Point(point.getX(), point.getY())));
				routes.putIfAbsent(entry.getElement(), points);
			}
		}
		boolean sized = LayoutLimits.holds(layout, reach);
		return new Geometry(sized ? layout.getWidth() : 0, sized ? layout.getHeight() : 0, boxes, routes);
	}
}
