/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.measures;

import static org.evade.model.EvadePackage.Literals.COMPARISON;
import static org.evade.model.EvadePackage.Literals.MEASURED_VALUE__EVENTS;
import static org.evade.model.EvadePackage.Literals.MEASURED_VALUE__VALUE;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Comparison;
import org.evade.model.MeasuredValue;
import org.evade.model.ValueKind;
import org.evade.model.ValueOperator;

/** A percentage that is not its fraction. */
final class Fraction extends RuleFor<Comparison> {
	private static final BigDecimal ALL = new BigDecimal(100);

	Fraction() {
		super("MEA-FRACTION", Severity.ERROR, "Percentage against events and total", """
				A percentage equals its events divided by its total, as far as the printed digits tell; there are not \
				more events than patients. A percentage is rounded once: 54 out of 292 are 18.49 % and so 18 %, not 18.5 % and so \
				19 %.""", "CL23: percentage equals n/N within rounding, n <= N", COMPARISON);
	}

	@Override
	protected void judge(Comparison comparison, Context context) {
		if (!Measured.isKnown(comparison))
			return;
		for (MeasuredValue value : comparison.getValues())
			if (value.getTotal() > 0 && hasEvents(value))
				judge(comparison, value, context);
	}

	/** No events and no word about events are both 0 in the model. */
	private static boolean hasEvents(MeasuredValue value) {
		return value.getEvents() > 0 || !NodeModelUtils.findNodesForFeature(value, MEASURED_VALUE__EVENTS).isEmpty();
	}

	private void judge(Comparison comparison, MeasuredValue value, Context context) {
		int events = value.getEvents(), total = value.getTotal();
		context.looked();
		if (events > total) {
			context.report(Spot.at(value, MEASURED_VALUE__EVENTS),
					events + " events out of " + total + " cannot be: exchange or correct the numbers");
			return;
		}
		if (value.getKind() != ValueKind.EXACT || value.getOperator() != ValueOperator.EQUAL
				|| !MeasurementUnits.PERCENT.equals(Measured.unit(comparison, value)))
			return;
		BigDecimal share = new BigDecimal(events).multiply(ALL).divide(new BigDecimal(total), MathContext.DECIMAL64);
		TableReading.report(context, Spot.at(value, MEASURED_VALUE__VALUE), severity(),
				reading -> differs(reading.number(value), share), () -> NumberText.text(value.getValue()) + " % is not " + events
						+ " out of " + total + ", which is "
						+ NumberText.text(share.setScale(Math.max(1, value.getValue().scale()), RoundingMode.HALF_UP)) + " %"
						+ (isRoundedTwice(value.getValue(), share) ? ": it was rounded twice, by way of "
								+ NumberText.text(share.setScale(value.getValue().scale() + 1, RoundingMode.HALF_UP)) + " %" : ""));
	}

	/** 18.46 became 18.5, and 18.5 became 19. */
	private static boolean isRoundedTwice(BigDecimal printed, BigDecimal share) {
		return share.setScale(printed.scale() + 1, RoundingMode.HALF_UP).setScale(printed.scale(), RoundingMode.HALF_UP).compareTo(printed) == 0;
	}

	private static boolean differs(BigDecimal printed, BigDecimal share) {
		RoundingInterval span = RoundingInterval.of(printed);
		return share.compareTo(span.low()) < 0 || share.compareTo(span.high()) > 0;
	}
}
