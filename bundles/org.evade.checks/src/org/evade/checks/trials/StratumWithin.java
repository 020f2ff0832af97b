/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.trials;

import static org.evade.model.EvadePackage.Literals.STRATUM;
import static org.evade.model.EvadePackage.Literals.STRATUM__WITHIN;

import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Stratum;
import org.evade.model.Trial;

/** A stratum that does not lie where it says. */
final class StratumWithin extends RuleFor<Stratum> {
	StratumWithin() {
		super("TRI-WITHIN", Severity.ERROR, "Stratum outside the one it lies in", """
				A stratum lies in another stratum of the same trial, and when both have cut-offs of one biomarker its \
				values are a part of the other's: 50 % and more lies in 1 % and more.""", "awkward cases: nested strata", STRATUM);
	}

	@Override
	protected void judge(Stratum stratum, Context context) {
		Stratum outer = stratum.getWithin();
		if (!Model.known(outer))
			return;
		context.looked();
		if (outer == stratum || Model.around(outer, Trial.class) != Model.around(stratum, Trial.class)) {
			context.report(Spot.at(stratum, STRATUM__WITHIN), "Stratum " + stratum.getName()
					+ " lies in no other stratum of its trial: name one of them");
			return;
		}
		Bounds inside = Bounds.of(stratum), around = Bounds.of(outer);
		if (inside != null && around != null && stratum.getBiomarker() == outer.getBiomarker() && !inside.isWithin(around))
			context.report(Spot.at(stratum, STRATUM__WITHIN), "The values of stratum " + stratum.getName()
					+ " are not a part of those of stratum " + outer.getName() + ": correct a cut-off or `within`");
	}
}
