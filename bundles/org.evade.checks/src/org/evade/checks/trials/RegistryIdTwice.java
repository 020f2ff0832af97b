/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.trials;

import static org.evade.model.EvadePackage.Literals.TRIAL;
import static org.evade.model.EvadePackage.Literals.TRIAL__REGISTRY_IDS;

import java.util.List;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Trial;

/** One registry id twice on one trial. */
final class RegistryIdTwice extends RuleFor<Trial> {
	RegistryIdTwice() {
		super("TRI-ID-TWICE", Severity.WARNING, "Registry id given twice",
				"A trial names each of its registry ids once; ids of several registries are fine.", "CL15", TRIAL);
	}

	@Override
	protected void judge(Trial trial, Context context) {
		List<String> ids = RegistryIds.of(trial);
		for (int i = 0; i < ids.size(); i++) {
			context.looked();
			if (ids.indexOf(ids.get(i)) < i)
				context.report(Spot.at(trial, TRIAL__REGISTRY_IDS, i),
						"Trial " + trial.getName() + " gives registry id " + ids.get(i) + " twice: drop one");
		}
	}
}
