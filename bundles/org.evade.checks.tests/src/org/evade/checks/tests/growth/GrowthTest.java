/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.tests.growth;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading and checking cost what an input holds: ten times as much takes no hundred times as long. */
class GrowthTest {
	private static final int SIZE = 300, FACTOR = 10;
	/** Ten times as much may cost so many times as long, since what is small is never measured exactly. */
	private static final double MOST = 30;
	/** What takes less is not judged: start-up and compilation outweigh it. */
	private static final long ENOUGH = 1_500;
	/** What is quoted in a message is shortened. */
	private static final long LONGEST = 1_000;

	@Test
	void tenTimesAsMuchTakesNoHundredTimesAsLong(@TempDir Path folder) throws Exception {
		List<String> steep = new ArrayList<>();
		for (var input : GrowingInputs.all().entrySet()) {
			Growth.Cost large = Growth.measure(folder, input.getValue().apply(SIZE * FACTOR));
			long each = large.said() / Math.max(1, large.findings());
			if (each > LONGEST)
				steep.add(input.getKey() + ": " + each + " characters a finding");
			if (large.millis() < ENOUGH)
				continue;
			Growth.Cost small = Growth.measure(folder, input.getValue().apply(SIZE)),
					again = Growth.measure(folder, input.getValue().apply(SIZE * FACTOR));
			double ratio = Math.min(large.millis(), again.millis()) / (double) Math.max(1, small.millis());
			if (again.millis() > ENOUGH && ratio > MOST)
				steep.add(input.getKey() + ": " + small.millis() + " ms, " + again.millis() + " ms");
		}
		assertTrue(steep.isEmpty(), steep::toString);
	}
}
