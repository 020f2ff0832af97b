/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.page;

import java.util.ArrayList;
import java.util.Comparator;
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
	 * A passage.
	 *
	 * @param span
	 *            where it is
	 * @param claims
	 *            its claims, or what is suggested for it
	 * @param suggested
	 *            whether they are only suggested
	 */
	record Noted(Span span, List<MarkedClaim> claims, boolean suggested) {
	}

	/**
	 * A note.
	 *
	 * @param passage
	 *            what it is of
	 * @param top
	 *            px from the top of the text
	 * @param rows
	 *            lines of the note
	 */
	record Note(Noted passage, int top, int rows) {
		Span span() {
			return passage.span;
		}

		List<MarkedClaim> claims() {
			return passage.claims;
		}

		/** The first of its claims that is written out. */
		int first(MarkedClaim chosen) {
			return Math.clamp(passage.claims.indexOf(chosen) - SHOWN + 1, 0, Math.max(0, passage.claims.size() - SHOWN));
		}
	}

	private List<Noted> passages = List.of();
	private List<Note> notes = List.of();
	private long version = -1;

	void set(List<MarkedClaim> claims, List<MarkedClaim> suggested) {
		List<Noted> all = new ArrayList<>(grouped(claims, false));
		all.addAll(grouped(suggested, true));
		all.sort(Comparator.comparingInt(each -> each.span.start()));
		passages = all;
		version = -1;
	}

	private static List<Noted> grouped(List<MarkedClaim> claims, boolean suggested) {
		Map<Span, List<MarkedClaim>> groups = new LinkedHashMap<>();
		for (MarkedClaim claim : claims)
			groups.computeIfAbsent(claim.span(), span -> new ArrayList<>()).add(claim);
		return groups.entrySet().stream().map(each -> new Noted(each.getKey(), each.getValue(), suggested)).toList();
	}

	/** The passages with their claims, by their start. */
	List<Noted> passages() {
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
		for (Noted each : passages) {
			int rows = Math.min(each.claims.size(), SHOWN) + (each.claims.size() > SHOWN ? 1 : 0);
			int top = Math.max(free, tops.applyAsInt(each.span.start()));
			placed.add(new Note(each, top, rows));
			free = top + rows * row + row / 3;
		}
		notes = placed;
		return notes;
	}
}
