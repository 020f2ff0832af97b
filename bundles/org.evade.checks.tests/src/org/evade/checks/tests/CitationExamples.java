/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.tests;

import static org.evade.checks.tests.Example.finds;
import static org.evade.checks.tests.Example.spares;

import java.util.List;

/** Publications that are one, citations that count twice, and what was settled. */
final class CitationExamples {
	private static final String REVIEW = "article b { title \"B\" authors \"B B\" journal \"B\" year 2020 kind review article } ";

	private static final String DRUGS = "drug imagi \"imaginumab\" drug other-mab \"fictilimab\" ";

	private CitationExamples() {
	}

	static List<Example> all() {
		return List.of(finds("REF-AUTHORS", by("\"Stein C, Berg J\"")).at("\"Stein C, Berg J\"", "looks like several authors"),
				finds("REF-AUTHORS", by("\"Stein C and Berg J\"")).at("\"Stein C and Berg J\"", "looks like several authors"),
				finds("REF-AUTHORS", by("\"Stein C\", \"Berg J et al.\"")).at("\"Berg J et al.\"", "'et al' of publication p stands inside of a name"),
				spares("REF-AUTHORS", by("\"Stein C\", \"van der Berg, Jan\", \"Roux, Jean-Pierre, Jr\", \"Alonso ET\" et al")),
				finds("REF-PLACE", paper("p", "J Imag Ther", 2020, "7", "1344-57", "One") + paper("q", "Journal of Imaginary Therapy", 2020, "7", "1344-1357", "Two"))
						.at("q", "on the same page as publication p"),
				spares("REF-PLACE", paper("p", "J Imag Ther", 2020, "7", "1344-57", "One") + paper("q", "J Imag Ther", 2020, "7", "1358-60", "Two")
						+ paper("r", "Nature", 2020, "7", "1344", "Three")),
				finds("REF-VOLUME", volumes() + paper("v5", "J Imag", 2016, "9", "500", "Five")).at("v5", "is volume 9 of 2016, but"),
				spares("REF-VOLUME", volumes() + paper("v5", "J Imag", 2020, "9", "500", "Five")),
				finds("REF-SELF", REVIEW + "claims from b { claim x: KRAS causes resistance { cites b } }").at("b", "is taken from review b and cites it"),
				spares("REF-SELF", REVIEW + "claims from b { claim x: KRAS causes resistance { cites carbone2017 } }"),
				spares("REF-SELF", REVIEW.replace(" kind review article", "") + "claims from b { claim x: KRAS causes resistance { cites b } }"),
				finds("REF-ONE-TRIAL", "trial t { cites 1, 2 results from art { } } claims from art { claim x: KRAS causes resistance { cites 1, 2 } }")
						.at("x", "cites 2 reports of trial t"),
				spares("REF-ONE-TRIAL", "trial t { cites 1, 2 results from art { } } claims from art { claim x: KRAS causes resistance { cites 1, 3 } }"),
				finds("FIT-TRIAL", titled("SERIES-042: a trial") + "trial series-024 \"SERIES-024\" { cites 1 results from b { } }").at("1",
						"names SERIES-042, but the trial is SERIES-024"),
				spares("FIT-TRIAL", titled("SERIES-042: a trial") + "trial t \"Series 42\" { cites 1 results from b { } }"),
				spares("FIT-TRIAL", titled("SERIES-024 and SERIES-042") + "trial t \"SERIES-024\" { cites 1 results from b { } }"),
				finds("FIT-DRUG", titled("Imaginumab in lung cancer") + DRUGS + "claims from b { claim x: other-mab reverses resistance { cites 1 } }").at("1",
						"names imaginumab, but claim x speaks of fictilimab"),
				spares("FIT-DRUG", titled("Imaginumab in lung cancer") + DRUGS + "claims from b { claim x: imagi reverses resistance { cites 1 } }"),
				spares("FIT-DRUG", titled("Imaginumab in lung cancer") + DRUGS
						+ "claims from b { claim x: other-mab reverses resistance { cites 1 verdict supports } claim y: imagi reverses resistance { cites 1 } }"),
				finds("STR-SETTLED", "claims from art { claim x: KRAS causes resistance { cites 1 contradicts y because \"Other cells.\" } claim y: KRAS reverses resistance { cites 2 } }")
						.at("contradicts", "claim x contradicts claim y: Other cells."),
				finds("STR-SETTLED", "trial t { registered NCT00000001 corrected to NCT00000002 because \"A digit.\" }")
						.at("NCT00000001 corrected to NCT00000002 because \"A digit.\"", "is corrected to NCT00000002: A digit."),
				finds("STR-SETTLED", "article b { title \"B\" authors \"B B\" journal \"B\" year 2020 } references of b { 1 = carbone2017 2 = carbone2017 same as 1 }")
						.at("1", "Numbers 1 and 2 of one list are the same publication"),
				spares("STR-SETTLED", "claims from art { claim x: KRAS causes resistance { cites 1 contradicts y } claim y: KRAS reverses resistance { cites 2 backs x } }"));
	}

	private static String by(String authors) {
		return "publication p { title \"P\" authors " + authors + " journal \"J\" year 2020 }";
	}

	private static String paper(String id, String journal, int year, String volume, String pages, String title) {
		return "publication " + id + " { title \"" + title + "\" authors \"A A\" journal \"" + journal + "\" year " + year + " volume \"" + volume + "\" pages \""
				+ pages + "\" }\n";
	}

	private static String titled(String title) {
		return paper("p", "J", 2020, "1", "1", title) + "article b { title \"B\" authors \"B B\" journal \"B\" year 2020 } references of b { 1 = p }\n";
	}

	private static String volumes() {
		return paper("v1", "J Imag", 2015, "4", "1", "One") + paper("v2", "J Imag", 2016, "5", "7", "Two") + paper("v3", "J Imag", 2018, "7", "1", "Three")
				+ paper("v4", "J Imag", 2019, "8", "1", "Four");
	}
}
