/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.references;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Reference numbers in words. */
final class ReferenceNumbers {
	/** More runs than this are cut off. */
	private static final int RUNS = 40;

	private ReferenceNumbers() {
	}

	/** Numbers in order, runs joined: {@code 3, 5, 7-9}. */
	static String words(Collection<Integer> numbers) {
		List<String> runs = new ArrayList<>();
		Integer start = null, last = null;
		for (int number : new TreeSet<>(numbers)) {
			if (start != null && number == last + 1) {
				last = number;
				continue;
			}
			if (start != null)
				runs.add(run(start, last));
			start = last = number;
		}
		if (start != null)
			runs.add(run(start, last));
		return runs.size() <= RUNS ? String.join(", ", runs) : String.join(", ", runs.subList(0, RUNS)) + " and more";
	}

	private static String run(int start, int last) {
		return start == last ? "" + start : last == start + 1 ? start + ", " + last : start + "-" + last;
	}
}
