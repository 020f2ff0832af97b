/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.trials;

import static org.evade.model.EvadePackage.Literals.TRIAL;
import static org.evade.model.EvadePackage.Literals.TRIAL__ROW_YEAR;

import java.util.List;
import java.util.stream.Collectors;

import org.evade.checks.Citations;
import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Correction;
import org.evade.model.Publication;
import org.evade.model.Trial;

/** The year of a table row against the publication that the row cites. */
final class RowYear extends RuleFor<Trial> {
	RowYear() {
		super("TRI-ROW-YEAR", Severity.WARNING, "Row year against its reference", """
				The year that a table row prints is the year of one of the publications that the row cites. Judged when \
				the year of at least one of them is known; a year that is corrected beside (`corrected to`) is information \
				only.""", "CL32; issue 2: row year against its reference", TRIAL);
	}

	@Override
	protected void judge(Trial trial, Context context) {
		if (trial.getRowYear() == 0)
			return;
		List<Publication> cited = Citations.publications(trial, context.corpus()).stream().filter(p -> p.getYear() != 0).toList();
		if (cited.isEmpty())
			return;
		context.looked();
		if (isAmong(cited, trial.getRowYear()))
			return;
		Correction correction = trial.getRowYearCorrection();
		boolean settled = correction != null && isAmong(cited, correction.getValue().intValue());
		context.report(Spot.at(trial, TRIAL__ROW_YEAR), settled ? Severity.INFO : severity(), "The row of trial " + trial.getName()
				+ " says " + trial.getRowYear() + ", but it cites " + words(cited) + ": the year or the reference number is wrong"
				+ (settled ? " (settled by the correction beside it)" : ""));
	}

	private static boolean isAmong(List<Publication> cited, int year) {
		return cited.stream().anyMatch(publication -> publication.getYear() == year);
	}

	private static String words(List<Publication> cited) {
		return cited.stream().map(publication -> publication.getName() + " of " + publication.getYear())
				.collect(Collectors.joining(" and "));
	}
}
