/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.choose;

import java.util.List;
import java.util.Locale;

import org.evade.model.terms.ParticipantKind;

/**
 * Something of the vocabulary that a node can show.
 *
 * @param name
 *            full name
 * @param label
 *            label, or the id
 * @param kind
 *            kind
 * @param other
 *            id, synonyms and CURIEs, in lower case, to be found by
 * @param shown
 *            how often maps show it already
 */
public record Candidate(String name, String label, ParticipantKind kind, List<String> other, int shown) {
	/** Copies the list. */
	public Candidate {
		other = List.copyOf(other);
	}

	/**
	 * How well a query fits; 0 for not at all.
	 *
	 * @param query
	 *            what was typed, trimmed
	 */
	public int score(String query) {
		if (query.isEmpty())
			return 1;
		String wanted = query.toLowerCase(Locale.ROOT);
		int score = score(label.toLowerCase(Locale.ROOT), wanted) + 1;
		for (String word : other)
			score = Math.max(score, score(word, wanted));
		return score == 1 ? 0 : score;
	}

	private static int score(String text, String wanted) {
		if (text.equals(wanted))
			return 100;
		if (text.startsWith(wanted))
			return 60 - Math.min(20, text.length() - wanted.length());
		int at = text.indexOf(wanted);
		if (at < 0)
			return 0;
		return Character.isLetterOrDigit(text.charAt(at - 1)) ? 10 : 30;
	}
}
