/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.evade.language.load.Corpus;
import org.evade.language.load.CorpusLoader;
import org.evade.language.load.Problem;

/** Loads texts as if they were files. */
final class ExampleTexts {
	private ExampleTexts() {
	}

	/** The file that uses every class and feature once. */
	static String everything() {
		return resource("everything.evade");
	}

	static String resource(String name) {
		try (var in = ExampleTexts.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Loads texts as files a.evade, b.evade and so on. */
	static Corpus load(String... texts) {
		try {
			Path folder = Files.createTempDirectory("evade-texts");
			try {
				for (int i = 0; i < texts.length; i++)
					Files.writeString(folder.resolve((char) ('a' + i) + ".evade"), texts[i]);
				return new CorpusLoader(2).load(List.of(folder), name -> {
				});
			} finally {
				try (Stream<Path> files = Files.walk(folder)) {
					files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Messages of all problems, each with its line. */
	static List<String> problems(String... texts) {
		return load(texts).files().stream().flatMap(file -> file.problems().stream()).map(ExampleTexts::spoken).toList();
	}

	private static String spoken(Problem problem) {
		return problem.place().line() + ": " + problem.message();
	}

	/** Root of the checkout. */
	static Path root() {
		String root = System.getProperty("evade.root");
		if (root == null)
			throw new AssertionError("The build sets the system property evade.root to the root of the checkout");
		return Path.of(root);
	}

	/** Every file of the corpus in the checkout. */
	static List<Path> corpusFiles() {
		try (Stream<Path> files = Files.walk(root().resolve("model"))) {
			return files.filter(file -> file.toString().endsWith(CorpusLoader.ENDING)).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
