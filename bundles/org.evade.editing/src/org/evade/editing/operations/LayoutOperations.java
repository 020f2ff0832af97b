/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.operations;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.evade.editing.live.LiveModel;
import org.evade.editing.plan.LayoutWriter;
import org.evade.language.edit.Change;
import org.evade.layout.Geometry;
import org.evade.model.Layout;
import org.evade.model.LayoutEntry;
import org.evade.model.MapDiagram;
import org.evade.model.MapElement;
import org.evade.model.Named;

/** Places on a map, saved in its layout file. Maps are given by full name. */
public final class LayoutOperations extends Planner {
	/** Operations on a model whose files may all be written. */
	public LayoutOperations(LiveModel model) {
		this(model, file -> true);
	}

	/** Operations on a model. */
	public LayoutOperations(LiveModel model, Predicate<Path> writable) {
		super(model, writable);
	}

	/** Moves, resizes and routes. Only numbers that differ are written; the layout file is made when the map has none. */
	public Change place(String map, Placement placement) throws Refused {
		int count = placement.boxes().size() + placement.routes().size();
		return change(count == 1 ? "Move" : "Move " + count + " elements", (corpus, draft) -> {
			new LayoutWriter(draft, model, corpus, element(corpus, map, MapDiagram.class)).place(placement);
			return null;
		});
	}

	/** Saves the places of the whole map at once. Entries of elements that the geometry does not know stay. */
	public Change replace(String map, Geometry geometry) throws Refused {
		return change("Lay out the map", (corpus, draft) -> {
			new LayoutWriter(draft, model, corpus, element(corpus, map, MapDiagram.class)).replace(geometry);
			return null;
		});
	}

	/** Forgets saved places, so that the elements are placed and routed by the machine again. */
	public Change forget(String map, Set<String> ids) throws Refused {
		return change("Place automatically", (corpus, draft) -> {
			new LayoutWriter(draft, model, corpus, element(corpus, map, MapDiagram.class)).forget(ids);
			return null;
		});
	}

	/** Takes out entries whose element is gone from the map. */
	public Change cleanUp(String map) throws Refused {
		return change("Clean the layout up", (corpus, draft) -> {
			MapDiagram diagram = element(corpus, map, MapDiagram.class);
			Set<String> gone = new TreeSet<>();
			Elements.layoutOf(corpus, diagram).map(Layout::getEntries).ifPresent(
					entries -> entries.stream().map(LayoutEntry::getElement).filter(id -> id != null).forEach(gone::add));
			diagram.eAllContents().forEachRemaining(element -> {
				if (element instanceof MapElement && element instanceof Named named)
					gone.remove(named.getName());
			});
			new LayoutWriter(draft, model, corpus, diagram).forget(gone);
			return null;
		});
	}
}
