/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Longest common subsequence of lines by Myers' greedy algorithm. */
final class Myers {
	/** With more differences than this the texts have little in common, and the trace would take much memory. */
	private static final int MOST = 1500;

	private Myers() {
	}

	/**
	 * Marks the common lines.
	 *
	 * @return false when the texts differ too much to look further
	 */
	static boolean mark(List<String> x, List<String> y, boolean[] kept, boolean[] taken) {
		int n = x.size(), m = y.size(), most = Math.min(n + m, MOST);
		int[] furthest = new int[2 * most + 3];
		List<int[]> trace = new ArrayList<>();
		for (int d = 0; d <= most; d++) {
			trace.add(Arrays.copyOfRange(furthest, most + 1 - d - 1, most + 1 + d + 2));
			for (int k = -d; k <= d; k += 2) {
				int i = k == -d || k != d && furthest[most + k] < furthest[most + 2 + k] ? furthest[most + 2 + k]
						: furthest[most + k] + 1;
				int j = i - k;
				while (i < n && j < m && x.get(i).equals(y.get(j))) {
					i++;
					j++;
				}
				furthest[most + 1 + k] = i;
				if (i >= n && j >= m) {
					back(trace, n, m, kept, taken);
					return true;
				}
			}
		}
		return false;
	}

	private static void back(List<int[]> trace, int i, int j, boolean[] kept, boolean[] taken) {
		for (int d = trace.size() - 1; d >= 0; d--) {
			int[] before = trace.get(d);
			int k = i - j, middle = d + 1;
			int previous = k == -d || k != d && before[middle + k - 1] < before[middle + k + 1] ? k + 1 : k - 1;
			int pi = d == 0 ? 0 : before[middle + previous], pj = pi - previous;
			if (d == 0)
				pj = 0;
			while (i > pi && j > pj) {
				i--;
				j--;
				kept[i] = true;
				taken[j] = true;
			}
			i = pi;
			j = pj;
		}
	}
}
