/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.evade.citations.merge.Fold;
import org.junit.jupiter.api.Test;

/** What counts as the same text. */
class FoldTest {
	@Test
	void journals() {
		assertTrue(Fold.sameJournal("Lancet Oncol", "The Lancet Oncology"));
		assertTrue(Fold.sameJournal("N Engl J Med", "New England Journal of Medicine"));
		assertTrue(Fold.sameJournal("Proc Natl Acad Sci U S A", "Proceedings of the National Academy of Sciences of the United States of America"));
		assertTrue(Fold.sameJournal("NEJM", "N Engl J Med"));
		assertFalse(Fold.sameJournal("Nature", "Science"));
		assertFalse(Fold.sameJournal("Lancet Oncol", "Lancet"));
		assertFalse(Fold.sameJournal("Cancer Cell", "Cancer Discov"));
	}

	@Test
	void pages() {
		assertTrue(Fold.samePages("1344-57", "1344–1357"));
		assertTrue(Fold.samePages("e45", "e45-e52"));
		assertTrue(Fold.samePages("S10-S12", "S10-12"));
		assertFalse(Fold.samePages("1344-57", "1344-58"));
	}

	@Test
	void families() {
		assertEquals("berg", Fold.family("van der Berg, Jan"));
		assertEquals("paz" + "ares", Fold.family("Paz-Ares L"));
		assertEquals("muller", Fold.family("Müller AB"));
		assertEquals("tnfalpha", Fold.words("TNF-α"));
	}
}
