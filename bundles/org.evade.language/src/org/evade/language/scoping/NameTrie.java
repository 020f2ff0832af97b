/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.scoping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.xtext.resource.IEObjectDescription;

/**
 * Declarations by their names, letter by letter, so that those a few slips away from a word are found without a look at all.
 * What is found depends on the names in it and not on the order in which they came.
 */
final class NameTrie {
	/** Letters looked at for one word; a bound for names that are nearly all alike. */
	private static final int MOST = 4_000;

	private char[] letter = new char[1024];
	private int[] child = new int[1024], sibling = new int[1024], living = new int[1024];
	private Object[] named = new Object[1024];
	private int size = 1;

	/** Adds a declaration under a name. */
	void add(String name, IEObjectDescription declared) {
		int at = 0;
		living[0]++;
		for (int i = 0; i < name.length(); i++) {
			at = grow(at, name.charAt(i));
			living[at]++;
		}
		if (named[at] == null)
			named[at] = declared;
		else
			several(at).add(declared);
	}

	/** Takes a declaration away. */
	void remove(String name, IEObjectDescription declared) {
		int at = 0;
		living[0]--;
		for (int i = 0; i < name.length(); i++) {
			at = find(at, name.charAt(i));
			living[at]--;
		}
		if (named[at] == declared)
			named[at] = null;
		else
			several(at).removeIf(other -> other == declared);
	}

	@SuppressWarnings("unchecked")
	private List<IEObjectDescription> several(int at) {
		if (!(named[at] instanceof List)) {
			List<IEObjectDescription> all = new ArrayList<>(2);
			if (named[at] != null)
				all.add((IEObjectDescription) named[at]);
			named[at] = all;
		}
		return (List<IEObjectDescription>) named[at];
	}

	/** The node of a beginning, to search below it; -1 when no name begins like that. */
	int below(String beginning) {
		int at = 0;
		for (int i = 0; i < beginning.length() && at >= 0; i++)
			at = find(at, beginning.charAt(i));
		return at;
	}

	private int find(int parent, char c) {
		int at = child[parent];
		while (at > 0 && letter[at] < c)
			at = sibling[at];
		return at > 0 && letter[at] == c ? at : -1;
	}

	/** Children stand in the order of their letters. */
	private int grow(int parent, char c) {
		int before = 0, at = child[parent];
		while (at > 0 && letter[at] < c) {
			before = at;
			at = sibling[at];
		}
		if (at > 0 && letter[at] == c)
			return at;
		if (size == letter.length)
			enlarge();
		int fresh = size++;
		letter[fresh] = c;
		sibling[fresh] = at;
		if (before == 0)
			child[parent] = fresh;
		else
			sibling[before] = fresh;
		return fresh;
	}

	private void enlarge() {
		int more = size * 2;
		letter = Arrays.copyOf(letter, more);
		child = Arrays.copyOf(child, more);
		sibling = Arrays.copyOf(sibling, more);
		living = Arrays.copyOf(living, more);
		named = Arrays.copyOf(named, more);
	}

	/** A search below a node for a word with at most so many slips; neighbours that changed places are one. */
	void search(int from, String word, int slips, BiConsumer<Integer, IEObjectDescription> found) {
		new Search(word, slips, found).run(from);
	}

	private final class Search {
		private final String word;
		private final int slips;
		private final BiConsumer<Integer, IEObjectDescription> found;
		private final int[][] rows;
		private final char[] path;
		private int seen;

		Search(String word, int slips, BiConsumer<Integer, IEObjectDescription> found) {
			this.word = word;
			this.slips = slips;
			this.found = found;
			rows = new int[word.length() + slips + 1][word.length() + 1];
			path = new char[word.length() + slips + 1];
		}

		void run(int from) {
			for (int j = 0; j <= word.length(); j++)
				rows[0][j] = j;
			down(from, 0);
		}

		private void down(int at, int depth) {
			int distance = rows[depth][word.length()];
			if (distance <= slips && named[at] != null)
				tell(at, distance);
			if (depth + 1 >= rows.length)
				return;
			for (int next = child[at]; next > 0 && seen < MOST; next = sibling[next])
				if (living[next] > 0) {
					seen++;
					path[depth] = letter[next];
					if (row(depth + 1) <= slips)
						down(next, depth + 1);
				}
		}

		@SuppressWarnings("unchecked")
		private void tell(int at, int distance) {
			if (named[at] instanceof List)
				((List<IEObjectDescription>) named[at]).forEach(one -> found.accept(distance, one));
			else
				found.accept(distance, (IEObjectDescription) named[at]);
		}

		/** Damerau-Levenshtein distances of the path to the beginnings of the word, as far as they can be few. */
		private int row(int i) {
			int[] row = rows[i], last = rows[i - 1];
			char c = path[i - 1];
			int first = Math.max(1, i - slips), end = Math.min(word.length(), i + slips);
			row[first - 1] = first == 1 ? i : slips + 1;
			int least = row[first - 1];
			for (int j = first; j <= end; j++) {
				int best = last[j - 1] + (word.charAt(j - 1) == c ? 0 : 1);
				best = Math.min(best, row[j - 1] + 1);
				if (j < i + slips)
					best = Math.min(best, last[j] + 1);
				if (i > 1 && j > 1 && word.charAt(j - 2) == c && word.charAt(j - 1) == path[i - 2])
					best = Math.min(best, rows[i - 2][j - 2] + 1);
				row[j] = best;
				least = Math.min(least, best);
			}
			if (end < word.length())
				row[word.length()] = slips + 1;
			return least;
		}
	}
}
