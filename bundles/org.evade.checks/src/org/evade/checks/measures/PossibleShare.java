/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.measures;

import static org.evade.model.EvadePackage.Literals.COMPARISON;
import static org.evade.model.EvadePackage.Literals.MEASURED_VALUE__TOTAL;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Comparison;
import org.evade.model.EvadePackage;
import org.evade.model.MeasuredValue;
import org.evade.model.ValueKind;
import org.evade.model.ValueOperator;

/** A percentage that no number of patients gives. */
final class PossibleShare extends RuleFor<Comparison> {
	private static final BigDecimal ALL = new BigDecimal(100);

	PossibleShare() {
		super("MEA-POSSIBLE", Severity.WARNING, "Percentage that no count of patients gives", """
				A share of so many patients is a whole number divided by them: 7.4 % of 20 patients is none, as 1 of 20 is 5.0 % and 2 \
				of 20 are 10.0 %. Judged where a percentage says of how many it is (`out of 20`), but not how many they were. The \
				group has another size, or the percentage is weighted or estimated from a curve.""",
				"GRIM test, for proportions (Brown and Heathers 2017)", COMPARISON);
	}

	@Override
	protected void judge(Comparison comparison, Context context) {
		if (!Measured.isKnown(comparison))
			return;
		for (MeasuredValue value : comparison.getValues())
			if (value.getTotal() > 0 && value.getEvents() == 0 && !hasEvents(value) && value.getKind() == ValueKind.EXACT
					&& value.getOperator() == ValueOperator.EQUAL && Measured.isShare(comparison, value)
					&& MeasurementUnits.PERCENT.equals(Measured.unit(comparison, value))) {
				context.looked();
				TableReading.report(context, Spot.at(value, MEASURED_VALUE__TOTAL), severity(),
						reading -> !isPossible(reading.number(value), value.getTotal()), () -> words(value));
			}
	}

	private static boolean hasEvents(MeasuredValue value) {
		return !NodeModelUtils.findNodesForFeature(value, EvadePackage.Literals.MEASURED_VALUE__EVENTS).isEmpty();
	}

	/** Whether a count of patients rounds to the percentage. */
	static boolean isPossible(BigDecimal percent, int total) {
		RoundingInterval span = RoundingInterval.of(percent);
		BigDecimal of = new BigDecimal(total);
		BigDecimal most = span.high().multiply(of).divide(ALL).setScale(0, RoundingMode.FLOOR);
		return most.multiply(ALL).compareTo(span.low().multiply(of)) >= 0;
	}

	private static String words(MeasuredValue value) {
		int total = value.getTotal();
		BigDecimal count = value.getValue().multiply(new BigDecimal(total)).divide(ALL);
		long below = count.setScale(0, RoundingMode.FLOOR).longValue(), above = below + 1;
		return "No number of " + total + " patients is " + NumberText.text(value.getValue()) + " %: " + below + " is "
				+ share(below, total, value) + " %, " + above + " is " + share(above, total, value)
				+ " %; the percentage or the total is wrong, or the percentage is an estimate";
	}

	private static String share(long events, int total, MeasuredValue value) {
		return NumberText.text(new BigDecimal(events).multiply(ALL).divide(new BigDecimal(total), MathContext.DECIMAL64)
				.setScale(Math.max(1, value.getValue().scale()), RoundingMode.HALF_UP));
	}
}
