/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.errata;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.evade.model.Article;
import org.evade.model.Named;

/**
 * Something that is wrong or odd about an article, as a curator found it.
 *
 * @param object
 *            what says it: a misprint, an observation, a correction of a number, or a corrected id
 * @param owner
 *            what it stands with: itself when it has an id of its own
 * @param article
 *            the article, or null when nothing says which
 * @param kind
 *            what is wrong, in the words of the language: {@code wrong value}, {@code internal contradiction}
 * @param printed
 *            as printed, or null of an observation
 * @param meant
 *            what is meant, or null
 * @param says
 *            what was seen, or what proves what is meant
 * @param by
 *            curator, or null
 * @param date
 *            when, ISO 8601, or null
 * @param about
 *            what it is about
 * @param place
 *            section, figure or table, or null
 * @param passages
 *            places in the text, {@code start-end} in code points
 */
public record Erratum(EObject object, Named owner, Article article, String kind, String printed, String meant, String says, String by, String date,
		List<Named> about, Named place, List<String> passages) {
	/** Whether something was observed, without a reading of its own that is wrong. */
	public boolean isObservation() {
		return printed == null;
	}
}
