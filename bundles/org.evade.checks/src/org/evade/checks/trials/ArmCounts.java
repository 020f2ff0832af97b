/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.trials;

import static org.evade.model.EvadePackage.Literals.ARM__N;
import static org.evade.model.EvadePackage.Literals.TRIAL;

import java.util.List;
import java.util.stream.Collectors;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Arm;
import org.evade.model.PopulationCount;
import org.evade.model.Trial;

/** Arms that do not add up to the trial. */
final class ArmCounts extends RuleFor<Trial> {
	ArmCounts() {
		super("TRI-ARM-N", Severity.WARNING, "Patients of arms against the trial", """
				The patients of all arms add up to one of the trial's counts. Judged when every arm and the trial have \
				a count.""", "issue 2: parts against whole", TRIAL);
	}

	@Override
	protected void judge(Trial trial, Context context) {
		List<PopulationCount> counts = trial.getPopulation() == null ? List.of() : trial.getPopulation().getCounts();
		if (trial.getArms().isEmpty() || counts.isEmpty() || trial.getArms().stream().anyMatch(arm -> arm.getN() == 0))
			return;
		context.looked();
		long sum = trial.getArms().stream().mapToLong(Arm::getN).sum();
		if (counts.stream().noneMatch(count -> count.getN() == sum || corrected(count) == sum))
			context.report(Spot.at(trial.getArms().getFirst(), ARM__N), "The arms of trial " + trial.getName() + " add up to " + sum
					+ " patients, not to " + counts.stream().map(count -> "" + count.getN()).collect(Collectors.joining(" or "))
					+ ": a count is wrong, or an arm is missing");
	}

	private static long corrected(PopulationCount count) {
		return count.getCorrection() == null || count.getCorrection().getValue() == null ? count.getN()
				: count.getCorrection().getValue().longValue();
	}
}
