/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.syntax;

import java.util.Arrays;

/**
 * Starts and types of tokens with a gap at the last change. Starts behind the gap are kept as distances from the end of the
 * text, so that typing moves none of them.
 */
final class GapTokens {
	private static final int ROOM = 256;

	private int[] starts = new int[ROOM];
	private short[] types = new short[ROOM];
	private int gap, gapEnd = ROOM;
	/** Length of the text. */
	private int length;

	GapTokens(int length) {
		this.length = length;
	}

	int size() {
		return starts.length - (gapEnd - gap);
	}

	int start(int index) {
		if (index == size())
			return length;
		return index < gap ? starts[index] : length - starts[index + gapEnd - gap];
	}

	int end(int index) {
		return start(index + 1);
	}

	int type(int index) {
		return types[index < gap ? index : index + gapEnd - gap];
	}

	/** Index of the token that holds the offset; the number of tokens at the end of the text. */
	int at(int offset) {
		if (offset >= length)
			return size();
		int low = 0, high = size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (start(middle) <= offset)
				low = middle;
			else
				high = middle - 1;
		}
		return low;
	}

	/** Makes room at a token: tokens are added there and removed from there on. */
	void open(int index) {
		if (index < gap) {
			int count = gap - index;
			for (int i = count - 1; i >= 0; i--) {
				starts[gapEnd - count + i] = length - starts[index + i];
				types[gapEnd - count + i] = types[index + i];
			}
			gapEnd -= count;
		} else {
			int count = index - gap;
			for (int i = 0; i < count; i++) {
				starts[gap + i] = length - starts[gapEnd + i];
				types[gap + i] = types[gapEnd + i];
			}
			gapEnd += count;
		}
		gap = index;
	}

	/** The text has got longer or shorter in the gap. */
	void resize(int newLength) {
		length = newLength;
	}

	/** Start of the first token behind the gap, or the length of the text. */
	int next() {
		return gapEnd == starts.length ? length : length - starts[gapEnd];
	}

	/** Drops the first token behind the gap. */
	void dropNext() {
		gapEnd++;
	}

	boolean hasNext() {
		return gapEnd < starts.length;
	}

	int gap() {
		return gap;
	}

	void add(int start, int type) {
		if (gap == gapEnd)
			grow();
		starts[gap] = start;
		types[gap++] = (short) type;
	}

	private void grow() {
		int tail = starts.length - gapEnd, size = starts.length * 2;
		int[] moreStarts = Arrays.copyOf(starts, size);
		short[] moreTypes = Arrays.copyOf(types, size);
		System.arraycopy(starts, gapEnd, moreStarts, size - tail, tail);
		System.arraycopy(types, gapEnd, moreTypes, size - tail, tail);
		gapEnd = size - tail;
		starts = moreStarts;
		types = moreTypes;
	}
}
