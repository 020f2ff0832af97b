/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;

/** Names of files to come, and what is left of them when their writer was killed. */
final class Leftovers {
	private static final String BEGIN = ".evade-", PARTIAL = ".partial", STAGE = ".stage";
	/** What version 0.1 left behind. */
	private static final String OLD_PARTIAL = ".evade-partial";
	private static final SecureRandom RANDOM = new SecureRandom();

	private Leftovers() {
	}

	/** A name that nobody can foresee, for a file. */
	static String partialName() {
		return BEGIN + random() + PARTIAL;
	}

	/** The same for a folder with a set of files. */
	static String stageName() {
		return BEGIN + random() + STAGE;
	}

	private static String random() {
		byte[] bytes = new byte[12];
		RANDOM.nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	/** Marks a file as written by a living process, where the disk has locks; false when another run claimed it as left over. */
	static boolean lock(FileChannel channel) {
		try {
			return channel.tryLock() != null;
		} catch (OverlappingFileLockException e) {
			return false;
		} catch (IOException e) {
			return true; // no locks on this disk: whoever clears finds none either, and leaves what is young
		}
	}

	/** Clears a folder and the one above it: a folder that is new comes from there. One that is missing: the nearest that is there. */
	static void clearOf(Path folder) {
		if (Files.isDirectory(folder))
			clear(folder);
		Path above = folder.toAbsolutePath().getParent();
		while (above != null && !Files.isDirectory(above))
			above = above.getParent();
		if (above != null)
			clear(above);
	}

	/** Clears a folder; what cannot be cleared stays for the next time. */
	static void clear(Path folder) {
		try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, ".*")) {
			for (Path each : found)
				clearOne(each);
		} catch (IOException | java.nio.file.DirectoryIteratorException e) {
			// not to be listed: then nothing can be cleared either
		}
	}

	private static void clearOne(Path found) {
		String name = found.getFileName().toString();
		try {
			if (name.startsWith(BEGIN) && name.endsWith(STAGE) && Files.isDirectory(found, LinkOption.NOFOLLOW_LINKS))
				StagingFolder.recover(found);
			else if (name.startsWith(BEGIN) && name.endsWith(PARTIAL))
				try (FileChannel claimed = claim(found)) {
					if (claimed != null)
						Files.deleteIfExists(found);
				}
			else if (name.endsWith(OLD_PARTIAL) && Files.isRegularFile(found, LinkOption.NOFOLLOW_LINKS) && isOld(found))
				Files.deleteIfExists(found);
		} catch (IOException e) {
			// of another user, or gone meanwhile
		}
	}

	/** Takes a file that no living process writes; null when one does, or it is no file. */
	static FileChannel claim(Path file) throws IOException {
		if (UnfinishedWrites.isOurs(file) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
			return null;
		FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
		boolean left;
		try {
			left = channel.tryLock() != null;
		} catch (OverlappingFileLockException e) {
			left = false;
		} catch (IOException e) { // no locks on this disk
			left = isOld(file);
		}
		if (left)
			return channel;
		channel.close();
		return null;
	}

	static boolean isOld(Path file) throws IOException {
		return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant().isBefore(Instant.now().minusSeconds(60));
	}
}
