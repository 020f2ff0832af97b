/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.evade.exchange.intake.PathwayDraft.DraftNode;
import org.evade.exchange.intake.PathwayDraft.DraftRegion;
import org.evade.layout.Box;

/** Finds which compartment lies in which, and which nodes lie in them, where a file only draws boxes around boxes. */
final class RegionFinder {
	private static final int MARGIN = 8;
	private final PathwayDraft draft;

	RegionFinder(PathwayDraft draft) {
		this.draft = draft;
	}

	/** A box around nodes, or null when none of them has a place. */
	static Box around(PathwayDraft draft, Collection<String> nodes) {
		return nodes.stream().map(id -> draft.nodes.get(id).box).filter(Objects::nonNull).reduce(Box::union).map(box -> box.grown(MARGIN)).orElse(null);
	}

	/** Whether a box may be a compartment: there are nodes in it, and it crosses no other. */
	boolean accepts(DraftRegion region) {
		return region.box != null && draft.nodes.values().stream().anyMatch(node -> node.box != null && region.box.contains(node.box))
				&& draft.regions.values().stream().allMatch(other -> other.box == null || !other.box.overlaps(region.box)
						|| other.box.contains(region.box) && !other.box.equals(region.box) && !other.id.startsWith("group-") || region.box.contains(other.box));
	}

	/** Puts every compartment and node into the smallest box around it, unless the file says where it belongs. */
	void nest() {
		for (DraftRegion region : draft.regions.values())
			if (region.parent == null || !draft.regions.containsKey(region.parent) || draft.regions.get(region.parent) == region)
				region.parent = smallest(region.box, region);
		for (DraftRegion region : draft.regions.values())
			cut(region);
		for (DraftNode node : draft.nodes.values())
			if (node.region == null || !draft.regions.containsKey(node.region))
				node.region = smallest(node.box, null);
	}

	private String smallest(Box box, DraftRegion self) {
		return box == null ? null : draft.regions.entrySet().stream()
				.filter(each -> each.getValue() != self && each.getValue().box != null && !each.getValue().id.startsWith("group-")
						&& each.getValue().box.contains(box) && !each.getValue().box.equals(box))
				.min(Comparator.comparingLong(each -> (long) each.getValue().box.width() * each.getValue().box.height())).map(Map.Entry::getKey)
				.orElse(null);
	}

	/** A chain of compartments that comes back to itself is cut. */
	private void cut(DraftRegion region) {
		List<DraftRegion> seen = new ArrayList<>();
		for (DraftRegion at = region; at != null; at = at.parent == null ? null : draft.regions.get(at.parent)) {
			if (seen.contains(at)) {
				region.parent = null;
				return;
			}
			seen.add(at);
		}
	}
}
