/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Files of one folder that appear together. They are written into a hidden folder in it. A folder that does not exist yet
 * appears in one move with all its files. In one that exists a list of the files is written last, then they are moved one after
 * the other; a run that finds the list of a killed one finishes its moves before it begins its own, so that old and new never
 * stay mixed.
 */
public final class StagingFolder implements Closeable {
	private static final String LOCK = "lock", LIST = "moves", HEAD = "evade files to move 1";

	/** In place: the target must not be moved over, see {@link LinkedFile#mustStayInPlace}. */
	private record Entry(Path target, Path staged, Path old, boolean inPlace) {
	}

	private final Path folder;
	/** The topmost folder that is still to be made, or null. */
	private final Path missing;
	private final Path hidden;
	private final FileChannel lock;
	private final List<Entry> entries = new ArrayList<>();
	/** Never given back once the process is told to end: what was not committed by then stays undone. */
	private final ReentrantLock gate = new ReentrantLock();
	private boolean committed;

	private StagingFolder(Path folder, Path missing, Path hidden, FileChannel lock) {
		this.folder = folder;
		this.missing = missing;
		this.hidden = hidden;
		this.lock = lock;
	}

	/**
	 * Begins a set of files.
	 *
	 * @param folder
	 *            absolute folder that gets them; it need not exist
	 * @throws NotDirectoryException
	 *             when a file stands where a folder is needed
	 */
	public static StagingFolder in(Path folder) throws IOException {
		Path missing = null, there = folder.normalize();
		while (!Files.isDirectory(there)) {
			if (Files.exists(there, LinkOption.NOFOLLOW_LINKS))
				throw new NotDirectoryException(there.toString());
			missing = there;
			there = there.getParent();
		}
		Leftovers.clearOf(folder.normalize());
		while (true) {
			Path hidden = Files.createDirectory(there.resolve(Leftovers.stageName()));
			try {
				FileChannel lock = FileChannel.open(hidden.resolve(LOCK), StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
				StagingFolder stage = new StagingFolder(folder.normalize(), missing, hidden, lock);
				UnfinishedWrites.add(hidden, stage);
				if (Leftovers.lock(lock)) {
					if (missing != null)
						Files.createDirectories(stage.tree());
					return stage;
				}
				UnfinishedWrites.remove(hidden);
				lock.close();
			} catch (NoSuchFileException e) {
				continue; // another run took it for left over before it was locked
			}
		}
	}

	/** Where the files of a folder to come are: below the hidden folder as later below the one that exists. */
	private Path tree() {
		return hidden.resolve("tree").resolve(missing.getParent().relativize(folder));
	}

	/**
	 * Begins a file of the folder, with the attributes of the one that it will replace.
	 *
	 * @param name
	 *            a plain name
	 */
	public OutputStream begin(String name) throws IOException {
		gate.lock();
		try {
			Path target = folder.resolve(name);
			if (!target.getFileName().toString().equals(name) || !folder.equals(target.getParent()))
				throw new FileSystemException(name, null, "is no name of a file");
			Path staged = missing == null ? hidden.resolve(entries.size() + ".new") : tree().resolve(name);
			LinkedFile.copyAttributes(target, staged);
			entries.add(new Entry(target, staged, hidden.resolve(entries.size() + ".old"),
					Files.isRegularFile(target) && LinkedFile.mustStayInPlace(target, staged)));
			return Files.newOutputStream(staged, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING,
					LinkOption.NOFOLLOW_LINKS);
		} finally {
			gate.unlock();
		}
	}

	/**
	 * Gives every file its name.
	 *
	 * @throws FileSystemException
	 *             naming the file that could not be moved; nothing has changed then
	 */
	public void commit() throws IOException {
		gate.lock();
		try {
			for (Entry entry : entries)
				force(entry.staged);
			if (missing != null && !Files.exists(missing, LinkOption.NOFOLLOW_LINKS)) {
				LinkedFile.force(tree());
				PendingFile.move(hidden.resolve("tree").resolve(missing.getFileName()), missing);
				LinkedFile.force(missing.getParent());
			} else {
				Files.createDirectories(folder);
				replaceAll();
			}
			committed = true;
		} finally {
			gate.unlock();
		}
	}

	private static void force(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
			channel.force(true);
		}
	}

	private void replaceAll() throws IOException {
		for (Entry entry : entries)
			if (Files.isDirectory(entry.target))
				throw new FileSystemException(entry.target.toString(), null, "it is a folder");
			else if (Files.exists(entry.target, LinkOption.NOFOLLOW_LINKS))
				keepOld(entry);
		if (entries.size() > 1 && missing == null)
			writeList();
		int moved = 0;
		try {
			for (Entry entry : entries) {
				place(entry);
				moved++;
			}
		} catch (IOException e) {
			Files.deleteIfExists(hidden.resolve(LIST));
			for (int i = 0; i <= moved && i < entries.size(); i++)
				takeBack(entries.get(i), i < moved);
			throw e;
		}
		LinkedFile.force(folder);
	}

