/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.trials;

import static org.evade.model.EvadePackage.Literals.TRIAL;
import static org.evade.model.EvadePackage.Literals.TRIAL__ROW_AUTHOR;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.evade.checks.Citations;
import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Publication;
import org.evade.model.Trial;

/** The author of a table row against the publication that the row cites. */
final class RowAuthor extends RuleFor<Trial> {
	RowAuthor() {
		super("TRI-ROW-AUTHOR", Severity.WARNING, "Row author against its reference", """
				The author that a table row prints is the first author of one of the publications that the row cites; \
				accents, apostrophes, hyphens and initials do not count. Judged when at least one of them has authors.""",
				"CL33; issue 2: row against its reference", TRIAL);
	}

	@Override
	protected void judge(Trial trial, Context context) {
		if (trial.getRowAuthor() == null)
			return;
		List<Publication> cited = Citations.publications(trial, context.corpus()).stream()
				.filter(publication -> !publication.getAuthors().isEmpty()).toList();
		if (cited.isEmpty())
			return;
		context.looked();
		String row = letters(trial.getRowAuthor());
		if (cited.stream().noneMatch(publication -> letters(publication.getAuthors().getFirst()).startsWith(row)))
			context.report(Spot.at(trial, TRIAL__ROW_AUTHOR), "The row of trial " + trial.getName() + " says "
					+ trial.getRowAuthor() + ", but it cites " + words(cited) + ": the author or the reference number is wrong");
	}

	private static String letters(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("(?i)\\bet al\\.?|[^\\p{L}]", "")
				.toLowerCase(Locale.ROOT);
	}

	private static String words(List<Publication> cited) {
		return cited.stream().map(publication -> publication.getName() + " by " + publication.getAuthors().getFirst())
				.collect(Collectors.joining(" and "));
	}
}
