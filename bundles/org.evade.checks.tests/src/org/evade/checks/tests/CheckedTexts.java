/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.evade.checks.CheckOptions;
import org.evade.checks.CheckRunner;
import org.evade.checks.Report;
import org.evade.checks.RuleCatalogue;
import org.evade.citations.snapshot.RegistrySnapshot;
import org.evade.language.load.Corpus;
import org.evade.language.load.CorpusLoader;

/** Loads texts as if they were files, and checks them. */
final class CheckedTexts {
	/** The day on which all examples are judged. */
	static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	private CheckedTexts() {
	}

	/** What the examples speak of and cite. */
	static Map<String, String> library() {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("vocabulary.evade", resource("vocabulary.evade"));
		files.put("article.evade", resource("article.evade"));
		return files;
	}

	static String resource(String name) {
		try (var in = CheckedTexts.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The library with one more file, {@code example.evade}. */
	static Corpus load(String example) {
		return load(with(example));
	}

	/** The library with one more file, by file name. */
	static Map<String, String> with(String example) {
		Map<String, String> files = library();
		files.put("example.evade", "namespace example\nimport vocabulary\nimport art\n" + example);
		return files;
	}

	/** Loads files by name; their names in findings are these names. */
	static Corpus load(Map<String, String> files) {
		return inFolder(files, folder -> {
			try {
				return new CorpusLoader(2).load(List.of(folder), name -> {
				});
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}

	/** Does something with a folder that holds files. */
	static <T> T inFolder(Map<String, String> files, Function<Path, T> work) {
		try {
			Path folder = Files.createTempDirectory("evade-checks");
			try {
				for (var file : files.entrySet())
					Files.writeString(folder.resolve(file.getKey()), file.getValue());
				return work.apply(folder);
			} finally {
				try (Stream<Path> all = Files.walk(folder)) {
					all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Runs the whole catalogue without article texts and baseline. */
	static Report check(Corpus corpus) {
		return check(corpus, null);
	}

	/** Runs the whole catalogue. */
	static Report check(Corpus corpus, Path articles) {
		return new CheckRunner(RuleCatalogue.all(), 2).run(corpus, new CheckOptions(articles, null, TODAY), name -> {
		});
	}

	/** Runs the whole catalogue against what registries said: lines of id, field and value, with blanks between. */
	static Report checkAgainst(Corpus corpus, String facts) {
		String text = facts.replaceAll("(?m)^(\\S+) (\\S+) ", "$1\t$2\t");
		return inFolder(Map.of("r.snapshot", text), folder -> {
			try {
				CheckOptions options = new CheckOptions(null, null, TODAY, RegistrySnapshot.read(folder), false);
				return new CheckRunner(RuleCatalogue.all(), 2).run(corpus, options, name -> {
				});
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}

	/** Root of the checkout. */
	static Path root() {
		String root = System.getProperty("evade.root");
		if (root == null)
			throw new AssertionError("The build sets the system property evade.root to the root of the checkout");
		return Path.of(root);
	}

	/** Throws anything, as a class that is missing would. */
	@SuppressWarnings("unchecked")
	static <T extends Throwable> void sneak(Throwable thrown) throws T {
		throw (T) thrown;
	}
}
