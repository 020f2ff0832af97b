/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.measures;

import static org.evade.model.EvadePackage.Literals.COMPARISON;
import static org.evade.model.EvadePackage.Literals.MEASURED_VALUE__VALUE;

import java.math.BigDecimal;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Comparison;
import org.evade.model.MeasuredValue;
import org.evade.model.Statistic;
import org.evade.model.ValueKind;

/** A hazard ratio that nobody reports. */
final class PlausibleRatio extends RuleFor<Comparison> {
	/** Larger ones are seen between prognostic groups of a few patients only. */
	private static final BigDecimal LARGEST = new BigDecimal(20);

	PlausibleRatio() {
		super("MEA-RATIO-SIZE", Severity.WARNING, "Implausible hazard ratio", """
				Hazard ratios lie between 0.05 and 20. One of 49 is 0.49 whose decimal point was lost. Odds and risk ratios are not \
				judged: those of rare events are large.""", "hazard ratios of randomised trials of checkpoint blockade lie between 0.2 and 2",
				COMPARISON);
	}

	@Override
	protected void judge(Comparison comparison, Context context) {
		if (!Measured.isKnown(comparison) || Measured.statistic(comparison) != Statistic.HAZARD_RATIO)
			return;
		for (MeasuredValue value : comparison.getValues())
			if (value.getKind() == ValueKind.EXACT && value.getValue().signum() > 0) {
				context.looked();
				TableReading.report(context, Spot.at(value, MEASURED_VALUE__VALUE), severity(), reading -> isImplausible(reading.number(value)),
						() -> "A hazard ratio of " + NumberText.text(value.getValue()) + " is not plausible" + hint(value.getValue())
								+ ": see whether a decimal point was lost, or it is a percentage");
			}
	}

	private static boolean isImplausible(BigDecimal number) {
		return number != null && number.signum() > 0
				&& (number.compareTo(LARGEST) > 0 || number.multiply(LARGEST).compareTo(BigDecimal.ONE) < 0);
	}

	private static String hint(BigDecimal number) {
		return number.compareTo(LARGEST) > 0 && number.scale() <= 0 && number.compareTo(new BigDecimal(1000)) < 0
				? " (" + NumberText.text(number.movePointLeft(2)) + " is)" : "";
	}
}
