/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli;

import java.io.IOException;

import picocli.CommandLine.Model.CommandSpec;

/** One command of the command line. */
public interface Command {
	/** First word on the command line. */
	String name();

	/** What it does, in one line. */
	String summary();

	/** Its options. */
	CommandSpec spec();

	/** Whether it reads {@code .evade} files. */
	default boolean readsCorpus() {
		return true;
	}

	/**
	 * Runs it.
	 *
	 * @return exit status
	 * @throws Failure
	 *             wrong use or failed input, with a sentence
	 * @throws IOException
	 *             failed output, with a sentence
	 */
	int run(Arguments given, CommandOutput session) throws Failure, IOException;
}
