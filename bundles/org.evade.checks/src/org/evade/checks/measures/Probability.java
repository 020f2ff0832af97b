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
import org.evade.model.ValueOperator;

/** A p value out of range. */
final class Probability extends RuleFor<Comparison> {
	Probability() {
		super("MEA-P", Severity.ERROR, "p value out of range", """
				A p value lies between 0 and 1, and none is 0: where 0.000 is printed, a program cut it off, and what is known is \
				`p < 0.001`. What is printed is kept beside it (`printed "P = 0.000"`).""",
				"CL23; definition of a probability", COMPARISON);
	}

	@Override
	protected void judge(Comparison comparison, Context context) {
		BigDecimal p = comparison.getP();
		if (p == null)
			return;
		context.looked();
		if (p.signum() == 0)
			context.report(Spot.at(comparison, COMPARISON__P), "No p value is " + NumberText.text(p) + (operator(comparison) ? " or less" : "")
					+ ": as far as its digits tell, p is below " + NumberText.text(BigDecimal.ONE.movePointLeft(Math.max(1, p.scale())))
					+ "; write `p < " + NumberText.text(BigDecimal.ONE.movePointLeft(Math.max(1, p.scale()))) + "` and keep what is printed with `printed`");
		if (p.signum() < 0 || p.compareTo(BigDecimal.ONE) > 0)
			context.report(Spot.at(comparison, COMPARISON__P),
					"A p value of " + NumberText.text(p) + " cannot be: it lies between 0 and 1");
	}

	private static boolean operator(Comparison comparison) {
		return comparison.getPOperator() == ValueOperator.LESS || comparison.getPOperator() == ValueOperator.AT_MOST;
	}
}
