/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.measures;
import static org.evade.model.EvadePackage.Literals.COMPARISON;
import static org.evade.model.EvadePackage.Literals.COMPARISON__P;
import static org.evade.model.EvadePackage.Literals.PVALUE;
import static org.evade.model.EvadePackage.Literals.PVALUE__VALUE;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;
import org.evade.checks.Context;
import org.evade.checks.Rule;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Comparison;
import org.evade.model.PValue;
import org.evade.model.ValueOperator;

/** A p value out of range. */
final class Probability extends Rule {
	Probability() {
		super("MEA-P", Severity.ERROR, "p value out of range", """
				A p value lies between 0 and 1, and none is 0: where 0.000 is printed, a program cut it off, and what is known is \
				`p < 0.001`. What is printed is kept beside it (`printed "P = 0.000"`).""",
				"CL23; definition of a probability", COMPARISON, PVALUE);
	}

	@Override
	public void check(EObject object, Context context) {
		if (object instanceof PValue further)
			judge(further.getValue(), further.getOperator(), Spot.at(further, PVALUE__VALUE), context);
		else if (object instanceof Comparison comparison)
			judge(comparison.getP(), comparison.getPOperator(), Spot.at(comparison, COMPARISON__P), context);
	}

	private static void judge(BigDecimal p, ValueOperator operator, Spot spot, Context context) {
		if (p == null)
			return;
		context.looked();
		String least = NumberText.text(BigDecimal.ONE.movePointLeft(Math.max(1, p.scale())));
		if (p.signum() == 0)
			context.report(spot, "No p value is " + NumberText.text(p) + (isBelow(operator) ? " or less" : "") + ": as far as its digits tell, p is below "
					+ least + "; write `p < " + least + "` and keep what is printed with `printed`");
		if (p.signum() < 0 || p.compareTo(BigDecimal.ONE) > 0)
			context.report(spot, "A p value of " + NumberText.text(p) + " cannot be: it lies between 0 and 1");
	}

	private static boolean isBelow(ValueOperator operator) {
		return operator == ValueOperator.LESS || operator == ValueOperator.AT_MOST;
	}
}
