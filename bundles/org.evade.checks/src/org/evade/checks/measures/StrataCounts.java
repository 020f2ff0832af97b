/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.measures;

import static org.evade.model.EvadePackage.Literals.STRATA_GROUP;
import static org.evade.model.EvadePackage.Literals.STRATUM__N;

import java.util.List;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Arm;
import org.evade.model.PopulationCount;
import org.evade.model.StrataGroup;
import org.evade.model.StrataKind;
import org.evade.model.Stratum;
import org.evade.model.Trial;

/** Strata that do not add up to the trial. */
final class StrataCounts extends RuleFor<StrataGroup> {
	StrataCounts() {
		super("MEA-STRATA-N", Severity.WARNING, "Patients of strata against the trial", """
				The patients of an exhaustive group of strata add up to one of the trial's counts, or to the patients \
				of its arms; no stratum of any group is larger than the trial, and none is larger than the stratum it \
				lies in.""", "issue 2: strata against overall where they are exhaustive", STRATA_GROUP);
	}

	@Override
	protected void judge(StrataGroup group, Context context) {
		if (!(group.eContainer() instanceof Trial trial))
			return;
		List<Stratum> strata = group.getStrata();
		long largest = largest(trial);
		for (Stratum stratum : strata)
			if (stratum.getN() > 0)
				judge(stratum, trial, largest, context);
		if (largest == 0 || group.getKind() != StrataKind.EXHAUSTIVE || strata.stream().anyMatch(s -> s.getN() == 0))
			return;
		context.looked();
		long sum = strata.stream().mapToLong(Stratum::getN).sum();
		if (sum != arms(trial) && counts(trial).stream().noneMatch(count -> count.getN() == sum || corrected(count) == sum))
			context.report(Spot.at(strata.getFirst(), STRATUM__N), "The exhaustive strata of trial " + trial.getName()
					+ " add up to " + sum + " patients, not to " + largest + ": a count is wrong, or patients without a biomarker"
					+ " result are left out and the group is `exclusive`");
	}

	private static void judge(Stratum stratum, Trial trial, long largest, Context context) {
		context.looked();
		if (largest > 0 && stratum.getN() > largest)
			context.report(Spot.at(stratum, STRATUM__N), "Stratum " + stratum.getName() + " has " + stratum.getN()
					+ " patients, more than the " + largest + " of trial " + trial.getName());
		Stratum within = stratum.getWithin();
		if (within != null && within.getN() > 0 && stratum.getN() > within.getN())
			context.report(Spot.at(stratum, STRATUM__N), "Stratum " + stratum.getName() + " has " + stratum.getN()
					+ " patients, more than the " + within.getN() + " of stratum " + within.getName() + ", in which it lies");
	}

	private static List<PopulationCount> counts(Trial trial) {
		return trial.getPopulation() == null ? List.of() : trial.getPopulation().getCounts();
	}

	private static long corrected(PopulationCount count) {
		return TableReading.CORRECTED.number(count).longValue();
	}

	private static long arms(Trial trial) {
		return trial.getArms().stream().anyMatch(arm -> arm.getN() == 0) ? 0 : trial.getArms().stream().mapToLong(Arm::getN).sum();
	}

	private static long largest(Trial trial) {
		return Math.max(arms(trial),
				counts(trial).stream().mapToLong(count -> Math.max(count.getN(), corrected(count))).max().orElse(0));
	}
}
