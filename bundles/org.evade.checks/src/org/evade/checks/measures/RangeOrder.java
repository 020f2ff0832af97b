/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.measures;

import static org.evade.model.EvadePackage.Literals.CRITERION;
import static org.evade.model.EvadePackage.Literals.CRITERION__VALUE;
import static org.evade.model.EvadePackage.Literals.MEASURED_VALUE;
import static org.evade.model.EvadePackage.Literals.MEASURED_VALUE__VALUE;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;
import org.evade.checks.Context;
import org.evade.checks.Rule;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Criterion;
import org.evade.model.MeasuredValue;

/** A range that runs backwards. */
final class RangeOrder extends Rule {
	RangeOrder() {
		super("MEA-RANGE", Severity.ERROR, "Range the wrong way round",
				"A range of a value or of a criterion runs from its lower to its higher end.", "CL23", MEASURED_VALUE, CRITERION);
	}

	@Override
	public void check(EObject object, Context context) {
		boolean measured = object instanceof MeasuredValue;
		BigDecimal low = object instanceof MeasuredValue value ? value.getValue() : ((Criterion) object).getValue();
		BigDecimal high = object instanceof MeasuredValue value ? value.getHigh() : ((Criterion) object).getHigh();
		if (low == null || high == null)
			return;
		context.looked();
		if (low.compareTo(high) >= 0)
			context.report(Spot.at(object, measured ? MEASURED_VALUE__VALUE : CRITERION__VALUE), "The range " + NumberText.text(low)
					+ " to " + NumberText.text(high) + " does not rise: exchange its ends, or give one number");
	}
}
