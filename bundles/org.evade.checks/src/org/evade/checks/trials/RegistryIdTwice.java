/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.trials;

import static org.evade.model.EvadePackage.Literals.TELLING;
import static org.evade.model.EvadePackage.Literals.TELLING__REGISTRY_IDS;
import static org.evade.model.EvadePackage.Literals.TRIAL;
import static org.evade.model.EvadePackage.Literals.TRIAL__REGISTRY_IDS;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.Rule;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Telling;
import org.evade.model.Trial;

/** One registry id twice on one trial. */
final class RegistryIdTwice extends Rule {
	RegistryIdTwice() {
		super("TRI-ID-TWICE", Severity.WARNING, "Registry id given twice", """
				A trial names each of its registry ids once, and so does each article that tells it; ids of several \
				registries are fine.""", "CL15", TRIAL, TELLING);
	}

	@Override
	public void check(EObject object, Context context) {
		if (object instanceof Trial trial)
			judge(trial, TRIAL__REGISTRY_IDS, trial.getRegistryIds(), context);
		else
			judge(object, TELLING__REGISTRY_IDS, ((Telling) object).getRegistryIds(), context);
	}

	private static void judge(EObject at, EStructuralFeature feature, List<String> printed, Context context) {
		List<String> ids = IdsOfTrial.of(printed);
		for (int i = 0; i < ids.size(); i++) {
			context.looked();
			if (ids.indexOf(ids.get(i)) < i)
				context.report(Spot.at(at, feature, i), "Trial " + Model.around(at, Trial.class).getName()
						+ " gives registry id " + ids.get(i) + " twice: drop one");
		}
	}
}
