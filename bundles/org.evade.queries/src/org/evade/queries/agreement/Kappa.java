/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Cohen's kappa of two people who gave each item one of several values, with the interval of Fleiss, Cohen and Everitt (1969).
 *
 * @param items
 *            how many items both judged
 * @param agreed
 *            how many of them got the same value
 * @param value
 *            kappa, -1 to 1; not a number without items, and when chance alone agrees always
 * @param low
 *            lower end of the 95 % interval
 * @param high
 *            upper end
 */
public record Kappa(int items, int agreed, double value, double low, double high) {
	private static final int FEW = 10;
	private static final double Z = 1.959963984540054;

	/** Kappa of two lists of values, one for each item in the same order. */
	public static Kappa of(List<String> first, List<String> second) {
		if (first.size() != second.size())
			throw new IllegalArgumentException(first.size() + " and " + second.size() + " values");
		int n = first.size();
		Set<String> all = new LinkedHashSet<>(first);
		all.addAll(second);
		List<String> values = new ArrayList<>(all);
		int k = values.size();
		double[][] p = new double[k][k];
		double[] row = new double[k], column = new double[k];
		int agreed = 0;
		for (int i = 0; i < n; i++) {
			int a = values.indexOf(first.get(i)), b = values.indexOf(second.get(i));
			p[a][b] += 1.0 / n;
			row[a] += 1.0 / n;
			column[b] += 1.0 / n;
			agreed += a == b ? 1 : 0;
		}
		double observed = n == 0 ? Double.NaN : (double) agreed / n, chance = 0;
		for (int i = 0; i < k; i++)
			chance += row[i] * column[i];
		if (n == 0 || 1 - chance < 1e-12)
			return new Kappa(n, agreed, Double.NaN, Double.NaN, Double.NaN);
		double kappa = (observed - chance) / (1 - chance);
		double error = Math.sqrt(Math.max(0, variance(p, row, column, observed, chance, kappa)) / n);
		return new Kappa(n, agreed, kappa, Math.max(-1, kappa - Z * error), Math.min(1, kappa + Z * error));
	}

	/** Times the number of items. */
	private static double variance(double[][] p, double[] row, double[] column, double observed, double chance, double kappa) {
		double same = 0, other = 0;
		for (int i = 0; i < p.length; i++)
			for (int j = 0; j < p.length; j++)
				if (i == j)
					same += p[i][i] * Math.pow(1 - (row[i] + column[i]) * (1 - kappa), 2);
				else
					other += p[i][j] * Math.pow(column[i] + row[j], 2);
		double rest = kappa - chance * (1 - kappa);
		return (same + Math.pow(1 - kappa, 2) * other - rest * rest) / Math.pow(1 - chance, 2);
	}

	/** Whether there is a value. */
	public boolean isKnown() {
		return !Double.isNaN(value);
	}

	/** Whether there are items enough for the interval, which holds for many and is far too narrow for few. */
	public boolean hasInterval() {
		return isKnown() && items >= FEW;
	}

	/** The share of items with the same value, 0 to 1; not a number without items. */
	public double share() {
		return items == 0 ? Double.NaN : (double) agreed / items;
	}
}
