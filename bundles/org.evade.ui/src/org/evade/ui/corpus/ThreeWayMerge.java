/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.evade.language.edit.TextEdit;

/** Joins two changes of one text, line by line. */
public final class ThreeWayMerge {
	private record Hunk(int from, int to, List<String> lines) {
	}

	private ThreeWayMerge() {
	}

	/**
	 * The text with both changes.
	 *
	 * @param base
	 *            the text both started from
	 * @return empty when both changed the same or neighbouring lines differently
	 */
	public static Optional<String> of(String base, String mine, String theirs) {
		if (mine.equals(theirs) || theirs.equals(base))
			return Optional.of(mine);
		if (mine.equals(base))
			return Optional.of(theirs);
		List<String> lines = lines(base);
		List<Hunk> left = hunks(lines, lines(mine)), right = hunks(lines, lines(theirs));
		StringBuilder text = new StringBuilder(mine.length() + theirs.length() / 8);
		int at = 0, l = 0, r = 0;
		while (l < left.size() || r < right.size()) {
			Hunk a = l < left.size() ? left.get(l) : null, b = r < right.size() ? right.get(r) : null;
			if (a != null && b != null && a.from <= b.to && b.from <= a.to && !a.equals(b))
				return Optional.empty();
			Hunk next = b == null || a != null && a.from <= b.from ? a : b;
			if (next.equals(a))
				l++;
			if (next.equals(b))
				r++;
			lines.subList(at, next.from).forEach(text::append);
			next.lines.forEach(text::append);
			at = next.to;
		}
		lines.subList(at, lines.size()).forEach(text::append);
		return Optional.of(text.toString());
	}

	/** Edits that lead from a text to another, line by line where lines differ. */
	public static List<TextEdit> edits(String before, String after) {
		List<String> lines = lines(before);
		int[] starts = new int[lines.size() + 1];
		for (int i = 0; i < lines.size(); i++)
			starts[i + 1] = starts[i] + lines.get(i).length();
		List<TextEdit> edits = new ArrayList<>();
		for (Hunk hunk : hunks(lines, lines(after)))
			edits.add(new TextEdit(starts[hunk.from], starts[hunk.to] - starts[hunk.from], String.join("", hunk.lines)));
		return edits;
	}

	private static List<String> lines(String text) {
		List<String> lines = new ArrayList<>();
		for (int start = 0; start < text.length();) {
			int end = text.indexOf('\n', start);
			end = end < 0 ? text.length() : end + 1;
			lines.add(text.substring(start, end));
			start = end;
		}
		return lines;
	}

	/** Differences by Myers' greedy algorithm (Algorithmica 1986;1:251-66), common head and tail left out. */
	private static List<Hunk> hunks(List<String> a, List<String> b) {
		int head = 0, tail = 0, least = Math.min(a.size(), b.size());
		while (head < least && a.get(head).equals(b.get(head)))
			head++;
		while (tail < least - head && a.get(a.size() - 1 - tail).equals(b.get(b.size() - 1 - tail)))
			tail++;
		List<String> x = a.subList(head, a.size() - tail), y = b.subList(head, b.size() - tail);
		boolean[] kept = new boolean[x.size()], taken = new boolean[y.size()];
		if (!Myers.mark(x, y, kept, taken))
			return x.isEmpty() && y.isEmpty() ? List.of() : List.of(new Hunk(head, head + x.size(), List.copyOf(y)));
		List<Hunk> hunks = new ArrayList<>();
		for (int i = 0, j = 0; i < x.size() || j < y.size();) {
			if (i < x.size() && kept[i] && j < y.size() && taken[j]) {
				i++;
				j++;
				continue;
			}
			int from = i, start = j;
			while (i < x.size() && !kept[i])
				i++;
			while (j < y.size() && !taken[j])
				j++;
			hunks.add(new Hunk(head + from, head + i, List.copyOf(y.subList(start, j))));
		}
		return hunks;
	}
}
