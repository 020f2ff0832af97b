/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks;

import java.util.List;

import org.evade.language.load.Place;

/**
 * A rule that broke off, which is a mistake in the rule and not in what it judged.
 *
 * @param rule
 *            id of the rule
 * @param object
 *            the first object it failed on, in words, such as {@code trial KEYNOTE-042}
 * @param file
 *            file of the object as the user named it
 * @param place
 *            where the object stands
 * @param objects
 *            number of objects it failed on, at least 1
 * @param cause
 *            what was thrown at the first of them
 */
public record RuleFailure(String rule, String object, String file, Place place, int objects, Throwable cause) {
	/** The rule that findings about rules have. */
	public static final String INTERNAL = "internal";

	/** The finding that tells of it: what the rule would have said is unknown, so it is an error. */
	public Finding finding() {
		return finding("");
	}

	/** The same, and where the log is that holds what was thrown; an empty text when that is not known. */
	Finding finding(String log) {
		String others = objects == 1 ? "" : " and on " + (objects - 1) + (objects == 2 ? " other object" : " other objects");
		return new Finding(INTERNAL, Severity.ERROR, file, place, object, "rule " + rule + " failed on " + object + others + " ("
				+ cause.getClass().getSimpleName() + "), so what it would find there is unknown; this is a mistake in Evade, please report it with the log" + (log.isEmpty() ? "" : " " + log),
				List.of());
	}

	/** The same of more objects. */
	RuleFailure with(int more) {
		return new RuleFailure(rule, object, file, place, objects + more, cause);
	}
}
