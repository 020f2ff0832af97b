/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** Says in a sentence what happened to a file. */
public final class FileMessages {
	private FileMessages() {
	}

	/** The path as the user named it, with forward slashes. */
	public static String shown(Path path) {
		return path.toString().replace('\\', '/');
	}

	/**
	 * A failure in words.
	 *
	 * @param path
	 *            file or folder it happened to
	 * @param what
	 *            what was tried, such as {@code cannot be written}
	 * @param cause
	 *            the failure
	 * @return one with a message of one sentence
	 */
	public static IOException sentence(Path path, String what, Throwable cause) {
		return new IOException(shown(path) + " " + what + ": " + reason(cause), cause);
	}

	private static String reason(Throwable cause) {
		if (cause instanceof AccessDeniedException)
			return "permission denied";
		if (cause instanceof NoSuchFileException)
			return "there is no such file or folder";
		if (cause instanceof FileSystemLoopException)
			return "a link in it leads back to a folder above";
		if (cause instanceof NotDirectoryException || cause instanceof FileAlreadyExistsException)
			return "there is a file where a folder is needed";
		if (cause instanceof ReadOnlyFileSystemException)
			return "the disk is read-only";
		String message = cause instanceof java.nio.file.FileSystemException system && system.getReason() != null
				? system.getReason() : String.valueOf(cause.getMessage());
		String line = message.lines().findFirst().orElse("unknown reason");
		if (line.equals("Not a directory"))
			return "there is a file where a folder is needed";
		return line.startsWith("No space left") ? "the disk is full"
				: line.isEmpty() ? "unknown reason" : line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1);
	}
}
