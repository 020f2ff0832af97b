/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.evade.articles.text.Span;

/** Finds the places of words of which only length and digest are known. A place found is certain: the digest fits. */
final class DigestSearch {
	/** Most digests computed for places where no word begins. */
	private static final long MOST = 4_000_000;

	private final TextView view;

	DigestSearch(TextView view) {
		this.view = view;
	}

	static long digest(Anchor anchor) {
		return Long.parseUnsignedLong(anchor.digest(), 16);
	}

	/** Whether an anchor's words stand at a place of the view. */
	boolean fits(Anchor anchor, int start) {
		int end = start + anchor.span().length();
		return start >= 0 && end <= view.length() && anchor.span().length() > 0 && view.digest(start, end) == digest(anchor);
	}

	/** The place in the real text of words that begin at a place of the view. */
	Span real(Anchor anchor, int start) {
		return new Span(view.place(start), view.place(start + anchor.span().length() - 1) + 1);
	}

	/** All places of each anchor, in the real text; anchors without any are not in the map. */
	Map<Anchor, List<Span>> all(Set<Anchor> anchors) {
		Map<Anchor, List<Span>> found = new HashMap<>();
		search(anchors, found, true);
		Set<Anchor> rest = new HashSet<>(anchors);
		rest.removeAll(found.keySet());
		if ((long) byLength(rest).size() * view.length() <= MOST)
			search(rest, found, false);
		return found;
	}

	private void search(Set<Anchor> anchors, Map<Anchor, List<Span>> found, boolean atWords) {
		byLength(anchors).forEach((length, byDigest) -> {
			for (int start = 0; start + length <= view.length(); start++) {
				if (view.begins(start) != atWords)
					continue;
				List<Anchor> here = byDigest.get(view.digest(start, start + length));
				if (here != null)
					for (Anchor anchor : here)
						found.computeIfAbsent(anchor, key -> new ArrayList<>()).add(real(anchor, start));
			}
		});
	}

	private static Map<Integer, Map<Long, List<Anchor>>> byLength(Set<Anchor> anchors) {
		Map<Integer, Map<Long, List<Anchor>>> sorted = new TreeMap<>();
		for (Anchor anchor : anchors)
			if (anchor.span().length() > 0)
				sorted.computeIfAbsent(anchor.span().length(), key -> new HashMap<>())
						.computeIfAbsent(digest(anchor), key -> new ArrayList<>()).add(anchor);
		return sorted;
	}
}
