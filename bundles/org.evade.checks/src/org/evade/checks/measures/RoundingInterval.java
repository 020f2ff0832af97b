/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.measures;

import java.math.BigDecimal;

import org.evade.model.MeasuredValue;
import org.evade.model.ValueKind;
import org.evade.model.ValueOperator;

/**
 * True values that a printed number may stand for: half a unit of its last digit to both sides, more when the number is a
 * bound. An end that is null is open.
 */
record RoundingInterval(BigDecimal low, BigDecimal high) {
	private static final BigDecimal HALF = new BigDecimal("0.5");

	/** What a rounded number may stand for. */
	static RoundingInterval of(BigDecimal printed) {
		BigDecimal half = HALF.movePointLeft(printed.scale());
		return new RoundingInterval(printed.subtract(half), printed.add(half));
	}

	/** What a value may stand for; null when it says nothing about the number. A median not reached lies high. */
	static RoundingInterval of(MeasuredValue value, TableReading reading) {
		if (value.getKind() == ValueKind.NOT_REACHED)
			return new RoundingInterval(null, null);
		BigDecimal number = reading.number(value);
		return number == null ? null : of(number, value.getOperator());
	}

	private static RoundingInterval of(BigDecimal number, ValueOperator operator) {
		RoundingInterval exact = of(number);
		return switch (operator) {
		case EQUAL -> exact;
		case LESS, AT_MOST -> new RoundingInterval(null, exact.high);
		case GREATER, AT_LEAST -> new RoundingInterval(exact.low, null);
		case ABOUT -> {
			BigDecimal unit = exact.high.subtract(exact.low);
			yield new RoundingInterval(number.subtract(unit), number.add(unit));
		}
		};
	}

	/** Both ends times a factor above 0. */
	RoundingInterval times(BigDecimal factor) {
		return new RoundingInterval(low == null ? null : low.multiply(factor), high == null ? null : high.multiply(factor));
	}

	/** Whether every value of this span lies below every value of the other. */
	boolean isBelow(RoundingInterval other) {
		return high != null && other.low != null && high.compareTo(other.low) < 0;
	}

	/** The smallest span that holds both. */
	RoundingInterval join(RoundingInterval other) {
		return new RoundingInterval(low == null || other.low == null ? null : low.min(other.low),
				high == null || other.high == null ? null : high.max(other.high));
	}
}
