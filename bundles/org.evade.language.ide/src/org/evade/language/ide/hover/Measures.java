/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.hover;

import java.util.List;
import java.util.stream.Collectors;

import org.evade.checks.Model;
import org.evade.language.ide.access.Sentences;
import org.evade.model.Comparison;
import org.evade.model.MeasuredValue;
import org.evade.model.Significance;
import org.evade.model.Statistic;
import org.evade.model.ValueKind;
import org.evade.model.ValueOperator;
import org.evade.model.terms.Terms;

/** Measures in one line. */
final class Measures {
	private Measures() {
	}

	static List<String> of(List<Comparison> comparisons) {
		return comparisons.stream().map(Measures::of).toList();
	}

	/** Endpoint, values with units and intervals, p value: {@code ORR 7.4 % vs 35.7 %, p < 0.001}. */
	static String of(Comparison comparison) {
		StringBuilder text = new StringBuilder();
		if (comparison.getStatistic() != Statistic.UNSTATED)
			text.append(Terms.word(comparison.getStatistic())).append(' ');
		text.append(Model.known(comparison.getEndpoint()) ? comparison.getEndpoint().getName() : "?");
		if (comparison.getOf() != null)
			text.append(" of ").append(Sentences.of(comparison.getOf()));
		if (comparison.getAt() != null)
			text.append(" at ").append(comparison.getAt().getValue()).append(unit(comparison.getAt().getUnit()));
		text.append(' ').append(comparison.getValues().stream().map(Measures::of).collect(Collectors.joining(" vs ")));
		if (comparison.getP() != null)
			text.append(", p ").append(Terms.word(comparison.getPOperator())).append(' ').append(comparison.getP().toPlainString());
		if (comparison.getSignificance() != Significance.UNMARKED)
			text.append(", ").append(Terms.word(comparison.getSignificance()));
		return text.toString();
	}

	private static String of(MeasuredValue value) {
		StringBuilder text = new StringBuilder();
		if (value.getValue() == null)
			text.append(Terms.word(value.getKind()));
		else {
			if (value.getOperator() != ValueOperator.EQUAL)
				text.append(Terms.word(value.getOperator())).append(' ');
			text.append(value.getValue().toPlainString());
			if (value.getKind() == ValueKind.RANGE && value.getHigh() != null)
				text.append(" to ").append(value.getHigh().toPlainString());
			text.append(unit(value.getUnit()));
		}
		if (value.getCiLow() != null && value.getCiHigh() != null)
			text.append(" (CI ").append(value.getCiLow().toPlainString()).append(" to ").append(value.getCiHigh().toPlainString())
					.append(')');
		if (Model.known(value.getGroup()))
			text.append(" (").append(value.getGroup().getName()).append(')');
		if (value.getCorrection() != null && value.getCorrection().getValue() != null)
			text.append(" corrected to ").append(value.getCorrection().getValue().toPlainString());
		return text.toString();
	}

	private static String unit(String unit) {
		return unit == null ? "" : " " + unit;
	}
}
