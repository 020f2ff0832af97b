/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A file that nobody else writes meanwhile: a lock on the file itself, so that nothing has to lie beside it, and one within this
 * process. Where the disk has no locks, the names that are made new still keep two writers from mixing their texts.
 */
final class LockedFile implements Closeable {
	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
	private static final int PAUSE = 5, LONGEST_WAIT = 10_000;
	private static final ReentrantLock[] INSIDE = new ReentrantLock[64];
	static {
		for (int i = 0; i < INSIDE.length; i++)
			INSIDE[i] = new ReentrantLock();
	}

	private final ReentrantLock inside;
	private final FileChannel channel;
	/** A second opening of the same file, which is how it is known to be the same; to be closed only together. */
	private final FileChannel witness;

	private LockedFile(ReentrantLock inside, FileChannel channel, FileChannel witness) {
		this.inside = inside;
		this.channel = channel;
		this.witness = witness;
	}

	/**
	 * Waits for a file that exists.
	 *
	 * @param file
	 *            its real path
	 * @throws IOException
	 *             when it cannot be written, or another program does not let it go
	 */
	static LockedFile of(Path file) throws IOException {
		ReentrantLock inside = INSIDE[Math.floorMod(file.hashCode(), INSIDE.length)];
		inside.lock();
		try {
			for (long end = System.nanoTime() + LONGEST_WAIT * 1_000_000L;;) {
				LockedFile hold = attempt(file, inside);
				if (hold != null)
					return hold;
				if (System.nanoTime() > end)
					throw new FileSystemException(file.toString(), null, "another program keeps the file locked");
				pause();
			}
		} catch (IOException | RuntimeException e) {
			inside.unlock();
			throw e;
		}
	}

	/** Who waited for a lock may hold the file of before, which another has replaced: then its lock means nothing. */
	private static LockedFile attempt(Path file, ReentrantLock inside) throws IOException {
		FileChannel channel = open(file), witness = null;
		try {
			if (channel.tryLock() == null)
				return close(channel, null);
			witness = open(file);
			witness.tryLock();
			return close(channel, witness); // another file by now
		} catch (OverlappingFileLockException e) { // this process has it, and nobody else within it: the same file twice
			return witness == null ? close(channel, null) : new LockedFile(inside, channel, witness);
		} catch (IOException e) {
			if (witness != null || !channel.isOpen())
				throw e;
			return new LockedFile(inside, channel, channel); // no locks on this disk
		}
	}

	private static FileChannel open(Path file) throws IOException {
		return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
	}

	private static LockedFile close(FileChannel channel, FileChannel witness) throws IOException {
		channel.close();
		if (witness != null)
			witness.close();
		return null;
	}

	private static void pause() throws IOException {
		try {
			Thread.sleep(PAUSE);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted while waiting for a file", e);
		}
	}

	/** What it holds. To be read only here: closing any other reader of this process would give the lock away. */
	byte[] bytes() throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
		for (int at = 0, n; bytes.hasRemaining() && (n = channel.read(bytes, at)) >= 0; at += n)
			continue;
		return bytes.array();
	}

	/** Writes another content in place. */
	void overwrite(byte[] content) throws IOException {
		ByteBuffer bytes = ByteBuffer.wrap(content);
		for (int at = 0; bytes.hasRemaining();)
			at += channel.write(bytes, at);
		channel.truncate(content.length);
		channel.force(true);
	}

	static boolean onPosix() {
		return POSIX;
	}

	/** Windows moves nothing over a file that is open. */
	void releaseWhereItHinders() throws IOException {
		if (!POSIX) {
			channel.close();
			witness.close();
		}
	}

	@Override
	public void close() throws IOException {
		try (witness; channel) {
			// both at once
		} finally {
			inside.unlock();
		}
	}
}
