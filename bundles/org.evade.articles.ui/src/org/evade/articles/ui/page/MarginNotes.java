/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

import org.evade.articles.read.MarkedClaim;
import org.evade.articles.text.Span;

/** Notes beside the text: one for each passage, each as near to its passage as those above let it. */
final class MarginNotes {
	/** Claims of a passage that are written out; the others are counted. */
	static final int SHOWN = 3;

	/**
	 * A note.
	 *
	 * @param span
	 *            the passage
	 * @param claims
	 *            its claims
	 * @param top
	 *            px from the top of the text
	 * @param rows
	 *            lines of the note
	 */
	record Note(Span span, List<MarkedClaim> claims, int top, int rows) {
	}

	private final Map<Span, List<MarkedClaim>> passages = new LinkedHashMap<>();
	private List<Note> notes = List.of();
	private long version = -1;

	void set(List<MarkedClaim> claims) {
		passages.clear();
		for (MarkedClaim claim : claims)
			passages.computeIfAbsent(claim.span(), span -> new ArrayList<>()).add(claim);
		version = -1;
	}

	/** The passages with their claims, by their start. */
	Map<Span, List<MarkedClaim>> passages() {
		return passages;
	}

	/**
	 * The notes where they belong.
	 *
	 * @param stand
	 *            changes whenever a place does
	 * @param tops
	 *            gives the top of the line of a place
	 * @param row
	 *            height of a line of a note
	 */
	List<Note> placed(long stand, IntUnaryOperator tops, int row) {
		if (stand == version)
			return notes;
		version = stand;
		List<Note> placed = new ArrayList<>(passages.size());
		int free = 0;
		for (Map.Entry<Span, List<MarkedClaim>> each : passages.entrySet()) {
			int rows = Math.min(each.getValue().size(), SHOWN) + (each.getValue().size() > SHOWN ? 1 : 0);
			int top = Math.max(free, tops.applyAsInt(each.getKey().start()));
			placed.add(new Note(each.getKey(), each.getValue(), top, rows));
			free = top + rows * row + row / 3;
		}
		notes = placed;
		return notes;
	}
}
