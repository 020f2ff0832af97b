/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.past;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffEntry.Side;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.filter.PathSuffixFilter;
import org.eclipse.jgit.util.io.DisabledOutputStream;

/** The versions of a claim or another statement in git, whatever file it stood in. */
public final class StatementHistory {
	private static final int MOST_COMMITS = 20_000;
	private static final int LARGEST = 50_000_000;

	private StatementHistory() {
	}

	/**
	 * The commits that made, changed or deleted a statement, the latest first. Merges count as the commits that they bring.
	 *
	 * @param folder
	 *            a folder within the working tree
	 * @param id
	 *            id of the statement, without its namespace
	 * @param cancelled
	 *            asked for each commit
	 * @return null when the folder is in no repository of git
	 * @throws IOException
	 *             when the repository cannot be read
	 */
	public static List<PastVersion> of(Path folder, String id, BooleanSupplier cancelled) throws IOException {
		RepositoryBuilder builder = new RepositoryBuilder().readEnvironment().findGitDir(folder.toFile());
		if (builder.getGitDir() == null)
			return null;
		try (Repository repository = builder.build(); RevWalk walk = new RevWalk(repository); DiffFormatter differ = new DiffFormatter(DisabledOutputStream.INSTANCE)) {
			ObjectId head = repository.resolve(Constants.HEAD);
			List<PastVersion> versions = new ArrayList<>();
			if (head == null)
				return versions;
			differ.setRepository(repository);
			differ.setPathFilter(PathSuffixFilter.create(".evade"));
			walk.markStart(walk.parseCommit(head));
			int seen = 0;
			for (RevCommit commit : walk) {
				if (cancelled.getAsBoolean())
					throw new CancellationException();
				if (++seen > MOST_COMMITS)
					break;
				if (commit.getParentCount() > 1)
					continue;
				PastVersion version = version(repository, differ, commit, id);
				if (version != null)
					versions.add(version);
			}
			return versions;
		}
	}

	private static PastVersion version(Repository repository, DiffFormatter differ, RevCommit commit, String id) throws IOException {
		String before = null, after = null;
		for (DiffEntry entry : differ.scan(commit.getParentCount() == 0 ? null : commit.getParent(0).getId(), commit.getId())) {
			before = before == null ? StatementText.of(text(repository, entry.getId(Side.OLD)), id) : before;
			after = after == null ? StatementText.of(text(repository, entry.getId(Side.NEW)), id) : after;
		}
		if (Objects.equals(before, after))
			return null;
		return new PastVersion(commit.abbreviate(8).name(), Instant.ofEpochSecond(commit.getCommitTime()), commit.getAuthorIdent().getName(), commit.getShortMessage(), before,
				after);
	}

	private static String text(Repository repository, AbbreviatedObjectId id) throws IOException {
		if (id == null || id.toObjectId() == null || id.toObjectId().equals(ObjectId.zeroId()) || !repository.getObjectDatabase().has(id.toObjectId()))
			return "";
		ObjectLoader blob = repository.open(id.toObjectId());
		return blob.getSize() > LARGEST ? "" : new String(blob.getBytes(LARGEST), StandardCharsets.UTF_8).replace("\r\n", "\n");
	}
}
