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

/** Trials, arms and strata. */
final class TrialExamples {
	private TrialExamples() {
	}

	static List<Example> all() {
		return Stream.of(registries(), rows(), arms(), strata()).flatMap(List::stream).toList();
	}

	private static String trial(String content) {
		return "trial t { " + content + " }";
	}

	private static List<Example> registries() {
		return List.of(
				finds("TRI-SHARED-ID", """
						trial RATIONALE-304 { registered NCT03663205 }
						trial RATIONALE-303 { registered nct03663205 }""").at("nct03663205", "is also that of trial RATIONALE-304"),
				finds("TRI-SHARED-ID", """
						trial RATIONALE-304 { registered NCT03663205 }
						trial RATIONALE-303 { registered NCT03663205 corrected to NCT03358875 because "x" }""").at("NCT03663205",
								"(settled by the correction beside it)", Severity.INFO),
				finds("TRI-SHARED-ID", """
						trial a { registered NCT03663205 }
						trial b { told by art { registered NCT03663205 } }
						trial c { registered NCT03358875 corrected to NCT03663205 because "x" }""").at("NCT03663205",
								"also that of trial a", Severity.ERROR).at("NCT03663205", "also that of trial a", Severity.ERROR),
				spares("TRI-SHARED-ID", """
						trial RATIONALE-304 { registered NCT03663205, NCT03663205 }
						trial RATIONALE-303 { registered NCT03358875 }"""),
				finds("TRI-ID-TWICE", trial("registered NCT03663205, clinicaltrials:NCT03663205")).at("clinicaltrials:NCT03663205",
						"gives registry id NCT03663205 twice"),
				finds("TRI-ID-TWICE", trial("told by art { registered NCT03663205, nct03663205 }")).at("nct03663205", "twice"),
				finds("TRI-TOLD-APART", trial("registered NCT03663205 told by art { registered NCT03358875 }")).at(
						"told by art { registered NCT03358875 }", "Article art prints NCT03358875 for trial t, which has NCT03663205"),
				finds("TRI-TOLD-APART", trial("told by art { registered NCT03663205 } told by art { registered NCT03358875 }")).at(
						"told by art { registered NCT03358875 }", "make two trials"),
				spares("TRI-TOLD-APART", trial("registered NCT03663205 told by art { registered ISRCTN73208288, nct03663205 }")),
				spares("TRI-TOLD-APART", trial("""
						registered NCT03663205
						told by art { registered NCT03358875 corrected to NCT03663205 because "x" }""")),
				spares("TRI-ID-TWICE", trial("registered NCT03663205, \"2013-004368-77\"")),
				finds("TRI-UNREGISTERED", trial("phase \"II\"")).at("t", "Trial t has no registry id"),
				spares("TRI-UNREGISTERED", trial("registered NCT03663205")),
				spares("TRI-UNREGISTERED", trial("told by art { registered NCT03663205 }")),
				spares("TRI-UNREGISTERED", trial("registered NCT1 corrected to NCT03663205 because \"x\"")),
				spares("TRI-UNREGISTERED", trial("ids clinicaltrials:NCT03663205")),
				finds("TRI-PHASE", trial("phase \"11\"")).at("\"11\"", "'11' is no phase of a trial"),
				finds("TRI-PHASE", trial("phase \"/\"")).at("\"/\"", "is no phase"),
				spares("TRI-PHASE", trial("phase \"Ib/II\"") + "trial u { phase \"III\" } trial v { phase \"1/2a\" }"
						+ "trial w { phase \"Phase IV\" } trial x { phase \"Early Phase 1\" }"));
	}

	private static List<Example> rows() {
		String results = " results in art.table-1 { for all { ORR 10 %; } }";
		return List.of(
				finds("TRI-ROW-YEAR", trial("row year 2019 cites 1" + results)).at("2019",
						"says 2019, but it cites carbone2017 of 2017"),
				finds("TRI-ROW-YEAR", trial("row year 2019 corrected to 2017 because \"x\" cites 1" + results)).at("2019",
						"(settled by the correction beside it)", Severity.INFO),
				finds("TRI-ROW-YEAR", trial("row year 2019 corrected to 2018 because \"x\" cites 1" + results)).at("2019",
						"says 2019, but it cites carbone2017 of 2017", Severity.WARNING),
				finds("TRI-ROW-YEAR", trial("row year 2018 cites 3, 4" + results)).at("2018", "reck2016 of 2016 and reck2019 of 2019"),
				spares("TRI-ROW-YEAR", trial("row year 2016 cites 3, 4" + results)),
				spares("TRI-ROW-YEAR", trial("row year 2019 cites reck2019")),
				finds("TRI-ROW-AUTHOR", trial("row author \"Herbst\" cites 1" + results)).at("\"Herbst\"",
						"says Herbst, but it cites carbone2017 by Carbone DP"),
				spares("TRI-ROW-AUTHOR", trial("row author \"O'Brien et al.\" cites 2" + results)),
				spares("TRI-ROW-AUTHOR", trial("row author \"O’Brien\" cites 2" + results)),
				spares("TRI-ROW-AUTHOR", trial("row author \"Paz-Ares\" cites 5" + results)),
				spares("TRI-ROW-AUTHOR", trial("row author \"Reck\" cites 1, 4" + results)));
	}

