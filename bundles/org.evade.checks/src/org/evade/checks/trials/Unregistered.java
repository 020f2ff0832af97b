/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.trials;

import static org.evade.model.EvadePackage.Literals.TRIAL;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.model.Trial;

/** A trial without a registry id. */
final class Unregistered extends RuleFor<Trial> {
	Unregistered() {
		super("TRI-UNREGISTERED", Severity.INFO, "Trial without a registry id", """
				A trial without a registry id cannot be looked up. Only the id that the article prints, or one that \
				was verified, is added.""", "CL05 to CL07", TRIAL);
	}

	@Override
	protected void judge(Trial trial, Context context) {
		context.looked();
		boolean byCurie = trial.getCuries().stream().anyMatch(curie -> curie.matches("(clinicaltrials|isrctn|eudract|ctis):.*"));
		if (IdsOfTrial.allRight(trial).isEmpty() && !byCurie)
			context.report(trial, "Trial " + trial.getName() + " has no registry id: add `registered` when it is known");
	}
}
