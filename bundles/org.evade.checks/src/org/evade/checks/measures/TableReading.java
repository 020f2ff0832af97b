/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.measures;

import java.math.BigDecimal;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.evade.checks.Context;
import org.evade.checks.Severity;
import org.evade.checks.Spot;
import org.evade.model.MeasuredValue;
import org.evade.model.PopulationCount;
import org.evade.model.ValueKind;

/** The two ways to read a table: as printed, or with the curators' corrections. */
enum TableReading {
	/** As the article prints it. */
	PRINTED,
	/** With corrections where there are any. */
	CORRECTED;

	/** The number of a value, or null when it is none or a range. */
	BigDecimal number(MeasuredValue value) {
		if (value.getKind() != ValueKind.EXACT)
			return null;
		return this == CORRECTED && value.getCorrection() != null ? value.getCorrection().getValue() : value.getValue();
	}

	/** A count. */
	BigDecimal number(PopulationCount count) {
		return this == CORRECTED && count.getCorrection() != null ? count.getCorrection().getValue()
				: BigDecimal.valueOf(count.getN());
	}

	/**
	 * Reports what is wrong in print; what a correction has settled weighs as information only.
	 *
	 * @param broken
	 *            whether the rule is broken under a reading
	 * @param message
	 *            what is wrong, asked for only then
	 */
	static void report(Context context, Spot spot, Severity severity, Predicate<TableReading> broken,
			Supplier<String> message) {
		if (!broken.test(PRINTED))
			return;
		boolean settled = !broken.test(CORRECTED);
		context.report(spot, settled ? Severity.INFO : severity,
				settled ? message.get() + " (settled by the correction beside it)" : message.get());
	}
}
