/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.evade.ui.corpus.CorpusOpening;
import org.junit.jupiter.api.Test;

/** Views hear when corpora begin to open and when the last one is there. */
class OpeningTest {
	@Test
	void isGoingUntilTheLastOneIsThere() {
		List<Boolean> heard = new ArrayList<>();
		Runnable listener = () -> heard.add(CorpusOpening.isGoing());
		CorpusOpening.addListener(listener);
		try {
			CorpusOpening one = CorpusOpening.begin();
			try (CorpusOpening other = CorpusOpening.begin()) {
				one.close();
				one.close();
			}
			assertEquals(List.of(true, true, true, false), heard);
		} finally {
			CorpusOpening.removeListener(listener);
		}
	}
}
