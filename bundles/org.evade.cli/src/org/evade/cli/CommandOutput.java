/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.evade.exchange.FileSet;

/** Where a command writes: the result to {@code out}, everything else to {@code err}. */
public final class CommandOutput {
	/** Writes a result. */
	@FunctionalInterface
	public interface Content {
		/** Writes it; {@code colours} says whether a terminal reads it. */
		void write(Writer out, boolean colours) throws IOException;
	}

	private final PrintStream out;
	private final PrintStream err;
	private final Progress progress;

	CommandOutput(PrintStream out, PrintStream err) {
		this.out = out;
		this.err = err;
		progress = new Progress(err);
	}

	/** Takes the result. */
	public PrintStream out() {
		return out;
	}

	/** Takes messages. */
	public PrintStream err() {
		return err;
	}

	/** Shows that something goes on. */
	public Progress progress() {
		return progress;
	}

	/** Called first by a command that reads a corpus without being told one in its arguments. */
	public static void begin() {
		WarmUp.begin();
	}

	/** Called before a corpus is read: what reading needs is initialised meanwhile. */
	public static void ready() {
		WarmUp.rest();
	}

	/**
	 * Writes a result to a file, whole or not at all, or to standard output.
	 *
	 * @param file
	 *            where to; null for standard output
	 */
	public void write(Path file, Content content) throws IOException {
		progress.clear();
		if (file == null) {
			Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
			content.write(writer, Terminal.colours());
			writer.flush();
			return;
		}
		try (FileSet files = new FileSet()) {
			try (Writer writer = files.create(file)) {
				content.write(writer, false);
			}
			files.commit();
		}
	}
}
