/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.util.List;

import org.evade.language.load.Corpus;
import org.evade.model.Layout;
import org.evade.model.MapDiagram;
import org.evade.model.maps.MapElements;
import org.evade.queries.find.QueryFields;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.navigate.MapReveal;
import org.evade.ui.views.RowTree.Column;

/** The maps of the corpus; a double click opens one. */
public final class MapsView extends RowView<MapsView.Row> {
	/** Id of the view. */
	public static final String ID = "org.evade.ui.views.maps";

	/**
	 * A map.
	 *
	 * @param name
	 *            full name
	 */
	record Row(String name, String label, String id, int nodes, int edges, String rebuilds, String placed) {
	}

	private static final List<Column<Row>> COLUMNS = List.of(Column.of("Map", 260, Row::label), Column.of("Id", 110, Row::id), Column.number("Nodes", 60, Row::nodes),
			Column.number("Edges", 60, Row::edges), Column.of("Rebuilds", 120, Row::rebuilds), Column.of("Layout", 90, Row::placed));
	private static final QueryFields<Row> FIELDS = new QueryFields<>(COLUMNS.stream().map(Column::field).toList());

	@Override
	QueryFields<Row> fields() {
		return FIELDS;
	}

	@Override
	List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	List<String> groupings() {
		return List.of("layout");
	}

	@Override
	List<Row> rows(CorpusSession session, Corpus corpus) {
		List<MapDiagram> placed = corpus.statements(Layout.class).map(Layout::getMap).toList();
		return corpus.statements(MapDiagram.class).filter(map -> map.getName() != null)
				.map(map -> new Row(CellText.full(map), map.getLabel() == null ? map.getName() : map.getLabel(), map.getName(),
						MapElements.nodes(map).size(), MapElements.edges(map).size(), CellText.id(map.getFigure()),
						placed.contains(map) ? "saved" : "automatic"))
				.toList();
	}

	@Override
	String icon(Row row) {
		return "map";
	}

	@Override
	String element(Row row) {
		return row.name();
	}

	@Override
	void open(Row row) {
		MapReveal.show(key(row));
	}

	@Override
	String title(int shown, int all) {
		return count(shown, all, "map", "maps");
	}

	@Override
	String whenEmpty() {
		return "No maps yet. File > New > Map makes one.";
	}

	@Override
	String idField() {
		return "id";
	}
}
