/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.registries;

import static org.evade.model.EvadePackage.Literals.TRIAL;
import static org.evade.model.EvadePackage.Literals.TRIAL__STATUS;

import java.util.Set;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.citations.snapshot.Field;
import org.evade.citations.snapshot.RegistryRecord;
import org.evade.model.Trial;
import org.evade.model.TrialStatus;
import org.evade.model.terms.Terms;

/** The status of a trial that has changed. */
final class TrialStatusDrift extends RuleFor<Trial> {
	private static final Set<String> STOPPED = Set.of("TERMINATED", "WITHDRAWN", "SUSPENDED");

	TrialStatusDrift() {
		super("REG-TRIAL-STATUS", Severity.WARNING, "Status of a trial has changed", """
				The status of a trial is the one in its registry. A trial that was terminated, withdrawn or suspended is told as well when no \
				status is given, with the registry's reason. Judged against a snapshot (`evade refresh`).""",
				"CL40, CL43; dismech: 132 of 763 trials disagreed with the registry", TRIAL);
	}

	@Override
	protected void judge(Trial trial, Context context) {
		for (RegistryRecord record : Registered.known(trial, context)) {
			String status = record.text(Field.STATUS);
			if (status == null)
				continue;
			context.looked();
			String why = record.text(Field.WHY_STOPPED) == null ? "" : " (" + record.text(Field.WHY_STOPPED) + ")";
			String now = status.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
			if (trial.getStatus() == TrialStatus.UNSET) {
				if (STOPPED.contains(status))
					context.report(trial, "Trial " + trial.getName() + " is " + now + why + " at the registry: see whether its results still hold, and add `status`");
			} else if (!trial.getStatus().name().equals(status))
				context.report(Spot.at(trial, TRIAL__STATUS), STOPPED.contains(status) ? Severity.WARNING : Severity.INFO, "Trial " + trial.getName() + " is "
						+ Terms.word(trial.getStatus()) + " here and " + now + why + " at the registry on " + record.seen());
		}
	}
}
