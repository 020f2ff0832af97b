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

/** A correlation coefficient out of range. */
final class Coefficient extends RuleFor<Comparison> {
	Coefficient() {
		super("MEA-CORRELATION", Severity.ERROR, "Correlation out of range", "A correlation coefficient lies between -1 and 1.",
				"CL23; definition of the coefficient", COMPARISON);
	}

	@Override
	protected void judge(Comparison comparison, Context context) {
		if (!Measured.isKnown(comparison) || Measured.statistic(comparison) != Statistic.CORRELATION)
			return;
		for (MeasuredValue value : comparison.getValues()) {
			if (value.getValue() == null)
				continue;
			context.looked();
			TableReading.report(context, Spot.at(value, MEASURED_VALUE__VALUE), severity(),
					reading -> reading.number(value) != null && reading.number(value).abs().compareTo(BigDecimal.ONE) > 0,
					() -> "A correlation of " + NumberText.text(value.getValue()) + " cannot be: it lies between -1 and 1");
		}
	}
}
