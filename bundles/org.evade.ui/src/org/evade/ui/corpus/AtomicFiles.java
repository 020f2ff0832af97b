/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Instant;
import java.util.Arrays;

import org.evade.language.load.SourceText;

/** Files that are whole at any moment: a reader sees the old text or the new one, also after the power failed. */
public final class AtomicFiles {
	private static final String PARTIAL = ".evade-partial";
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

	/**
	 * Replaces a file, or creates it with the folders above. The text is written beside it, forced to the disk and then moved
	 * over it; a link keeps pointing where it does; permissions and a byte order mark stay.
	 */
	public static void write(Path file, String text) throws IOException {
		Path target = Files.exists(file) ? file.toRealPath() : file;
		Files.createDirectories(target.getParent());
		Path partial = partial(target);
		boolean marked = isMarked(target);
		try {
			try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
					StandardOpenOption.WRITE)) {
				if (marked)
					channel.write(ByteBuffer.wrap(MARK));
				ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
				while (bytes.hasRemaining())
					channel.write(bytes);
				channel.force(true);
			}
			keepPermissions(target, partial);
			move(partial, target);
		} finally {
			Files.deleteIfExists(partial);
		}
	}

	/**
	 * Takes away what a write left beside a file when it was killed. What is younger than a minute stays: another program may
	 * be writing it.
	 */
	public static void clean(Path file) throws IOException {
		Path partial = partial(file);
		if (Files.exists(partial) && Files.getLastModifiedTime(partial).toInstant().isBefore(Instant.now().minusSeconds(60)))
			Files.delete(partial);
	}

	private static Path partial(Path target) {
		return target.resolveSibling("." + target.getFileName() + PARTIAL);
	}

	private static boolean isMarked(Path file) throws IOException {
		if (!Files.exists(file))
			return false;
		try (InputStream in = Files.newInputStream(file)) {
			return Arrays.equals(in.readNBytes(MARK.length), MARK);
		}
	}

	private static void move(Path partial, Path target) throws IOException {
		try {
			Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static void keepPermissions(Path target, Path partial) throws IOException {
		PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
		if (old != null && Files.exists(target))
			Files.getFileAttributeView(partial, PosixFileAttributeView.class).setPermissions(old.readAttributes().permissions());
	}
}
