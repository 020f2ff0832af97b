/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.tests;

import static org.evade.checks.tests.Example.finds;
import static org.evade.checks.tests.Example.spares;

import java.util.List;

import org.evade.checks.Severity;

/** What registries said against what the corpus says. */
final class RegistryExamples {
	private static final String PAPER = "publication p { title \"Loss of a tumour receptor\" authors \"van der Berg J\" journal \"J Imag Ther\" year 2020 ids doi:10.5555/A pmid:11 }";
	private static final String SEEN = "doi:10.5555/a seen 2026-11-01\n";
	private static final String TRIAL = "trial t { registered NCT00000001 phase \"II/III\" status recruiting population { count 500 enrolled } }";
	private static final String ASKED = "NCT00000001 seen 2026-11-01\n";

	private RegistryExamples() {
	}

	static List<Example> all() {
		return List.of(finds("REG-MISSING", PAPER).withSnapshot(SEEN + "doi:10.5555/a missing yes\n").at("p", "did not know doi:10.5555/a of publication p on 2026-11-01"),
				finds("REG-MISSING", TRIAL).withSnapshot(ASKED + "NCT00000001 missing yes\n").at("t", "did not know NCT00000001"),
				spares("REG-MISSING", PAPER).withSnapshot(SEEN),
				finds("REG-IDS", PAPER).withSnapshot(SEEN + "doi:10.5555/a same-as pmid:12\n").at("p", "has pmid:11, but doi:10.5555/a is the paper with pmid:12"),
				spares("REG-IDS", PAPER).withSnapshot(SEEN + "doi:10.5555/a same-as pmid:11\npmid:11 seen 2026-11-01\npmid:11 same-as doi:10.5555/a\n"),
				finds("REG-NOTICE", PAPER).withSnapshot(SEEN + "doi:10.5555/a notice retraction 2021-05-04 10.5555/n\n")
						.at("p", "has a notice on 2021-05-04 by doi:10.5555/n: retraction; see what rests on it"),
				finds("REG-NOTICE", PAPER).withSnapshot(SEEN + "doi:10.5555/a notice expression-of-concern - -\n")
						.at("p", "has a notice: expression of concern", Severity.WARNING),
				finds("REG-NOTICE", PAPER).withSnapshot(SEEN + "doi:10.5555/a notice erratum - -\n").at("p", "erratum", Severity.INFO),
				spares("REG-NOTICE", PAPER).withSnapshot(SEEN),
				finds("REG-PREPRINT", PAPER).withSnapshot(SEEN + "doi:10.5555/a published-as doi:10.5555/final\n").at("p", "was published as doi:10.5555/final"),
				spares("REG-PREPRINT", PAPER).withSnapshot(SEEN),
				finds("REG-TITLE", PAPER).withSnapshot(SEEN + "doi:10.5555/a title A wholly different paper\n").at("\"Loss of a tumour receptor\"", "A wholly different paper at the registry"),
				spares("REG-TITLE", PAPER).withSnapshot(SEEN + "doi:10.5555/a title Loss of a Tumor Receptor: a randomised trial\n"),
				finds("REG-YEAR", PAPER).withSnapshot(SEEN + "doi:10.5555/a year 2017\n").at("2020", "is 2020 here, but 2017 at the registry"),
				spares("REG-YEAR", PAPER).withSnapshot(SEEN + "doi:10.5555/a year 2019\n"),
				finds("REG-AUTHOR", PAPER).withSnapshot(SEEN + "doi:10.5555/a first-author Stein C\n").at("\"van der Berg J\"", "Stein C at the registry"),
				spares("REG-AUTHOR", PAPER).withSnapshot(SEEN + "doi:10.5555/a first-author Berg\n"),
				finds("REG-JOURNAL", PAPER).withSnapshot(SEEN + "doi:10.5555/a journal Nature\n").at("\"J Imag Ther\"", "Nature at the registry"),
				spares("REG-JOURNAL", PAPER).withSnapshot(SEEN + "doi:10.5555/a journal Journal of Imaginary Therapy\n"),
				finds("REG-TRIAL-STATUS", TRIAL).withSnapshot(ASKED + "NCT00000001 status TERMINATED\nNCT00000001 why-stopped Slow\n").at("recruiting",
						"is recruiting here and terminated (Slow) at the registry on 2026-11-01"),
				finds("REG-TRIAL-STATUS", TRIAL).withSnapshot(ASKED + "NCT00000001 status COMPLETED\n").at("recruiting", "completed at the registry", Severity.INFO),
				finds("REG-TRIAL-STATUS", "trial t { registered NCT00000001 }").withSnapshot(ASKED + "NCT00000001 status WITHDRAWN\n").at("t", "is withdrawn at the registry"),
				spares("REG-TRIAL-STATUS", TRIAL).withSnapshot(ASKED + "NCT00000001 status RECRUITING\n"),
				spares("REG-TRIAL-STATUS", "trial t { registered NCT00000001 }").withSnapshot(ASKED + "NCT00000001 status COMPLETED\n"),
				finds("REG-TRIAL-PHASE", TRIAL).withSnapshot(ASKED + "NCT00000001 phase PHASE1\n").at("\"II/III\"", "of phase II/III here and of phase 1 at the registry"),
				spares("REG-TRIAL-PHASE", TRIAL).withSnapshot(ASKED + "NCT00000001 phase PHASE3\nNCT00000001 phase PHASE2\n"),
				finds("REG-TRIAL-N", TRIAL).withSnapshot(ASKED + "NCT00000001 enrolment 410 ACTUAL\n").at("500", "has 500 enrolled here, but the registry tells 410"),
				spares("REG-TRIAL-N", TRIAL).withSnapshot(ASKED + "NCT00000001 enrolment 510 ACTUAL\n"),
				finds("REG-AGE", PAPER).withSnapshot("doi:10.5555/a seen 2026-01-01\n").at("p", "324 days ago, on 2026-01-01"),
				spares("REG-AGE", PAPER).withSnapshot(SEEN));
	}
}
