/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.tests.corpus;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.evade.exchange.FileSet;
import org.evade.language.files.AtomicFiles;
import org.evade.ui.corpus.RecoveryJournal;
import org.evade.ui.corpus.RecoveryJournal.Unsaved;

/** Types, saves, renames and exports by the means of the workbench until it is killed, and says what it has done. */
final class Curator {
	static final int FILES = 6, EXPORTED = 10;
	private static final int LINES = 900;

	private final Path folder;
	private final Random random;
	private final RecoveryJournal journal;
	private final String[] saved = new String[FILES];
	private final int[] versions = new int[FILES];

	private Curator(Path folder, long seed) {
		this.folder = folder;
		random = new Random(seed);
		journal = new RecoveryJournal(journal(folder));
	}

	/** Arguments: folder, seed. */
	public static void main(String[] arguments) throws IOException {
		Curator curator = new Curator(Path.of(arguments[0]), Long.parseLong(arguments[1]));
		curator.open();
		while (true)
			switch (curator.random.nextInt(4)) {
			case 0 -> curator.type();
			case 1 -> curator.saveOne();
			case 2 -> curator.rename();
			default -> curator.export();
			}
	}

	static Path file(Path folder, int number) {
		return folder.resolve("corpus").resolve("part-" + number + ".evade");
	}

	static Path journal(Path folder) {
		return folder.resolve("unsaved");
	}

	static Path out(Path folder) {
		return folder.resolve("out");
	}

	/** The text of a file in a version; every line tells which. */
	static String text(int file, int version) {
		return ("gene G" + file + "-" + version + " // γ of version " + version + "\n").repeat(LINES);
	}

	/** The version of a text, compared byte by byte. */
	static int version(int file, String text) {
		String head = "gene G" + file + "-";
		int version = text.startsWith(head) ? Integer.parseInt(text.substring(head.length(), text.indexOf(' ', head.length()))) : -1;
		if (version < 0 || !text.equals(text(file, version)))
			throw new AssertionError("part-" + file + " is torn: " + text.length() + " characters");
		return version;
	}

	/** The number of the set that an exported file belongs to, compared byte by byte; 0 when it is not there. */
	static int set(Path out, int number) throws IOException {
		Path file = out.resolve("table-" + number + ".tsv");
		if (!Files.exists(file))
			return 0;
		String text = Files.readString(file);
		int set = Integer.parseInt(text.substring(0, text.indexOf('\t')));
		if (!text.equals(table(set)))
			throw new AssertionError(file + " is torn");
		return set;
	}

	private static String table(int set) {
		return (set + "\tvalue\n").repeat(2_000);
	}

	private static void say(String words) {
		System.out.println(words);
		System.out.flush();
	}

	/** What is offered ticked is recovered, and saved with the rest some time. */
	private void open() throws IOException {
		for (int i = 0; i < FILES; i++) {
			Path file = file(folder, i);
			if (!Files.exists(file))
				AtomicFiles.create(file, text(i, 1));
			saved[i] = AtomicFiles.read(file);
			versions[i] = version(i, saved[i]);
		}
		for (Unsaved unsaved : journal.unsaved())
			for (int i = 0; i < FILES; i++)
				if (unsaved.file().equals(file(folder, i))) {
					if (unsaved.state(saved[i]) == Unsaved.State.FRESH && version(i, unsaved.text()) > versions[i]) {
						versions[i] = version(i, unsaved.text()); // the latest is ticked, and comes first
						journal.keep(unsaved.file(), saved[i], unsaved.text());
					}
					journal.forget(unsaved);
				}
		for (int i = 0; i < FILES; i++) {
			say("typing " + i + " " + versions[i]);
			say("saved " + i + " " + version(i, saved[i]));
			say("kept " + i + " " + versions[i]);
		}
		say("doing nothing");
	}

	private void type() throws IOException {
		say("doing typing");
		keep(random.nextInt(FILES));
	}

	private void keep(int i) throws IOException {
		say("typing " + i + " " + ++versions[i]);
		journal.keep(file(folder, i), saved[i], text(i, versions[i]));
		say("kept " + i + " " + versions[i]);
	}

	private void saveOne() throws IOException {
		say("doing saving");
		save(random.nextInt(FILES));
	}

	/** As the workbench does it: what is saved is kept until it is on the disk. */
	private void save(int i) throws IOException {
		String text = text(i, versions[i]);
		if (text.equals(saved[i]))
			return;
		Path file = file(folder, i);
		journal.keep(file, saved[i], text);
		AtomicFiles.write(file, saved[i], text);
		journal.saved(file, text);
		saved[i] = text;
		say("saved " + i + " " + versions[i]);
	}

	/** A step over several files, and a save of all of them. */
	private void rename() throws IOException {
		say("doing renaming");
		for (int i = 0; i < FILES; i++)
			keep(i);
		for (int i = 0; i < FILES; i++)
			save(i);
	}

	private void export() throws IOException {
		say("doing exporting");
		int number = set(out(folder), 0) + 1;
		try (FileSet files = new FileSet()) {
			for (int i = 0; i < EXPORTED; i++)
				try (Writer writer = files.create(out(folder).resolve("table-" + i + ".tsv"))) {
					writer.write(table(number));
				}
			files.commit();
		}
		say("exported " + number);
	}
}
