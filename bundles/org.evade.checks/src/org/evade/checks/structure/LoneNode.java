/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.structure;

import static org.evade.model.EvadePackage.Literals.MAP_DIAGRAM;

import java.util.HashSet;
import java.util.Set;

import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.model.Edge;
import org.evade.model.MapDiagram;
import org.evade.model.Node;
import org.evade.model.maps.MapElements;

/** A node without an edge. */
final class LoneNode extends RuleFor<MapDiagram> {
	LoneNode() {
		super("STR-NODE-LONE", Severity.INFO, "Node on no edge", """
				A node that no edge joins to another says little. Nodes that the article names only in a legend are \
				left alone.""", "Reactome QA: orphan entities; SBGN validation", MAP_DIAGRAM);
	}

	@Override
	protected void judge(MapDiagram map, Context context) {
		Set<Node> joined = new HashSet<>();
		for (Edge edge : MapElements.edges(map)) {
			if (!Model.known(edge.getSource()) || !Model.known(edge.getTarget()))
				return;
			joined.add(edge.getSource());
			joined.add(edge.getTarget());
		}
		for (Node node : MapElements.nodes(map))
			if (!node.isLegendOnly()) {
				context.looked();
				if (!joined.contains(node))
					context.report(node, "Node " + node.getName() + " of map " + map.getName()
							+ " is on no edge: draw what joins it, or mark it `legend only`");
			}
	}
}
