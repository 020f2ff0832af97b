/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.measures;

import java.math.BigDecimal;

import org.evade.model.Comparison;
import org.evade.model.MeasuredValue;
import org.evade.model.ValueOperator;
import org.evade.model.terms.Terms;

/** Numbers as messages give them. */
final class NumberText {
	private NumberText() {
	}

	/** A value as the article prints it, with its unit. */
	static String text(Comparison comparison, MeasuredValue value) {
		return switch (value.getKind()) {
		case EXACT -> operator(value.getOperator()) + text(value.getValue()) + unit(Measured.unit(comparison, value));
		case RANGE -> text(value.getValue()) + " to " + text(value.getHigh()) + unit(Measured.unit(comparison, value));
		default -> Terms.word(value.getKind());
		};
	}

	/** A number without an exponent. */
	static String text(BigDecimal number) {
		return number.toPlainString();
	}

	private static String operator(ValueOperator operator) {
		return operator == ValueOperator.EQUAL ? "" : Terms.word(operator);
	}

	private static String unit(String unit) {
		return unit == null ? "" : " " + unit;
	}

	/** The endpoint of a comparison: its id. */
	static String name(Comparison comparison) {
		return comparison.getEndpoint().getName();
	}
}
