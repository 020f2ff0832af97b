/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.evade.checks.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The nine faults that were seeded into one graph to compare editors of pathways: a peer with its schema rejects three of them and accepts
 * or silently repairs six. Here each is found, at its line, with the name of the element.
 */
class SeededFaultsTest {
	private static final String GRAPH = """
			namespace g
			publication one { title "First paper" authors "Stein C" journal "J Imag" year 2020 ids pmid:11 }
			publication two { title "Second paper" authors "Berg J" journal "J Imag" year 2021 ids pmid:12 }
			gene A gene B gene C
			article art { title "Review" authors "Roux P" journal "J Imag" year 2022 }
			references of art { 1 = one 2 = two }
			claims from art {
			  claim first: A activates B { cites 1 }
			  claim second: B inhibits C { cites 2 }
			}
			map m {
			  node a shows A
			  node b shows B
			  node c shows C
			  edge e1: a activates b with claims first
			  edge e2: b inhibits c with claims second
			}
			""";

	private static List<Finding> findings(String text) {
		return CheckedTexts.check(CheckedTexts.load(Map.of("g.evade", text))).findings();
	}

	@Test
	void theGraphItselfIsClean() {
		assertEquals(List.of(), findings(GRAPH));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '#', value = {
			"dangling citation      | cites 2 }              | cites 3 }                            | REF-RANGE                 | 9  | has no number 3",
			"dangling publication   | 2 = two                | 2 = three                            | link                      | 6  | publication 'three' is not declared",
			"duplicate element id   | node c shows C         | node b shows C                       | STR-DUPLICATE-ID          | 14 | id b is given twice",
			"dangling edge end      | b inhibits c           | b inhibits d                         | link                      | 16 | node 'd' is not declared",
			"PubMed id 0            | pmid:12                | pmid:0                               | ID-PMID                   | 3  | '0' is no PubMed id",
			"PubMed id of letters   | pmid:12                | pmid:abc                             | ID-PMID                   | 3  | 'abc' is no PubMed id",
			"PubMed id twice        | pmid:12                | pmid:11                              | STR-DUPLICATE-PUBLICATION | 3  | same pmid:11 as publication one",
			"edge without evidence  | e2: b inhibits c with claims second | e2: b inhibits c        | STR-EDGE-BARE             | 16 | e2",
			"claim without citation | inhibits C { cites 2 } | inhibits C                           | STR-UNCITED               | 9  | cites no publication",
			"paper never cited      | 1 = one 2 = two        | 1 = one                              | STR-UNUSED-PUBLICATION    | 3  | names publication two",
			"unknown kind of arrow  | b inhibits c           | b frobnicates c                      | syntax                    | 16 | 'frobnicates' is not understood" })
	void found(String fault, String right, String wrong, String rule, int line, String message) {
		assertTrue(GRAPH.contains(right), fault);
		List<Finding> found = findings(GRAPH.replace(right, wrong));
		assertTrue(found.stream().anyMatch(each -> each.rule().equals(rule) && each.place().line() == line && each.message().contains(message)),
				() -> fault + ": " + found);
	}
}