	private static void keepOld(Entry entry) throws IOException {
		try {
			if (entry.inPlace)
				throw new UnsupportedOperationException();
			Files.createLink(entry.old, entry.target);
		} catch (UnsupportedOperationException | FileSystemException e) {
			Files.copy(entry.target, entry.old, StandardCopyOption.COPY_ATTRIBUTES);
		}
	}

	private static void takeBack(Entry entry, boolean moved) throws IOException {
		if (entry.inPlace)
			overwrite(entry.target, entry.old);
		else if (Files.exists(entry.old, LinkOption.NOFOLLOW_LINKS))
			PendingFile.move(entry.old, entry.target);
		else if (moved)
			Files.deleteIfExists(entry.target);
	}

	/** The list appears whole: only then the moves begin. */
	private void writeList() throws IOException {
		StringBuilder list = new StringBuilder(HEAD).append('\n');
		for (Entry entry : entries)
			list.append(entry.staged.getFileName()).append(' ').append(entry.target.getFileName()).append('\n');
		Path partial = hidden.resolve(LIST + ".part");
		Files.writeString(partial, list, StandardOpenOption.CREATE_NEW);
		force(partial);
		PendingFile.move(partial, hidden.resolve(LIST));
		LinkedFile.force(hidden);
		LinkedFile.force(folder);
	}

	private static void place(Entry entry) throws IOException {
		if (entry.inPlace)
			overwrite(entry.target, entry.staged);
		else
			PendingFile.move(entry.staged, entry.target);
	}

	private static void overwrite(Path target, Path content) throws IOException {
		try (LockedFile hold = LockedFile.of(target)) {
			hold.overwrite(Files.readAllBytes(content));
		}
	}

	/** Ends the set: without a commit nothing of it remains. */
	@Override
	public void close() throws IOException {
		gate.lock();
		try (lock) {
			delete(hidden);
		} finally {
			UnfinishedWrites.remove(hidden);
		}
		Files.deleteIfExists(hidden.resolve(LOCK));
		Files.deleteIfExists(hidden);
		if (!UnfinishedWrites.isEnding())
			gate.unlock();
	}

	/** Whether the files have their names. */
	public boolean isCommitted() {
		return committed;
	}

	// ------------------------------------------------------------------------------------------------- what a killed run left

	/**
	 * Finishes or takes away a hidden folder when its run is dead. A folder that came from elsewhere can do no more than its
	 * files could: only plain names beside it are written, and no link is followed.
	 */
	static void recover(Path hidden) throws IOException {
		Path lock = hidden.resolve(LOCK), list = hidden.resolve(LIST);
		if (UnfinishedWrites.isOurs(hidden))
			return;
		if (!Files.exists(lock, LinkOption.NOFOLLOW_LINKS)) {
			Files.deleteIfExists(hidden); // killed at its first step or its last; one that is not empty stays
			return;
		}
		try (FileChannel claimed = Leftovers.claim(lock)) {
			if (claimed == null)
				return;
			if (Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS))
				finish(hidden, Files.readString(list, StandardCharsets.UTF_8).lines().toList());
			delete(hidden);
		}
		Files.deleteIfExists(lock);
		Files.deleteIfExists(hidden);
	}

	private static void finish(Path hidden, List<String> list) throws IOException {
		if (list.isEmpty() || !list.get(0).equals(HEAD))
			return;
		for (String line : list.subList(1, list.size())) {
			int blank = line.indexOf(' ');
			String name = line.substring(blank + 1);
			Path target = hidden.resolveSibling(name);
			if (blank < 0 || !line.substring(0, blank).matches("\\d+\\.new") || !name.equals(String.valueOf(target.getFileName()))
					|| !hidden.getParent().equals(target.normalize().getParent()))
				return;
			Path staged = hidden.resolve(line.substring(0, blank));
			if (Files.isRegularFile(staged, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS))
				PendingFile.move(staged, target);
		}
		LinkedFile.force(hidden.getParent());
	}

	/** All but the lock: as long as that is there, whoever finds the rest knows whether it is left over. */
	private static void delete(Path hidden) throws IOException {
		Files.deleteIfExists(hidden.resolve(LIST));
		if (!Files.isDirectory(hidden, LinkOption.NOFOLLOW_LINKS))
			return;
		Files.walkFileTree(hidden, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				if (!file.equals(hidden.resolve(LOCK)))
					Files.deleteIfExists(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path folder, IOException failed) throws IOException {
				if (!folder.equals(hidden))
					Files.deleteIfExists(folder);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
