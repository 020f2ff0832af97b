/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.trials;

import static org.evade.model.EvadePackage.Literals.TRIAL;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.model.Arm;
import org.evade.model.Trial;

/** Several arms, and none is the control. */
final class NoComparator extends RuleFor<Trial> {
	NoComparator() {
		super("TRI-NO-COMPARATOR", Severity.INFO, "No arm is the comparator", """
				In a trial with two or more arms the control is marked `comparator`. Trials that compare doses only \
				have none.""", "awkward cases: which arm is the comparator is marked", TRIAL);
	}

	@Override
	protected void judge(Trial trial, Context context) {
		if (trial.getArms().size() < 2)
			return;
		context.looked();
		if (trial.getArms().stream().noneMatch(Arm::isComparator))
			context.report(trial, "Trial " + trial.getName() + " has " + trial.getArms().size()
					+ " arms and none is marked as the comparator: mark the control");
	}
}
