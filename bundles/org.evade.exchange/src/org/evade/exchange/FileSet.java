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
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evade.language.files.StagingFolder;

/**
 * Files that appear together or not at all. Only {@link #commit()} gives them their names. Closed without a commit, the set
 * leaves nothing behind and every file that existed before keeps its bytes; so does a process that is told to end. What a killed
 * one left is finished or taken away by the next set in the same folder, see {@link StagingFolder}.
 */
public final class FileSet implements Closeable {
	private final Map<Path, StagingFolder> stages = new LinkedHashMap<>();
	/** Real paths, and the names that they were given. */
	private final Map<Path, Path> targets = new LinkedHashMap<>();

	/**
	 * Begins a file; its folder is made when it is missing. A pipe or device such as {@code /dev/stdout} is written
	 * directly.
	 *
	 * @param target
	 *            where the file will be; an existing file is replaced as a whole, a link stays a link
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
			Path real = (Files.isSymbolicLink(target) && Files.exists(target) ? target.toRealPath() : target).toAbsolutePath()
					.normalize();
			if (Files.isDirectory(real))
				throw new IOException(FileMessages.shown(target) + " is a folder: name a file");
			if (Files.exists(real) && !Files.isRegularFile(real))
				return new Telling(target, Files.newOutputStream(real, StandardOpenOption.WRITE));
			if (targets.containsKey(real))
				throw new IOException(FileMessages.shown(target) + " would be written twice");
			if (Files.exists(real) && !Files.isWritable(real))
				throw new IOException(FileMessages.shown(target) + " is write-protected");
			if (Files.isSymbolicLink(real))
				throw new IOException(FileMessages.shown(target) + " is a link that leads nowhere: remove it, or name another file");
			OutputStream out = new Telling(target, stage(real.getParent()).begin(real.getFileName().toString()));
			targets.put(real, target);
			return out;
		} catch (NotDirectoryException e) {
			throw new IOException(FileMessages.shown(Path.of(e.getFile())) + " is a file where a folder is needed", e);
		} catch (FileSystemException e) {
			throw FileMessages.sentence(target, "cannot be written", e);
		}
	}

	private StagingFolder stage(Path folder) throws IOException {
		StagingFolder stage = stages.get(folder);
		if (stage == null)
			stages.put(folder, stage = StagingFolder.in(folder));
		return stage;
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

	/**
	 * Gives every file its name. When one of a folder cannot be moved, those of the folder are taken back.
	 *
	 * @throws IOException
	 *             with a sentence for the user
	 */
	public void commit() throws IOException {
		for (Map.Entry<Path, StagingFolder> stage : stages.entrySet())
			try {
				stage.getValue().commit();
			} catch (FileSystemException e) {
				Path failed = e.getFile() == null ? stage.getKey() : Path.of(e.getFile());
				throw FileMessages.sentence(targets.getOrDefault(failed, failed), "cannot be written", e);
			} catch (IOException e) {
				throw FileMessages.sentence(stage.getKey(), "cannot be written", e);
			}
	}

	/** The files, as they were named, in the order in which they were begun. */
	public List<Path> files() {
		return new ArrayList<>(targets.values());
	}

	/** Ends the set; what was not committed is gone. */
	@Override
	public void close() throws IOException {
		for (StagingFolder stage : stages.values())
			stage.close();
	}
}
