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

/** Reference lists and their numbers. */
final class ReferenceExamples {
	private static final String ARTICLE = """
			article b { title "B" authors "B B" journal "B" year 2018 }
			publication p { title "P" authors "P P" journal "P" year 2015 }
			publication q { title "Q" authors "Q Q" journal "Q" year 2016 ids doi:10.1000/q }
			publication r { title "R" authors "R R" journal "R" year 2017 }
			""";

	private ReferenceExamples() {
	}

	static List<Example> all() {
		return Stream.of(numbers(), lists(), publications()).flatMap(List::stream).toList();
	}

	private static String list(String entries) {
		return ARTICLE + "references of b { " + entries + " }\n";
	}

	private static String cites(String article, String numbers) {
		return "claims from " + article + " { claim x: KRAS causes resistance { cites " + numbers + " } }";
	}

	private static List<Example> numbers() {
		return List.of(finds("REF-RANGE", cites("art", "1, 160")).at("160", "list of article art has no number 160"),
				finds("REF-RANGE", cites("art", "0")).at("0", "has no number 0"),
				finds("REF-RANGE", "trial t { cites 99 results in art.table-1 { for all { ORR 10 %; } } }").at("99", "no number 99"),
				finds("REF-RANGE", "define d { article art cites 99 }").at("99", "no number 99"),
				spares("REF-RANGE", cites("art", "1, 6")),
				finds("REF-NO-ARTICLE", "trial t { cites 21 }").at("21", "Number 21 cited by trial t belongs to no article"),
				finds("REF-NO-ARTICLE", "approval a { drugs nivolumab indication NSCLC cites 3 }").at("3", "cited by approval a"),
				spares("REF-NO-ARTICLE", "trial t { told by art { cites 3 } } trial u { cites 4 told by art }"),
				finds("REF-RANGE", "trial t { told by art { cites 99 } }").at("99", "list of article art has no number 99"),
				finds("REF-RANGE", ARTICLE + "references of b list missing up to 40 { }" + cites("b", "41")).at("41", "no number 41"),
				spares("REF-RANGE", ARTICLE + "references of b list missing up to 40 { 33 named in text \"Q\" }" + cites("b", "7, 40")),
				spares("REF-NO-LIST", ARTICLE + "references of b list missing { }" + cites("b", "7")),
				spares("REF-NO-ARTICLE", "trial t { cites 1 results from art { } } approval a { article art cites 3 }"),
				finds("REF-NO-LIST", ARTICLE + cites("b", "7, 8")).at("b",
						"list of article b is not at hand: 2 citations lead to no publication"),
				spares("REF-NO-LIST", list("1 = p") + cites("b", "1")),
				finds("REF-CITED-TWICE", cites("art", "1, 2, 1")).at("1", "claim x cites publication carbone2017 twice"),
				finds("REF-CITED-TWICE", cites("art", "1, carbone2017")).at("carbone2017", "cites publication carbone2017 twice"),
				finds("REF-CITED-TWICE", ARTICLE + cites("b", "7, 7")).at("7", "cites number 7 twice"),
				spares("REF-CITED-TWICE", cites("art", "1, 2, 3")));
	}

	private static List<Example> lists() {
		return List.of(finds("REF-NUMBER-TWICE", list("1 = p 2 = q 2 = r")).at("2", "Number 2 stands twice"),
				finds("REF-NUMBER-TWICE", list("0 = p 1 = q")).at("0", "start at 1"),
				spares("REF-NUMBER-TWICE", list("1 = p 2 = q 3 = r")),
				finds("REF-GAPS", list("1 = p 3 = q 6 = r")).at("b", "ends at 6 but lacks 2, 4, 5"),
				spares("REF-GAPS", list("2 = p 1 = q 3 = r")),
				finds("REF-NEVER", list("1 = p 2 = q 3 = r") + cites("b", "2") + cites("art", "1, 2, 3, 4, 5, 6").replace("x:", "y:"))
						.at("b", "2 of 3 references of article b are cited by nothing in the corpus: 1, 3"),
				spares("REF-NEVER", list("1 = p 2 = q 3 = r") + cites("b", "1, 2, 3")
						+ cites("art", "1, 2, 3, 4, 5, 6").replace("x:", "y:")),
				finds("REF-TWO-NUMBERS", list("1 = p 2 = q 3 = p")).at("p", "Numbers 1 and 3 are both publication p"),
				spares("REF-TWO-NUMBERS", list("1 = p 2 = q 3 = r")),
				finds("REF-UNRESOLVED", list("1 = p 2 3 printed \"R R. R. 2017\"")).at("b",
						"2 of 3 references lead to no publication: 2, 3"),
				spares("REF-UNRESOLVED", ARTICLE + "references of b list missing { 1 = p 2 3 }"),
				finds("REF-GAPS", ARTICLE + "references of b list missing up to 2 { 3 = p }").at("2",
						"said to end at 2, but has number 3"),
				spares("REF-GAPS", ARTICLE + "references of b list missing up to 9 { 3 = p }"),
				finds("REF-NEVER", ARTICLE + "references of b list missing up to 4 { 3 = p }" + cites("b", "2, 3")
						+ cites("art", "1, 2, 3, 4, 5, 6").replace("x:", "y:")).at("b", "2 of 4 references of article b are cited by"
								+ " nothing in the corpus: 1, 4"),
				spares("REF-TWO-NUMBERS", list("1 = p 2 = q 3 = p same as 1")),
				finds("REF-TWO-NUMBERS", list("1 = p 2 = q 3 = p same as 2")).at("2", "said to be the same as 2, but publication p"),
				spares("REF-UNRESOLVED", list("1 = p 2 = q")),
				finds("REF-ID-MISSING", list("1 = p links DOI PubMed 2 = q links DOI 3 = r links DOI")).at("b",
						"1 of 1 references that the printed list links to PubMed have no pmid: id: 1").at("b",
								"2 of 3 references that the printed list links to DOI have no doi: id: 1, 3"),
				spares("REF-ID-MISSING", list("1 = p 2 = q links DOI")));
	}

	private static List<Example> publications() {
		return List.of(finds("REF-FACTS", "publication p { year 2020 authors \"P P\" }").at("p", "has no title and no journal"),
				finds("REF-FACTS", "publication p { title \"P\" journal \"J\" }").at("p", "has no year and no author"),
				finds("REF-FACTS", "publication p { title \"P\" group \"G\" not printed journal }").at("p", "p has no year"),
				spares("REF-FACTS", "publication p { not printed title, authors, journal, year }"),
				spares("REF-FACTS", "publication p { title \"P\" journal \"J\" year 2020 group \"G\" }"),
				finds("REF-YEAR", "publication p { title \"P\" journal \"J\" year 20 group \"G\" }").at("20",
						"cannot be of the year 20"),
				finds("REF-YEAR", "publication p { title \"P\" journal \"J\" year 2028 group \"G\" }").at("2028", "the year 2028"),
				finds("REF-YEAR", list("1 = s") + "publication s { title \"S\" journal \"J\" year 2021 group \"G\" }").at("s",
						"Reference 1 is of 2021, but article b is of 2018", Severity.ERROR),
				spares("REF-YEAR", list("1 = p 2 = s") + "publication s { title \"S\" journal \"J\" year 2019 group \"G\" }"));
	}
}
