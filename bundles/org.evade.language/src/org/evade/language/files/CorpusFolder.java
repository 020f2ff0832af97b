/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.evade.language.load.CorpusLoader;

/**
 * Which files of a folder are a corpus, for command line, workbench and language server alike: those that end in
 * {@code .evade}, in the folder and below, but nothing whose name begins with a dot. A link within the folder adds nothing, for
 * what it leads to is there already. A link that leads out of the folder is left out, unless the caller wants it: whoever made
 * the corpus does not decide which files of its reader are opened.
 */
public final class CorpusFolder {
	private final Path real;
	private final boolean outsideToo;
	private final SortedSet<Path> files = new TreeSet<>();
	private final SortedMap<Path, Path> outside = new TreeMap<>();
	private final Set<Path> walked = new HashSet<>();

	private CorpusFolder(Path root, boolean outsideToo) throws IOException {
		this.outsideToo = outsideToo;
		real = root.toRealPath();
		walk(root);
	}

	/**
	 * Walks through a folder.
	 *
	 * @param root
	 *            folder; may itself be named by a link
	 * @param outsideToo
	 *            whether links that lead out of it are followed
	 * @throws IOException
	 *             when a folder cannot be listed
	 */
	public static CorpusFolder walk(Path root, boolean outsideToo) throws IOException {
		return new CorpusFolder(root, outsideToo);
	}

	/** The files, below the root as it was named. */
	public SortedSet<Path> files() {
		return files;
	}

	/**
	 * The links that lead out of the folder, with what they lead to, followed when the caller wanted it; and links to model files
	 * that lead nowhere, with null.
	 */
	public SortedMap<Path, Path> outside() {
		return outside;
	}

	private void walk(Path folder) throws IOException {
		if (!walked.add(folder.toRealPath()))
			return;
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
			for (Path entry : entries)
				if (!isHidden(entry.getFileName()))
					look(entry);
		} catch (DirectoryIteratorException e) {
			throw e.getCause();
		}
	}

	private void look(Path entry) throws IOException {
		if (Files.isSymbolicLink(entry) && !Files.exists(entry)) {
			if (isModel(entry))
				outside.put(entry, null);
			return;
		}
		if (Files.isSymbolicLink(entry)) {
			Path target = entry.toRealPath();
			if (target.startsWith(real) && !isHiddenBelow(target))
				return;
			if (!target.startsWith(real)) {
				if (Files.isDirectory(entry) || isModel(entry))
					outside.put(entry, target);
				if (!outsideToo)
					return;
			}
		}
		if (Files.isDirectory(entry))
			walk(entry);
		else if (isModel(entry) && Files.isRegularFile(entry))
			files.add(entry);
	}

	/**
	 * Whether a file is one that the walk finds; it need not exist.
	 *
	 * @param file
	 *            path below the root, as the root is named
	 */
	public static boolean has(Path root, Path file, boolean outsideToo) {
		if (!isModel(file) || !file.startsWith(root) || isHiddenPath(root.relativize(file)))
			return false;
		try {
			Path real = root.toRealPath();
			for (Path each = file; !each.equals(root); each = each.getParent())
				if (Files.isSymbolicLink(each)) {
					Path target = each.toRealPath();
					return target.startsWith(real) ? isHiddenPath(real.relativize(target)) : outsideToo;
				}
			return true;
		} catch (IOException e) {
			return false; // gone meanwhile, or a link that leads nowhere
		}
	}

	private boolean isHiddenBelow(Path target) {
		return isHiddenPath(real.relativize(target));
	}

	private static boolean isHiddenPath(Path relative) {
		for (Path part : relative)
			if (isHidden(part))
				return true;
		return false;
	}

	private static boolean isHidden(Path name) {
		return name.toString().startsWith(".");
	}

	private static boolean isModel(Path file) {
		return file.getFileName().toString().endsWith(CorpusLoader.ENDING);
	}
}
