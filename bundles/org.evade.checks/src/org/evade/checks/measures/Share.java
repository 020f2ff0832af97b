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

/** A share of a population that is no share. */
final class Share extends RuleFor<Comparison> {
	private static final BigDecimal ALL = new BigDecimal(100);

	Share() {
		super("MEA-PERCENT", Severity.ERROR, "Rate out of range", """
				A rate in percent lies between 0 and 100, and so do the ends of its range and interval. Changes of a \
				rate are not judged.""", "CL23: 0 <= ORR <= 100", COMPARISON);
	}

	@Override
	protected void judge(Comparison comparison, Context context) {
		if (!Measured.isKnown(comparison))
			return;
		for (MeasuredValue value : comparison.getValues()) {
			if (value.getValue() == null || !Measured.isShare(comparison, value)
					|| !MeasurementUnits.PERCENT.equals(Measured.unit(comparison, value)))
				continue;
			context.looked();
			TableReading.report(context, Spot.at(value, MEASURED_VALUE__VALUE), severity(), reading -> outside(reading.number(value)),
					() -> NumberText.name(comparison) + " of " + NumberText.text(value.getValue()) + " % cannot be: a rate lies between 0 and"
							+ " 100 %");
			if (outside(value.getHigh()) || outside(value.getCiLow()) || outside(value.getCiHigh()))
				context.report(Spot.at(value), "A bound of " + NumberText.name(comparison)
						+ " lies outside 0 to 100 %: correct the range or interval");
		}
	}

	private static boolean outside(BigDecimal number) {
		return number != null && (number.signum() < 0 || number.compareTo(ALL) > 0);
	}
}
