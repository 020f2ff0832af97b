/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.structure;

import static org.evade.model.EvadePackage.Literals.MAP_DIAGRAM;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.model.MapDiagram;
import org.evade.model.maps.MapElements;

/** A map that shows nothing. */
final class EmptyMap extends RuleFor<MapDiagram> {
	EmptyMap() {
		super("STR-MAP-EMPTY", Severity.WARNING, "Empty map", "A map without a node shows nothing.",
				"Reactome QA: pathway without a diagram", MAP_DIAGRAM);
	}

	@Override
	protected void judge(MapDiagram map, Context context) {
		context.looked();
		if (MapElements.nodes(map).isEmpty())
			context.report(map, "Map " + map.getName() + " has no node: add nodes, or remove the map");
	}
}
