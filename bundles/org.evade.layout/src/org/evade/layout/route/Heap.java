/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.route;

import java.util.Arrays;

/** Heap of states by key, four below each; equal keys leave in order of the state: results do not depend on chance. */
final class Heap {
	private long[] entries = new long[1024];
	private int size;

	void clear() {
		size = 0;
	}

	boolean isEmpty() {
		return size == 0;
	}

	int leastKey() {
		return (int) (entries[0] >> 32);
	}

	void add(int key, int state) {
		if (size == entries.length)
			entries = Arrays.copyOf(entries, size * 2);
		long entry = (long) key << 32 | state;
		int at = size++;
		for (int above = at - 1 >> 2; at > 0 && entries[above] > entry; above = at - 1 >> 2) {
			entries[at] = entries[above];
			at = above;
		}
		entries[at] = entry;
	}

	int take() {
		int least = (int) entries[0];
		long entry = entries[--size];
		int at = 0;
		for (int first = 1; first < size; first = 4 * at + 1) {
			int child = first;
			for (int other = first + 1; other < Math.min(first + 4, size); other++)
				if (entries[other] < entries[child])
					child = other;
			if (entries[child] >= entry)
				break;
			entries[at] = entries[child];
			at = child;
		}
		entries[at] = entry;
		return least;
	}
}
