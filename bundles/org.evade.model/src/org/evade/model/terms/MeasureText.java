/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.model.terms;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.evade.model.Comparison;
import org.evade.model.MeasuredValue;
import org.evade.model.Significance;
import org.evade.model.Statistic;
import org.evade.model.ValueKind;
import org.evade.model.ValueOperator;

/** Measures in one line. */
public final class MeasureText {
	private MeasureText() {
	}

	/** Several, in their order. */
	public static List<String> of(List<Comparison> comparisons) {
		return comparisons.stream().map(MeasureText::of).toList();
	}

	/** Endpoint, values with units and intervals, p value: {@code ORR 7.4 % vs 35.7 %, p < 0.001}. */
	public static String of(Comparison comparison) {
		StringBuilder text = new StringBuilder();
		if (comparison.getStatistic() != Statistic.UNSTATED)
			text.append(Terms.word(comparison.getStatistic())).append(' ');
		text.append(known(comparison.getEndpoint()) ? comparison.getEndpoint().getName() : "?");
		if (comparison.getOf() != null)
			text.append(" of ").append(Participants.words(comparison.getOf(), each -> each.eIsProxy() ? "?" : Terms.label(each)));
		if (comparison.getAt() != null)
			text.append(" at ").append(comparison.getAt().getValue()).append(unit(comparison.getAt().getUnit()));
		text.append(' ').append(comparison.getValues().stream().map(MeasureText::of).collect(Collectors.joining(" vs ")));
		comparison.getPValues().forEach(p -> text.append(", ").append(Terms.word(p.getKind())).append(' ').append(Terms.word(p.getOperator()))
				.append(' ').append(p.getValue().toPlainString()));
		if (comparison.getP() != null)
			text.append(", p ").append(Terms.word(comparison.getPOperator())).append(' ').append(comparison.getP().toPlainString());
		if (comparison.getSignificance() != Significance.UNMARKED)
			text.append(", ").append(Terms.word(comparison.getSignificance()));
		return text.toString();
	}

	/** The statistic of a comparison; the endpoint's usual one when it names none. */
	public static Statistic statistic(Comparison comparison) {
		if (comparison.getStatistic() != Statistic.UNSTATED)
			return comparison.getStatistic();
		return known(comparison.getEndpoint()) ? comparison.getEndpoint().getStatistic() : Statistic.UNSTATED;
	}

	/** A value with its unit, its interval and whose it is. */
	public static String of(MeasuredValue value) {
		StringBuilder text = new StringBuilder();
		if (value.getValue() == null)
			text.append(Terms.word(value.getKind()));
		else {
			if (value.getOperator() != ValueOperator.EQUAL)
				text.append(Terms.word(value.getOperator())).append(' ');
			text.append(value.getValue().toPlainString());
			if (value.getKind() == ValueKind.RANGE && isGiven(value.getHigh(), value.getHighKind()))
				text.append(" to ").append(end(value.getHigh(), value.getHighKind()));
			text.append(unit(value.getUnit()));
		}
		if (isGiven(value.getCiLow(), value.getCiLowKind()) && isGiven(value.getCiHigh(), value.getCiHighKind()))
			text.append(" (").append(Terms.word(value.getIntervalKind())).append(' ').append(end(value.getCiLow(), value.getCiLowKind()))
					.append(" to ").append(end(value.getCiHigh(), value.getCiHighKind())).append(')');
		if (known(value.getGroup()))
			text.append(" (").append(value.getGroup().getName())
					.append(known(value.getAgainst()) ? " against " + value.getAgainst().getName() : "").append(')');
		if (value.getCorrection() != null && value.getCorrection().getValue() != null)
			text.append(" corrected to ").append(value.getCorrection().getValue().toPlainString());
		return text.toString();
	}

	private static boolean isGiven(BigDecimal number, ValueKind kind) {
		return number != null || kind != ValueKind.EXACT;
	}

	private static String end(BigDecimal number, ValueKind kind) {
		return number == null ? Terms.word(kind) : number.toPlainString();
	}

	private static String unit(String unit) {
		return unit == null ? "" : " " + unit;
	}

	private static boolean known(EObject object) {
		return object != null && !object.eIsProxy();
	}
}
