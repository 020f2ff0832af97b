/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.measures;

import static org.evade.model.EvadePackage.Literals.COMPARISON;
import static org.evade.model.EvadePackage.Literals.MEASURED_VALUE__VALUE;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Comparison;
import org.evade.model.MeasuredValue;

/** A survival time that nobody reports. */
final class PlausibleTime extends RuleFor<Comparison> {
	/** Twenty years: longer than the follow-up of any trial of checkpoint blockade. */
	private static final BigDecimal LONGEST = new BigDecimal(240);

	PlausibleTime() {
		super("MEA-TIME", Severity.WARNING, "Implausible survival time", """
				Median and mean survival times and durations of response lie above 0 and at most at 240 months; \
				weeks, years and days are converted.""", "issue 2: medians in months and plausible", COMPARISON);
	}

	@Override
	protected void judge(Comparison comparison, Context context) {
		if (!Measured.isKnown(comparison))
			return;
		for (MeasuredValue value : comparison.getValues()) {
			BigDecimal unit = MeasurementUnits.months(Measured.unit(comparison, value));
			if (value.getValue() == null || unit == null || !Measured.isDuration(comparison, value))
				continue;
			context.looked();
			TableReading.report(context, Spot.at(value, MEASURED_VALUE__VALUE), severity(),
					reading -> implausible(reading.number(value), unit), () -> words(comparison, value, unit));
		}
	}

	private static boolean implausible(BigDecimal number, BigDecimal unit) {
		return number != null && (number.signum() <= 0 || number.multiply(unit).compareTo(LONGEST) > 0);
	}

	private static String words(Comparison comparison, MeasuredValue value, BigDecimal unit) {
		if (value.getValue().signum() <= 0)
			return NumberText.name(comparison) + " of " + NumberText.text(comparison, value)
					+ " cannot be: a time is above 0; use NR, UK or - for a missing one";
		return NumberText.name(comparison) + " of " + NumberText.text(comparison, value) + " is "
				+ value.getValue().multiply(unit).divide(new BigDecimal(12), 0, RoundingMode.HALF_UP)
				+ " years, longer than any such trial has run: look for a stray digit";
	}
}
