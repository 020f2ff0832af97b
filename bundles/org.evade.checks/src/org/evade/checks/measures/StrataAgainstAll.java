/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.measures;

import static org.evade.model.EvadePackage.Literals.COMPARISON__ENDPOINT;
import static org.evade.model.EvadePackage.Literals.STRATA_GROUP;

import java.util.ArrayList;
import java.util.List;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Comparison;
import org.evade.model.MeasuredValue;
import org.evade.model.ResultRow;
import org.evade.model.ResultSet;
import org.evade.model.StrataGroup;
import org.evade.model.StrataKind;
import org.evade.model.Stratum;
import org.evade.model.Trial;

/** A value of all patients that lies outside the values of all their strata. */
final class StrataAgainstAll extends RuleFor<StrataGroup> {
	private record Part(Stratum stratum, Comparison comparison, int index) {
		MeasuredValue value() {
			return comparison.getValues().get(index);
		}
	}

	StrataAgainstAll() {
		super("MEA-STRATA", Severity.WARNING, "All patients outside their strata", """
				Where strata are exhaustive, the rate or median of all patients of an arm lies between the lowest and \
				the highest of its strata in the same results, rounding allowed; a median that is not reached counts \
				as high. It can be right only when patients without a biomarker result are left out: then the group is \
				`exclusive`.""", "issue 2: strata against overall where they are exhaustive", STRATA_GROUP);
	}

	@Override
	protected void judge(StrataGroup group, Context context) {
		if (group.getKind() != StrataKind.EXHAUSTIVE || !(group.eContainer() instanceof Trial trial))
			return;
		for (ResultSet results : trial.getResults())
			for (ResultRow row : results.getRows())
				if (row.getStratum() == null)
					for (Comparison all : row.getComparisons())
						if (Measured.isKnown(all))
							judge(all, group, results, context);
	}

	private void judge(Comparison all, StrataGroup group, ResultSet results, Context context) {
		List<Object> groups = Measured.groups(all);
		for (int i = 0; i < groups.size(); i++) {
			MeasuredValue value = all.getValues().get(i);
			Object arm = groups.get(i);
			if (TableReading.PRINTED.number(value) == null || !Measured.isShare(all, value) && !Measured.isDuration(all, value))
				continue;
			List<Part> parts = parts(all, arm, group, results);
			if (parts.size() < group.getStrata().size() || Measured.span(all, value, TableReading.PRINTED) == null)
				continue;
			context.looked();
			TableReading.report(context, Spot.at(all, COMPARISON__ENDPOINT), severity(),
					reading -> isOutside(Measured.span(all, value, reading), parts, reading),
					() -> NumberText.name(all) + " of all patients is " + NumberText.text(all, value) + Measured.inGroup(arm)
							+ ", outside its strata (" + words(parts) + "): a number is wrong, or patients without a biomarker result"
							+ " are left out and the group is `exclusive`");
		}
	}

	/** The values of the same measure and group in the row of each stratum. */
	private static List<Part> parts(Comparison all, Object group, StrataGroup strata, ResultSet results) {
		List<Part> parts = new ArrayList<>();
		for (Stratum stratum : strata.getStrata())
			for (ResultRow row : results.getRows())
				if (row.getStratum() == stratum)
					for (Comparison comparison : row.getComparisons())
						if (comparison.getEndpoint() == all.getEndpoint() && Measured.isSameSetting(comparison, all)) {
							int index = Measured.groups(comparison).indexOf(group);
							if (index >= 0 && Measured.span(comparison, comparison.getValues().get(index), TableReading.PRINTED) != null)
								parts.add(new Part(stratum, comparison, index));
						}
		return parts;
	}

	private static boolean isOutside(RoundingInterval all, List<Part> parts, TableReading reading) {
		RoundingInterval strata = null;
		boolean open = false;
		for (Part part : parts) {
			RoundingInterval span = Measured.span(part.comparison, part.value(), reading);
			if (span.low() == null && span.high() == null)
				open = true;
			else
				strata = strata == null ? span : strata.join(span);
		}
		return strata != null && (all.isBelow(strata) || !open && strata.isBelow(all));
	}

	private static String words(List<Part> parts) {
		List<String> words = new ArrayList<>();
		for (Part part : parts)
			words.add(part.stratum.getName() + " " + NumberText.text(part.comparison, part.value()));
		return String.join(", ", words);
	}
}
