/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.route;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Where the lines of the routing grid lie along one direction: close together around what is there, none in the empty
 * stretches between. A map of ordinary density has them all.
 */
final class Ticks {
	/** From the first line, in pitches; ascending. */
	final int[] steps;
	private final int origin;

	private Ticks(int origin, int[] steps) {
		this.origin = origin;
		this.steps = steps;
	}

	/**
	 * Lines around things.
	 *
	 * @param from
	 *            where the first line lies, px
	 * @param to
	 *            px that the last line does not pass
	 * @param things
	 *            places along the direction that matter, px
	 * @param band
	 *            how many lines stand before and behind each, at least
	 */
	static Ticks around(int from, int to, int[] things, int band) {
		int last = Math.floorDiv(to - from, Grid.PITCH);
		BitSet kept = new BitSet();
		for (int thing : things) {
			int step = Math.floorDiv(thing - from, Grid.PITCH);
			kept.set(Math.clamp((long) step - band, 0, last), Math.clamp((long) step + band + 1, 0, last) + 1);
		}
		kept.set(0);
		kept.set(last);
		return new Ticks(from, kept.stream().toArray());
	}

	/** Every so many of the lines, the first and the last included. */
	Ticks thinned(int by) {
		int[] few = new int[(steps.length - 1) / by + 1 + ((steps.length - 1) % by == 0 ? 0 : 1)];
		for (int i = 0; i < few.length; i++)
			few[i] = steps[Math.min(i * by, steps.length - 1)];
		return new Ticks(origin, few);
	}

	int size() {
		return steps.length;
	}

	/** Place of a line, px. */
	int at(int tick) {
		return origin + steps[tick] * Grid.PITCH;
	}

	/** First line at or behind a place; the number of lines when there is none. */
	int from(int place) {
		int found = Arrays.binarySearch(steps, Math.ceilDiv(place - origin, Grid.PITCH));
		return found < 0 ? -found - 1 : found;
	}

	/** Last line at or before a place; -1 when there is none. */
	int upTo(int place) {
		int found = Arrays.binarySearch(steps, Math.floorDiv(place - origin, Grid.PITCH));
		return found < 0 ? -found - 2 : found;
	}
}
