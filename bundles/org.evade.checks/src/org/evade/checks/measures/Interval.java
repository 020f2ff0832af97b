/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.measures;

import static org.evade.model.EvadePackage.Literals.MEASURED_VALUE;
import static org.evade.model.EvadePackage.Literals.MEASURED_VALUE__CI_LOW;
import static org.evade.model.EvadePackage.Literals.MEASURED_VALUE__VALUE;

import java.math.BigDecimal;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.MeasuredValue;
import org.evade.model.ValueOperator;

/** A confidence interval that does not hold its estimate. */
final class Interval extends RuleFor<MeasuredValue> {
	Interval() {
		super("MEA-INTERVAL", Severity.ERROR, "Interval without its estimate", """
				A confidence interval runs from its lower to its upper bound and contains the estimate, rounding \
				allowed; its level lies between 50 and 100 percent.""", "CL23", MEASURED_VALUE);
	}

	@Override
	protected void judge(MeasuredValue value, Context context) {
		BigDecimal low = value.getCiLow(), high = value.getCiHigh(), level = value.getCiLevel();
		if (low == null || high == null)
			return;
		context.looked();
		String interval = NumberText.text(low) + " to " + NumberText.text(high);
		if (level != null && (level.intValue() < 50 || level.compareTo(new BigDecimal(100)) >= 0))
			context.report(Spot.at(value, MEASURED_VALUE__CI_LOW), "A confidence level of " + NumberText.text(level)
					+ " % is not usual: intervals are given at 90, 95 or 99 %");
		if (low.compareTo(high) > 0) {
			context.report(Spot.at(value, MEASURED_VALUE__CI_LOW),
					"The interval " + interval + " is the wrong way round: exchange its bounds");
			return;
		}
		if (value.getOperator() == ValueOperator.EQUAL)
			TableReading.report(context, Spot.at(value, MEASURED_VALUE__VALUE), severity(),
					reading -> outside(reading.number(value), low, high),
					() -> value.getValue() == null ? "" : NumberText.text(value.getValue()) + " lies outside its interval " + interval
							+ ": one of the three numbers is wrong");
	}

	private static boolean outside(BigDecimal estimate, BigDecimal low, BigDecimal high) {
		return estimate != null
				&& (RoundingInterval.of(estimate).isBelow(RoundingInterval.of(low)) || RoundingInterval.of(high).isBelow(RoundingInterval.of(estimate)));
	}
}
