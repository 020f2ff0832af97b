/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.tests;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every mistake gets a sentence that says what is wrong and what to do. */
class MessagesTest {
	private static final String ENTITIES = "namespace n\ngene STK11\ngene KRAS\nprotein PD-L1\ndisease NSCLC\n";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			variant v of STK1   | 6: entity 'STK1' is not declared; did you mean STK11?
			variant v of PDL1   | 6: entity 'PDL1' is not declared; did you mean PD-L1?
			variant v of stk11  | 6: entity 'stk11' is not declared; did you mean STK11?
			variant v of Zebra  | 6: entity 'Zebra' is not declared
			gen x               | 6: 'gen' is not understood here; did you mean 'gene'?
			gene gene           | 6: 'gene' is not understood here (if it is meant as an id, write ^gene)
			gene x "open        | 6: The text that starts here is not closed on its line: end it with ", or use ""\" for several lines
			/* open             | 6: The comment that starts here is never closed: end it with */
			map class a to b wider  | 6: 'wider' is not understood here
			claims from x { claim c: KRAS migrates_to NSCLC } | 6: 'migrates_to' is not understood here; did you mean 'migrates to'?
			cohort c population { count 1,189 randomised } | 6: '1,189' are two numbers: write 1189, or put a blank behind the comma
			publication p { kind retracted } | 6: 'retracted' is no kind of publication but what became of it: write `is retracted`
			cohort c population { count 7.5 } | 6: A whole number is expected here, not 7.5
			""")
	void mistakes(String line, String message) {
		assertEquals(List.of(message), ExampleTexts.problems(ENTITIES + line.replace("\\\"", "\"")));
	}

	@Test
	void countsBesideEachOtherAreNoThousands() {
		assertEquals(List.of(), ExampleTexts.problems("cohort c population { count 616,41 treated }\n",
				"cohort d population { count 74 patients,600 enrolled }\ncohort e population { count 616, 410 }\n"));
	}

	@Test
	void missingBrace() {
		assertEquals(List.of("7: The file ends too early: is a closing brace missing?"),
				ExampleTexts.problems(ENTITIES + "mechanism m {\n  involves STK11\n").stream().map(m -> m.replaceFirst("; expected '[^']*'", "")).toList());
	}

	@Test
	void missingImport() {
		assertEquals(List.of("2: entity 'KRAS' is not declared; it is declared in namespace n: import that, or write n.KRAS"),
				ExampleTexts.problems(ENTITIES, "namespace other\nvariant v of KRAS\n"));
	}

	@Test
	void wrongKind() {
		assertEquals(List.of("6: trial 'STK11' is not declared: it is an entity, which cannot stand here"),
				ExampleTexts.problems(ENTITIES + "approval a { trial STK11 }\n"));
	}

	@Test
	void importedAndQualifiedNamesResolve() {
		assertEquals(List.of(), ExampleTexts.problems(ENTITIES, "namespace other\nimport n\nvariant v of KRAS\n",
				"namespace third\nvariant v of n.KRAS\nvariant w of other.v\n"));
	}

	/** One broken statement does not hide the others, and each mistake is told once. */
	@Test
	void oneMistakeDoesNotHideTheRest() {
		String text = ENTITIES + """
				mechanism broken { involves , }
				gene BEFORE
				gen x
				claims from none {
				  claim c: KRAS
				gene AFTER "after"
				variant v of AFTER
				variant w of Missing
				""";
		assertEquals(List.of("6: ',' is not understood here", "8: 'gen' is not understood here; did you mean 'gene'?", "11: 'gene' is not understood here",
				"13: entity 'Missing' is not declared"), ExampleTexts.problems(text).stream().map(m -> m.replaceFirst(" \\(if.*", "")).toList());
	}

	/** While one claim is being written, the others of its set stay and none of them is told to be wrong. */
	@Test
	void aBrokenClaimDoesNotHideTheOthers() {
		String text = ENTITIES + """
				article art { title "t" }
				claims from art {
				  claim first: KRAS causes KRAS
				  claim open: KRAS causes KRAS {
				    when "x"
				  claim half: KRAS
				  claim last: Missing causes KRAS {
				    when "y"
				  }
				}
				gene AFTER
				""";
		assertEquals(List.of("10: The claim ends too early; expected '}'", "11: The claim ends too early",
				"12: entity, mechanism or strategy 'Missing' is not declared"), ExampleTexts.problems(text));
	}

	/** An unfinished last claim takes its brace from the set; only the claim is left out. */
	@Test
	void anUnfinishedLastClaimIsLeftOutAlone() {
		String text = ENTITIES + """
				article art { title "t" }
				claims from art {
				  claim first: Missing causes KRAS
				  claim open: KRAS causes KRAS {
				}
				variant v of KRAS
				""";
		assertEquals(List.of("8: entity, mechanism or strategy 'Missing' is not declared",
				"9: The claim ends too early; expected '}'"), ExampleTexts.problems(text));
	}

	/** Typing behind a set of claims that is whole leaves every claim of it alone. */
	@Test
	void aWordBegunBehindASetHidesNoClaim() {
		String text = ENTITIES + """
				article art { title "t" }
				claims from art {
				  claim first: Missing causes KRAS
				  claim second: KRAS causes KRAS {
				    when "x"
				  }
				}

				""";
		for (String begun : List.of("claim", "claims", "claims from", "node", "claim third: KRAS")) {
			List<String> problems = ExampleTexts.problems(text + begun);
			assertEquals(List.of("8: entity, mechanism or strategy 'Missing' is not declared"), problems.subList(0, 1), begun);
			assertEquals(2, problems.size(), () -> begun + ": " + problems);
			assertTrue(problems.get(1).startsWith("14: "), () -> begun + ": " + problems);
		}
	}

	@Test
	void placesStayAfterAStatementWithEmoji() {
		assertEquals(List.of("6: 'gen' is not understood here; did you mean 'gene'?", "7: entity 'Zebra' is not declared"),
				ExampleTexts.problems(ENTITIES + "gen x \"\ud83d\ude00\ud83d\ude00\"\nvariant v of Zebra"));
	}

	private static final String CLAIM = "phenotype resistance\narticle a { title \"A\" kind review article }\nendpoint ORR measures objective response as rate in %\n"
			+ "claims from a { claim c: STK11 causes resistance { WORDS } }\n";

	/** What articles print, and how it is written here. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			measured ORR 8,8 %                       | '8,8' has a decimal comma: write 8.8
			measured ORR 1,189 %                     | '1,189' has a comma: write 1189, or 1.189 if it is a decimal comma
			measured ORR 8·8 %                       | '8·8' has a raised point: write 8.8
			measured ORR 8 % 95 CI 7.6–9.2           | '–' (U+2013) is no hyphen of the keyboard: an interval or a range is written 7.6 to 9.2
			measured ORR −8 %                        | '−' (U+2212) is no hyphen of the keyboard: write -8
			measured ORR 8 % p = .03                 | '.03' lacks its zero: write 0.03
			measured ORR 8 % p = 2.3 × 10−5          | A power of ten is written with e: 2.3e-5
			measured ORR 8 % 95 CI 7 to 9 ("treated") | The group of a value stands before its interval: write ("treated") right behind the number and its unit
			cites 1 2, 3                             | There is a comma between the numbers of references: cites 1, 2
			note “good”                              | '“' (U+201C) begins or ends no text: use straight quotation marks, "like this"
			system patients                          | 'patients' cannot stand behind 'system'; known are human cohort, case report, mouse model, cell line, ex vivo, in silico, in vitro, in vivo, review statement, not stated, organoid model, xenograft model, syngeneic model, engineered model, humanised model, clinical trial, real-world data
			phenotype primery                        | 'primery' cannot stand behind 'phenotype'; known are primary, adaptive, acquired, after discontinuation, unspecified
			species taxon: 9606                      | An identifier has no blank behind its colon: write taxon:9606
			level A level B                          | This is said twice: a claim has one level, and 'A' stands there already; keep one of the two
			level A level A                          | This is said twice: a claim has one level, and 'A' stands there already; keep one of the two
			cohort x cohort y                        | This is said twice: a claim has one cohort; keep one of the two
			""")
	void asPrinted(String words, String message) {
		assertEquals(List.of("9: " + message), ExampleTexts.problems(ENTITIES + CLAIM.replace("WORDS", words)).stream().filter(each -> !each.contains("is not declared")).toList());
	}

	@Test
	void aspectsAreTold() {
		List<String> said = ExampleTexts.problems(ENTITIES + "phenotype p\narticle a { title \"A\" }\nclaims from a { claim c: los of STK11 causes p }\n");
		assertEquals(1, said.size(), said.toString());
		assertTrue(said.get(0).startsWith("8: 'los of' is no aspect; known are loss of, expression of, "), said.get(0));
	}

	/** Each of several words that are said twice is told, also on one line. */
	@Test
	void allRepetitionsAreTold() {
		assertEquals(3, ExampleTexts.problems(ENTITIES + CLAIM.replace("WORDS", "level A level B note \"one\" note \"two\" measured ORR 1 % p < 0.1 p = 0.3")).size());
	}

	@Test
	void anUnfinishedMergeIsOneMistake() {
		String text = ENTITIES + "<<<<<<< mine\ngene A\n||||||| before\ngene B {\n=======\ngene C {{\n>>>>>>> theirs\nvariant v of A\nvariant w of C\n";
		assertEquals(List.of("6: A merge was not finished: lines 6 to 12 hold two versions. Keep what is right of both, and remove the lines that begin with "
				+ "<<<<<<<, ======= and >>>>>>>", "14: entity 'C' is not declared"), ExampleTexts.problems(text).stream().map(each -> each.replaceFirst("; did you.*", "")).toList());
	}

	@Test
	void marksOfAMergeInATextAreText() {
		assertEquals(List.of(), ExampleTexts.problems("namespace n\ngene A note \"\"\"\n=======\n\"\"\"\n"));
	}

	/** Numbers in powers of ten, blanks that articles put before signs, and comments that end where every editor ends them. */
	@Test
	void acceptedAsPrinted() {
		assertEquals(List.of(), ExampleTexts.problems(ENTITIES + CLAIM.replace("WORDS", "measured ORR 8\u202F% 95\u2009CI 7 to 9 p = 1.2e-8")));
		assertEquals(List.of(), ExampleTexts.problems("namespace n\n// a comment\rgene A\r\nvariant v of A\n"));
	}

	@Test
	void aGroupOfATrialNeedsTheTrial() {
		List<String> said = ExampleTexts.problems(ENTITIES + "trial T { arm exp arm ctl }\n" + CLAIM.replace("WORDS", "measured ORR 8 % (exp)"));
		assertEquals(List.of("10: arm or stratum 'exp' is not declared; it is one of trial n.T: name the trial of the claim, trial T"), said);
	}
}
