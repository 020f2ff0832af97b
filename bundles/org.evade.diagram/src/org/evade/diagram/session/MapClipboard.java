/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.session;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.draw2d.geometry.Point;
import org.evade.diagram.model.MapSnapshot;
import org.evade.diagram.placement.DropPlacement;
import org.evade.diagram.placement.NodePlacement;
import org.evade.editing.operations.MapTransfer;
import org.evade.editing.operations.Pasted;
import org.evade.editing.operations.Placement;
import org.evade.editing.operations.Refused;
import org.evade.editing.plan.Snippet;
import org.evade.language.edit.Change;
import org.evade.layout.Box;

/** Copies and pastes elements of maps as text, so that they can go to other maps and other instances. */
public final class MapClipboard {
	private static final int ASIDE = 16;

	/**
	 * What pasting does.
	 *
	 * @param change
	 *            change
	 * @param ids
	 *            ids of the new elements
	 * @param missing
	 *            claims left out, since they are not in this corpus
	 */
	public record Put(Change change, List<String> ids, List<String> missing) {
		/** Copies the lists. */
		public Put {
			ids = List.copyOf(ids);
			missing = List.copyOf(missing);
		}
	}

	private final MapSession session;
	private final MapTransfer transfer;
	private Point last;
	private int again;
	private final Set<String> aside = new HashSet<>();

	/** Copies and pastes for the map of a session. */
	public MapClipboard(MapSession session) {
		this.session = session;
		transfer = new MapTransfer(session.corpus().model(), session.corpus()::isWritable);
	}

	/**
	 * Elements as text for the clipboard.
	 *
	 * @param pointer
	 *            place of the pointer on the map; what is pasted at the same place stands a little aside
	 */
	public String copy(Set<String> ids, Point pointer) throws Refused {
		last = pointer;
		again = 0;
		aside.clear();
		aside.addAll(ids);
		return transfer.copy(session.map(), ids, session.snapshot().geometry());
	}

	/**
	 * Puts copied elements around a place, into the compartment there, and where they hide nothing; each time at the same place
	 * a little aside.
	 */
	public Put paste(String snippet, Point at) throws Refused {
		again = at.equals(last) ? again + 1 : 0;
		last = at;
		if (again == 0)
			aside.clear();
		Box bounds = new Snippet(snippet).bounds().orElse(new Box(at.x, at.y, 0, 0));
		Box wanted = bounds.moved(at.x - bounds.centre().x() + again * ASIDE, at.y - bounds.centre().y() + again * ASIDE);
		MapSnapshot map = session.snapshot();
		String compartment = map.compartmentAt(at.x, at.y, Set.of());
		NodePlacement spot = DropPlacement.spot(compartment == null ? without(map) : map, wanted, compartment);
		Placement room = new Placement(spot.room().boxes(), spot.room().tidied(Set.of()).routes(), map.geometry());
		Put put = put(transfer.pasteAmong(session.map(), snippet, compartment, spot.box().x() - bounds.x(),
				spot.box().y() - bounds.y(), room), "Paste");
		aside.addAll(put.ids());
		return put;
	}

	/** The map without what the next one may stand a little aside of: what was copied, and what was pasted at the same place. */
	private MapSnapshot without(MapSnapshot map) {
		return map.without(aside.stream().filter(id -> map.find(id) != null).collect(Collectors.toSet()));
	}

	/** Doubles elements, a little aside. */
	public Put duplicate(Set<String> ids) throws Refused {
		return put(transfer.duplicate(session.map(), ids, ASIDE, ASIDE, session.snapshot().geometry()), "Duplicate");
	}

	private static Put put(Pasted pasted, String label) {
		return new Put(pasted.change().labelled(label), List.copyOf(pasted.ids().values()), pasted.missing());
	}
}
