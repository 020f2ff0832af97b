/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Which file a name stands for, and what of it has to outlive a replacement. */
final class LinkedFile {
	private static final int MOST_LINKS = 40;

	private LinkedFile() {
	}

	/** The file that is written under a name: links are followed, also those that lead to a file still to be made. */
	static Path target(Path file) throws IOException {
		Path target = file.toAbsolutePath();
		for (int i = 0; Files.isSymbolicLink(target); i++) {
			if (i == MOST_LINKS)
				throw new FileSystemException(file.toString(), null, "the link leads back to itself");
			target = target.resolveSibling(Files.readSymbolicLink(target));
		}
		return Files.exists(target) ? target.toRealPath() : target.normalize();
	}

	/** Gives a new file owner, group, mode and further attributes of the one that it will replace, as far as allowed. */
	static void copyAttributes(Path from, Path to) throws IOException {
		if (Files.exists(from))
			Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
		else
			Files.createFile(to);
	}

	/**
	 * Whether moving a file over another would lose what the other is: one of several names of a file, or the file of another
	 * owner. Such a one is written in place, while the new text stands whole beside it.
	 */
	static boolean mustStayInPlace(Path target, Path partial) throws IOException {
		if (!Files.getFileStore(target).supportsFileAttributeView("posix"))
			return false;
		return (Integer) Files.getAttribute(target, "unix:nlink") > 1
				|| !Objects.equals(Files.getAttribute(target, "unix:uid"), Files.getAttribute(partial, "unix:uid"))
				|| !Objects.equals(Files.getAttribute(target, "unix:gid"), Files.getAttribute(partial, "unix:gid"));
	}

	/** Forces the names of a folder to the disk, where the system can. */
	static void force(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException e) {
			// Windows does not open folders, and writes their names through
		}
	}
}
