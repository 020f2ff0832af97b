/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.evade.language.load.Corpus;
import org.evade.language.load.CorpusLoader;
import org.evade.language.load.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderTest {
	@TempDir
	Path folder;

	private Corpus load(int threads) throws IOException {
		return new CorpusLoader(threads).load(List.of(folder), name -> {
		});
	}

	@Test
	void hiddenFoldersAndOtherFilesAreLeftOut() throws IOException {
		Files.createDirectories(folder.resolve(".git"));
		Files.createDirectories(folder.resolve("sub"));
		Files.writeString(folder.resolve(".git/x.evade"), "gene A");
		Files.writeString(folder.resolve("notes.txt"), "gene B");
		Files.writeString(folder.resolve("sub/y.evade"), "gene C");
		assertEquals(1, load(1).files().size());
	}

	@Test
	void missingPathIsAnError() {
		assertThrows(NoSuchFileException.class, () -> new CorpusLoader(1).load(List.of(folder.resolve("none")), name -> {
		}));
	}

	@Test
	void otherEncodingsGetAMessage() throws IOException {
		Files.write(folder.resolve("latin.evade"), new byte[] { 'g', 'e', 'n', 'e', ' ', (byte) 0xE9 });
		Problem problem = load(1).files().get(0).problems().get(0);
		assertEquals(Problem.FILE, problem.code());
		assertTrue(problem.message().contains("UTF-8"), problem.message());
	}

	@Test
	void deepNestingGetsAMessage() throws IOException {
		Files.writeString(folder.resolve("deep.evade"), "article a { " + "section s { ".repeat(100_000));
		Files.writeString(folder.resolve("good.evade"), "// " + "{".repeat(500) + "\ngene A");
		Corpus corpus = load(2);
		assertEquals(1, messages(corpus).size());
		assertTrue(messages(corpus).get(0).contains("nests more than"));
		assertEquals(1, corpus.files().get(1).document().getStatements().size());
	}

	@Test
	void threadsDoNotChangeTheResult() throws IOException {
		for (int i = 0; i < 40; i++)
			Files.writeString(folder.resolve("f%02d.evade".formatted(i)),
					"namespace n%d\nimport n%d\ngene G%d\nvariant V of G%d\nvariant W of Missing%d\n".formatted(i, (i + 1) % 40, i, (i + 1) % 40, i));
		assertEquals(messages(load(1)), messages(load(4)));
		assertEquals(40, messages(load(2)).size());
	}

	private static List<String> messages(Corpus corpus) {
		List<String> messages = new ArrayList<>();
		corpus.files().forEach(file -> file.problems().forEach(problem -> messages.add(problem.toString())));
		return messages;
	}
}
