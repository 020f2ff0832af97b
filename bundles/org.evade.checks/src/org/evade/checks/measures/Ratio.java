/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.measures;

import static org.evade.model.EvadePackage.Literals.COMPARISON;
import static org.evade.model.EvadePackage.Literals.MEASURED_VALUE__CI_LOW;
import static org.evade.model.EvadePackage.Literals.MEASURED_VALUE__VALUE;

import java.math.BigDecimal;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Comparison;
import org.evade.model.MeasuredValue;
import org.evade.model.terms.Terms;

/** A ratio that is not above 0. */
final class Ratio extends RuleFor<Comparison> {
	Ratio() {
		super("MEA-RATIO", Severity.ERROR, "Ratio not above 0",
				"Ratios of hazards, odds and risks are above 0, and so are the bounds of their intervals.", "CL23: HR > 0",
				COMPARISON);
	}

	@Override
	protected void judge(Comparison comparison, Context context) {
		if (!Measured.isKnown(comparison) || !Measured.isRatio(comparison))
			return;
		String what = Terms.word(Measured.statistic(comparison));
		for (MeasuredValue value : comparison.getValues()) {
			if (value.getValue() == null)
				continue;
			context.looked();
			TableReading.report(context, Spot.at(value, MEASURED_VALUE__VALUE), severity(),
					reading -> reading.number(value) != null && reading.number(value).signum() <= 0,
					() -> "A " + what + " of " + NumberText.text(value.getValue()) + " cannot be: ratios are above 0");
			BigDecimal low = value.getCiLow();
			if (low != null && low.signum() < 0)
				context.report(Spot.at(value, MEASURED_VALUE__CI_LOW), "The interval of a " + what + " cannot start at "
						+ NumberText.text(low) + ": ratios are above 0; is it the logarithm?");
		}
	}
}
