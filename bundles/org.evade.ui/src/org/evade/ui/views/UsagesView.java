/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.util.List;
import java.util.stream.Stream;

import org.evade.language.ide.navigate.Location;
import org.evade.language.ide.navigate.Usages;
import org.evade.language.load.Corpus;
import org.evade.queries.find.QueryField;
import org.evade.queries.find.QueryFields;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.Reveal;
import org.evade.ui.views.RowTree.Column;

/** Every place that refers to one element; follows the model while it changes. */
public final class UsagesView extends RowView<Location> {
	/** Id of the view. */
	public static final String ID = "org.evade.ui.views.usages";

	private static final List<Column<Location>> COLUMNS = List.of(Column.of("Used by", 240, Location::name),
			Column.of("Text", 520, place -> place.excerpt().strip()), Column.of("File", 180, UsagesView::file), Column.number("Line", 60, Location::line));
	private static final QueryFields<Location> FIELDS = new QueryFields<>(Stream.concat(COLUMNS.stream().map(Column::field),
			Stream.of(QueryField.word("kind", "Kind", "What kind of thing refers to it.", Location::kind))).toList());

	private String of;

	/** Lists the usages of an element. */
	public void show(String element) {
		of = element;
		later(0);
	}

	@Override
	QueryFields<Location> fields() {
		return FIELDS;
	}

	@Override
	List<Column<Location>> columns() {
		return COLUMNS;
	}

	@Override
	List<String> groupings() {
		return List.of("file", "kind");
	}

	private static String file(Location place) {
		return place.file().getFileName().toString();
	}

	@Override
	List<Location> rows(CorpusSession session, Corpus corpus) {
		return of == null ? List.of() : Usages.to(corpus, of);
	}

	@Override
	String icon(Location place) {
		return place.kind();
	}

	@Override
	String element(Location place) {
		return null;
	}

	@Override
	void open(Location place) {
		Reveal.inText(session(), place);
	}

	@Override
	String title(int shown, int all) {
		return of + ": " + count(shown, all, "usage", "usages");
	}

	@Override
	String whenEmpty() {
		return of == null ? "Select an element anywhere and press Ctrl+Shift+G: its usages come here." : "Nothing refers to " + of
				+ ".";
	}
}
