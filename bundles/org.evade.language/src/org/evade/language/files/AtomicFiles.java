/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.files;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;

import org.evade.language.load.SourceText;

/**
 * The one way to write a file: whole at any moment. A reader sees the old text or the new one, also after a kill or a power
 * cut. The new text goes to a file beside it with a name that nobody can foresee, made new and never through a link, is
 * forced to the disk and moved over the old one; then the folder is forced too. A link keeps pointing where it does; owner,
 * group, mode and further attributes of the file stay. Two programs that write one file wait for each other. Any thread.
 */
public final class AtomicFiles {
	/** Byte order mark of UTF-8, which some editors put before the text. */
	private static final byte[] MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private AtomicFiles() {
	}

	/**
	 * Reads a file. A byte order mark is none of its text; {@link #write} keeps it.
	 *
	 * @throws CharacterCodingException
	 *             when it is not UTF-8
	 */
	public static String read(Path file) throws IOException {
		return SourceText.read(file);
	}

	/** Replaces a file, or creates it with the folders above; a byte order mark stays. */
	public static void write(Path file, String text) throws IOException {
		Path target = LinkedFile.target(file);
		if (Files.exists(target))
			replace(file, target, bytes -> {
			}, text);
		else
			make(target, text, false);
		Leftovers.clear(target.getParent());
	}

	/**
	 * Replaces a file if it still holds what is expected, or creates it when it was expected to be missing. What another program
	 * wrote in the meantime is thereby never overwritten unseen.
	 *
	 * @param expected
	 *            text without a byte order mark; null for a file that is not there
	 * @throws ChangedMeanwhile
	 *             when it holds something else; nothing is written then
	 */
	public static void write(Path file, String expected, String text) throws IOException {
		Path target = LinkedFile.target(file);
		if (!Files.exists(target)) {
			if (expected != null)
				throw new ChangedMeanwhile(file, null);
			try {
				make(target, text, true);
			} catch (FileAlreadyExistsException e) {
				throw new ChangedMeanwhile(file, read(target));
			}
		} else
			replace(file, target, bytes -> {
				String found = SourceText.decode(bytes);
				if (!found.equals(expected))
					throw new ChangedMeanwhile(file, found);
			}, text);
		Leftovers.clear(target.getParent());
	}

	/**
	 * Makes a new file, with the folders above.
	 *
	 * @throws FileAlreadyExistsException
	 *             when there is something of that name, a link that leads nowhere included
	 */
	public static void create(Path file, String text) throws IOException {
		if (Files.exists(file, LinkOption.NOFOLLOW_LINKS))
			throw new FileAlreadyExistsException(file.toString());
		make(file.toAbsolutePath(), text, true);
	}

	/**
	 * Takes away what writers left in a folder that were killed, and completes a set of files of which a killed one had moved
	 * some. What a living program is writing stays.
	 */
	public static void clean(Path folder) {
		Leftovers.clearOf(folder);
	}

	private static void make(Path target, String text, boolean mustBeNew) throws IOException {
		try {
			Files.createDirectories(target.getParent());
		} catch (FileAlreadyExistsException e) {
			throw new NotDirectoryException(e.getFile());
		}
		try (PendingFile partial = PendingFile.beside(target)) {
			partial.write(bytes(text, false));
			if (mustBeNew)
				partial.placeNew();
			else
				partial.place();
		}
	}

	/** What has to be true of a file before it is replaced. */
	private interface Condition {
		void check(byte[] now) throws IOException;
	}

	/** The file beside is begun before the target is held: it copies from it, and closing what it read would give the lock away. */
	private static void replace(Path file, Path target, Condition condition, String text) throws IOException {
		try (PendingFile partial = PendingFile.beside(target); LockedFile hold = LockedFile.of(target)) {
			byte[] now = hold.bytes();
			condition.check(now);
			byte[] bytes = bytes(text, isMarked(now));
			partial.write(bytes);
			if (LinkedFile.mustStayInPlace(target, partial.path()))
				hold.overwrite(bytes);
			else {
				hold.releaseWhereItHinders();
				partial.place();
			}
		} catch (NoSuchFileException e) {
			throw new ChangedMeanwhile(file, null);
		}
	}

	private static byte[] bytes(String text, boolean marked) {
		return (marked ? "\uFEFF" + text : text).getBytes(StandardCharsets.UTF_8);
	}

	private static boolean isMarked(byte[] bytes) {
		return bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
	}
}
