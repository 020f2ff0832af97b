/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.measures;

import static org.evade.model.EffectMeasure.ADVERSE_EVENTS;
import static org.evade.model.EffectMeasure.FREQUENCY;
import static org.evade.model.EffectMeasure.PRIMARY_RESISTANCE;
import static org.evade.model.EvadePackage.Literals.COMPARISON;
import static org.evade.model.EvadePackage.Literals.COMPARISON__REPORTED;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Comparison;
import org.evade.model.EffectMeasure;
import org.evade.model.MeasuredValue;
import org.evade.model.ReportedOutcome;
import org.evade.model.Significance;
import org.evade.model.terms.Terms;

/** An outcome in words that the numbers do not bear out. */
final class ReportedAgainstValues extends RuleFor<Comparison> {
	/** Shares of which less is better, or which say nothing about better and worse. */
	private static final Set<EffectMeasure> NOT_BENEFIT = EnumSet.of(ADVERSE_EVENTS, FREQUENCY, PRIMARY_RESISTANCE);

	ReportedAgainstValues() {
		super("MEA-REPORTED", Severity.WARNING, "Outcome in words against the numbers", """
				What is `reported better` has the higher response or the longer time in its first group, what is \
				`reported worse` the lower or shorter one; what is `reported alike` is not significant. Judged for shares \
				of responders and for times, when every group has a number in one unit.""",
				"awkward cases: significance without a value", COMPARISON);
	}

	@Override
	protected void judge(Comparison comparison, Context context) {
		ReportedOutcome reported = comparison.getReported();
		if (reported == ReportedOutcome.UNSTATED || !Measured.isKnown(comparison))
			return;
		if (reported == ReportedOutcome.ALIKE) {
			context.looked();
			if (comparison.getSignificance() == Significance.SIGNIFICANT)
				report(comparison, "it is marked as significant", context);
			return;
		}
		List<BigDecimal> numbers = comparison.getValues().stream().map(TableReading.CORRECTED::number).toList();
		if (!isBenefit(comparison) || numbers.size() < 2 || numbers.contains(null))
			return;
		context.looked();
		int sign = reported == ReportedOutcome.BETTER ? 1 : -1;
		if (numbers.stream().skip(1).anyMatch(other -> numbers.getFirst().compareTo(other) * sign < 0))
			report(comparison, "the values are " + String.join(" against ",
					comparison.getValues().stream().map(value -> NumberText.text(comparison, value)).toList()), context);
	}

	private static void report(Comparison comparison, String but, Context context) {
		context.report(Spot.at(comparison, COMPARISON__REPORTED), NumberText.name(comparison) + " is "
				+ Terms.word(comparison.getReported()) + ", but " + but + ": correct one of them");
	}

	private static boolean isBenefit(Comparison comparison) {
		MeasuredValue first = comparison.getValues().getFirst();
		boolean oneUnit = comparison.getValues().stream().map(value -> String.valueOf(Measured.unit(comparison, value)))
				.distinct().count() == 1;
		return oneUnit && !NOT_BENEFIT.contains(Measured.measure(comparison))
				&& (Measured.isDuration(comparison, first) || Measured.isShare(comparison, first));
	}
}
