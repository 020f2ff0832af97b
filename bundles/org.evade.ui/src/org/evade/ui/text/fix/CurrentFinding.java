/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.fix;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.evade.checks.Finding;
import org.evade.language.ide.fix.Fix;
import org.evade.language.ide.fix.QuickFixes;
import org.evade.language.load.Corpus;
import org.evade.language.load.Place;
import org.evade.ui.corpus.CorpusSession;

/** Finds again, in the text as it is, what a list or a marker showed of an earlier one. */
public final class CurrentFinding {
	private CurrentFinding() {
	}

	/**
	 * The finding that says the same of the same object: the only one, or of several the one at the place that was shown.
	 *
	 * @param offset
	 *            place in the text that it was shown for
	 * @return empty when it is gone, was edited since, or cannot be told from another
	 */
	static Optional<Finding> of(List<Finding> now, String rule, String object, String message, int offset) {
		List<Finding> same = now.stream().filter(each -> each.rule().equals(rule) && each.object().equals(object) && each.message().equals(message)).toList();
		return same.size() == 1 ? Optional.of(same.getFirst()) : same.stream().filter(each -> each.place().offset() == offset).findFirst();
	}

	/** Where a finding that a list shows stands in the text as it is; empty when it is gone, was edited since, or cannot be told from another. */
	public static Optional<Place> place(CorpusSession session, Path file, Finding finding) {
		return of(session.findings(file, session.model().text(file)), finding.rule(), finding.object(), finding.message(), finding.place().offset())
				.map(Finding::place);
	}

	/** Repairs of what was shown, for the text as it is; none when it is not there any more. */
	static List<Fix> fixes(CorpusSession session, Corpus corpus, Path file, String rule, String object, String message, int offset) {
		String text = session.model().text(file);
		return of(session.findings(file, text), rule, object, message, offset).map(finding -> QuickFixes.of(corpus, file, text, finding)).orElse(List.of());
	}
}
