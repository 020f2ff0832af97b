/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks;

import java.util.Comparator;
import java.util.List;

import org.evade.language.load.Place;
import org.evade.language.load.Problem;

/**
 * Something that a rule found.
 *
 * @param rule
 *            id of the rule, or {@code syntax}, {@code link} or {@code file} for what the loader found
 * @param severity
 *            how much it weighs
 * @param file
 *            file as the user named it, with forward slashes
 * @param place
 *            where
 * @param object
 *            what it is about, such as {@code trial KEYNOTE-042}, or an empty text
 * @param element
 *            full name of the element that was judged, or of the nearest around it that has one; an empty text when there is none
 * @param message
 *            one sentence with the numbers and what to do
 * @param fixes
 *            repairs as {@code kind:argument}; {@code replace:text} replaces the text at the place
 */
public record Finding(String rule, Severity severity, String file, Place place, String object, String element, String message,
		List<String> fixes) {
	/** Order of every report: file, offset, rule, message. */
	public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
			.thenComparingInt(finding -> finding.place.offset()).thenComparing(Finding::rule)
			.thenComparing(Finding::message);

	public Finding {
		fixes = List.copyOf(fixes);
	}

	/** A finding about no element with a name. */
	public Finding(String rule, Severity severity, String file, Place place, String object, String message, List<String> fixes) {
		this(rule, severity, file, place, object, "", message, fixes);
	}

	/** What the loader found, as an error. */
	public static Finding of(Problem problem) {
		return new Finding(problem.code(), Severity.ERROR, problem.file(), problem.place(), problem.object(),
				problem.message(), problem.fixes());
	}

	/** The same finding with another message. */
	Finding saying(String other) {
		return new Finding(rule, severity, file, place, object, element, other, fixes);
	}

	/** The same finding at another place. */
	Finding at(Place other) {
		return new Finding(rule, severity, file, other, object, element, message, fixes);
	}
}
