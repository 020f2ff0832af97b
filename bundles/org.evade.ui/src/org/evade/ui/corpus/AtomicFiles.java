/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.io.IOException;
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

/** Files that are whole at any moment: a reader sees the old text or the new one, also after the power failed. */
public final class AtomicFiles {
	private static final String PARTIAL = ".evade-partial";

	private AtomicFiles() {
	}

	/**
	 * Reads a file.
	 *
	 * @throws CharacterCodingException
	 *             when it is not UTF-8
	 */
	public static String read(Path file) throws IOException {
		return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
	}

	/**
	 * Replaces a file, or creates it with the folders above. The text is written beside it, forced to the disk and then moved
	 * over it; a link keeps pointing where it does, permissions stay.
	 */
	public static void write(Path file, String text) throws IOException {
		Path target = Files.exists(file) ? file.toRealPath() : file;
		Files.createDirectories(target.getParent());
		Path partial = target.resolveSibling("." + target.getFileName() + PARTIAL);
		try {
			try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
					StandardOpenOption.WRITE)) {
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
