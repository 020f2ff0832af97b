/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.tests;

import static org.evade.checks.tests.Example.finds;
import static org.evade.checks.tests.Example.spares;

import java.util.ArrayList;
import java.util.List;

import org.evade.checks.Severity;

/** Parts against wholes, strata against all patients; the correct rows of a real table are controls of many rules. */
final class StrataExamples {
	private static final List<String> LOOK_AT_ROWS = List.of("MEA-PERCENT", "MEA-UNIT", "MEA-TIME", "MEA-OS-PFS", "MEA-ARMS",
			"MEA-PARTS", "MEA-STRATA", "MEA-PRINTED", "TRI-COVER", "TRI-WITHIN", "TRI-BOUNDS", "TRI-ARM-N", "TRI-PHASE",
			"TRI-NO-COMPARATOR", "TRI-SHARED-ID", "TRI-UNREGISTERED", "ID-REGISTRY", "STR-UNCITED", "REF-NO-ARTICLE", "REF-RANGE");

	private StrataExamples() {
	}

	static List<Example> all() {
		List<Example> all = new ArrayList<>(counts());
		all.addAll(rates());
		String rows = CheckedTexts.resource("rows.evade").replaceAll("(?s)^.*?import art\n", "");
		LOOK_AT_ROWS.forEach(rule -> all.add(spares(rule, rows)));
		return all;
	}

	private static String population(String population) {
		return "trial t { registered NCT00000001 population { " + population + " } }";
	}

	private static List<Example> counts() {
		return List.of(
				finds("MEA-PARTS", population("count 423 histology NSQ 412, SQ 129")).at("NSQ 412",
						"NSQ 412, SQ 129 add up to 541, not to 423 (118 more)"),
				finds("MEA-PARTS", population("count 1275 histology NSQ 782, SQ 492")).at("NSQ 782", "add up to 1274, not to 1275"),
				finds("MEA-PARTS", population("count 100 histology SQ 129")).at("SQ 129", "add up to 129, not to 100"),
				finds("MEA-PARTS", population("count 423 corrected to 541 because \"text\" histology NSQ 412, SQ 129")).at("NSQ 412",
						"settled", Severity.INFO),
				spares("MEA-PARTS", population("count 423 efficacy set, 541 randomised histology NSQ 412, SQ 129")),
				spares("MEA-PARTS", population("count 616 histology SQ 129")),
				finds("MEA-STRATA-N", """
						trial t { registered NCT00000001 population { count 272 }
						  strata exhaustive { stratum below : PD-L1 < 5 % n 138 stratum above : PD-L1 >= 5 % n 87 } }""").at("138",
						"add up to 225 patients, not to 272"),
				finds("MEA-STRATA-N", """
						trial t { registered NCT00000001 population { count 272 }
						  strata nested { stratum one : PD-L1 >= 1 % n 300 stratum five : PD-L1 >= 5 % within one n 301 } }""")
						.at("300", "more than the 272 of trial t").at("301", "more than the 272").at("301",
								"more than the 300 of stratum one"),
				spares("MEA-STRATA-N", """
						trial t { registered NCT00000001 population { count 225 }
						  strata exhaustive { stratum below : PD-L1 < 5 % n 138 stratum above : PD-L1 >= 5 % n 87 }
						  strata exclusive { stratum a : TMB high n 10 stratum b : TMB low n 20 } }"""));
	}

	/** A trial of two arms with strata of a kind and the rows for all, low and high. */
	private static String strata(String kind, String all, String low, String high) {
		return "trial t { cites 1 registered NCT00000001 arm one gives nivolumab arm two gives docetaxel comparator strata " + kind
				+ " { stratum below : PD-L1 < 5 % stratum above : PD-L1 >= 5 % } results in art.table-1 { for all { " + all
				+ " } for below { " + low + " } for above { " + high + " } } }";
	}

	private static List<Example> rates() {
		return List.of(
				finds("MEA-STRATA", strata("exhaustive", "ORR 19 % vs 11 %;", "ORR 10 % vs 14 %;", "ORR 36 % vs 13 %;")).at("ORR",
						"ORR of all patients is 11 % in arm two, outside its strata (below 14 %, above 13 %)"),
				finds("MEA-STRATA", strata("exhaustive", "OS 20 mo vs 9 mo;", "OS 10 mo vs 8 mo;", "OS 12 mo vs 10 mo;")).at("OS",
						"OS of all patients is 20 mo in arm one"),
				finds("MEA-STRATA", strata("exhaustive", "OS 5 mo vs 9 mo;", "OS 10 mo vs 8 mo;", "OS NR vs 10 mo;")).at("OS",
						"is 5 mo in arm one, outside its strata (below 10 mo, above NR)"),
				spares("MEA-STRATA", strata("exhaustive", "OS 20 mo vs 9 mo;", "OS 10 mo vs 8 mo;", "OS NR vs 10 mo;")),
				spares("MEA-STRATA", strata("exhaustive", "ORR 19 % vs 12 %;", "ORR 10 % vs 14 %;", "ORR 36 % vs 12 %;")),
				spares("MEA-STRATA", strata("exhaustive", "ORR 19 % vs 12 %; OS 10 mo vs 9 mo;", "ORR 10 % vs 11 %; rate OS 40 %;",
						"ORR 36 % vs 13 %; OS 20 mo vs 21 mo;")));
	}
}
