/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.access;

import java.util.List;

import org.evade.model.Compartment;
import org.evade.model.MapDiagram;
import org.evade.model.MapElement;
import org.evade.model.Named;

/** Elements of maps by their ids. */
public final class MapElements {
	private MapElements() {
	}

	/** The node, edge or compartment with an id, however deep, or null. */
	public static Named find(MapDiagram map, String id) {
		return find(map.getElements(), id);
	}

	private static Named find(List<MapElement> elements, String id) {
		for (MapElement element : elements) {
			if (element instanceof Named named && id.equals(named.getName()))
				return named;
			Named inside = element instanceof Compartment compartment ? find(compartment.getElements(), id) : null;
			if (inside != null)
				return inside;
		}
		return null;
	}
}