	private static List<Example> arms() {
		return List.of(
				finds("TRI-NO-COMPARATOR", trial("arm a gives nivolumab arm b gives docetaxel")).at("t",
						"has 2 arms and none is marked"),
				spares("TRI-NO-COMPARATOR", trial("arm a gives nivolumab arm b gives docetaxel comparator")),
				finds("TRI-ARM-N", trial("population { count 305 } arm a n 154 arm b n 154 comparator")).at("154",
						"add up to 308 patients, not to 305"),
				spares("TRI-ARM-N", trial("population { count 305 } arm a n 154 arm b n 151 comparator")),
				spares("TRI-ARM-N",
						trial("population { count 300 corrected to 305 because \"x\" } arm a n 154 arm b n 151 comparator")));
	}

	private static String strata(String kind, String... strata) {
		StringBuilder text = new StringBuilder("strata " + kind + " { ");
		for (int i = 0; i < strata.length; i++)
			text.append("stratum s").append(i).append(" : ").append(strata[i]).append(' ');
		return trial(text + "}");
	}

	private static List<Example> strata() {
		return List.of(
				finds("TRI-BOUNDS", strata("independent", "PD-L1 49 - 1 %")).at("49", "runs from 49 to 1"),
				spares("TRI-BOUNDS", strata("independent", "PD-L1 1 - 49 %")),
				finds("TRI-WITHIN", strata("nested", "PD-L1 >= 50 %", "PD-L1 >= 20 % within s0")).at("s0",
						"not a part of those of stratum s0"),
				finds("TRI-WITHIN", strata("nested", "PD-L1 >= 50 % within s0")).at("s0", "lies in no other stratum of its trial"),
				spares("TRI-WITHIN", strata("nested", "PD-L1 >= 1 %", "PD-L1 >= 50 % within s0", "PD-L1 1 - 49 % within s0",
						"TMB high within s0")),
				finds("TRI-COVER", strata("exhaustive", "PD-L1 < 1 %", "PD-L1 >= 50 %")).at("s1",
						"Between strata s0 and s1 there is a gap"),
				finds("TRI-COVER", strata("exhaustive", "PD-L1 < 5 %", "PD-L1 > 5 %")).at("s1", "there is a gap"),
				finds("TRI-COVER", strata("exhaustive", "PD-L1 <= 5 %", "PD-L1 >= 5 %")).at("s1", "overlap"),
				finds("TRI-COVER", strata("exclusive", "PD-L1 >= 1 %", "PD-L1 >= 50 %")).at("s1", "overlap: patients would count"),
				finds("TRI-COVER", strata("exhaustive", "PD-L1 1 - 49 %", "PD-L1 >= 50 %")).at("s0", "leave out values below 1"),
				finds("TRI-COVER", strata("exhaustive", "PD-L1 < 1 %", "PD-L1 1 - 49 %")).at("s1", "leave out values above 49"),
				finds("TRI-COVER", strata("exhaustive", "TMB high")).at("s0", "have to be a pair"),
				finds("TRI-COVER", strata("exclusive", "TMB high", "TMB high")).at("s1", "Two strata of one group are high"),
				spares("TRI-COVER", strata("exhaustive", "PD-L1 < 1 %", "PD-L1 1 - 49 %", "PD-L1 >= 50 %")),
				spares("TRI-COVER", strata("exhaustive", "PD-L1 >= 50 %", "PD-L1 0 - 49.9 %".replace("0 - 49.9", "0 - 49"))),
				spares("TRI-COVER", strata("exhaustive", "PD-L1 0 - 9.9 %", "PD-L1 10 - 100 %")),
				spares("TRI-COVER", strata("exclusive", "PD-L1 < 1 %", "PD-L1 >= 50 %")),
				spares("TRI-COVER", strata("exhaustive", "TMB high", "TMB low")));
	}
}
