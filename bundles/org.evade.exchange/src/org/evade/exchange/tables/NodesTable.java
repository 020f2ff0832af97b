/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.io.IOException;
import java.util.List;

import org.evade.model.Compartment;
import org.evade.model.CompartmentKind;
import org.evade.model.MapDiagram;
import org.evade.model.MapElement;
import org.evade.model.Node;
import org.evade.model.maps.MapElements;
import org.evade.model.terms.Participants;

/** Nodes and compartments of all maps. */
final class NodesTable implements ExportTable {
	@Override
	public String name() {
		return "nodes";
	}

	@Override
	public List<ExportColumn> columns() {
		return ExportColumn.list("map", "node", "kind", "compartment", "shows[]", "shows_text", "claim", "label", "legend_only:flag", "note");
	}

	@Override
	public void rows(TableSource source, Cells cells) throws IOException {
		for (MapDiagram map : source.corpus().statements(MapDiagram.class).toList())
			for (MapElement element : MapElements.all(map))
				row(source, map, element, cells);
	}

	private static void row(TableSource source, MapDiagram map, MapElement element, Cells cells) throws IOException {
		String within = element.eContainer() instanceof Compartment outer ? outer.getName() : null;
		if (element instanceof Node node) {
			cells.text(source.id(map)).text(node.getName()).text("node").text(within);
			cells.list(node.getShows() == null ? List.of() : source.ids(Participants.of(node.getShows())));
			cells.text(ParticipantText.words(node.getShows())).text(source.id(node.getClaim())).text(node.getLabel());
			cells.yes(node.isLegendOnly()).text(node.getNote()).end();
		} else if (element instanceof Compartment compartment) {
			String kind = compartment.getKind() == CompartmentKind.AREA ? "compartment" : "compartment, " + compartment.getKind().getLiteral();
			cells.text(source.id(map)).text(compartment.getName()).text(kind).text(within).list(List.of()).text(null).text(null);
			cells.text(compartment.getLabel()).flag(null).text(null).end();
		}
	}
}
