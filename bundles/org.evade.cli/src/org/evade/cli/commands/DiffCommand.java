/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.evade.cli.Arguments;
import org.evade.cli.Command;
import org.evade.cli.CommandOutput;
import org.evade.cli.Failure;
import org.evade.cli.Status;
import org.evade.cli.difference.CorpusChange;
import org.evade.cli.difference.CorpusDifference;
import org.evade.cli.difference.DifferenceFormat;
import org.evade.cli.difference.DifferencePicture;
import org.evade.cli.difference.PastFiles;
import org.evade.language.load.Corpus;

import picocli.CommandLine.Model.CommandSpec;

/** Tells what is other in claims, measures, citations, maps and everything else that has a name. */
public final class DiffCommand implements Command {
	@Override
	public String name() {
		return "diff";
	}

	@Override
	public String summary() {
		return "tell what is other in two folders, files or revisions of git";
	}

	@Override
	public CommandSpec spec() {
		return Options.command(name(), "Tells what is other: the earlier files first, then the later ones. Each is a file, a folder, or a revision of git "
				+ "(HEAD~1, a branch, or REVISION:FOLDER; without a folder the one that the other names). "
				+ "Ends with 0 when nothing is other, with 1 when something is.")
				.addPositional(Options.paths())
				.addOption(Options.value("--format", "FORMAT", "text (standard), json, or svg: the maps before and now, with signs."))
				.addOption(Options.value("-o --output", "FILE", "Write the result to a file."));
	}

	@Override
	public int run(Arguments given, CommandOutput session) throws Failure, IOException {
		String format = Options.choice(given, "--format", "text", List.of("text", "json", "svg"));
		Path output = Options.path(given, "--output");
		List<String> named = given.words();
		if (named.size() != 2)
			throw Failure.usage("say two things to compare, the earlier first; " + named.size() + (named.size() == 1 ? " is" : " are") + " given");
		Corpus old = load(named.get(0), named.get(1), session), now = load(named.get(1), named.get(0), session);
		List<CorpusChange> changes = new CorpusDifference(old, now).changes();
		session.write(output, (out, colours) -> {
			switch (format) {
			case "json" -> DifferenceFormat.json(named.get(0), named.get(1), changes, out);
			case "svg" -> out.write(new DifferencePicture(old, now, changes).svg());
			default -> DifferenceFormat.text(changes, out);
			}
		});
		return changes.isEmpty() ? Status.CLEAN : Status.FINDINGS;
	}

	private static boolean isFile(String named) {
		try {
			return Files.exists(Path.of(named));
		} catch (java.nio.file.InvalidPathException revision) {
			return false;
		}
	}

	private static Corpus load(String named, String other, CommandOutput session) throws Failure, IOException {
		if (isFile(named))
			return CorpusInput.loadWhole(List.of(Options.path(named)), session, "nothing can be compared");
		Path folder = Files.createTempDirectory("evade-diff");
		try {
			if (PastFiles.write(Path.of("").toAbsolutePath(), named, isFile(other) ? Path.of(other) : null, folder) == 0)
				throw Failure.io("there are no .evade files in '" + named + "'");
			return CorpusInput.loadWhole(List.of(folder), session, "'" + named + "' cannot be compared");
		} catch (IOException problem) {
			throw Failure.io(problem.getMessage());
		} finally {
			delete(folder);
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList())
				Files.delete(file);
		}
	}
}
