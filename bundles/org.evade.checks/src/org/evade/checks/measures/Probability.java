/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.measures;

import static org.evade.model.EvadePackage.Literals.COMPARISON;
import static org.evade.model.EvadePackage.Literals.COMPARISON__P;

import java.math.BigDecimal;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Comparison;

/** A p value out of range. */
final class Probability extends RuleFor<Comparison> {
	Probability() {
		super("MEA-P", Severity.ERROR, "p value out of range", "A p value lies between 0 and 1.",
				"CL23; definition of a probability", COMPARISON);
	}

	@Override
	protected void judge(Comparison comparison, Context context) {
		BigDecimal p = comparison.getP();
		if (p == null)
			return;
		context.looked();
		if (p.signum() < 0 || p.compareTo(BigDecimal.ONE) > 0)
			context.report(Spot.at(comparison, COMPARISON__P),
					"A p value of " + NumberText.text(p) + " cannot be: it lies between 0 and 1");
	}
}
