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
import java.util.regex.Matcher;
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
	private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
	private static final Map<ValueKind, Pattern> MARKS = Map.of(ValueKind.NOT_REACHED,
			Pattern.compile("\\bN\\.?[RE]\\b|not.?(reached|estimable)", Pattern.CASE_INSENSITIVE), ValueKind.UNKNOWN,
			Pattern.compile("\\bUK\\b|unknown|not.?known|\\?", Pattern.CASE_INSENSITIVE), ValueKind.DASH,
			Pattern.compile("[-\\u2010-\\u2015\\u2212]"));

	PrintedCell() {
		super("MEA-PRINTED", Severity.WARNING, "Value that the printed cell does not show", """
				Where a comparison keeps its cell as printed, every number that is not derived stands in the cell, and \
				NR, UK and dashes do too. Cells without any digit are not searched for numbers. A difference is a slip \
				of the curator, or of whoever set the cell.""",
				"awkward cases: the printed spelling and its normalised value are both kept", COMPARISON);
	}

	@Override
	protected void judge(Comparison comparison, Context context) {
		String printed = comparison.getPrinted();
		if (printed == null || printed.isBlank() || !Measured.isKnown(comparison))
			return;
		context.looked();
		List<BigDecimal> numbers = numbers(printed);
		List<String> missing = new ArrayList<>();
		for (MeasuredValue value : comparison.getValues())
			if (!value.isDerived() && !isShown(value, printed, numbers))
				missing.add(value.getValue() == null ? Terms.word(value.getKind()) : NumberText.text(value.getValue()));
		if (!missing.isEmpty())
			context.report(Spot.at(comparison, COMPARISON__PRINTED), NumberText.name(comparison) + " is given as "
					+ String.join(" and ", missing) + ", which the printed cell \"" + printed + "\" does not show");
	}

	private static boolean isShown(MeasuredValue value, String printed, List<BigDecimal> numbers) {
		if (value.getValue() == null)
			return !MARKS.containsKey(value.getKind()) || MARKS.get(value.getKind()).matcher(printed).find();
		return numbers.isEmpty() || contains(numbers, value.getValue())
				&& (value.getHigh() == null || contains(numbers, value.getHigh()));
	}

	private static boolean contains(List<BigDecimal> numbers, BigDecimal wanted) {
		return numbers.stream().anyMatch(number -> number.compareTo(wanted.abs()) == 0);
	}

	/** Numbers of the cell, with and without commas between thousands. */
	private static List<BigDecimal> numbers(String printed) {
		List<BigDecimal> numbers = new ArrayList<>();
		for (String text : List.of(printed, printed.replaceAll("(?<=\\d),(?=\\d{3})", "")))
			for (Matcher matcher = NUMBER.matcher(text); matcher.find();)
				numbers.add(new BigDecimal(matcher.group()));
		return numbers;
	}
}
