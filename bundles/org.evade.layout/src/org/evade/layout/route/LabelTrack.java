/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.evade.layout.Box;
import org.evade.layout.LayoutGraph.Link;
import org.evade.layout.Point;

/** Where the label of one line can go, with what it would hide of the map there; best first, other labels left aside. */
final class LabelTrack {
	private record Place(Box box, int penalty, int rank) {
	}

	private final Link link;
	private final List<Point> route;
	private final List<Place> places = new ArrayList<>();
	private final Box reach;

	LabelTrack(Link link, List<Point> route, LabelObstacles obstacles) {
		this.link = link;
		this.route = route;
		Box around = null;
		for (LabelSpots.Spot spot : LabelSpots.sorted(route, link.labelWidth(), link.labelHeight())) {
			places.add(new Place(spot.box(), spot.penalty() + LabelSpots.HIDDEN * obstacles.hiddenOfMap(spot.box(), link.id()),
					places.size()));
			around = around == null ? spot.box() : around.union(spot.box());
		}
		places.sort(Comparator.comparingInt(Place::penalty));
		reach = around.grown(LabelObstacles.DISTANCE);
	}

	/** Whether this holds for a line still, when these places of the map look different. */
	boolean holds(Link now, List<Point> routeNow, List<Box> changed) {
		return link.equals(now) && route.equals(routeNow) && changed.stream().noneMatch(reach::overlaps);
	}

	/** The best place beside the labels that are there; of equal ones the one that would be best on an empty map. */
	LabelSpots.Spot best(LabelObstacles obstacles) {
		Place best = null;
		int least = Integer.MAX_VALUE;
		for (Place place : places) {
			if (place.penalty > least)
				break;
			int penalty = place.penalty + LabelSpots.HIDDEN * obstacles.hiddenOfLabels(place.box, link.id());
			if (best == null || penalty < least || penalty == least && place.rank < best.rank) {
				best = place;
				least = penalty;
			}
		}
		return new LabelSpots.Spot(best.box, least);
	}
}
