/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.evade.language.files.AtomicFiles;

/**
 * Unsaved texts, kept on the disk until they are saved, so that they outlive a crash. Any thread; one journal for each corpus.
 */
public final class RecoveryJournal {
	private static final String ENDING = ".unsaved";
	private static final String HEAD = "evade unsaved text 1";

	/**
	 * An unsaved text of an earlier run.
	 *
	 * @param file
	 *            the file it belongs to
	 * @param base
	 *            digest of the text on the disk that it started from
	 * @param text
	 *            the text
	 * @param kept
	 *            when it was kept
	 */
	public record Unsaved(Path file, String base, String text, Instant kept) {
	}

	private final Path folder;

	/**
	 * @param folder
	 *            where the texts are kept; made when needed
	 */
	public RecoveryJournal(Path folder) {
		this.folder = folder;
	}

	/**
	 * Keeps an unsaved text instead of the one kept before.
	 *
	 * @param saved
	 *            what the file holds on the disk
	 */
	public synchronized void keep(Path file, String saved, String text) throws IOException {
		AtomicFiles.write(entry(file), HEAD + "\n" + file + "\n" + digest(saved) + "\n" + text);
	}

	/** Forgets the text of a file: it was saved, or is as on the disk again. */
	public synchronized void forget(Path file) throws IOException {
		Files.deleteIfExists(entry(file));
	}

	/** What is kept, in the order of the files' names. Entries that cannot be read are left alone and left out. */
	public synchronized List<Unsaved> unsaved() throws IOException {
		List<Unsaved> found = new ArrayList<>();
		if (!Files.isDirectory(folder))
			return found;
		try (Stream<Path> entries = Files.list(folder)) {
			for (Path entry : (Iterable<Path>) entries.filter(path -> path.toString().endsWith(ENDING)).sorted()::iterator) {
				String[] parts = AtomicFiles.read(entry).split("\n", 4);
				if (parts.length == 4 && parts[0].equals(HEAD))
					found.add(new Unsaved(Path.of(parts[1]), parts[2], parts[3], Files.getLastModifiedTime(entry).toInstant()));
			}
		}
		found.sort((a, b) -> a.file.compareTo(b.file));
		return found;
	}

	/** Digest of a text as kept with what started from it. */
	public static String digest(String text) {
		try {
			return HexFormat.of()
					.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	private Path entry(Path file) {
		return folder.resolve(digest(file.toString()).substring(0, 16) + ENDING);
	}
}
