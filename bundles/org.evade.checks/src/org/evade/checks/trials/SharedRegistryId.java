/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.trials;

import static org.evade.model.EvadePackage.Literals.CORRECTED_ID__PRINTED;
import static org.evade.model.EvadePackage.Literals.CORRECTED_ID__VALUE;
import static org.evade.model.EvadePackage.Literals.TELLING__REGISTRY_IDS;
import static org.evade.model.EvadePackage.Literals.TRIAL;
import static org.evade.model.EvadePackage.Literals.TRIAL__REGISTRY_IDS;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.evade.checks.Context;
import org.evade.checks.KeyIndex;
import org.evade.checks.KeyedRule;
import org.evade.checks.Model;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.CorrectedId;
import org.evade.model.Telling;
import org.evade.model.Trial;

/** One registry id on several trials. */
final class SharedRegistryId extends KeyedRule<Trial> {
	SharedRegistryId() {
		super("TRI-SHARED-ID", Severity.ERROR, "Registry id used by more than one trial", """
				A registry id belongs to one trial. When an article prints one id at two trials, at least one of them is \
				wrong: keep it as printed and give the right one beside it (`registered NCT1 corrected to NCT2 because \
				"..."`). What is settled like this is information only.""",
				"CL15; issue 2: registry ids used by more than one trial", TRIAL);
	}

	@Override
	protected void keep(Trial trial, KeyIndex notes) {
		Set<String> ids = new LinkedHashSet<>(IdsOfTrial.allRight(trial));
		IdsOfTrial.corrected(trial).forEach(id -> ids.add(IdsOfTrial.normal(id.getPrinted())));
		for (String id : ids) {
			notes.looked();
			notes.put(id, trial);
		}
	}

	@Override
	protected void judge(Object key, List<Trial> same, Context context) {
		String id = (String) key;
		List<Trial> holders = same.stream().filter(trial -> IdsOfTrial.allRight(trial).contains(id)).toList();
		for (int i = 1; i < holders.size(); i++)
			context.report(spot(holders.get(i), id), "Registry id " + id + also(holders.getFirst(), context)
					+ ": one of the two is wrong; look both up in the registry");
		if (holders.size() > 1)
			return;
		Trial first = holders.isEmpty() ? same.getFirst() : holders.getFirst();
		for (Trial trial : same)
			if (trial != first)
				context.report(spot(trial, id), Severity.INFO, "Registry id " + id + also(first, context)
						+ " (settled by the correction beside it)");
	}

	private static String also(Trial other, Context context) {
		return " is also that of trial " + other.getName() + " at " + Model.whereabouts(other, context.corpus());
	}

	private static Spot spot(Trial trial, String id) {
		int own = IdsOfTrial.of(trial.getRegistryIds()).indexOf(id);
		if (own >= 0)
			return Spot.at(trial, TRIAL__REGISTRY_IDS, own);
		for (Telling telling : trial.getTellings()) {
			int told = IdsOfTrial.of(telling.getRegistryIds()).indexOf(id);
			if (told >= 0)
				return Spot.at(telling, TELLING__REGISTRY_IDS, told);
		}
		for (CorrectedId corrected : IdsOfTrial.corrected(trial))
			if (IdsOfTrial.normal(corrected.getPrinted()).equals(id))
				return Spot.at(corrected, CORRECTED_ID__PRINTED);
			else if (IdsOfTrial.normal(corrected.getValue()).equals(id))
				return Spot.at(corrected, CORRECTED_ID__VALUE);
		return Spot.at(trial);
	}
}
