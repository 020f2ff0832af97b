/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.measures;

import static org.evade.model.EvadePackage.Literals.COMPARISON;
import static org.evade.model.EvadePackage.Literals.MEASURED_VALUE__CI_LOW;

import java.math.BigDecimal;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Comparison;
import org.evade.model.MeasuredValue;
import org.evade.model.Significance;
import org.evade.model.ValueOperator;
import org.evade.model.terms.Terms;

/** An interval of a ratio that says something else than its p value or mark. */
final class IntervalAgainstP extends RuleFor<Comparison> {
	private static final BigDecimal ALL = new BigDecimal(100);
	/** An interval and a test need not come from one model: p values this many times larger or smaller than the level still go together. */
	private static final BigDecimal SLACK = new BigDecimal("1.2");

	IntervalAgainstP() {
		super("MEA-INTERVAL-P", Severity.WARNING, "Interval against p or significance", """
				The interval of a ratio holds 1 when the difference is not significant at its level: a 95 % interval from 0.38 to \
				1.64 and p below 0.001 exclude each other, and so do an interval from 0.50 to 0.90 and p = 0.30. A bound that rounds to 1 \
				decides nothing, nor does a p value within a fifth of the level; what is marked as not significant although its \
				interval excludes 1 is judged at 95 % only where no p value is given. One-sided tests and interim analyses at other \
				levels give an interval of their own level: write that level.""",
				"duality of tests and intervals; statcheck asks for the interval beside p", COMPARISON);
	}

	@Override
	protected void judge(Comparison comparison, Context context) {
		if (!Measured.isKnown(comparison) || !Measured.isRatio(comparison) || comparison.getValues().size() != 1)
			return;
		MeasuredValue value = comparison.getValues().getFirst();
		BigDecimal low = value.getCiLow(), high = value.getCiHigh();
		boolean told = comparison.getP() != null || comparison.getSignificance() != Significance.UNMARKED;
		if (low == null || high == null || low.compareTo(high) > 0 || !told)
			return;
		context.looked();
		boolean holds = below(low) && !below(high) && !roundsToOne(low) && !roundsToOne(high);
		boolean excludes = !roundsToOne(low) && !roundsToOne(high) && below(low) == below(high);
		BigDecimal level = alpha(value);
		String but = null;
		if (comparison.getP() != null) {
			if (holds && isSmall(comparison, level))
				but = "p " + p(comparison);
			else if (excludes && isLarge(comparison, level))
				but = "p " + p(comparison);
		} else if (holds && comparison.getSignificance() == Significance.SIGNIFICANT)
			but = "the result is marked as significant";
		else if (excludes && comparison.getSignificance() == Significance.NOT_SIGNIFICANT && level.compareTo(new BigDecimal("0.05")) == 0)
			but = "the result is marked as not significant";
		if (but != null)
			context.report(Spot.at(value, MEASURED_VALUE__CI_LOW), "The interval " + NumberText.text(low) + " to " + NumberText.text(high)
					+ " of the " + Terms.word(Measured.statistic(comparison)) + " of " + NumberText.name(comparison)
					+ (holds ? " holds 1, but " : " does not hold 1, but ") + but + ": one of the two is wrong");
	}

	private static boolean below(BigDecimal bound) {
		return bound.compareTo(BigDecimal.ONE) < 0;
	}

	private static boolean roundsToOne(BigDecimal bound) {
		RoundingInterval span = RoundingInterval.of(bound);
		return span.low().compareTo(BigDecimal.ONE) <= 0 && span.high().compareTo(BigDecimal.ONE) >= 0;
	}

	/** What the level of the interval leaves: 0.05 for 95 %, which is meant where none is given. */
	private static BigDecimal alpha(MeasuredValue value) {
		return value.getCiLevel() == null ? new BigDecimal("0.05") : ALL.subtract(value.getCiLevel()).movePointLeft(2);
	}

	private static boolean isSmall(Comparison comparison, BigDecimal level) {
		ValueOperator operator = comparison.getPOperator();
		return operator != ValueOperator.GREATER && operator != ValueOperator.AT_LEAST
				&& RoundingInterval.of(comparison.getP()).high().multiply(SLACK).compareTo(level) < 0;
	}

	private static boolean isLarge(Comparison comparison, BigDecimal level) {
		ValueOperator operator = comparison.getPOperator();
		return operator != ValueOperator.LESS && operator != ValueOperator.AT_MOST
				&& RoundingInterval.of(comparison.getP()).low().compareTo(level.multiply(SLACK)) > 0;
	}

	private static String p(Comparison comparison) {
		return Terms.word(comparison.getPOperator()) + " " + NumberText.text(comparison.getP());
	}
}
