/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.measures;

import static org.evade.model.EvadePackage.Literals.COMPARISON;
import static org.evade.model.EvadePackage.Literals.MEASURED_VALUE__VALUE;

import java.math.BigDecimal;
import java.util.Locale;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Comparison;
import org.evade.model.MeasuredValue;
import org.evade.model.ValueKind;
import org.evade.model.ValueOperator;
import org.evade.model.terms.Terms;

/** A ratio that does not lie in the middle of its interval. */
final class IntervalOfRatio extends RuleFor<Comparison> {
	/** Share of the interval's width, in logarithms, by which the estimate may miss the middle. */
	private static final double APART = 0.1;

	IntervalOfRatio() {
		super("MEA-INTERVAL-MIDDLE", Severity.INFO, "Ratio off the middle of its interval", """
				The interval of a ratio is made on the scale of logarithms: the estimate is the geometric mean of its bounds. An \
				estimate that misses it by more than a tenth of the interval, rounding allowed, was not printed with these bounds: \
				look for two digits that were exchanged. Exact and bootstrap intervals of few events may be askew.""",
				"Cochrane Handbook 6.3: intervals of ratios", COMPARISON);
	}

	@Override
	protected void judge(Comparison comparison, Context context) {
		if (!Measured.isKnown(comparison) || !Measured.isRatio(comparison))
			return;
		for (MeasuredValue value : comparison.getValues())
			judge(comparison, value, context);
	}

	private void judge(Comparison comparison, MeasuredValue value, Context context) {
		BigDecimal low = value.getCiLow(), high = value.getCiHigh(), estimate = value.getValue();
		if (low == null || high == null || estimate == null || value.getKind() != ValueKind.EXACT || value.getOperator() != ValueOperator.EQUAL
				|| low.signum() <= 0 || estimate.signum() <= 0 || low.compareTo(high) >= 0)
			return;
		context.looked();
		TableReading.report(context, Spot.at(value, MEASURED_VALUE__VALUE), severity(),
				reading -> reading.number(value) != null && reading.number(value).signum() > 0 && isOff(reading.number(value), low, high),
				() -> "The " + Terms.word(Measured.statistic(comparison)) + " " + NumberText.text(estimate) + " of " + NumberText.name(comparison)
						+ " does not lie in the middle of " + NumberText.text(low) + " to " + NumberText.text(high) + ", which on the scale of ratios is "
						+ String.format(Locale.ROOT, "%.2f", Math.sqrt(low.doubleValue() * high.doubleValue()))
						+ ": see whether one of the three numbers is misprinted");
	}

	/** An estimate outside of its bounds is told by another rule. */
	private static boolean isOff(BigDecimal estimate, BigDecimal low, BigDecimal high) {
		if (estimate.compareTo(low) < 0 || estimate.compareTo(high) > 0)
			return false;
		RoundingInterval middle = RoundingInterval.of(estimate), from = RoundingInterval.of(low), to = RoundingInterval.of(high);
		double width = Math.log(high.doubleValue() / low.doubleValue()), slack = APART * width;
		double least = (log(from.low()) + log(to.low())) / 2 - slack, most = (log(from.high()) + log(to.high())) / 2 + slack;
		return log(middle.high()) < least || log(middle.low()) > most;
	}

	private static double log(BigDecimal number) {
		return number.signum() <= 0 ? Double.NEGATIVE_INFINITY : Math.log(number.doubleValue());
	}
}
