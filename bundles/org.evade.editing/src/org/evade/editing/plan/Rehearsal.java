/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.plan;

import java.nio.file.Path;

import org.evade.editing.operations.Refused;
import org.evade.language.EvadeStandaloneSetup;
import org.evade.language.load.FileParser;
import org.evade.language.load.ModelFile;
import org.evade.language.load.Problem;

/** Parses a text that is about to be written, to refuse it before anything is changed. */
public final class Rehearsal {
	private static final FileParser PARSER = new FileParser(EvadeStandaloneSetup.injector());

	private Rehearsal() {
	}

	/**
	 * Parses a text as a file of its own, not linked.
	 *
	 * @throws Refused
	 *             when it has a mistake of form, with its first message
	 */
	public static ModelFile parse(String text) throws Refused {
		ModelFile file = PARSER.parse(Path.of("text.evade"), "text.evade", text);
		if (!file.isWellFormed())
			for (Problem problem : file.problems())
				if (!problem.code().equals(Problem.LINK))
					throw new Refused("This cannot be written: " + problem.message() + ".");
		return file;
	}
}
