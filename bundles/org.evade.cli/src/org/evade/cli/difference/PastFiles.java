/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.difference;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.PathSuffixFilter;
import org.evade.exchange.FileSet;

/** The files of a revision of git. */
public final class PastFiles {
	private PastFiles() {
	}

	/**
	 * Writes the {@code .evade} files of a revision into an empty folder, one beside the other under names that keep their order.
	 *
	 * @param within
	 *            a folder of the working tree
	 * @param named
	 *            {@code REVISION} or {@code REVISION:FOLDER}, the folder from the root of the repository
	 * @param other
	 *            file or folder whose place in the repository is meant when no folder is named; null for the whole revision
	 * @param into
	 *            where to
	 * @return how many files there were
	 * @throws IOException
	 *             with a sentence for the user
	 */
	public static int write(Path within, String named, Path other, Path into) throws IOException {
		Path start = other == null ? within : other.toAbsolutePath().normalize();
		RepositoryBuilder builder = new RepositoryBuilder().readEnvironment().findGitDir(start.toFile());
		if (builder.getGitDir() == null)
			throw new IOException("'" + named + "' is no file or folder, and this folder is in no repository of git");
		int colon = named.indexOf(':');
		String revision = colon < 0 ? named : named.substring(0, colon), folder = colon < 0 ? null : named.substring(colon + 1).replaceAll("^\\./|/+$", "");
		try (Repository repository = builder.build(); TreeWalk walk = new TreeWalk(repository); FileSet files = new FileSet()) {
			ObjectId tree = resolve(repository, revision);
			if (tree == null)
				throw new IOException("'" + named + "' is no file or folder, and '" + revision + "' is no revision of git");
			if (folder == null)
				folder = other == null || repository.isBare() ? "" : place(repository, other);
			walk.addTree(tree);
			walk.setRecursive(true);
			PathSuffixFilter ending = PathSuffixFilter.create(".evade");
			walk.setFilter(folder.isEmpty() ? ending : AndTreeFilter.create(PathFilter.create(folder), ending));
			List<String> written = new ArrayList<>();
			while (walk.next()) {
				try (OutputStream out = files.createBytes(into.resolve(String.format("%05d.evade", written.size())))) {
					repository.open(walk.getObjectId(0)).copyTo(out);
				}
				written.add(walk.getPathString());
			}
			files.commit();
			return written.size();
		}
	}

	private static ObjectId resolve(Repository repository, String revision) throws IOException {
		try {
			return repository.resolve(revision + "^{tree}");
		} catch (AmbiguousObjectException | RevisionSyntaxException notOne) {
			throw new IOException("'" + revision + "' is no revision of git: " + notOne.getMessage(), notOne);
		}
	}

	/** Where a file of the working tree is in its repository. */
	private static String place(Repository repository, Path other) throws IOException {
		Path root = repository.getWorkTree().toPath().toRealPath(), real = other.toRealPath();
		return real.startsWith(root) ? root.relativize(real).toString().replace('\\', '/') : "";
	}
}
