/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.tests.corpus;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.evade.exchange.FileSet;
import org.evade.language.files.AtomicFiles;
import org.evade.ui.corpus.RecoveryJournal;
import org.evade.ui.corpus.RecoveryJournal.Unsaved;

/**
 * Kills a curator's process at random moments of typing, saving, renaming over several files and exporting, and looks at what is
 * there, byte by byte. The next run goes on from what came back, as a curator does who recovers what is offered ticked.
 * <p>
 * Arguments: number of kills (200), seed. Ends with 1 when anything was lost, torn or mixed.
 */
public final class Kills {
	private static final int LONGEST = 120;

	private final Path folder;
	private final Random random;
	private final Map<String, Integer> counts = new TreeMap<>();
	/** Of all runs: a curator that is killed while it opens has not yet said what it found. */
	private final Said said = new Said();

	Kills(Path folder, long seed) {
		this.folder = folder;
		random = new Random(seed);
	}

	/** Runs. */
	public static void main(String[] arguments) throws Exception {
		int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
		long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
		Path folder = Files.createTempDirectory("evade-kills");
		Kills kills = new Kills(folder, seed);
		try {
			System.out.println(rounds + " kills, seed " + seed);
			for (int round = 0; round < rounds; round++)
				kills.round();
			kills.counts.forEach((what, times) -> System.out.println(String.format("%6d  %s", times, what)));
		} finally {
			try (Stream<Path> files = Files.walk(folder)) {
				files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
			}
		}
	}

	/** What happened how often. */
	Map<String, Integer> counts() {
		return counts;
	}

	private void count(String what) {
		counts.merge(what, 1, Integer::sum);
	}

	/** One run of the curator until it is killed, and a look at what it left. */
	void round() throws Exception {
		Process curator = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
				"-XX:TieredStopAtLevel=1", "-cp", classPath(), Curator.class.getName(), folder.toString(), "" + random.nextLong())
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		said.doing = "starting";
		try (BufferedReader out = curator.inputReader()) {
			said.hear(out.readLine());
			Thread killer = Thread.ofVirtual().start(() -> {
				try {
					Thread.sleep(random.nextInt(LONGEST));
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
				curator.toHandle().destroyForcibly(); // leaves what it said to be read
			});
			for (String line; (line = out.readLine()) != null;)
				said.hear(line);
			killer.join();
		}
		curator.waitFor();
		count("killed while " + said.doing);
		look();
	}

	/** What the curator said was done before it was killed. */
	private static final class Said {
		String doing = "starting";
		final int[] typed = new int[Curator.FILES], saved = new int[Curator.FILES], last = new int[Curator.FILES];
		int exported;

		void hear(String line) {
			if (line == null)
				throw new AssertionError("The curator did not start");
			String[] words = line.split(" ");
			switch (words[0]) {
			case "doing" -> doing = words[1];
			case "typing" -> last[Integer.parseInt(words[1])] = Integer.parseInt(words[2]);
			case "kept" -> typed[Integer.parseInt(words[1])] = Integer.parseInt(words[2]);
			case "saved" -> saved[Integer.parseInt(words[1])] = Integer.parseInt(words[2]);
			case "exported" -> exported = Integer.parseInt(words[1]);
			default -> throw new AssertionError(line); // a line is whole: it is shorter than a pipe's page
			}
		}
	}

	private void look() throws IOException {
		RecoveryJournal journal = new RecoveryJournal(Curator.journal(folder));
		RecoveryJournal.Kept kept = journal.kept();
		require(kept.unreadable().isEmpty(), "unreadable " + kept.unreadable());
		for (int i = 0; i < Curator.FILES; i++) {
			Path file = Curator.file(folder, i);
			String text = AtomicFiles.read(file);
			int disk = Curator.version(i, text);
			require(disk >= said.saved[i], file + " holds " + disk + ", but " + said.saved[i] + " was saved");
			int fresh = disk;
			for (Unsaved unsaved : kept.texts())
				if (unsaved.file().equals(file)) {
					int version = Curator.version(i, unsaved.text());
					Unsaved.State state = unsaved.state(text);
					count("entry " + state.toString().toLowerCase());
					require(version > disk || state != Unsaved.State.FRESH, file + ": " + version + " would take " + disk + " back");
					if (state == Unsaved.State.FRESH)
						fresh = Math.max(fresh, version);
				}
			require(fresh >= said.typed[i], file + ": " + fresh + " comes back, but " + said.typed[i] + " was kept");
			require(fresh <= said.last[i], file + ": " + fresh + " was never typed");
			count(fresh == said.last[i] ? "text with the last key" : "text without the last key, which was not kept yet");
		}
		lookAtExport(said.exported);
		try (Stream<Path> files = Files.walk(folder)) {
			AtomicFiles.clean(Curator.file(folder, 0).getParent());
			AtomicFiles.clean(Curator.journal(folder));
			List<Path> left = files.filter(file -> file.getFileName().toString().startsWith(".evade-") && Files.exists(file)).toList();
			require(left.isEmpty(), "left over " + left);
		}
	}

	private void lookAtExport(int exported) throws IOException {
		Path out = Curator.out(folder);
		long mixed = Files.isDirectory(out) ? sets(out) : 0;
		if (mixed > 1)
			count("export was being moved, and is finished by the next run");
		AtomicFiles.clean(out);
		long sets = Files.isDirectory(out) ? sets(out) : 0;
		require(sets <= 1 && (exported == 0 || sets == 1), sets + " sets of exported files");
		if (sets == 1)
			require(Curator.set(out, 0) >= exported, "an old export came back");
	}

	private static long sets(Path out) throws IOException {
		Set<Integer> sets = new HashSet<>();
		for (int i = 0; i < Curator.EXPORTED; i++)
			sets.add(Curator.set(out, i));
		return sets.size();
	}

	private static void require(boolean holds, String otherwise) {
		if (!holds)
			throw new AssertionError(otherwise);
	}

	private static String classPath() {
		return Stream.of(Kills.class, RecoveryJournal.class, AtomicFiles.class, FileSet.class).map(Kills::place)
				.distinct().collect(Collectors.joining(File.pathSeparator));
	}

	private static String place(Class<?> type) {
		try {
			Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
			String file = type.getName().replace('.', '/') + ".class";
			return Arrays.stream(new String[] { "", "target/classes", "target/test-classes", "bin" }).map(place::resolve)
					.filter(below -> Files.exists(below.resolve(file))).findFirst().orElse(place).toString();
		} catch (URISyntaxException e) {
			throw new AssertionError(e);
		}
	}
}
