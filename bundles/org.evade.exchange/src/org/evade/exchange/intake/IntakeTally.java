/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts by kind what was taken from a file and lists what was not. */
public final class IntakeTally {
	private final String file;
	private final Map<String, int[]> counts = new TreeMap<>();
	private final List<String> left = new ArrayList<>();
	private final List<String> changed = new ArrayList<>();

	IntakeTally(String file) {
		this.file = file;
	}

	/** Counts something that was taken. */
	void taken(String kind) {
		counts.computeIfAbsent(kind, none -> new int[2])[0]++;
	}

	/** Lists something that was not taken. */
	void left(String kind, int line, String what) {
		counts.computeIfAbsent(kind, none -> new int[2])[1]++;
		left.add(place(line) + kind + " not taken: " + what);
	}

	/** Lists something that was taken, but not quite as it stands. */
	void changed(int line, String what) {
		changed.add(place(line) + what);
	}

	private String place(int line) {
		return file + (line > 0 ? ":" + line : "") + ": ";
	}

	/** What was not taken, each with its place. */
	public List<String> left() {
		return List.copyOf(left);
	}

	/** What was taken otherwise than it stands, each with its place. */
	public List<String> changed() {
		return List.copyOf(changed);
	}

	/** How many of each kind were taken, and how many not. */
	public Map<String, int[]> counts() {
		return counts;
	}
}
