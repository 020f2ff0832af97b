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

/** Arithmetic of values. */
final class MeasureExamples {
	private MeasureExamples() {
	}

	static List<Example> all() {
		return Stream.of(intervals(), ranges(), significance(), units(), orders(), corrections()).flatMap(List::stream).toList();
	}

	/** A claim with a measurement. */
	private static String measured(String comparison) {
		return "claims from art { claim a: nivolumab prolongs OS { cites 1 measured " + comparison + " } }";
	}

	/** A trial of two arms with one row. */
	private static String row(String cells) {
		return "trial t { cites 1 registered NCT00000001 arm one gives nivolumab arm two gives docetaxel comparator"
				+ " results in art.table-1 { for all { " + cells + " } } }";
	}

	private static List<Example> intervals() {
		return List.of(
				finds("MEA-INTERVAL", measured("hazard ratio OS 0.62 95 CI 0.70 to 0.81")).at("0.62",
						"0.62 lies outside its interval 0.70 to 0.81"),
				finds("MEA-INTERVAL", measured("hazard ratio OS 0.62 CI 0.81 to 0.49")).at("0.81", "the wrong way round"),
				finds("MEA-INTERVAL", measured("OS 12 mo 5 CI 10 to 14")).at("10", "level of 5 %"),
				finds("MEA-INTERVAL", measured("hazard ratio OS 0.92 CI 0.49 to 0.81 corrected to 0.62 because \"the text\"")).at(
						"0.92", "settled by the correction", Severity.INFO),
				spares("MEA-INTERVAL", measured("hazard ratio OS 0.6 95 CI 0.62 to 0.81")),
				spares("MEA-INTERVAL", measured("hazard ratio OS 0.62 95 CI 0.49 to 0.81")),
				spares("MEA-INTERVAL", measured("OS 16.7 mo 95 CI 13.9 to 19.7 vs 12.1 mo 95 CI 11.3 to 13.3")),
				finds("MEA-RATIO", measured("hazard ratio OS 0")).at("0", "ratios are above 0"),
				finds("MEA-RATIO", measured("odds ratio ORR -1.2 CI -1.5 to -0.9")).at("-1.2", "A odds ratio of -1.2".substring(2))
						.at("-1.5", "is it the logarithm?"),
				spares("MEA-RATIO", measured("hazard ratio OS 0.62 95 CI 0.49 to 0.81")),
				finds("MEA-CORRELATION", measured("score 1.2")).at("1.2", "lies between -1 and 1"),
				finds("MEA-P", measured("OS 9 mo p for trend = 1.2")).at("1.2", "lies between 0 and 1"),
				finds("MEA-RANGE", measured("OS 9 mo range 12 to 3")).at("12", "does not rise"),
				spares("MEA-RANGE", measured("OS 9 mo range 3.1+ to NR IQR 4 to 4")),
				spares("MEA-INTERVAL", measured("OS NR 95 CI 14.2 to NE vs 9 mo 95 CI 8 to 10")),
				finds("MEA-ARMS", row("hazard ratio OS 0.7 (one against one);")).at("one", "compared with itself"),
				spares("MEA-ARMS", row("hazard ratio OS 0.7 (one against two) vs 0.8 (one against \"best care\");")),
				spares("MEA-CORRELATION", measured("score -0.74")));
	}

