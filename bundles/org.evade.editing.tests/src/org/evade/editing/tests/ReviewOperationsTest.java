/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.evade.editing.operations.Refused;
import org.evade.editing.operations.ReviewOperations;
import org.evade.model.ReviewState;
import org.junit.jupiter.api.Test;

/** Records of review as text. */
class ReviewOperationsTest {
	private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
	private static final String CLAIMS = "namespace c\n\ngene A\ngene B\narticle art { title \"T\" }\nclaims from art {\n  claim one: A activates B\n  claim ^map: A inhibits B\n}\n";
	private static final String REVIEWS = "namespace r\n\nreview of c.one is draft by \"AB\" on 2026-11-01\n";

	private final Desk desk = new Desk("c.evade", CLAIMS, "r.evade", REVIEWS);
	private final ReviewOperations reviews = new ReviewOperations(desk.model, file -> true);

	@Test
	void behindTheRecordsThatAreThere() throws Refused {
		desk.apply(reviews.record(List.of("c.one", "c.map"), ReviewState.SUBMITTED, "AB, orcid:0000-0002-1825-0097", DAY, null));
		assertEquals(REVIEWS + "review of c.one is submitted by \"AB, orcid:0000-0002-1825-0097\" on 2026-12-01\n", desk.text("r.evade"));
		assertEquals(CLAIMS + "\nreview of ^map is submitted by \"AB, orcid:0000-0002-1825-0097\" on 2026-12-01\n", desk.text("c.evade"));
		desk.apply(reviews.record(List.of("c.one"), ReviewState.REJECTED, "CD", DAY, "Not \"said\" there."));
		assertTrue(desk.text("r.evade").endsWith("review of c.one is rejected by \"CD\" on 2026-12-01 because \"Not \\\"said\\\" there.\"\n"), desk.text("r.evade"));
	}

	@Test
	void fourEyesAndReasons() throws Refused {
		assertEquals("AB submitted or drafted one: somebody else has to accept it.",
				assertThrows(Refused.class, () -> reviews.record(List.of("c.one"), ReviewState.ACCEPTED, "AB", DAY, null)).getMessage());
		desk.apply(reviews.record(List.of("c.one"), ReviewState.ACCEPTED, "CD", DAY, null));
		assertThrows(Refused.class, () -> reviews.record(List.of("c.one"), ReviewState.RETIRED, "CD", DAY, " "));
		assertThrows(Refused.class, () -> reviews.record(List.of("c.nothing"), ReviewState.DRAFT, "CD", DAY, null));
	}
}
