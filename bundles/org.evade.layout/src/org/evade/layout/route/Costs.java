/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.layout.route;

import java.util.function.IntUnaryOperator;

/** What all lines of a map cost together; only lines that may have come to cost something else are asked again. */
final class Costs {
	private final IntUnaryOperator cost;
	private final int[] known;
	private final boolean[] stale;
	private final int[] asked;
	private int count;
	private int total;

	/**
	 * @param lines
	 *            number of lines
	 * @param cost
	 *            cost of a line
	 */
	Costs(int lines, IntUnaryOperator cost) {
		this.cost = cost;
		known = new int[lines];
		stale = new boolean[lines];
		asked = new int[lines];
		for (int e = 0; e < lines; e++)
			changed(e);
	}

	/** Has a line asked again; negative numbers are no line. */
	void changed(int line) {
		if (line < 0 || stale[line])
			return;
		stale[line] = true;
		asked[count++] = line;
	}

	int total() {
		while (count > 0) {
			int line = asked[--count];
			int now = cost.applyAsInt(line);
			total += now - known[line];
			known[line] = now;
			stale[line] = false;
		}
		return total;
	}
}
