/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file to come, beside its place. It is locked as long as its writer lives, so that others know what is left over. */
final class PendingFile implements Closeable {
	private final Path target;
	private final Path path;
	private final FileChannel channel;
	private boolean placed;

	private PendingFile(Path target, Path path, FileChannel channel) {
		this.target = target;
		this.path = path;
		this.channel = channel;
	}

	/** Begins a file, with the attributes of the one that it will replace. */
	static PendingFile beside(Path target) throws IOException {
		while (true) {
			Path path = target.resolveSibling(Leftovers.partialName());
			LinkedFile.copyAttributes(target, path);
			try {
				FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING,
						LinkOption.NOFOLLOW_LINKS);
				if (Leftovers.lock(channel) && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
					PendingFile partial = new PendingFile(target, path, channel);
					UnfinishedWrites.add(path, partial);
					return partial;
				}
				channel.close(); // another run took it for left over before it was locked
			} catch (NoSuchFileException e) {
				continue; // the same
			} catch (IOException e) {
				Files.deleteIfExists(path);
				throw e;
			}
		}
	}

	Path path() {
		return path;
	}

	/** Writes the whole content and forces it to the disk. */
	void write(byte[] content) throws IOException {
		ByteBuffer bytes = ByteBuffer.wrap(content);
		while (bytes.hasRemaining())
			channel.write(bytes);
		channel.force(true);
	}

	/** Moves it over the target. */
	synchronized void place() throws IOException {
		if (!LockedFile.onPosix())
			channel.close();
		move(path, target);
		placed = true;
		LinkedFile.force(target.getParent());
	}

	/**
	 * Moves it to the target.
	 *
	 * @throws FileAlreadyExistsException
	 *             when that is taken
	 */
	synchronized void placeNew() throws IOException {
		try {
			Files.createLink(target, path);
		} catch (FileAlreadyExistsException e) {
			throw e;
		} catch (UnsupportedOperationException | IOException e) { // a disk without hard links
			if (!LockedFile.onPosix())
				channel.close();
			Files.move(path, target);
			placed = true;
		}
		LinkedFile.force(target.getParent());
	}

	static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	@Override
	public synchronized void close() throws IOException {
		try (channel) {
			if (!placed && LockedFile.onPosix())
				Files.deleteIfExists(path);
		}
		if (!placed)
			Files.deleteIfExists(path);
		UnfinishedWrites.remove(path);
	}
}
