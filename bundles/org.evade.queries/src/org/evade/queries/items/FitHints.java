/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.items;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evade.checks.CheckOptions;
import org.evade.checks.CheckRunner;
import org.evade.checks.Finding;
import org.evade.checks.Rule;
import org.evade.checks.RuleCatalogue;
import org.evade.language.load.Corpus;
import org.evade.language.load.Place;
import org.evade.model.Citation;

/** Why a cited paper may not fit what cites it, as the rules of the family {@code FIT} say. */
final class FitHints {
	private static final String FAMILY = "FIT-";

	private final Map<String, String> messages = new HashMap<>();
	private final Corpus corpus;

	FitHints(Corpus corpus) {
		this.corpus = corpus;
		List<Rule> rules = RuleCatalogue.all().stream().filter(rule -> rule.id().startsWith(FAMILY)).toList();
		for (Finding finding : new CheckRunner(rules, 1).run(corpus, new CheckOptions(null, null, LocalDate.EPOCH), name -> {
		}).findings())
			if (finding.rule().startsWith(FAMILY))
				messages.merge(key(finding.file(), finding.place()), finding.message(), (one, other) -> one + "; " + other);
	}

	/** The hint at a citation; empty when there is none. */
	String of(Citation citation) {
		return messages.getOrDefault(key(corpus.fileOf(citation).name(), Place.of(citation)), "");
	}

	private static String key(String file, Place place) {
		return place.offset() + " " + file;
	}
}
