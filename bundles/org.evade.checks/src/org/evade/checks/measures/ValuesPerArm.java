/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.measures;
import static org.evade.model.EvadePackage.Literals.COMPARISON__ENDPOINT;
import static org.evade.model.EvadePackage.Literals.MEASURED_VALUE__AGAINST;
import static org.evade.model.EvadePackage.Literals.MEASURED_VALUE__GROUP;
import static org.evade.model.EvadePackage.Literals.RESULT_ROW;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.ComparatorKind;
import org.evade.model.Comparison;
import org.evade.model.MeasuredValue;
import org.evade.model.ResultRow;
import org.evade.model.StudyGroup;
import org.evade.model.Trial;

/** Values of a row that do not fit the arms of the trial. */
final class ValuesPerArm extends RuleFor<ResultRow> {
	ValuesPerArm() {
		super("MEA-ARMS", Severity.WARNING, "Values against arms", """
				A comparison in a trial's results gives one value for each arm, in their order, or says which group a \
				value belongs to; a single value may stand for the whole trial. No group has two values and every \
				named group is one of the trial. Comparisons between strata are not counted.""",
				"awkward cases: three-arm and dose-level comparisons", RESULT_ROW);
	}

	@Override
	protected void judge(ResultRow row, Context context) {
		Trial trial = Model.around(row, Trial.class);
		if (trial == null || trial.getArms().isEmpty())
			return;
		for (Comparison comparison : row.getComparisons())
			if (Measured.isKnown(comparison) && comparison.getComparator() != ComparatorKind.STRATUM) {
				context.looked();
				count(comparison, trial, context);
				groups(comparison, trial, context);
			}
	}

	private static void count(Comparison comparison, Trial trial, Context context) {
		int values = comparison.getValues().size(), arms = trial.getArms().size();
		boolean named = comparison.getValues().stream().anyMatch(v -> v.getGroup() != null || v.getGroupLabel() != null);
		if (values > 1 && !named && values != arms)
			context.report(Spot.at(comparison, COMPARISON__ENDPOINT), NumberText.name(comparison) + " has " + values
					+ " values, but trial " + trial.getName() + " has " + arms + (arms == 1 ? " arm" : " arms")
					+ ": name the arm of each value");
	}

	private static void groups(Comparison comparison, Trial trial, Context context) {
		Set<List<Object>> seen = new HashSet<>();
		for (MeasuredValue value : comparison.getValues()) {
			StudyGroup group = value.getGroup();
			if (!Model.known(group))
				continue;
			if (Model.around(group, Trial.class) != trial)
				context.report(Spot.at(value, MEASURED_VALUE__GROUP), Model.spoken(group) + " is no group of trial "
						+ trial.getName() + ": name one of its own arms or strata");
			else if (value.getAgainst() == group)
				context.report(Spot.at(value, MEASURED_VALUE__AGAINST), Model.spoken(group) + " is compared with itself: name the other one");
			else if (!seen.add(Arrays.asList(group, value.getAgainst(), value.getAgainstLabel())))
				context.report(Spot.at(value, MEASURED_VALUE__GROUP), NumberText.name(comparison) + " has two values of "
						+ Model.spoken(group) + ": name another arm, or make two comparisons");
		}
	}
}
