/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.trials;

import java.math.BigDecimal;

import org.evade.model.Stratum;

/** Values of a biomarker that a stratum takes. An end that is null is open. */
record Bounds(BigDecimal low, boolean lowClosed, BigDecimal high, boolean highClosed) {
	/** The bounds of a stratum, or null when it has no cut-off. */
	static Bounds of(Stratum stratum) {
		BigDecimal low = stratum.getLow();
		if (low == null)
			return null;
		if (stratum.getHigh() != null)
			return new Bounds(low, true, stratum.getHigh(), true);
		return switch (stratum.getOperator()) {
		case LESS -> new Bounds(null, false, low, false);
		case AT_MOST -> new Bounds(null, false, low, true);
		case GREATER -> new Bounds(low, false, null, false);
		case AT_LEAST -> new Bounds(low, true, null, false);
		case EQUAL, ABOUT -> new Bounds(low, true, low, true);
		};
	}

	/** How the next bounds follow on these: an overlap, a gap, or null when they meet. Whole numbers meet at 49 and 50. */
	String meets(Bounds next) {
		if (high == null || next.low == null)
			return "overlap";
		int order = high.compareTo(next.low);
		if (order > 0 || order == 0 && highClosed && next.lowClosed)
			return "overlap";
		if (order == 0)
			return highClosed || next.lowClosed ? null : "gap";
		BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, Math.max(high.scale(), next.low.scale())));
		return highClosed && next.lowClosed && next.low.subtract(high).compareTo(step) <= 0 ? null : "gap";
	}

	/** Whether every value of these bounds lies within others. */
	boolean isWithin(Bounds outer) {
		return (outer.low == null || low != null && (low.compareTo(outer.low) > 0
				|| low.compareTo(outer.low) == 0 && (outer.lowClosed || !lowClosed)))
				&& (outer.high == null || high != null && (high.compareTo(outer.high) < 0
						|| high.compareTo(outer.high) == 0 && (outer.highClosed || !highClosed)));
	}
}