	private static List<Example> ranges() {
		return List.of(
				finds("MEA-PERCENT", row("ORR 447.5 % vs 20 %;")).at("447.5", "ORR of 447.5 % cannot be"),
				finds("MEA-PERCENT", measured("rate OS at 12 mo 104 %")).at("104", "OS of 104 %"),
				finds("MEA-PERCENT", row("ORR 30 % CI 25 to 130 vs 20 %;")).at("30 % CI 25 to 130", "A bound of ORR"),
				spares("MEA-PERCENT", measured("ORR 250 % relative vs 0 %")),
				spares("MEA-PERCENT", row("ORR 0 % vs 100 %;")),
				finds("MEA-FRACTION", row("ORR 27 % 30 out of 100 vs 20 %;")).at("27",
						"27 % is not 30 out of 100, which is 30.0 %"),
				finds("MEA-FRACTION", row("ORR 27 % 30 out of 27 vs 20 %;")).at("30", "30 events out of 27 cannot be"),
				finds("MEA-FRACTION", row("ORR 10 % 0 out of 27 vs 20 %;")).at("10", "which is 0.0 %"),
				spares("MEA-FRACTION", row("ORR 44.8 % 69 out of 154 vs 27.8 % 42 out of 151;")),
				spares("MEA-FRACTION", row("ORR 45 % 69 out of 154 vs 0 % 0 out of 151;")),
				finds("MEA-P", measured("OS 12 mo vs 9 mo p = 1.2")).at("1.2", "lies between 0 and 1"),
				spares("MEA-P", measured("OS 12 mo vs 9 mo p < 0.001")),
				finds("MEA-RANGE", measured("ORR 44 to 27 %")).at("44", "44 to 27 does not rise"),
				finds("MEA-RANGE", "define d { cites 1 criterion \"TMB\" 20 - 10 \"mut/Mb\" }").at("20", "does not rise"),
				spares("MEA-RANGE", measured("primary-resistance 26.9 to 44 %")));
	}

	private static List<Example> significance() {
		return List.of(
				finds("MEA-REPORTED", measured("OS 9 mo vs 12 mo reported better")).at("reported better",
						"OS is reported better, but the values are 9 mo against 12 mo"),
				finds("MEA-REPORTED", measured("ORR 30 % vs 12 % reported worse")).at("reported worse", "but the values are"),
				finds("MEA-REPORTED", measured("OS not given reported alike significant")).at("reported alike",
						"but it is marked as significant"),
				spares("MEA-REPORTED", measured("OS 12 mo vs 9 mo reported better")),
				spares("MEA-REPORTED", measured("OS not given reported alike not significant")),
				finds("MEA-SIGNIFICANCE", measured("OS 12 mo vs 9 mo significant p = 0.42")).at("significant", "but p is 0.42"),
				finds("MEA-SIGNIFICANCE", measured("OS 12 mo vs 9 mo significant p > 0.05")).at("significant", "p is above 0.05"),
				spares("MEA-SIGNIFICANCE", measured("OS 12 mo vs 9 mo significant p = 0.05")),
				spares("MEA-SIGNIFICANCE", measured("OS 12 mo vs 9 mo significant p < 0.05")),
				finds("MEA-PRINTED", row("ORR 49.5 % vs 41.3 % printed \"49.5 vs. 41 3\";")).at("\"49.5 vs. 41 3\"",
						"ORR is given as 41.3, which the printed cell"),
				finds("MEA-PRINTED", row("PFS NR vs UK printed \"NR vs. 5.1\";")).at("\"NR vs. 5.1\"", "is given as UK"),
				spares("MEA-PRINTED", row("ORR 26 % vs 33 % printed \"26 vs. 33 A\"; PFS NR vs - printed \"not reached vs. –\";")),
				spares("MEA-PRINTED", row("density 1177 vs 1,5 printed \"1,177 vs. one\";".replace("1,5", "1.5 derived"))));
	}

	private static List<Example> units() {
		return List.of(finds("MEA-UNIT", row("OS 12 % vs 9 %;")).at("%", "The median of OS is given in %").at("%",
				"a time has the unit mo"), finds("MEA-UNIT", row("rate OS at 12 mo 61.7 vs 52.2 %;")).at("61.7",
						"The rate of OS is given without a unit"),
				finds("MEA-UNIT", measured("hazard ratio OS 0.62 mo")).at("mo", "it has no unit"),
				finds("MEA-UNIT", row("ORR 12 mo vs 9 %;")).at("mo", "The rate of ORR is given in mo"),
				spares("MEA-UNIT", row("OS 12 mo vs 9; rate OS at 12 mo 61.7 % vs 52.2 %; ORR 12 vs 9 %; PFS 30 wk vs 1 yr;")),
				spares("MEA-UNIT", measured("hazard ratio OS 0.62 measured change ORR 18 % points measured OS 30 % relative")),
				finds("MEA-TIME", row("OS 447.5 mo vs 29.1 mo;")).at("447.5", "OS of 447.5 mo is 37 years"),
				finds("MEA-TIME", row("OS 0 mo vs 29.1 mo;")).at("0", "use NR, UK or - for a missing one"),
				finds("MEA-TIME", row("OS 1200 wk vs 29.1 mo;")).at("1200", "23 years"),
				finds("MEA-TIME", row("OS 447.5 mo corrected to 47.5 because \"the text\" vs 29.1 mo;")).at("447.5", "settled",
						Severity.INFO),
				spares("MEA-TIME", row("OS 47.5 mo vs NR; PFS 900 wk vs 3 yr;")));
	}

