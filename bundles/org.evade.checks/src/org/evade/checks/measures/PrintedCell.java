/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.measures;

import static org.evade.model.EvadePackage.Literals.COMPARISON;
import static org.evade.model.EvadePackage.Literals.COMPARISON__PRINTED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.evade.checks.Context;
import org.evade.checks.RuleFor;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.Comparison;
import org.evade.model.MeasuredValue;
import org.evade.model.ValueKind;
import org.evade.model.terms.Terms;

/** A normalised value that the printed cell does not show. */
final class PrintedCell extends RuleFor<Comparison> {
	private static final Map<ValueKind, Pattern> MARKS = Map.of(ValueKind.NOT_REACHED,
			Pattern.compile("\\bN\\.?[RE]\\b|not.?(reached|estimable)", Pattern.CASE_INSENSITIVE), ValueKind.UNKNOWN,
			Pattern.compile("\\bUK\\b|unknown|not.?known|\\?", Pattern.CASE_INSENSITIVE), ValueKind.DASH,
			Pattern.compile("[-\\u2010-\\u2015\\u2212]"));

	PrintedCell() {
		super("MEA-PRINTED", Severity.WARNING, "Value that the printed cell does not show", """
				Where a comparison keeps its cell as printed, every number that is not derived stands in the cell, and NR, UK and \
				dashes do too; where the cell prints an interval, events out of a total or a p value, these as well. Values \
				that name no arm stand in the order of the cell. Numbers are read in every style: raised points, decimal commas, \
				thin blanks between thousands, no zero before the point, any minus. Cells without any digit are not searched for \
				numbers. A difference is a slip of the curator, or of whoever set the cell.""",
				"awkward cases: the printed spelling and its normalised value are both kept", COMPARISON);
	}

	@Override
	protected void judge(Comparison comparison, Context context) {
		String printed = comparison.getPrinted();
		if (printed == null || printed.isBlank() || !Measured.isKnown(comparison))
			return;
		context.looked();
		PrintedNumbers numbers = new PrintedNumbers(printed);
		List<String> missing = new ArrayList<>();
		for (MeasuredValue value : comparison.getValues())
			if (!value.isDerived())
				missing(value, printed, numbers, missing);
		if (numbers.hasP() && comparison.getP() != null && !numbers.shows(comparison.getP()))
			missing.add("p " + NumberText.text(comparison.getP()));
		Spot spot = Spot.at(comparison, COMPARISON__PRINTED);
		if (!missing.isEmpty())
			context.report(spot, NumberText.name(comparison) + " is given as " + String.join(" and ", missing)
					+ ", which the printed cell \"" + printed + "\" does not show");
		else if (isTurned(comparison, numbers))
			context.report(spot, "The values of " + NumberText.name(comparison) + " stand in another order than in the printed cell \"" + printed
					+ "\": exchange them, or name the arm of each");
	}

	private static void missing(MeasuredValue value, String printed, PrintedNumbers numbers, List<String> missing) {
		if (value.getValue() == null) {
			if (MARKS.containsKey(value.getKind()) && !MARKS.get(value.getKind()).matcher(printed).find())
				missing.add(Terms.word(value.getKind()));
			return;
		}
		if (numbers.isEmpty())
			return;
		List<BigDecimal> wanted = new ArrayList<>();
		wanted.add(value.getValue());
		wanted.add(value.getHigh());
		if (numbers.hasInterval()) {
			wanted.add(value.getCiLow());
			wanted.add(value.getCiHigh());
		}
		if (numbers.hasFraction() && value.getTotal() > 0) {
			wanted.add(new BigDecimal(value.getEvents()));
			wanted.add(new BigDecimal(value.getTotal()));
		}
		wanted.stream().filter(number -> number != null && !numbers.shows(number)).forEach(number -> missing.add(NumberText.text(number)));
	}

	/** Whether every value stands once in the cell, names no group, and they stand in another order. */
	private static boolean isTurned(Comparison comparison, PrintedNumbers numbers) {
		int before = -1;
		boolean turned = false;
		for (MeasuredValue value : comparison.getValues()) {
			if (value.getValue() == null || value.getKind() != ValueKind.EXACT || value.isDerived() || value.getGroup() != null
					|| value.getGroupLabel() != null)
				return false;
			int at = numbers.only(value.getValue());
			if (at < 0)
				return false;
			turned |= at < before;
			before = at;
		}
		return turned;
	}
}
