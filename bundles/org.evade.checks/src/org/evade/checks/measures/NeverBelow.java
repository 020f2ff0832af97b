/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.measures;

import static org.evade.model.EvadePackage.Literals.CLAIM;
import static org.evade.model.EvadePackage.Literals.COMPARISON__ENDPOINT;
import static org.evade.model.EvadePackage.Literals.RESULT_ROW;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.evade.checks.Context;
import org.evade.checks.Rule;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Claim;
import org.evade.model.Comparison;
import org.evade.model.EffectMeasure;
import org.evade.model.ResultRow;

/** Two measures of which the first is never below the second, compared arm by arm within a row or claim. */
final class NeverBelow extends Rule {
	private final Set<EffectMeasure> upper;
	private final Set<EffectMeasure> lower;

	NeverBelow(String id, String title, String explanation, String source, Set<EffectMeasure> upper,
			Set<EffectMeasure> lower) {
		super(id, Severity.WARNING, title, explanation
				+ " Values that are not reached, unknown or ranges are left alone, rounding is allowed.", source, RESULT_ROW,
				CLAIM);
		this.upper = upper;
		this.lower = lower;
	}

	@Override
	public void check(EObject object, Context context) {
		List<Comparison> comparisons = object instanceof ResultRow row ? row.getComparisons()
				: ((Claim) object).getComparisons();
		for (Comparison high : comparisons)
			if (Measured.isKnown(high) && upper.contains(Measured.measure(high)))
				for (Comparison low : comparisons)
					if (Measured.isKnown(low) && lower.contains(Measured.measure(low)) && Measured.isSameSetting(high, low))
						judge(high, low, context);
	}

	private void judge(Comparison high, Comparison low, Context context) {
		List<Object> highGroups = Measured.groups(high), lowGroups = Measured.groups(low);
		List<String> broken = new ArrayList<>();
		boolean settled = true;
		int pairs = 0;
		for (int i = 0; i < highGroups.size(); i++) {
			int j = lowGroups.indexOf(highGroups.get(i));
			if (j < 0 || !isComparable(high, i) || !isComparable(low, j))
				continue;
			pairs++;
			context.looked();
			if (!isBelow(high, i, low, j, TableReading.PRINTED))
				continue;
			settled &= !isBelow(high, i, low, j, TableReading.CORRECTED);
			broken.add(NumberText.text(high, high.getValues().get(i)) + " against " + NumberText.text(low, low.getValues().get(j))
					+ Measured.inGroup(highGroups.get(i)));
		}
		if (broken.isEmpty())
			return;
		String hint = pairs > 1 && broken.size() == pairs ? ": in every arm, so the two columns may have been exchanged"
				: ": one of the numbers is wrong";
		context.report(Spot.at(high, COMPARISON__ENDPOINT), settled ? Severity.INFO : severity(),
				NumberText.name(high) + " is below " + NumberText.name(low) + ", which cannot be: " + String.join(", ", broken) + hint
						+ (settled ? " (settled by the correction beside it)" : ""));
	}

	private static boolean isComparable(Comparison comparison, int index) {
		var value = comparison.getValues().get(index);
		return (Measured.isDuration(comparison, value) || Measured.isShare(comparison, value))
				&& TableReading.PRINTED.number(value) != null && Measured.span(comparison, value, TableReading.PRINTED) != null;
	}

	private static boolean isBelow(Comparison high, int i, Comparison low, int j, TableReading reading) {
		return Measured.span(high, high.getValues().get(i), reading)
				.isBelow(Measured.span(low, low.getValues().get(j), reading));
	}
}
