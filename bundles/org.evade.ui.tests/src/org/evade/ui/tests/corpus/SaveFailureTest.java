/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

import org.evade.ui.corpus.SaveFailure;
import org.junit.jupiter.api.Test;

class SaveFailureTest {
	private static String words(IOException problem) {
		return SaveFailure.words(Path.of("/corpus/dai/claims.evade"), problem);
	}

	@Test
	void saysWhatIsWrongNotWhereTheProgramNoticed() {
		assertEquals("claims.evade could not be saved: No space left on device.",
				words(new IOException("No space left on device")));
		assertEquals("claims.evade could not be saved: Read-only file system.",
				words(new FileSystemException("/corpus/dai/.claims.evade.evade-partial", null, "Read-only file system")));
		assertEquals("claims.evade could not be saved: you may not write to it, or to its folder.",
				words(new AccessDeniedException("/corpus/dai/.claims.evade.evade-partial")));
		assertEquals("claims.evade could not be saved: the file on the disk is not UTF-8, and would be lost; convert it first.",
				words(new MalformedInputException(1)));
	}
}
