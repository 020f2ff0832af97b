/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A short run of {@link Kills}. */
@DisabledOnOs(OS.WINDOWS)
class KillsTest {
	@TempDir
	Path folder;

	@Test
	void nothingIsLost() throws Exception {
		Kills kills = new Kills(folder, 20261201);
		for (int round = 0; round < 8; round++)
			kills.round();
		assertEquals(8, kills.counts().entrySet().stream().filter(count -> count.getKey().startsWith("killed"))
				.mapToInt(count -> count.getValue()).sum());
	}
}
