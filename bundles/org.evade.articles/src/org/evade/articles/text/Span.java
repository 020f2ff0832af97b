/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.text;

/**
 * A piece of a text.
 *
 * @param start
 *            first character, in Unicode code points from 0
 * @param end
 *            behind the last one
 */
public record Span(int start, int end) implements Comparable<Span> {
	/** Checks the order. */
	public Span {
		if (start < 0 || end < start)
			throw new IllegalArgumentException(start + "-" + end);
	}

	/** How many code points it has. */
	public int length() {
		return end - start;
	}

	/** Whether a place lies in it. */
	public boolean holds(int at) {
		return start <= at && at < end;
	}

	/** Whether both have a character in common. */
	public boolean meets(Span other) {
		return start < other.end && other.start < end;
	}

	/** Whether the other one lies in it. */
	public boolean covers(Span other) {
		return start <= other.start && other.end <= end;
	}

	@Override
	public int compareTo(Span other) {
		return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
	}

	@Override
	public String toString() {
		return start + "-" + end;
	}
}
