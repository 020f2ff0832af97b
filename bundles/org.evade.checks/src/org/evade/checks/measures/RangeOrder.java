/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.measures;
import static org.evade.model.EvadePackage.Literals.CRITERION;
import static org.evade.model.EvadePackage.Literals.CRITERION__VALUE;
import static org.evade.model.EvadePackage.Literals.MEASURED_VALUE;
import static org.evade.model.EvadePackage.Literals.MEASURED_VALUE__VALUE;
import static org.evade.model.EvadePackage.Literals.SPREAD;
import static org.evade.model.EvadePackage.Literals.SPREAD__LOW;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;
import org.evade.checks.Context;
import org.evade.checks.Rule;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Criterion;
import org.evade.model.MeasuredValue;
import org.evade.model.Spread;

/** A range that runs backwards. */
final class RangeOrder extends Rule {
	RangeOrder() {
		super("MEA-RANGE", Severity.ERROR, "Range the wrong way round",
				"A range of a value, of a criterion or of a group, and its quartiles, run from the lower to the higher end.", "CL23", MEASURED_VALUE, CRITERION, SPREAD);
	}

	@Override
	public void check(EObject object, Context context) {
		switch (object) {
		case MeasuredValue value -> judge(value.getValue(), value.getHigh(), false, Spot.at(value, MEASURED_VALUE__VALUE), context);
		case Criterion criterion -> judge(criterion.getValue(), criterion.getHigh(), false, Spot.at(criterion, CRITERION__VALUE), context);
		case Spread spread -> judge(spread.getLow(), spread.getHigh(), true, Spot.at(spread, SPREAD__LOW), context);
		default -> throw new IllegalArgumentException(object.eClass().getName());
		}
	}

	/** All patients of a small group may have one value. */
	private static void judge(BigDecimal low, BigDecimal high, boolean mayBeAlike, Spot spot, Context context) {
		if (low == null || high == null)
			return;
		context.looked();
		if (low.compareTo(high) > (mayBeAlike ? 0 : -1))
			context.report(spot, "The range " + NumberText.text(low) + " to " + NumberText.text(high) + " does not rise: exchange its ends"
					+ (mayBeAlike ? "" : ", or give one number"));
	}
}
