/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.route;

import java.util.Arrays;

/** Binary heap of states by key; equal keys leave in order of the state, so that results do not depend on chance. */
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
		while (at > 0 && entries[(at - 1) / 2] > entry) {
			entries[at] = entries[(at - 1) / 2];
			at = (at - 1) / 2;
		}
		entries[at] = entry;
	}

	int take() {
		int least = (int) entries[0];
		long entry = entries[--size];
		int at = 0;
		while (true) {
			int child = 2 * at + 1;
			if (child >= size)
				break;
			if (child + 1 < size && entries[child + 1] < entries[child])
				child++;
			if (entries[child] >= entry)
				break;
			entries[at] = entries[child];
			at = child;
		}
		entries[at] = entry;
		return least;
	}
}
