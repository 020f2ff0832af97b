/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.identifiers;

import static org.evade.model.EvadePackage.Literals.CORRECTED_ID;
import static org.evade.model.EvadePackage.Literals.CORRECTED_ID__VALUE;
import static org.evade.model.EvadePackage.Literals.TELLING;
import static org.evade.model.EvadePackage.Literals.TELLING__REGISTRY_IDS;
import static org.evade.model.EvadePackage.Literals.TRIAL;
import static org.evade.model.EvadePackage.Literals.TRIAL__REGISTRY_IDS;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.evade.checks.Context;
import org.evade.checks.Rule;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.CorrectedId;
import org.evade.model.Telling;
import org.evade.model.Trial;
import org.evade.model.terms.RegistryId;

/** A registry id of the wrong form. */
final class RegistryIdForm extends Rule {
	RegistryIdForm() {
		super("ID-REGISTRY", Severity.ERROR, "Malformed registry id", """
				A registry id has the form of a trial registry: ClinicalTrials.gov (NCT and eight digits), ISRCTN (eight \
				digits), EudraCT (4-6-2 digits, with EUCTR and the country as the WHO's portal writes it, or without), CTIS (4-6-2-2 \
				digits), or another primary registry of the WHO. Of an id that is corrected the right one is judged.""",
				"CL05, CL06, CL07; WHO ICTRP primary registries", TRIAL,
				TELLING, CORRECTED_ID);
	}

	@Override
	public void check(EObject object, Context context) {
		switch (object) {
		case Trial trial -> judge(trial, TRIAL__REGISTRY_IDS, trial.getRegistryIds(), context);
		case Telling telling -> judge(telling, TELLING__REGISTRY_IDS, telling.getRegistryIds(), context);
		case CorrectedId id -> judge(id, CORRECTED_ID__VALUE, List.of(id.getValue()), context);
		default -> throw new IllegalArgumentException(object.eClass().getName());
		}
	}

	private static void judge(EObject at, EStructuralFeature feature, List<String> ids, Context context) {
		for (int i = 0; i < ids.size(); i++) {
			context.looked();
			String id = ids.get(i);
			if (RegistryId.isWellWritten(id))
				continue;
			Spot spot = Spot.at(at, feature, i);
			Optional<RegistryId> meant = RegistryId.of(id);
			if (meant.isPresent())
				context.report(spot, "Registry id '" + id + "' is written " + meant.get().text(), "replace:" + meant.get().text());
			else
				context.report(spot, "'" + id + "' is no registry id: " + why(id));
		}
	}

	private static String why(String id) {
		return RegistryId.meant(id).map(registry -> registry.letters() + " is followed by " + registry.tail() + ", not "
				+ RegistryId.normal(id).substring(registry.letters().length()) + "; one looks like " + registry.example())
				.orElse("one looks like NCT02041533, ISRCTN73208288 or 2013-004368-77");
	}
}
