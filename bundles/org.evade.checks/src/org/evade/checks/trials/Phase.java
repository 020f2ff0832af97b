/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.trials;

import static org.evade.model.EvadePackage.Literals.TRIAL;
import static org.evade.model.EvadePackage.Literals.TRIAL__PHASE;

import java.util.regex.Pattern;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Trial;

/** A phase that no trial has. */
final class Phase extends RuleFor<Trial> {
	private static final String ONE = "(?:0|I{1,3}|IV|[1-4])[A-Ca-c]?";
	private static final Pattern PHASE = Pattern.compile(
			"(?:early |pilot )?(?:phase )?" + ONE + "(?:\\s*(?:/|-|–|and|&)\\s*" + ONE + ")?|n/?a|not applicable",
			Pattern.CASE_INSENSITIVE);

	Phase() {
		super("TRI-PHASE", Severity.WARNING, "Unknown phase", """
				A phase is I, II, III or IV (or 0 to 4), with a letter or a second phase; anything else cannot be \
				normalised. 11 is often a II that was not read well.""", "ClinicalTrials.gov phases", TRIAL);
	}

	@Override
	protected void judge(Trial trial, Context context) {
		if (trial.getPhase() == null)
			return;
		context.looked();
		if (!PHASE.matcher(trial.getPhase().strip()).matches())
			context.report(Spot.at(trial, TRIAL__PHASE), "'" + trial.getPhase() + "' is no phase of a trial: write I, II, III, IV"
					+ " or a pair such as I/II, or leave it out");
	}
}
