/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.evade.language.load.Corpus;
import org.evade.queries.find.QueryFields;
import org.evade.queries.items.ItemKind;
import org.evade.queries.items.QueryItem;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.views.RowTree.Column;

/** Table of all things of a kind. */
public abstract class ItemView extends RowView<QueryItem> {
	private static final Map<ItemKind, String> VIEWS = Map.of(ItemKind.CLAIMS, ClaimsView.ID, ItemKind.ENTITIES, EntitiesView.ID, ItemKind.TRIALS, TrialsView.ID,
			ItemKind.PUBLICATIONS, PublicationsView.ID, ItemKind.CITATIONS, CitationsView.ID, ItemKind.ERRATA, ErrataView.ID);

	private final ItemKind kind;
	private final List<Column<QueryItem>> columns = new ArrayList<>();

	/**
	 * @param columns
	 *            names and widths of the columns at first, such as {@code id:230}
	 */
	ItemView(ItemKind kind, String... columns) {
		this.kind = kind;
		for (String column : columns) {
			String[] parts = column.split(":");
			this.columns.add(new Column<>(kind.fields().byName(parts[0]), Integer.parseInt(parts[1])));
		}
	}

	/** The view that shows things of a kind. */
	public static String idOf(ItemKind kind) {
		return VIEWS.get(kind);
	}

	@Override
	QueryFields<QueryItem> fields() {
		return kind.fields();
	}

	@Override
	List<Column<QueryItem>> columns() {
		return columns;
	}

	@Override
	List<QueryItem> rows(CorpusSession session, Corpus corpus) {
		return kind.read(corpus);
	}

	@Override
	String icon(QueryItem row) {
		return row.icon();
	}

	@Override
	String element(QueryItem row) {
		return row.name();
	}

	@Override
	String title(int shown, int all) {
		return count(shown, all, kind.one(), kind.several());
	}

	@Override
	String idField() {
		return "id";
	}
}
