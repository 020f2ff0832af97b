/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.trials;

import static org.evade.model.EvadePackage.Literals.TRIAL;
import static org.evade.model.EvadePackage.Literals.TRIAL__REGISTRY_IDS;

import java.util.LinkedHashSet;
import java.util.List;

import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.Notes;
import org.evade.checks.NotingRule;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Trial;

/** One registry id on several trials. */
final class SharedRegistryId extends NotingRule<Trial> {
	SharedRegistryId() {
		super("TRI-SHARED-ID", Severity.WARNING, "Registry id used by more than one trial", """
				A registry id belongs to one trial. When an article prints one id at two trials, at least one of them is \
				wrong.""", "CL15; issue 2: registry ids used by more than one trial", TRIAL);
	}

	@Override
	protected void keep(Trial trial, Notes notes) {
		for (String id : new LinkedHashSet<>(RegistryIds.of(trial))) {
			notes.looked();
			notes.put(id, trial);
		}
	}

	@Override
	protected void judge(Object id, List<Trial> same, Context context) {
		Trial first = same.getFirst();
		for (Trial trial : same.subList(1, same.size()))
			context.report(Spot.at(trial, TRIAL__REGISTRY_IDS, RegistryIds.of(trial).indexOf(id)), "Registry id " + id
					+ " is also that of trial " + first.getName() + " at " + Model.whereabouts(first, context.corpus())
					+ ": one of the two is wrong; look both up in the registry");
	}
}
