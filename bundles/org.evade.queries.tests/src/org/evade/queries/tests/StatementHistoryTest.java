/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jgit.api.Git;
import org.evade.queries.past.PastVersion;
import org.evade.queries.past.StatementHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The past of a claim in git. */
class StatementHistoryTest {
	private static final String TEXT = "namespace a\nclaims from art {\n  claim one: A activates B { cites 1\n    note \"{ not a brace\" } // }\n  claim one-two: A inhibits B\n}\n"
			+ "review of one is draft\n";

	private static void commit(Git git, Path file, String text, String message) throws Exception {
		Files.createDirectories(file.getParent());
		if (text == null)
			Files.delete(file);
		else
			Files.writeString(file, text);
		git.add().addFilepattern(".").call();
		git.add().addFilepattern(".").setUpdate(true).call();
		git.commit().setMessage(message).setAuthor("AB", "ab@example.org").setCommitter("AB", "ab@example.org").setSign(false).call();
	}

	@Test
	void throughFilesAndChanges(@TempDir Path folder) throws Exception {
		try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
			Path file = folder.resolve("model/a.evade");
			commit(git, file, TEXT, "First\n\nMore words.");
			commit(git, file, TEXT.replace("A inhibits", "A modulates"), "Another claim");
			commit(git, file, TEXT.replace("cites 1", "cites 1, 2"), "Citation");
			commit(git, folder.resolve("model/sub/b.evade"), TEXT.replace("cites 1", "cites 1, 2"), "Copied");
			commit(git, file, null, "Deleted there");
			commit(git, folder.resolve("model/sub/b.evade"), "namespace a\n", "Deleted here");
			List<PastVersion> past = StatementHistory.of(folder.resolve("model"), "one", () -> false);
			assertEquals(List.of("Deleted here deleted", "Deleted there deleted", "Copied made", "Citation changed", "First made"),
					past.stream().map(each -> each.message() + " " + each.what()).toList());
			assertEquals(List.of("- claim one: A activates B { cites 1", "+ claim one: A activates B { cites 1, 2"), past.get(3).lines());
			assertEquals("claim one: A activates B { cites 1\n    note \"{ not a brace\" }", past.getLast().after());
			assertEquals("AB", past.getLast().who());
			assertEquals(List.of("claim one-two: A inhibits B"),
					StatementHistory.of(folder, "one-two", () -> false).stream().filter(each -> each.before() == null).limit(1).map(PastVersion::after).toList());
		}
	}

	@Test
	void withoutRepository(@TempDir Path folder) throws Exception {
		assertNull(StatementHistory.of(folder, "one", () -> false));
	}
}
