/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.messages;

import java.util.Locale;

/** Finds the word that was probably meant. */
public final class NearMiss {
	/** Nobody misspells longer words without a copy of something else. */
	public static final int LONGEST = 100;
	private static final int MOST_SLIPS = 2;
	/** Separators that folding may take out of a word that is still near. */
	private static final int FOLDED = 4;

	private NearMiss() {
	}

	/**
	 * @param written
	 *            what stands in the file
	 * @param known
	 *            what could stand there
	 * @return the closest known word by edit distance, case ignored, or null when none is close
	 */
	public static String of(String written, Iterable<String> known) {
		String wanted = fold(written);
		if (wanted.length() > LONGEST)
			return null;
		int limit = slips(wanted);
		String best = null;
		int bestDistance = limit + 1;
		for (String candidate : known) {
			if (Math.abs(candidate.length() - wanted.length()) >= bestDistance + FOLDED)
				continue;
			int distance = distance(wanted, fold(candidate), bestDistance);
			if (distance < bestDistance || distance == bestDistance && best != null && candidate.compareTo(best) < 0) {
				best = candidate;
				bestDistance = distance;
			}
		}
		return best;
	}

	/** How many slips a folded word may have. */
	public static int slips(String folded) {
		return Math.clamp(folded.length() / 3, 1, MOST_SLIPS);
	}

	/** Case and separators do not count: PDL1 is as good as PD-L1, migrates_to as migrates to. */
	public static String fold(String word) {
		return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
	}

	/** Damerau-Levenshtein distance of neighbours, cut off at a limit. */
	private static int distance(String a, String b, int limit) {
		int[] beforeLast = new int[b.length() + 1], last = new int[b.length() + 1], row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++)
			last[j] = j;
		for (int i = 1; i <= a.length(); i++) {
			row[0] = i;
			int least = i;
			for (int j = 1; j <= b.length(); j++) {
				int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
				row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
				if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1))
					row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
				least = Math.min(least, row[j]);
			}
			if (least > limit)
				return limit + 1;
			int[] free = beforeLast;
			beforeLast = last;
			last = row;
			row = free;
		}
		return last[b.length()];
	}
}
