/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.trials;

import static org.evade.model.EvadePackage.Literals.STRATUM;
import static org.evade.model.EvadePackage.Literals.STRATUM__LOW;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Stratum;

/** A stratum whose range runs backwards. */
final class StratumBounds extends RuleFor<Stratum> {
	StratumBounds() {
		super("TRI-BOUNDS", Severity.ERROR, "Bounds of a stratum the wrong way round",
				"The range of a stratum runs from its lower to its higher cut-off.", "issue 2: strata", STRATUM);
	}

	@Override
	protected void judge(Stratum stratum, Context context) {
		if (stratum.getLow() == null || stratum.getHigh() == null)
			return;
		context.looked();
		if (stratum.getLow().compareTo(stratum.getHigh()) >= 0)
			context.report(Spot.at(stratum, STRATUM__LOW),
					"Stratum " + stratum.getName() + " runs from " + stratum.getLow().toPlainString() + " to "
							+ stratum.getHigh().toPlainString() + ": exchange its bounds");
	}
}
