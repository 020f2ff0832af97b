/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.evade.language.load.Corpus;
import org.evade.model.Claim;
import org.evade.queries.agreement.Agreement;
import org.evade.queries.agreement.ComparedField;
import org.evade.queries.agreement.Curation;
import org.evade.queries.agreement.Kappa;
import org.evade.queries.agreement.Proportion;
import org.junit.jupiter.api.Test;

/** Agreement of two curators. */
class AgreementTest {
	private static final String DOUBLE = """
			namespace s
			gene A gene B gene C
			phenotype R
			article one { title "R" section x "X" section y "Y" }
			claims from one section x {
			  claim a1: A + B causes R { hedged cites 1 passage 10-60 }
			  claim a2: C causes R { cites 2 passage 70-90 }
			  claim a3: A inhibits B { cites 3 passage 100-120 }
			  claim b1: B + A causes R { cites 1 passage 12-60 }
			  claim b2: C impairs R { cites 2 passage 70-95 }
			  claim b4: A inhibits C { cites 3 passage 200-220 }
			}
			claims from one section y { claim a9: A causes R { cites 9 } }
			review of a1 is draft by "AB" on 2026-11-01
			review of a2 is draft by "AB" on 2026-11-01
			review of a3 is submitted by "AB" on 2026-11-01
			review of a9 is submitted by "AB" on 2026-11-01
			review of b1 is draft by "CD, orcid:0000-0002-1825-0097" on 2026-11-01
			review of b2 is draft by "CD" on 2026-11-01
			review of b4 is draft by "CD" on 2026-11-01
			review of b4 is accepted by "AB" on 2026-11-02
			""";

	private static Kappa table(int[][] counts) {
		List<String> first = new ArrayList<>(), second = new ArrayList<>();
		for (int i = 0; i < counts.length; i++)
			for (int j = 0; j < counts.length; j++)
				for (int n = 0; n < counts[i][j]; n++) {
					first.add("" + i);
					second.add("" + j);
				}
		return Kappa.of(first, second);
	}

	@Test
	void kappaOfPublishedTables() {
		Kappa diagnoses = table(new int[][] { { 75, 1, 4 }, { 5, 4, 1 }, { 0, 0, 10 } }); // Fleiss, Levin, Paik 2003, table 18.1: 0.68, standard error 0.088
		assertEquals(0.676, diagnoses.value(), 0.001);
		assertEquals(0.088, (diagnoses.high() - diagnoses.low()) / 2 / 1.96, 0.001);
		Kappa grants = table(new int[][] { { 20, 5 }, { 10, 15 } });
		assertEquals(0.4, grants.value(), 1e-9);
		assertEquals(35, grants.agreed());
		assertTrue(grants.low() > 0.14 && grants.low() < 0.16 && grants.high() > 0.64 && grants.high() < 0.66, grants.toString());
	}

	@Test
	void kappaThatIsUnknown() {
		assertFalse(Kappa.of(List.of(), List.of()).isKnown());
		Kappa same = Kappa.of(List.of("x", "x"), List.of("x", "x"));
		assertFalse(same.isKnown(), "chance alone agrees always");
		assertEquals(1.0, same.share());
		assertEquals(1.0, Kappa.of(List.of("x", "y"), List.of("x", "y")).value());
	}

	@Test
	void wilson() {
		Proportion half = new Proportion(5, 10); // Wilson 1927: 0.2366 to 0.7634
		assertEquals(0.2366, half.low(), 1e-4);
		assertEquals(0.7634, half.high(), 1e-4);
	}

	@Test
	void twoCurators() {
		Corpus corpus = Corpora.load(DOUBLE);
		Agreement agreement = Agreement.of(Curation.of(corpus, "AB"), Curation.of(corpus, "CD"));
		assertEquals(List.of("a1 b1", "a2 b2"), agreement.pairs().stream().map(pair -> pair.first().getName() + " " + pair.second().getName()).toList());
		assertEquals(List.of("a3"), agreement.onlyFirst().stream().map(Claim::getName).toList());
		assertEquals(List.of("b4"), agreement.onlySecond().stream().map(Claim::getName).toList());
		assertEquals(List.of("one x"), agreement.compared().stream().map(Curation.Place::words).toList());
		assertEquals(List.of("one y"), agreement.once().stream().map(Curation.Place::words).toList());
		assertEquals(List.of(ComparedField.MODALITY), agreement.pairs().getFirst().differences(), "the order of participants does not count");
		assertEquals(List.of(ComparedField.RELATION), agreement.pairs().getLast().differences());
		assertEquals(2, agreement.of(ComparedField.SUBJECT).agreed());
		assertEquals(1, agreement.of(ComparedField.RELATION).agreed());
		assertEquals(List.of(), agreement.agreed());
	}
}
