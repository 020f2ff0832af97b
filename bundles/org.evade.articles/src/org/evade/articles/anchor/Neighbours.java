/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Span;

/** Passages whose new place is certain; they tell where those between them belong. */
final class Neighbours {
	/** How much longer or shorter than the passage the words at its place may be, as a factor. */
	private static final double STRETCH = 2.5;

	private final TreeMap<Integer, Span[]> certain = new TreeMap<>();

	void put(Anchor anchor, Span place) {
		certain.put(anchor.span().start(), new Span[] { anchor.span(), place });
	}

	/** The only one of several places that the words around it, or the neighbours, allow; or null. */
	Span choose(ArticleText text, Anchor anchor, List<Span> places) {
		if (anchor.before() != null || anchor.after() != null) {
			List<Span> fit = places.stream().filter(place -> same(text, anchor, place)).toList();
			if (fit.size() == 1)
				return fit.getFirst();
		}
		Map.Entry<Integer, Span[]> before = certain.lowerEntry(anchor.span().start()), after = certain.higherEntry(anchor.span().start());
		if (before == null || after == null)
			return null;
		List<Span> fit = new ArrayList<>();
		for (Span place : places)
			if (place.start() >= before.getValue()[1].start() && place.end() <= after.getValue()[1].end())
				fit.add(place);
		int shift = shift(before.getValue());
		boolean alike = shift == shift(after.getValue());
		if (alike)
			for (Span place : fit)
				if (place.start() - anchor.span().start() == shift)
					return place;
		return fit.size() == 1 ? fit.getFirst() : null;
	}

	private static boolean same(ArticleText text, Anchor anchor, Span place) {
		return (anchor.before() == null || anchor.before().equals(Surroundings.before(text, place.start())))
				&& (anchor.after() == null || anchor.after().equals(Surroundings.after(text, place.end())));
	}

	private static int shift(Span[] pair) {
		return pair[1].start() - pair[0].start();
	}

	/** Where a passage stood whose words are gone: between the words around it, or between its neighbours; or null. */
	Span between(ArticleText text, Anchor anchor) {
		int length = anchor.span().length();
		Map.Entry<Integer, Span[]> before = certain.lowerEntry(anchor.span().start()), after = certain.higherEntry(anchor.span().start());
		if (before == null || after == null)
			return null;
		Span[] left = before.getValue(), right = after.getValue();
		int start = anchor.span().start() + shift(left), end = anchor.span().end() + shift(right);
		if (start < left[1].start() || end > right[1].end() || end <= start || end - start > STRETCH * length + 40
				|| end - start < length / STRETCH || end > text.length())
			return null;
		return new Span(start, end);
	}
}
