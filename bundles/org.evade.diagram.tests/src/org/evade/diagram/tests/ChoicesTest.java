/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.evade.diagram.choose.Candidate;
import org.evade.diagram.choose.Candidates;
import org.evade.diagram.choose.RelationChoice;
import org.evade.diagram.choose.RelationChoices;
import org.evade.model.Relation;
import org.evade.model.terms.ParticipantKind;
import org.junit.jupiter.api.Test;

/** What pop-ups offer. */
class ChoicesTest {
	private final MemoryCorpus bench = Samples.corpus();

	@Test
	void relationWithAClaimComesFirstAndBringsIt() {
		List<RelationChoice> choices = bench.model().read(corpus -> RelationChoices.between(corpus, Samples.NAME, "stk", "res"));
		assertEquals(Relation.CAUSES, choices.get(0).relation());
		assertEquals("s.c1", choices.get(0).claims().get(0).claim());
		assertEquals("B", choices.get(0).claims().get(0).level());
		assertEquals(List.of("3", "4"), choices.get(0).claims().get(0).citations());
	}

	@Test
	void onlyWhatTheSignatureAllowsIsOffered() {
		List<Relation> offered = bench.model().read(corpus -> RelationChoices.between(corpus, Samples.NAME, "stk", "res")).stream()
				.map(RelationChoice::relation).toList();
		assertFalse(offered.contains(Relation.DIFFERENTIATES_INTO));
		assertFalse(offered.contains(Relation.PHOSPHORYLATES));
		assertFalse(offered.contains(Relation.APPROVED_FOR));
		assertTrue(offered.contains(Relation.ACTIVATES));
	}

	@Test
	void candidatesAreFoundBySynonymAndTheWantedKindComesFirst() {
		List<Candidate> all = bench.model().read(Candidates::in);
		assertEquals("s.STK11", Candidates.best(all, "lkb1", null, 5).get(0).name());
		assertEquals(ParticipantKind.DRUG, Candidates.best(all, "", ParticipantKind.DRUG, 5).get(0).kind());
		assertEquals("s.PD-L1", Candidates.best(all, "pd-l", ParticipantKind.GENE, 5).get(0).name());
		assertTrue(Candidates.best(all, "no such thing", null, 5).isEmpty());
	}
}
