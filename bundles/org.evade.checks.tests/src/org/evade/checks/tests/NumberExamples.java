/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.tests;

import static org.evade.checks.tests.Example.finds;
import static org.evade.checks.tests.Example.spares;

import java.util.List;
import java.util.stream.Stream;

import org.evade.checks.Severity;

/** One number against the others of its comparison. The controls are rows of the corpus and of trial reports. */
final class NumberExamples {
	private NumberExamples() {
	}

	static List<Example> all() {
		return Stream.of(intervals(), shares(), printed()).flatMap(List::stream).toList();
	}

	private static String measured(String comparison) {
		return "claims from art { claim a: nivolumab prolongs OS { cites 1 measured " + comparison + " } }";
	}

	private static List<Example> intervals() {
		return List.of(
				finds("MEA-INTERVAL-P", measured("hazard ratio OS 0.49 95 CI 0.38 to 1.64 p < 0.001")).at("0.38",
						"The interval 0.38 to 1.64 of the hazard ratio of OS holds 1, but p < 0.001"),
				finds("MEA-INTERVAL-P", measured("hazard ratio OS 0.70 95 CI 0.50 to 0.90 p = 0.30")).at("0.50", "does not hold 1, but p = 0.30"),
				finds("MEA-INTERVAL-P", measured("hazard ratio OS 0.70 95 CI 0.50 to 1.20 significant")).at("0.50", "is marked as significant"),
				finds("MEA-INTERVAL-P", measured("odds ratio ORR 5.98 95 CI 3.68 to 9.72 not significant")).at("3.68", "not significant"),
				finds("MEA-INTERVAL-P", measured("hazard ratio OS 0.70 99 CI 0.50 to 0.90 p = 0.04")).at("0.50", "p = 0.04"),
				spares("MEA-INTERVAL-P", measured("hazard ratio OS 0.73 98.5 CI 0.57 to 0.93 p = 0.002")),
				spares("MEA-INTERVAL-P", measured("hazard ratio PFS 0.92 95 CI 0.77 to 1.11 p = 0.39")),
				spares("MEA-INTERVAL-P", measured("hazard ratio OS 0.80 95 CI 0.64 to 1.00 p = 0.046")),
				spares("MEA-INTERVAL-P", measured("hazard ratio OS 0.81 95 CI 0.66 to 0.99 p = 0.055")),
				spares("MEA-INTERVAL-P", measured("hazard ratio OS 0.70 99 CI 0.50 to 1.20 p = 0.02")),
				finds("MEA-INTERVAL-MIDDLE", measured("hazard ratio OS 0.49 95 CI 0.48 to 1.90")).at("0.49", "which on the scale of ratios is 0.95"),
				finds("MEA-INTERVAL-MIDDLE", measured("odds ratio ORR 5.98 95 CI 3.68 to 7.92")).at("5.98", "5.40"),
				finds("MEA-INTERVAL-MIDDLE", measured("hazard ratio OS 0.94 95 CI 0.38 to 0.96 corrected to 0.60 because \"the text\"")).at("0.94",
						"settled", Severity.INFO),
				spares("MEA-INTERVAL-MIDDLE", measured("hazard ratio PFS 0.58 95 CI 0.38 to 0.89")),
				spares("MEA-INTERVAL-MIDDLE", measured("hazard ratio OS 0.7 95 CI 0.6 to 0.9")),
				finds("MEA-RATIO-SIZE", measured("hazard ratio OS 49")).at("49", "49 is not plausible (0.49 is)"),
				finds("MEA-RATIO-SIZE", measured("hazard ratio OS 0.004")).at("0.004", "is not plausible"),
				spares("MEA-RATIO-SIZE", measured("hazard ratio PFS 0.58 measured odds ratio ORR 32")),
				finds("MEA-P", measured("OS 17.1 mo vs 14.9 mo p = 0.000")).at("0.000", "write `p < 0.001`"),
				finds("MEA-P", measured("PFS 12.1 mo vs 10.9 mo p < 0.0")).at("0.0", "No p value is 0.0 or less"));
	}

	private static List<Example> shares() {
		return List.of(
				finds("MEA-POSSIBLE", measured("ORR 7.4 % out of 20 vs 35.7 % out of 28")).at("20",
						"No number of 20 patients is 7.4 %: 1 is 5.0 %, 2 is 10.0 %"),
				spares("MEA-POSSIBLE", measured("ORR 60 % out of 5 vs 45 % out of 154")),
				finds("MEA-FRACTION", measured("ORR 19 % 54 out of 292")).at("19", "rounded twice, by way of 18.5 %"),
				spares("MEA-FRACTION", measured("ORR 19 % 56 out of 292")),
				finds("MEA-CHANGE", measured("change density 2.1 fold")).at("2.1", "write `ratio` (so many times as much)"),
				finds("MEA-CHANGE", measured("change ORR 18 %")).at("18", "`points`"),
				finds("MEA-CHANGE", measured("change density -2.1 fold ratio")).at("-2.1", "`0.5 fold ratio`"),
				finds("MEA-CHANGE", measured("change density -140 % relative")).at("-140", "Nothing falls by 140 %"),
				spares("MEA-CHANGE", measured("change density 2.3 fold unspecified basis between strata printed \"2.3 times\"")),
				spares("MEA-CHANGE", measured("change density -40 % relative printed \"40% lower\"")),
				spares("MEA-CHANGE", measured("change density -12 % points")));
	}

	private static List<Example> printed() {
		return List.of(
				finds("MEA-PRINTED", measured("hazard ratio OS 0.58 95 CI 0.41 to 0.81 printed \"0.58 (0.41-0.91)\"")).at("\"0.58 (0.41-0.91)\"",
						"is given as 0.81, which"),
				finds("MEA-PRINTED", measured("ORR 13 % vs 36 % printed \"36 vs. 13\"")).at("\"36 vs. 13\"", "stand in another order"),
				finds("MEA-PRINTED", measured("score 0.35 printed \"r = -0.35\"".replace("-", "\u2212"))).at("\"r = \u22120.35\"", "is given as 0.35"),
				finds("MEA-PRINTED", measured("OS 12 mo vs 9 mo p = 0.02 printed \"12 vs. 9; P=0.002\"")).at("\"12 vs. 9; P=0.002\"", "as p 0.02"),
				finds("MEA-PRINTED", measured("ORR 45 % 69 out of 154 printed \"45% (69/145)\"")).at("\"45% (69/145)\"", "is given as 154"),
				spares("MEA-PRINTED", measured("hazard ratio OS 0.58 95 CI 0.41 to 0.81 printed \"0\u00B758 (0\u00B741\u20130\u00B781)\"")),
				spares("MEA-PRINTED", measured("hazard ratio OS 0.58 95 CI 0.41 to 0.81 p = 0.02 printed \".58 (.41 to .81), P = .02\"")),
				spares("MEA-PRINTED", measured("PFS 8.8 mo vs 4.9 mo printed \"8,8 vs 4,9\"")),
				spares("MEA-PRINTED", measured("density 1177 printed \"1\u2009177\"")),
				spares("MEA-PRINTED", measured("OS 12 mo vs 9 mo p = 0.000023 printed \"12 vs. 9 (p = 2.3 \u00D7 10\u207B\u2075)\"")),
				spares("MEA-PRINTED", measured("score -0.35 printed \"r = \u22120.35\"")),
				spares("MEA-PRINTED", measured("primary-resistance 5 to 10 % printed \"5%\u201310%\"")));
	}
}
