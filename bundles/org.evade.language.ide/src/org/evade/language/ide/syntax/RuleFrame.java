/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.evade.language.ide.syntax.CompletionAutomaton.State;

/** An object in the making: its rule, what was read of it so far, and the object it becomes part of. Never changes. */
public final class RuleFrame {
	/**
	 * One token or one finished part of an object; the latest first.
	 *
	 * @param feature
	 *            what it is assigned to, or null
	 * @param token
	 *            index of the token, or of the first one of a part
	 * @param part
	 *            what was read of the part, or null for a token
	 * @param before
	 *            what was read before, or null
	 */
	public record Read(String feature, int token, RuleFrame part, Read before) {
	}

	private final String rule;
	private final String feature;
	private final State back;
	private final RuleFrame parent;
	private final Read read;

	RuleFrame(String rule, String feature, State back, RuleFrame parent, Read read) {
		this.rule = rule;
		this.feature = feature;
		this.back = back;
		this.parent = parent;
		this.read = read;
	}

	RuleFrame with(String assigned, int token, RuleFrame part) {
		return new RuleFrame(rule, feature, back, parent, new Read(assigned, token, part, read));
	}

	State back() {
		return back;
	}

	/** Rule of the object. */
	public String rule() {
		return rule;
	}

	/** What the object is assigned to in its parent. */
	public String feature() {
		return feature;
	}

	/** The object that this one becomes part of, or null. */
	public RuleFrame parent() {
		return parent;
	}

	/** The nearest object of a rule, this one included, or null. */
	public RuleFrame around(String wanted) {
		for (RuleFrame at = this; at != null; at = at.parent)
			if (at.rule.equals(wanted))
				return at;
		return null;
	}

	/** The first finished part that was assigned to a feature, or null. */
	public RuleFrame part(String wanted) {
		RuleFrame found = null;
		for (Read at = read; at != null; at = at.before)
			if (at.part != null && wanted.equals(at.feature))
				found = at.part;
		return found;
	}

	/** Whether a token or a part was assigned to a feature. */
	public boolean has(String wanted) {
		for (Read at = read; at != null; at = at.before)
			if (wanted.equals(at.feature))
				return true;
		return false;
	}

	/** Everything that was read of the object, the first first. */
	public List<Read> all() {
		List<Read> all = new ArrayList<>();
		for (Read at = read; at != null; at = at.before)
			all.add(at);
		Collections.reverse(all);
		return all;
	}

	/** Index of the first token that was read of the object, -1 without any. */
	int firstToken() {
		int first = -1;
		for (Read at = read; at != null; at = at.before)
			first = at.token;
		return first;
	}
}
