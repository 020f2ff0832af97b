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
import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.evade.checks.Context;
import org.evade.checks.Rule;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.CorrectedId;
import org.evade.model.Telling;
import org.evade.model.Trial;

/** A registry id of the wrong form. */
final class Registry extends Rule {
	private static final List<Pattern> FORMS = List.of("NCT\\d{8}", "ISRCTN\\d{8}", "\\d{4}-\\d{6}-\\d{2}",
			"\\d{4}-\\d{6}-\\d{2}-\\d{2}", "ACTRN\\d{14}", "ChiCTR[-A-Z]*\\d{8,10}", "CTRI/\\d{4}/\\d{2,3}/\\d{6}", "DRKS\\d{8}",
			"IRCT\\d{8,}N\\d+", "JapicCTI-?\\d{6}", "jRCT[a-z]?\\d{9,10}", "KCT\\d{7}", "NL-?\\d+|NTR\\d+", "RBR-[a-z0-9]+",
			"TCTR\\d{11}", "UMIN\\d{9}", "U1111-\\d{4}-\\d{4}").stream().map(Pattern::compile).toList();

	Registry() {
		super("ID-REGISTRY", Severity.ERROR, "Malformed registry id", """
				A registry id has the form of a trial registry: ClinicalTrials.gov (NCT and eight digits), ISRCTN (eight \
				digits), EudraCT (4-6-2 digits), CTIS (4-6-2-2 digits), or another primary registry of the WHO. Of an id that is \
				corrected the right one is judged.""",
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
			String id = bare(ids.get(i));
			if (fits(id))
				continue;
			Spot spot = Spot.at(at, feature, i);
			String guess = id.toUpperCase(Locale.ROOT).replaceAll("[\\s._]", "").replaceFirst("^(NCT|ISRCTN)[-:]", "$1");
			if (fits(guess))
				context.report(spot, "Registry id '" + ids.get(i) + "' is written " + guess, "replace:" + guess);
			else
				context.report(spot, "'" + ids.get(i) + "' is no registry id" + why(guess));
		}
	}

	/** The id without a prefix, which some write. */
	static String bare(String id) {
		return id.replaceFirst("^(clinicaltrials|isrctn|eudract|ctis):", "");
	}

	private static boolean fits(String id) {
		return FORMS.stream().anyMatch(form -> form.matcher(id).matches());
	}

	private static String why(String id) {
		if (id.startsWith("NCT"))
			return ": NCT is followed by eight digits, not " + id.substring(3);
		if (id.startsWith("ISRCTN"))
			return ": ISRCTN is followed by eight digits, not " + id.substring(6);
		return ": one looks like NCT02041533, ISRCTN73208288 or 2013-004368-77";
	}
}
