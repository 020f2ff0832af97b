/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.agreement;

/**
 * A part of a whole, with Wilson's interval.
 *
 * @param part
 *            how many
 * @param whole
 *            out of how many
 */
public record Proportion(int part, int whole) {
	private static final double Z = 1.959963984540054;

	/** 0 to 1; not a number when there is no whole. */
	public double value() {
		return whole == 0 ? Double.NaN : (double) part / whole;
	}

	/** Lower end of the 95 % interval. */
	public double low() {
		return middle() - half();
	}

	/** Upper end of the 95 % interval. */
	public double high() {
		return middle() + half();
	}

	private double middle() {
		return (value() + Z * Z / (2 * whole)) / (1 + Z * Z / whole);
	}

	private double half() {
		double p = value();
		return Z / (1 + Z * Z / whole) * Math.sqrt(p * (1 - p) / whole + Z * Z / (4.0 * whole * whole));
	}
}