	private static List<Example> orders() {
		return List.of(
				finds("MEA-OS-PFS", row("PFS 17.1 mo vs 14.9 mo; OS 5.1 mo vs 5.6 mo;")).at("OS",
						"5.1 mo against 17.1 mo in arm one, 5.6 mo against 14.9 mo in arm two: in every arm, so the two columns"),
				finds("MEA-OS-PFS", row("PFS 17.1 mo vs 4.9 mo; OS 5.1 mo vs 5.6 mo;")).at("OS",
						"5.1 mo against 17.1 mo in arm one: one of the numbers is wrong"),
				finds("MEA-OS-PFS", row("DFS 2.0 yr vs 4.9 mo; OS 20 mo vs 5.6 mo;")).at("OS", "20 mo against 2.0 yr"),
				finds("MEA-OS-PFS", measured("rate PFS at 12 mo 40 % measured rate OS at 12 mo 30 %")).at("OS", "30 % against 40 %"),
				finds("MEA-OS-PFS", row("PFS 17.1 mo vs 4.9 mo; OS 5.1 mo corrected to 51 because \"the text\" vs 5.6 mo;")).at("OS",
						"settled", Severity.INFO),
				spares("MEA-OS-PFS", row("""
						PFS 4.2 mo vs 5.8 mo; OS 13.7 mo vs NR; DFS NR vs 13 mo; OS 12.9 mo (two);
						rate PFS at 24 mo 40 % vs 20 %; rate OS at 12 mo 30 % vs 20 %;""")),
				spares("MEA-OS-PFS", measured("PFS 9.7 mo measured OS 9.6 mo")),
				finds("MEA-ORR-CR", row("CR 30 % vs 2 %; ORR 26 % vs 33 %;")).at("ORR", "26 % against 30 %"),
				spares("MEA-ORR-CR", row("CR 3 % vs 2 %; ORR 26 % vs 33 %;")),
				finds("MEA-DCR-ORR", row("DCR 20 % vs 70 %; ORR 26 % vs 33 %;")).at("DCR", "20 % against 26 % in arm one"),
				spares("MEA-DCR-ORR", row("DCR 64 % vs 70 %; ORR 26 % vs 33 %;")));
	}

	private static List<Example> corrections() {
		return List.of(
				finds("MEA-CORRECTION", row("OS 12.0 mo corrected to 12 because \"x\" vs 9 mo;")).at("12", "is the printed value"),
				finds("MEA-CORRECTION", "cohort c population { count 12 corrected to 12 because \"x\" }").at("12",
						"The correction 12 is the printed value"),
				finds("MEA-CORRECTION", "trial t { registered NCT02041533 corrected to NCT02041533 because \"x\" }").at("NCT02041533",
						"is the printed value"),
				finds("MEA-CORRECTION", "trial t { row year 2019 corrected to 2019 because \"x\" }").at("2019", "is the printed value"),
				spares("MEA-CORRECTION", "trial t { registered NCT1 corrected to NCT02041533 because \"x\" }"),
				spares("MEA-CORRECTION", row("OS 447.5 mo corrected to 47.5 because \"x\" vs 9 mo;")),
				finds("MEA-ARMS", row("ORR 10 % vs 20 % vs 30 %;")).at("ORR", "ORR has 3 values, but trial t has 2 arms"),
				finds("MEA-ARMS", row("ORR 10 % (one) vs 20 % (one);")).at("one", "two values of arm one of trial t"),
				finds("MEA-ARMS", "trial u { registered NCT00000002 arm three }" + row("ORR 10 % (u.three);")).at("u.three",
						"arm three of trial u is no group of trial t"),
				spares("MEA-ARMS", row("ORR 10 % vs 20 %; primary-resistance 27 %; OS 3 mo (two); PFS 3 mo (\"both\");")));
	}
}
