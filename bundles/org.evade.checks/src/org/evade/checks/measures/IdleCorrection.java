/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.measures;

import static org.evade.model.EvadePackage.Literals.CORRECTION;
import static org.evade.model.EvadePackage.Literals.CORRECTION__VALUE;

import java.math.BigDecimal;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Correction;
import org.evade.model.MeasuredValue;
import org.evade.model.PopulationCount;

/** A correction that corrects nothing. */
final class IdleCorrection extends RuleFor<Correction> {
	IdleCorrection() {
		super("MEA-CORRECTION", Severity.WARNING, "Correction equal to the printed value", """
				A correction keeps the printed number and gives another one beside it. When both are equal one of them \
				was mistyped.""", "awkward cases: printed value against corrected value", CORRECTION);
	}

	@Override
	protected void judge(Correction correction, Context context) {
		BigDecimal printed = switch (correction.eContainer()) {
		case MeasuredValue value -> value.getValue();
		case PopulationCount count -> BigDecimal.valueOf(count.getN());
		default -> null;
		};
		if (printed == null || correction.getValue() == null)
			return;
		context.looked();
		if (printed.compareTo(correction.getValue()) == 0)
			context.report(Spot.at(correction, CORRECTION__VALUE), "The correction " + Figures.text(correction.getValue())
					+ " is the printed value: give the right one, or drop the correction");
	}
}
