/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.drafting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.evade.articles.recognise.Term;
import org.evade.model.terms.Folding;

/** Finds terms by what somebody types, in any spelling, the likeliest first. */
final class TermSearch {
	private record Entry(Term term, List<String> folded) {
	}

	private record Found(Term term, double cost) {
	}

	private final List<Entry> entries = new ArrayList<>();
	private final VisibleNames names;

	TermSearch(Collection<Term> terms, VisibleNames names) {
		this.names = names;
		for (Term term : terms)
			entries.add(new Entry(term, term.names().stream().map(TermSearch::plain).toList()));
	}

	private static String plain(String name) {
		return Folding.fold(name).toLowerCase(Locale.ROOT);
	}

	/**
	 * @param near
	 *            what the passage and its paragraph speak of, the nearest first
	 * @param recent
	 *            what was used last, the latest first
	 */
	List<Term> find(String typed, List<Term> near, List<Term> recent, int most) {
		String wanted = plain(typed);
		if (wanted.isEmpty())
			return List.of();
		List<Found> found = new ArrayList<>();
		for (Entry entry : entries) {
			double best = Double.MAX_VALUE;
			for (int i = 0; i < entry.folded.size(); i++)
				best = Math.min(best, match(entry.folded.get(i), wanted) + 3 * i);
			if (best < 1000)
				found.add(new Found(entry.term, best - bonus(near, entry.term, 45) - bonus(recent, entry.term, 30) + (names.sees(entry.term) ? 0 : 80)));
		}
		return found.stream().sorted(Comparator.comparingDouble(Found::cost).thenComparing(each -> each.term.id())).limit(most).map(Found::term).toList();
	}

	private static double match(String name, String wanted) {
		double rest = 0.4 * Math.max(0, name.length() - wanted.length());
		if (name.equals(wanted))
			return -60;
		if (name.startsWith(wanted))
			return Math.min(rest, 30);
		int at = name.indexOf(wanted);
		return at < 0 ? 2000 : 60 + Math.min(rest, 30);
	}

	private static double bonus(List<Term> terms, Term term, double most) {
		int at = terms.indexOf(term);
		return at < 0 ? 0 : most / (1 + 0.15 * at);
	}
}
