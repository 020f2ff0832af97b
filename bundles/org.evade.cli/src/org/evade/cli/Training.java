/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Runs the usual commands in one process: the build records from it which classes a start needs. */
public final class Training {
	private Training() {
	}

	/**
	 * @param args
	 *            models to read
	 */
	public static void main(String[] args) throws IOException {
		Path out = Files.createTempDirectory("evade-training");
		PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
		try {
			for (String model : args) {
				for (List<String> command : List.of(List.of("validate"), List.of("validate", "--format", "json"),
						List.of("export", "--format", "svg", "-o", out.toString()),
						List.of("export", "--format", "tsv", "-o", out.toString()), List.of("report")))
					Main.run(Stream.concat(command.stream(), Stream.of(model)).toArray(String[]::new), nowhere, nowhere);
			}
			Main.run(new String[] { "--help" }, nowhere, nowhere);
		} finally {
			try (Stream<Path> files = Files.walk(out)) {
				files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
			}
		}
	}
}
