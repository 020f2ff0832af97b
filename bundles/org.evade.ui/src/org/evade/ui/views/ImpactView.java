/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.evade.citations.impact.Impact;
import org.evade.citations.impact.WithdrawnObjects;
import org.evade.editing.operations.Elements;
import org.evade.language.load.CitationResolver;
import org.evade.language.load.Corpus;
import org.evade.model.Citation;
import org.evade.model.Claim;
import org.evade.model.MapDiagram;
import org.evade.model.Named;
import org.evade.queries.find.QueryFields;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.views.RowTree.Column;

/** What falls when a paper, a trial, an entity or a claim is withdrawn: claims, edges, maps, cells of the matrix; and what remains of each. */
public final class ImpactView extends RowView<ImpactView.Row> {
	/** Id of the view. */
	public static final String ID = "org.evade.ui.views.impact";

	/**
	 * Something that rests on it.
	 *
	 * @param element
	 *            full name of it, or of what is nearest to it
	 * @param falls
	 *            {@code falls}, or {@code stays} when something else carries it as well
	 */
	record Row(String kind, String element, String label, String falls, int resting, int remaining) {
		static Row of(String kind, Named object, String label, Impact.Share share) {
			return new Row(kind, CellText.full(object), label, share.isAll() ? "falls" : "stays", share.resting().size(), share.remaining().size());
		}
	}

	private static final List<Column<Row>> COLUMNS = List.of(Column.of("Kind", 90, Row::kind), Column.of("Name", 250, row -> row.element() == null ? "" : row.element()),
			Column.of("Says", 420, Row::label), Column.of("Then", 70, Row::falls), Column.number("Resting", 70, Row::resting), Column.number("Remaining", 80, Row::remaining));
	private static final QueryFields<Row> FIELDS = new QueryFields<>(COLUMNS.stream().map(Column::field).toList());

	private String of;
	private volatile String named = "";

	/** Lists what rests on an element; of a citation, on the paper that it leads to. */
	public void show(String element) {
		of = element;
		later(0);
	}

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
		return List.of("kind", "then");
	}

	@Override
	List<String> firstGrouping() {
		return List.of("kind");
	}

	@Override
	List<Row> rows(CorpusSession session, Corpus corpus) {
		Named falling = of == null ? null : falling(Elements.find(session.model(), corpus, of), corpus);
		named = falling == null ? "" : CellText.full(falling);
		return falling == null ? List.of() : rows(new Impact(new WithdrawnObjects(Set.of(falling)), corpus));
	}

	private static Named falling(EObject object, Corpus corpus) {
		return object instanceof Citation citation ? CitationResolver.publication(citation, corpus) : object instanceof Named named ? named : null;
	}

	private static List<Row> rows(Impact impact) {
		List<Row> rows = new ArrayList<>();
		impact.claims().forEach((claim, alone) -> rows.add(new Row("claim", CellText.full(claim), CellText.says(claim), alone ? "falls" : "stays", 1, 0)));
		impact.edges().forEach((edge, share) -> rows.add(Row.of("edge", edge, labels(share.resting()), share)));
		impact.maps().forEach((map, share) -> rows.add(Row.of("map", map, label(map), share)));
		impact.cells().forEach((cell, share) -> rows.add(Row.of("cell", cell.mechanism(), CellText.label(cell.mechanism()) + " \u00d7 " + CellText.label(cell.strategy()), share)));
		for (EObject other : impact.others())
			rows.add(new Row(other instanceof Named ? "statement" : "results", name(other), "", "cites it", 0, 0));
		return rows.stream().distinct().toList();
	}

	private static String label(MapDiagram map) {
		return map.getLabel() == null ? "" : map.getLabel();
	}

	private static String labels(List<Claim> claims) {
		return String.join("; ", claims.stream().map(CellText::says).toList());
	}

	private static String name(EObject object) {
		for (EObject at = object; at != null; at = at.eContainer())
			if (at instanceof Named named && named.getName() != null)
				return CellText.full(named);
		return null;
	}

	@Override
	String icon(Row row) {
		return switch (row.kind()) {
		case "cell" -> "matrix";
		case "statement", "results" -> "references";
		default -> row.kind();
		};
	}

	@Override
	String element(Row row) {
		return row.element();
	}

	@Override
	Object identity(Row row) {
		return row.kind() + " " + row.element() + " " + row.label();
	}

	@Override
	String title(int shown, int all) {
		return named + ": " + count(shown, all, "thing rests on it", "things rest on it");
	}

	@Override
	String whenEmpty() {
		return of == null ? "Select a paper, citation, trial, entity or claim and choose Show Impact (Ctrl+Shift+I): what rests on it comes here."
				: named.isEmpty() ? "No paper is known for this citation, so nothing can be said." : "Nothing rests on " + named + ".";
	}
}
