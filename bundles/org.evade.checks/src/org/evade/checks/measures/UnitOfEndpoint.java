/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.measures;
import static org.evade.model.EvadePackage.Literals.COMPARISON;
import static org.evade.model.EvadePackage.Literals.MEASURED_VALUE__UNIT;

import java.util.EnumSet;
import java.util.Set;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Comparison;
import org.evade.model.MeasuredValue;
import org.evade.model.Statistic;
import org.evade.model.ValueKind;
import org.evade.model.terms.Terms;

/** A unit that its endpoint cannot have. */
final class UnitOfEndpoint extends RuleFor<Comparison> {
	private static final Set<ValueKind> NUMBERS = EnumSet.of(ValueKind.EXACT, ValueKind.RANGE);

	UnitOfEndpoint() {
		super("MEA-UNIT", Severity.WARNING, "Unit against endpoint", """
				Medians and means of survival times are given in mo, wk, yr or d, rates in %; ratios and correlations \
				have no unit. A value without a unit has the endpoint's usual one, unless it reports another statistic. \
				Changes are not judged.""", "FDA endpoint guidance; UCUM", COMPARISON);
	}

	@Override
	protected void judge(Comparison comparison, Context context) {
		if (!Measured.isKnown(comparison))
			return;
		for (MeasuredValue value : comparison.getValues()) {
			if (!NUMBERS.contains(value.getKind()))
				continue;
			String wanted = wanted(comparison, value);
			if (wanted == null)
				continue;
			context.looked();
			String unit = Measured.isWithoutUnit(comparison)
					? value.getUnit() : Measured.unit(comparison, value);
			if (!fits(wanted, unit))
				context.report(Spot.at(value, MEASURED_VALUE__UNIT), words(comparison) + " is given "
						+ (unit == null ? "without a unit" : "in " + unit) + ": " + wanted);
		}
	}

	private static String wanted(Comparison comparison, MeasuredValue value) {
		if (Measured.isWithoutUnit(comparison))
			return "it has no unit";
		if (Measured.isDuration(comparison, value))
			return "a time has the unit mo, wk, yr or d";
		return Measured.isShare(comparison, value) ? "a rate has the unit %" : null;
	}

	private static boolean fits(String wanted, String unit) {
		return switch (wanted) {
		case "it has no unit" -> unit == null;
		case "a rate has the unit %" -> MeasurementUnits.PERCENT.equals(unit);
		default -> MeasurementUnits.months(unit) != null;
		};
	}

	private static String words(Comparison comparison) {
		Statistic statistic = Measured.statistic(comparison);
		return "The " + Terms.word(statistic) + " of " + NumberText.name(comparison);
	}
}
