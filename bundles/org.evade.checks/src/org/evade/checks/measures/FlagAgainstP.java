/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.measures;

import static org.evade.model.EvadePackage.Literals.COMPARISON;
import static org.evade.model.EvadePackage.Literals.COMPARISON__SIGNIFICANCE;

import java.math.BigDecimal;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Comparison;
import org.evade.model.Significance;
import org.evade.model.ValueOperator;

/** A mark of significance that the p value does not bear out. */
final class FlagAgainstP extends RuleFor<Comparison> {
	private static final BigDecimal LEVEL = new BigDecimal("0.05");

	FlagAgainstP() {
		super("MEA-SIGNIFICANCE", Severity.WARNING, "Significant with p of 0.05 or more", """
				A comparison is marked as significant although its p value is 0.05 or more, rounding allowed. The other \
				way round is not judged: trials that test several hypotheses ask for smaller p values.""",
				"issue 2: significant flag; Table 1 footnote: star for P < 0.05", COMPARISON);
	}

	@Override
	protected void judge(Comparison comparison, Context context) {
		BigDecimal p = comparison.getP();
		if (p == null || comparison.getSignificance() != Significance.SIGNIFICANT)
			return;
		context.looked();
		ValueOperator operator = comparison.getPOperator();
		boolean bound = operator == ValueOperator.GREATER || operator == ValueOperator.AT_LEAST;
		boolean open = operator == ValueOperator.LESS || operator == ValueOperator.AT_MOST;
		BigDecimal least = bound ? p : RoundingInterval.of(p).low();
		if (!open && least.compareTo(LEVEL) >= 0)
			context.report(Spot.at(comparison, COMPARISON__SIGNIFICANCE),
					"Marked as significant, but p is " + (bound ? "above " : "") + NumberText.text(p)
							+ ": drop the mark or correct p");
	}
}
