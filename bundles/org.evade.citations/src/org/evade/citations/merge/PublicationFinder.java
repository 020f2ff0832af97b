/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evade.citations.entry.BibliographyEntry;
import org.evade.model.terms.Identifiers;

/**
 * Finds a paper among others: by an identifier, else by title, first author and year. A year that one side does not know
 * excludes nothing.
 *
 * @param <T>
 *            what the papers belong to
 */
public final class PublicationFinder<T> {
	/** A paper and what it belongs to. */
	private record Held<T>(BibliographyEntry entry, T owner) {
	}

	private final Map<String, T> byId = new HashMap<>();
	private final Map<String, List<Held<T>>> byTitle = new LinkedHashMap<>();

	/** Adds a paper. */
	public void add(BibliographyEntry entry, T owner) {
		for (String id : entry.ids())
			byId.putIfAbsent(Identifiers.key(id), owner);
		String title = title(entry);
		if (title != null)
			byTitle.computeIfAbsent(title, unused -> new ArrayList<>(1)).add(new Held<>(entry, owner));
	}

	/** The owner of the same paper, or null. */
	public T find(BibliographyEntry entry) {
		for (String id : entry.ids()) {
			T known = byId.get(Identifiers.key(id));
			if (known != null)
				return known;
		}
		String title = title(entry);
		if (title == null)
			return null;
		for (Held<T> held : byTitle.getOrDefault(title, List.of()))
			if (sameYear(held.entry, entry) && sameFirst(held.entry, entry))
				return held.owner;
		return null;
	}

	private static boolean sameYear(BibliographyEntry one, BibliographyEntry other) {
		return one.year() == 0 || other.year() == 0 || one.year() == other.year();
	}

	private static boolean sameFirst(BibliographyEntry one, BibliographyEntry other) {
		String a = first(one), b = first(other);
		return a.equals(b) && !a.isEmpty();
	}

	/** The first author's family name, folded; the group when there is no author; empty when neither is known. */
	static String first(BibliographyEntry entry) {
		return entry.authors().isEmpty() ? Fold.words(entry.group()) : Fold.family(entry.authors().getFirst());
	}

	private static String title(BibliographyEntry entry) {
		String title = Fold.words(entry.title()).replace("tumour", "tumor");
		return title.isEmpty() ? null : title;
	}

}
