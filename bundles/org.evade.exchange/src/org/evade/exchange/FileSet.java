/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Files that appear together or not at all. Each is written to a hidden file in its own folder and forced to the disk; only
 * {@link #commit()} moves them to their names. Closed without a commit, the set leaves nothing behind and every file that
 * existed before keeps its bytes.
 */
public final class FileSet implements Closeable {
	private static final class Entry {
		final Path target;
		final Path hidden;
		Path backup;
		boolean moved;

		Entry(Path target, Path hidden) {
			this.target = target;
			this.hidden = hidden;
		}
	}

	private final List<Entry> entries = new ArrayList<>();
	private final Set<Path> targets = new LinkedHashSet<>();
	private final List<Path> madeFolders = new ArrayList<>();
	private boolean committed;

	/**
	 * Begins a file; its folder is made when it is missing. A pipe or device such as {@code /dev/stdout} is written
	 * directly.
	 *
	 * @param target
	 *            where the file will be; an existing file is replaced as a whole
	 * @return writer for its content in UTF-8, to be closed before {@link #commit()}
	 * @throws IOException
	 *             when the file cannot be made; the message is a sentence for the user
	 */
	public Writer create(Path target) throws IOException {
		return new BufferedWriter(new OutputStreamWriter(createBytes(target), StandardCharsets.UTF_8), 1 << 16);
	}

	/** The same for a file that is not text, such as a picture; to be closed before {@link #commit()}. */
	public OutputStream createBytes(Path target) throws IOException {
		try {
			Path real = Files.isSymbolicLink(target) && Files.exists(target) ? target.toRealPath() : target;
			if (Files.isDirectory(real))
				throw new IOException(FileMessages.shown(target) + " is a folder: name a file");
			if (Files.exists(real) && !Files.isRegularFile(real))
				return new Telling(target, Files.newOutputStream(real, StandardOpenOption.WRITE));
			if (!targets.add(real.toAbsolutePath().normalize()))
				throw new IOException(FileMessages.shown(target) + " would be written twice");
			if (Files.exists(real) && !Files.isWritable(real))
				throw new IOException(FileMessages.shown(target) + " is write-protected");
			makeFolder(real.toAbsolutePath().getParent());
			Entry entry = new Entry(real, hiddenBeside(real));
			OutputStream out = new Telling(target,
					Files.newOutputStream(entry.hidden, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW));
			entries.add(entry);
			return out;
		} catch (FileSystemException e) {
			throw FileMessages.sentence(target, "cannot be written", e);
		}
	}

	/** Names the file that the user asked for when writing fails, because the disk is full for example. */
	private static final class Telling extends OutputStream {
		private final Path target;
		private final OutputStream out;

		Telling(Path target, OutputStream out) {
			this.target = target;
			this.out = out;
		}

		@Override
		public void write(int b) throws IOException {
			write(new byte[] { (byte) b }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			try {
				out.write(bytes, offset, length);
			} catch (IOException e) {
				throw FileMessages.sentence(target, "cannot be written", e);
			}
		}

		@Override
		public void close() throws IOException {
			try {
				out.close();
			} catch (IOException e) {
				throw FileMessages.sentence(target, "cannot be written", e);
			}
		}
	}

	private void makeFolder(Path folder) throws IOException {
		if (folder == null || Files.isDirectory(folder))
			return;
		if (Files.exists(folder))
			throw new IOException(FileMessages.shown(folder) + " is a file where a folder is needed");
		makeFolder(folder.getParent());
		Files.createDirectory(folder);
		madeFolders.add(folder);
	}

	private static Path hiddenBeside(Path target) {
		String name = "." + target.getFileName() + "." + ProcessHandle.current().pid();
		for (int i = 0;; i++) {
			Path hidden = target.resolveSibling(name + "-" + i + ".tmp");
			if (!Files.exists(hidden))
				return hidden;
		}
	}

	/**
	 * Gives every file its name. When one cannot be moved, those already moved are taken back.
	 *
	 * @throws IOException
	 *             with a sentence for the user; nothing has changed then
	 */
	public void commit() throws IOException {
		Entry current = null;
		try {
			for (Entry entry : entries) {
				current = entry;
				keepPermissions(entry);
				try (FileChannel channel = FileChannel.open(entry.hidden, StandardOpenOption.WRITE)) {
					channel.force(true);
				}
			}
			for (Entry entry : entries) {
				current = entry;
				if (Files.exists(entry.target))
					entry.backup = backup(entry.target);
				move(entry.hidden, entry.target);
				entry.moved = true;
			}
			committed = true;
			for (Entry entry : entries)
				if (entry.backup != null)
					Files.deleteIfExists(entry.backup);
		} catch (IOException e) {
			throw FileMessages.sentence(current.target, "cannot be written", e);
		}
	}

	private static void keepPermissions(Entry entry) throws IOException {
		var before = Files.getFileAttributeView(entry.target, PosixFileAttributeView.class);
		if (before != null && Files.exists(entry.target))
			Files.setPosixFilePermissions(entry.hidden, before.readAttributes().permissions());
	}

	/** A second name for the old content, so that its file is never missing in between. */
	private static Path backup(Path target) throws IOException {
		Path backup = hiddenBeside(target);
		try {
			Files.createLink(backup, target);
		} catch (UnsupportedOperationException | FileSystemException e) {
			Files.copy(target, backup, StandardCopyOption.COPY_ATTRIBUTES);
		}
		return backup;
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (java.nio.file.AtomicMoveNotSupportedException e) {
			Files.move(from, to, new CopyOption[] { StandardCopyOption.REPLACE_EXISTING });
		}
	}

	/** The files in the order in which they were begun. */
	public List<Path> files() {
		return entries.stream().map(entry -> entry.target).toList();
	}

	/** Ends the set; without a commit everything is put back. */
	@Override
	public void close() throws IOException {
		if (committed)
			return;
		for (Entry entry : entries) {
			if (entry.backup != null && entry.moved)
				move(entry.backup, entry.target);
			else if (entry.backup != null)
				Files.deleteIfExists(entry.backup);
			else if (entry.moved)
				Files.deleteIfExists(entry.target);
			Files.deleteIfExists(entry.hidden);
		}
		for (int i = madeFolders.size() - 1; i >= 0; i--)
			try {
				Files.deleteIfExists(madeFolders.get(i));
			} catch (java.nio.file.DirectoryNotEmptyException e) {
				return; // somebody else wrote into it meanwhile
			}
	}
}
