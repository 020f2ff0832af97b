/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.commands;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.evade.cli.CommandOutput;
import org.evade.cli.Failure;
import org.evade.exchange.FileMessages;
import org.evade.language.load.Corpus;
import org.evade.language.load.CorpusLoader;
import org.evade.language.load.ModelFile;
import org.evade.language.load.Problem;

/** Reads the corpus and turns everything that goes wrong with it into a sentence. */
final class CorpusInput {
	private CorpusInput() {
	}

	/** Files and rules that are worked on at a time. */
	static int threads() {
		return Runtime.getRuntime().availableProcessors();
	}

	/** Loads a corpus; what is wrong inside of its files is left to the caller. */
	static Corpus load(List<Path> paths, CommandOutput session) throws Failure {
		session.progress().begin("reading", 0);
		CommandOutput.ready();
		Corpus corpus;
		try {
			corpus = new CorpusLoader(threads()).load(paths, session.progress()::step, (link, target) -> leftOut(link, target, session));
		} catch (FileSystemException e) {
			throw Failure.io(FileMessages.sentence(e.getFile() == null ? paths.get(0) : Path.of(e.getFile()),
					"cannot be read", e)
					.getMessage());
		} catch (IOException e) {
			throw Failure.io(FileMessages.sentence(paths.get(0), "cannot be read", e).getMessage());
		}
		if (corpus.files().isEmpty())
			throw Failure.io("no .evade files found in "
					+ paths.stream().map(FileMessages::shown).collect(Collectors.joining(", ")));
		return corpus;
	}

	private static void leftOut(Path link, Path target, CommandOutput session) {
		session.progress().clear();
		session.err().println("evade: " + FileMessages.shown(link) + " is left out: it is a link that leads " + (target == null ? "nowhere"
				: "out of the folder, to " + FileMessages.shown(target) + "; name it on the command line to read it too"));
	}

	/** Loads a corpus that is understood in full, for commands that would write half a result otherwise. */
	static Corpus loadWhole(List<Path> paths, CommandOutput session, String instead) throws Failure {
		Corpus corpus = load(paths, session);
		int problems = 0;
		for (ModelFile file : corpus.files())
			for (Problem problem : file.problems())
				if (problems++ < 10)
					session.err().println(problem.file() + ":" + problem.place().line() + ":" + problem.place().column()
							+ ": error " + problem.message());
		if (problems == 0)
			return corpus;
		String more = problems > 10 ? " (the first 10 are above)" : "";
		throw Failure.findings((problems == 1 ? "a mistake keeps" : problems + " mistakes keep")
				+ " the files from being understood" + more + "; " + instead);
	}

	/** A folder that has to exist, or null. */
	static Path folder(Path folder) throws Failure {
		if (folder != null && !Files.isDirectory(folder))
			throw Failure.io(FileMessages.shown(folder) + " is not a folder");
		return folder;
	}
}
