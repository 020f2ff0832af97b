/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.evade.cli.Command;
import org.evade.cli.Main;

/** One run of the command line in this process. */
record Run(int status, String out, String err) {
	static Run of(Object... args) {
		String[] words = new String[args.length];
		for (int i = 0; i < args.length; i++)
			words[i] = args[i].toString();
		ByteArrayOutputStream out = new ByteArrayOutputStream(), err = new ByteArrayOutputStream();
		int status = Main.run(words, new PrintStream(out, false, StandardCharsets.UTF_8),
				new PrintStream(err, false, StandardCharsets.UTF_8));
		return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** Runs a command that the command line does not know. */
	static Run of(Command command, Object... args) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(), err = new ByteArrayOutputStream();
		int status = Main.run(command, Arrays.stream(args).map(String::valueOf).toList(), new PrintStream(out, false, StandardCharsets.UTF_8),
				new PrintStream(err, false, StandardCharsets.UTF_8));
		return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** The sample corpus, copied into a folder. */
	static Path corpus(Path folder) throws IOException {
		for (String file : List.of("vocabulary.evade", "article.evade"))
			try (InputStream in = Run.class.getResourceAsStream("corpus/" + file)) {
				Files.copy(in, folder.resolve(file));
			}
		return folder;
	}

	static String resource(String name) throws IOException {
		try (InputStream in = Run.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
