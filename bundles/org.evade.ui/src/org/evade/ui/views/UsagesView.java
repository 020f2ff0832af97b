/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.evade.language.ide.navigate.Location;
import org.evade.language.ide.navigate.Usages;
import org.evade.language.load.Corpus;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.text.navigate.Places;
import org.evade.ui.views.RowTree.Column;

/** Every place that refers to one element; follows the model while it changes. */
public final class UsagesView extends RowView<Location> {
	/** Id of the view. */
	public static final String ID = "org.evade.ui.views.usages";

	private String of;

	/** Lists the usages of an element. */
	public void show(String element) {
		of = element;
		later(0);
	}

	@Override
	List<Column<Location>> columns() {
		return List.of(Column.of("Used by", 240, Location::name), Column.of("Text", 520, place -> place.excerpt().strip()),
				Column.of("File", 180, UsagesView::file),
				new Column<>("Line", 60, place -> Integer.toString(place.line()), Comparator.comparingInt(Location::line)));
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
	void groupings(Map<String, Function<Location, List<String>>> ways) {
		ways.put("file", place -> List.of(file(place)));
		ways.put("kind", place -> List.of(place.kind()));
	}

	@Override
	void open(Location place) {
		Places.open(session(), place);
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
