/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.evade.model.Claim;
import org.evade.model.Edge;
import org.evade.model.MapDiagram;
import org.evade.model.Node;
import org.evade.model.maps.MapElements;

/** Edges of all maps; source and target are ids of nodes, what those show follows in further columns. */
final class EdgesTable implements ExportTable {
	@Override
	public String name() {
		return "edges";
	}

	@Override
	public List<ExportColumn> columns() {
		return ExportColumn.list("map", "edge", "source", "relation=Relation", "target", "claims[]", "source_shows",
				"target_shows", "label", "publications[]", "note", "withdrawn_claims[]");
	}

	@Override
	public void rows(TableSource source, Cells cells) throws IOException {
		for (MapDiagram map : source.corpus().statements(MapDiagram.class).toList())
			for (Edge edge : MapElements.edges(map))
				row(source, map, edge, cells);
	}

	private static void row(TableSource source, MapDiagram map, Edge edge, Cells cells) throws IOException {
		Set<String> publications = new LinkedHashSet<>();
		for (Claim claim : edge.getClaims())
			if (!claim.eIsProxy())
				publications.addAll(source.publications(source.articles().of(claim), claim.getCitations()));
		cells.text(source.id(map)).text(edge.getName()).text(edge.getSource().getName())
				.text(edge.getRelation().getLiteral());
		cells.text(edge.getTarget().getName()).list(source.ids(edge.getClaims()));
		cells.text(shows(source, edge.getSource())).text(shows(source, edge.getTarget())).text(edge.getLabel());
		cells.list(new ArrayList<>(publications)).text(edge.getNote());
		cells.list(source.ids(edge.getClaims().stream().filter(source.reviews()::isWithdrawn).toList())).end();
	}

	private static String shows(TableSource source, Node node) {
		return node.getShows() != null ? ParticipantText.words(node.getShows()) : source.id(node.getClaim());
	}
}
