/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.commands;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evade.citations.snapshot.RegistrySnapshot;
import org.evade.citations.snapshot.SnapshotRefresh;
import org.evade.citations.snapshot.Wanted;
import org.evade.cli.Arguments;
import org.evade.cli.Command;
import org.evade.cli.CommandOutput;
import org.evade.cli.Failure;
import org.evade.cli.Status;
import org.evade.exchange.FileMessages;
import org.evade.exchange.FileSet;
import org.evade.language.load.Corpus;

import picocli.CommandLine.Model.CommandSpec;

/** Asks the registries for what a corpus cites. The only command that uses the network. */
public final class RefreshCommand implements Command {
	private static final int DAYS = 7;

	@Override
	public String name() {
		return "refresh";
	}

	@Override
	public String summary() {
		return "ask Crossref, PubMed, ClinicalTrials.gov and the list of retractions for what is cited";
	}

	@Override
	public CommandSpec spec() {
		return Options.command(name(), "Asks Crossref, PubMed, ClinicalTrials.gov and the list of Retraction Watch for the publications and "
				+ "trials of a corpus and keeps their answers in text files, one a registry; evade validate --snapshot compares them. "
				+ "Nothing else uses the network. What is there is kept when a run ends early, and the next one goes on. The environment: "
				+ "EVADE_MAIL (whom registries may write to; Crossref answers faster then), NCBI_API_KEY, HTTPS_PROXY. "
				+ "Ends with 3 when something could not be asked for.")
				.addPositional(Options.paths())
				.addOption(Options.value("-o --output", "DIR", "Folder of the snapshot; without it, snapshot beside the first path's files."))
				.addOption(Options.value("--days", "N", "Do not ask again for what was asked for in the last N days (standard " + DAYS + ")."))
				.addOption(Options.flag("--dry-run", "Only tell how many ids would be asked for."));
	}

	@Override
	public int run(Arguments given, CommandOutput session) throws Failure, IOException {
		String days = given.text("--days", String.valueOf(DAYS));
		if (!days.matches("\\d{1,5}"))
			throw Failure.usage("--days is a number of days, which '" + days + "' is not");
		List<Path> paths = Options.paths(given);
		Path output = Options.path(given, "--output");
		Path folder = output != null ? output : beside(paths.getFirst());
		if (Files.exists(folder) && !Files.isDirectory(folder))
			throw Failure.io(FileMessages.shown(folder) + " is a file; the snapshot needs a folder");
		Corpus corpus = CorpusInput.load(paths, session);
		Wanted wanted = Wanted.of(corpus);
		if (given.has("--dry-run") || wanted.size() == 0) {
			session.progress().clear();
			session.out().println(wanted.dois().size() + " DOIs, " + wanted.pmids().size() + " PubMed ids and " + wanted.trials().size()
					+ " trials of ClinicalTrials.gov" + (wanted.size() == 0 ? ": nothing to ask for" : ""));
			return Status.CLEAN;
		}
		Map<String, RegistrySnapshot> known = known(folder);
		boolean complete = new SnapshotRefresh(System.getenv(), Checking.today(), Integer.parseInt(days), () -> Thread.currentThread().isInterrupted(),
				new Keeper(folder, session)).run(wanted, known);
		session.progress().clear();
		for (Map.Entry<String, RegistrySnapshot> each : known.entrySet())
			session.out().println(FileMessages.shown(file(folder, each.getKey())) + ": " + each.getValue().records().size() + " records");
		return complete ? Status.CLEAN : Status.FAILED;
	}

	private static Path beside(Path path) {
		return Files.isDirectory(path) ? path.resolve("snapshot") : path.toAbsolutePath().resolveSibling("snapshot");
	}

	private static Path file(Path folder, String registry) {
		return folder.resolve(registry + RegistrySnapshot.ENDING);
	}

	private static Map<String, RegistrySnapshot> known(Path folder) throws Failure {
		Map<String, RegistrySnapshot> known = new LinkedHashMap<>();
		for (String registry : SnapshotRefresh.names()) {
			Path file = file(folder, registry);
			try {
				known.put(registry, Files.exists(file) ? RegistrySnapshot.read(file) : new RegistrySnapshot());
			} catch (IOException e) {
				throw Failure.io(FileMessages.sentence(file, "cannot be read", e).getMessage());
			}
		}
		return known;
	}

	/** Keeps what was learned, file by file and whole. */
	private record Keeper(Path folder, CommandOutput session) implements SnapshotRefresh.Taker {
		@Override
		public void changed(String registry, RegistrySnapshot snapshot) throws IOException {
			try (FileSet files = new FileSet()) {
				try (Writer out = files.create(file(folder, registry))) {
					snapshot.write(out);
				}
				files.commit();
			}
		}

		@Override
		public void progress(String registry, int done, int total) {
			session.progress().begin("asking " + registry + ", " + done + " of " + total, 0);
			session.progress().step("");
		}

		@Override
		public void failed(String message) {
			session.progress().clear();
			session.err().println("evade: " + message);
		}
	}
}
