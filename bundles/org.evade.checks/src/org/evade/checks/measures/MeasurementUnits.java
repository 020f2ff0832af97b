/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.measures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Units that measurements are given in. */
final class MeasurementUnits {
	/** Percent. */
	static final String PERCENT = "%";

	private static final Map<String, BigDecimal> MONTHS = new HashMap<>();

	static {
		BigDecimal perYear = new BigDecimal("365.25");
		put(BigDecimal.ONE, "mo", "month", "months");
		put(new BigDecimal(12), "a", "yr", "year", "years");
		put(new BigDecimal(84).divide(perYear, MathContext.DECIMAL64), "wk", "week", "weeks");
		put(new BigDecimal(12).divide(perYear, MathContext.DECIMAL64), "d", "day", "days");
	}

	private MeasurementUnits() {
	}

	private static void put(BigDecimal months, String... words) {
		List.of(words).forEach(word -> MONTHS.put(word, months));
	}

	/** Length of a unit of time in months, or null when the unit is none. */
	static BigDecimal months(String unit) {
		return unit == null ? null : MONTHS.get(unit);
	}
}
