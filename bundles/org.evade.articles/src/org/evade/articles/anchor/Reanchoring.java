/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.anchor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Span;

/**
 * Finds passages again after their article's text changed. A passage moves only to a place where the very words stand that were
 * marked, as its digest proves or the earlier text shows, and only when it cannot be another occurrence of them; everything else is for
 * a person to decide.
 */
public final class Reanchoring {
	/** Shifts that are tried before the whole text is searched. */
	private static final int SHIFTS = 16;

	private final ArticleText now;
	private final ArticleText old;
	private final Map<Anchor, PassageOutcome> done = new HashMap<>();
	private final Neighbours neighbours = new Neighbours();
	private Locator locator;

	private Reanchoring(ArticleText now, ArticleText old) {
		this.now = now;
		this.old = old;
	}

	/**
	 * What became of passages, in their order.
	 *
	 * @param now
	 *            the text as it is
	 * @param old
	 *            the text in which they were marked, or null when it is not at hand
	 */
	public static List<PassageOutcome> of(ArticleText now, ArticleText old, Collection<Anchor> passages) {
		return new Reanchoring(now, old).run(passages);
	}

	private List<PassageOutcome> run(Collection<Anchor> passages) {
		Set<Anchor> open = new LinkedHashSet<>();
		for (Anchor anchor : passages.stream().distinct().sorted(Comparator.comparing(Anchor::span)).toList())
			if (!anchor.marked())
				done.put(anchor, outcome(anchor, Fate.DOUBTFUL, List.of(), null, "was never marked: it has no digest"));
			else if (anchor.fits(now)) {
				neighbours.put(anchor, anchor.span());
				done.put(anchor, new PassageOutcome(anchor, Fate.SAME, anchor.at(now, anchor.span()), List.of(anchor.span()),
						now.of(anchor.span()), now.of(anchor.span()), "stands where it stood"));
			} else
				open.add(anchor);
		if (!open.isEmpty()) {
			Map<Anchor, Found> found = new LinkedHashMap<>();
			for (TextView view : TextViews.of(now))
				search(view, open, found);
			if (old != null)
				byWords(open, found);
			decide(found);
			open.removeAll(found.keySet());
			for (Anchor anchor : open)
				done.put(anchor, lost(anchor));
		}
		List<PassageOutcome> outcomes = new ArrayList<>();
		for (Anchor anchor : passages)
			outcomes.add(done.get(anchor));
		return outcomes;
	}

	private record Found(List<Span> places, String how) {
	}

	/** First by the shifts of what was found already, then by the whole view. */
	private void search(TextView view, Set<Anchor> open, Map<Anchor, Found> found) {
		DigestSearch search = new DigestSearch(view);
		Set<Integer> shifts = new LinkedHashSet<>(List.of(0));
		Set<Anchor> rest = new LinkedHashSet<>();
		for (Anchor anchor : open) {
			if (found.containsKey(anchor))
				continue;
			Integer shift = shift(search, anchor, shifts);
			if (shift == null) {
				Map<Anchor, List<Span>> alone = rest.size() < 8 ? search.all(Set.of(anchor)) : Map.of();
				if (alone.isEmpty()) {
					rest.add(anchor);
					continue;
				}
				found.put(anchor, new Found(alone.get(anchor), how(view)));
				shifts.add(view.here(alone.get(anchor).getFirst().start()) - anchor.span().start());
			} else {
				shifts.remove(shift);
				shifts.add(shift);
				found.put(anchor, new Found(everywhere(search.real(anchor, anchor.span().start() + shift)), how(view)));
			}
			while (shifts.size() > SHIFTS)
				shifts.remove(shifts.iterator().next());
		}
		search.all(rest).forEach((anchor, places) -> found.put(anchor, new Found(places, how(view))));
	}

	private static Integer shift(DigestSearch search, Anchor anchor, Set<Integer> shifts) {
		for (Integer shift : new ArrayList<>(shifts).reversed())
			if (search.fits(anchor, anchor.span().start() + shift))
				return shift;
		return null;
	}

	private static String how(TextView view) {
		return view.what.isEmpty() ? "the same words" : "the same words " + view.what;
	}

	/** All places of words of which one is known. */
	private List<Span> everywhere(Span known) {
		String words = now.of(known), all = now.string();
		List<Span> places = new ArrayList<>();
		for (int at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + 1)) {
			int start = now.toCodePoint(at);
			places.add(new Span(start, start + known.length()));
		}
		return places;
	}

	private void byWords(Set<Anchor> open, Map<Anchor, Found> found) {
		for (Anchor anchor : open)
			if (!found.containsKey(anchor)) {
				String words = marked(anchor);
				List<Span> places = words == null || words.isBlank() ? List.of() : locator().find(words);
				if (!places.isEmpty())
					found.put(anchor, new Found(places, "the same words, printed a little differently"));
			}
	}

	private Locator locator() {
		if (locator == null)
			locator = new Locator(now);
		return locator;
	}

	/** Those with one place first: they tell where the others belong. */
	private void decide(Map<Anchor, Found> found) {
		found.forEach((anchor, at) -> {
			if (at.places.size() == 1)
				moved(anchor, at.places.getFirst(), at.how);
		});
		found.forEach((anchor, at) -> {
			if (at.places.size() == 1)
				return;
			Span place = neighbours.choose(now, anchor, at.places);
			if (place != null)
				moved(anchor, place, at.how + " between the same neighbours");
			else
				done.put(anchor, outcome(anchor, Fate.DOUBTFUL, at.places, now.of(at.places.getFirst()),
						"its words stand at " + at.places.size() + " places"));
		});
	}

	private void moved(Anchor anchor, Span place, String how) {
		neighbours.put(anchor, place);
		done.put(anchor, new PassageOutcome(anchor, Fate.MOVED, anchor.at(now, place), List.of(place),
				marked(anchor) == null ? now.of(place) : marked(anchor), now.of(place), how));
	}

	private PassageOutcome lost(Anchor anchor) {
		String words = marked(anchor);
		if (words != null) {
			Nearest nearest = locator().nearest(words);
			if (nearest != null)
				return outcome(anchor, Fate.DOUBTFUL, List.of(nearest.span()), words,
						Math.round(nearest.likeness() * 100) + " % of its words stand here");
			return outcome(anchor, Fate.LOST, List.of(), words, "its words stand nowhere");
		}
		Span between = neighbours.between(now, anchor);
		if (between != null)
			return outcome(anchor, Fate.DOUBTFUL, List.of(between), null, "other words stand at its place");
		return outcome(anchor, Fate.LOST, List.of(), null, "its words stand nowhere");
	}

	private PassageOutcome outcome(Anchor anchor, Fate fate, List<Span> places, String marked, String why) {
		Span look = places.isEmpty() ? anchor.span() : places.getFirst();
		return new PassageOutcome(anchor, fate, null, List.copyOf(places), marked, look.end() <= now.length() ? now.of(look) : null, why);
	}

	/** The words that were marked, as the earlier text has them, or null. */
	private String marked(Anchor anchor) {
		return old != null && anchor.fits(old) ? old.of(anchor.span()) : null;
	}
}
