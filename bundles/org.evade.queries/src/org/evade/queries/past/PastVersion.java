/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.past;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a commit made of a statement.
 *
 * @param commit
 *            its abbreviated id; empty for what is not committed
 * @param when
 *            when it was written
 * @param who
 *            its author
 * @param message
 *            first line of its message
 * @param before
 *            the statement before, or null when there was none
 * @param after
 *            the statement after, or null when it was taken away
 */
public record PastVersion(String commit, Instant when, String who, String message, String before, String after) {
	/** What happened, in a word. */
	public String what() {
		return before == null ? "made" : after == null ? "deleted" : "changed";
	}

	/** The lines that went, behind a minus, and those that came, behind a plus. */
	public List<String> lines() {
		List<String> old = lines(before), now = lines(after), changed = new ArrayList<>();
		old.stream().filter(each -> !now.contains(each)).forEach(each -> changed.add("- " + each));
		now.stream().filter(each -> !old.contains(each)).forEach(each -> changed.add("+ " + each));
		return changed;
	}

	private static List<String> lines(String text) {
		return text == null ? List.of() : text.lines().map(String::strip).filter(each -> !each.isEmpty() && !each.equals("}")).toList();
	}
}
