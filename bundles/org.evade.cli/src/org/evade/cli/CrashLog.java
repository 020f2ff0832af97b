/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Keeps what a maintainer needs to know about an internal error, away from the screen. */
public final class CrashLog {
	private CrashLog() {
	}

	/** Writes a log file into the temporary folder and says in one line where it is. */
	static String write(Throwable error, String args) {
		String what = "internal error (" + error.getClass().getSimpleName() + ")";
		try {
			return what + "; details are in " + write(List.of(error), args);
		} catch (IOException e) {
			return what + "; the log file could not be written";
		}
	}

	/**
	 * Writes a log file into the temporary folder.
	 *
	 * @param errors
	 *            what was thrown
	 * @param circumstances
	 *            one line that tells what was done
	 * @return the file
	 */
	public static Path write(List<? extends Throwable> errors, String circumstances) throws IOException {
		Path log = Files.createTempFile("evade-", ".log");
		try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(log))) {
			out.println("evade " + Version.text() + ", Java " + System.getProperty("java.version") + ", "
					+ System.getProperty("os.name"));
			out.println("arguments: " + circumstances);
			errors.forEach(error -> error.printStackTrace(out));
		}
		return log;
	}
}
