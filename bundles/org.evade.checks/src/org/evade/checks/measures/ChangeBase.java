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
import org.evade.model.ChangeBasis;
import org.evade.model.Comparison;
import org.evade.model.MeasuredValue;
import org.evade.model.Statistic;
import org.evade.model.ValueKind;

/** A change that does not say of what, or that cannot be. */
final class ChangeBase extends RuleFor<Comparison> {
	private static final String FOLD = "fold";
	private static final BigDecimal NOTHING_LEFT = new BigDecimal(-100);

	ChangeBase() {
		super("MEA-CHANGE", Severity.WARNING, "Change without its base", """
				A change says what it is a change of: `2.1 fold ratio` (2.1 times as much), `fold increment` (by 2.1 times more), `18 % points`, \
				`-40 % relative`; where the article leaves it open, `unspecified basis` says so. A ratio is above 0, and nothing falls \
				by more than 100 % of itself.""", "awkward cases: fold changes and percent without a base", COMPARISON);
	}

	@Override
	protected void judge(Comparison comparison, Context context) {
		if (!Measured.isKnown(comparison))
			return;
		for (MeasuredValue value : comparison.getValues()) {
			boolean fold = FOLD.equals(value.getUnit());
			if (value.getKind() != ValueKind.EXACT && value.getKind() != ValueKind.RANGE
					|| !fold && value.getChange() == ChangeBasis.NONE && Measured.statistic(comparison) != Statistic.CHANGE)
				continue;
			context.looked();
			BigDecimal number = value.getValue();
			if (value.getChange() == ChangeBasis.NONE)
				context.report(Spot.at(value, MEASURED_VALUE__VALUE), NumberText.name(comparison) + " changes by "
						+ NumberText.text(comparison, value) + ", but not said of what: write "
						+ (fold ? "`ratio` (so many times as much) or `increment` (so many times more)" : "`points`, `relative`")
						+ " behind the unit, or `unspecified basis` where the article leaves it open");
			else if (fold && number.signum() <= 0)
				context.report(Spot.at(value, MEASURED_VALUE__VALUE), "A change by " + NumberText.text(number)
						+ " fold cannot be: a fall to half is `0.5 fold ratio`");
			else if (value.getChange() == ChangeBasis.RELATIVE && number.compareTo(NOTHING_LEFT) < 0)
				context.report(Spot.at(value, MEASURED_VALUE__VALUE), "Nothing falls by " + NumberText.text(number.negate())
						+ " % of itself: are points meant, or a rise?");
		}
	}
}
