/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.evade.language.files.AtomicFiles;
import org.evade.language.load.SourceText;

/**
 * Unsaved texts, kept on the disk until they are saved, so that they outlive a crash. What an earlier run kept stays until
 * somebody decides about it: each run has entries of its own. Any thread; one journal for each corpus.
 */
public final class RecoveryJournal {
	private static final String ENDING = ".unsaved";
	private static final String HEAD = "evade unsaved text ";

	/**
	 * An unsaved text of an earlier run.
	 *
	 * @param entry
	 *            where it is kept
	 * @param file
	 *            the file it belongs to
	 * @param base
	 *            digest of the text on the disk that it started from
	 * @param text
	 *            the text
	 * @param kept
	 *            when it was kept
	 */
	public record Unsaved(Path entry, Path file, String base, String text, Instant kept) {
		/** What has become of the file since. */
		public enum State {
			/** It holds what the text was typed on: nothing came in between. */
			FRESH,
			/** It holds the very text. */
			HELD,
			/** It holds something else: it was saved later, or another program wrote it. */
			OVERTAKEN
		}

		/**
		 * Compares it with its file.
		 *
		 * @param now
		 *            what the file holds; null when it is not there
		 */
		public State state(String now) {
			if (text.equals(now))
				return State.HELD;
			return base.equals(digest(now == null ? "" : now)) ? State.FRESH : State.OVERTAKEN;
		}
	}

	/**
	 * All that is kept.
	 *
	 * @param texts
	 *            in the order of the files' names, the latest of a file first
	 * @param unreadable
	 *            entries that are damaged or no entries; they are left alone
	 */
	public record Kept(List<Unsaved> texts, List<Path> unreadable) {
	}

	private final Path folder;
	private final String run = UUID.randomUUID().toString().substring(0, 8);
	/** What the entries of this run hold. */
	private final Map<Path, Texts> held = new HashMap<>();

	private record Texts(String saved, String text) {
	}

	/**
	 * @param folder
	 *            where the texts are kept; made when needed
	 */
	public RecoveryJournal(Path folder) {
		this.folder = folder;
	}

	/**
	 * Keeps an unsaved text instead of the one that this run kept before.
	 *
	 * @param saved
	 *            what the file holds on the disk
	 */
	public synchronized void keep(Path file, String saved, String text) throws IOException {
		Texts texts = new Texts(saved, text);
		if (texts.equals(held.get(file)))
			return;
		AtomicFiles.write(entry(file), HEAD + "2\n" + file.toUri().toASCIIString() + "\n" + digest(saved) + "\n" + text);
		held.put(file, texts);
	}

	/** Forgets what this run kept of a file: it was saved, or is as on the disk again. */
	public synchronized void forget(Path file) throws IOException {
		held.remove(file);
		Files.deleteIfExists(entry(file));
	}

	/** Forgets what this run kept of a file if it is this text: a later one is not on the disk yet. */
	public synchronized void saved(Path file, String text) throws IOException {
		if (held.containsKey(file) && held.get(file).text.equals(text))
			forget(file);
	}

	/** Forgets what an earlier run kept. */
	public synchronized void forget(Unsaved unsaved) throws IOException {
		Files.deleteIfExists(unsaved.entry);
	}

	/** What is kept. One entry that cannot be read hides no other. */
	public synchronized Kept kept() throws IOException {
		List<Unsaved> texts = new ArrayList<>();
		List<Path> unreadable = new ArrayList<>();
		if (Files.isDirectory(folder)) {
			AtomicFiles.clean(folder);
			try (Stream<Path> entries = Files.list(folder)) {
				for (Path entry : (Iterable<Path>) entries.filter(path -> path.toString().endsWith(ENDING)).sorted()::iterator)
					try {
						texts.add(read(entry));
					} catch (IOException | RuntimeException e) {
						unreadable.add(entry);
					}
			}
		}
		texts.sort(Comparator.comparing(Unsaved::file).thenComparing(Unsaved::kept, Comparator.reverseOrder()));
		return new Kept(texts, unreadable);
	}

	/** The texts that are kept, see {@link #kept()}. */
	public List<Unsaved> unsaved() throws IOException {
		return kept().texts();
	}

	private static Unsaved read(Path entry) throws IOException {
		if (!Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS))
			throw new IOException("no entry");
		String[] parts = SourceText.read(entry).split("\n", 4);
		if (parts.length < 4 || !parts[0].startsWith(HEAD))
			throw new IOException("no entry");
		Path file = switch (parts[0].substring(HEAD.length())) {
		case "1" -> Path.of(parts[1]);
		case "2" -> Path.of(URI.create(parts[1]));
		default -> throw new IOException("of a later version");
		};
		return new Unsaved(entry, file, parts[2], parts[3], Files.getLastModifiedTime(entry).toInstant());
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
		return folder.resolve(digest(file.toString()).substring(0, 16) + "-" + run + ENDING);
	}
}
