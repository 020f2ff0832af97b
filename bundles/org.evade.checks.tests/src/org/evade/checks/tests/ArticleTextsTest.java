/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.evade.checks.ArticleTexts;
import org.evade.checks.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Article texts are read from their folder only, whatever a model asks for. */
class ArticleTextsTest {
	@TempDir
	Path folder;

	private List<String> messages(String name) {
		var corpus = Corpora.load("article b { title \"B\" authors \"B B\" journal \"B\" year 2018 text \"" + name + "\" }");
		return Corpora.check(corpus, folder.resolve("texts")).findings().stream().filter(f -> f.rule().equals("PAS-FILE"))
				.map(Finding::message).toList();
	}

	@Test
	void namesThatAreNone() {
		for (String name : List.of("", " ", "..", "../a", "a/../b", "/a", "\\a", "a\\..\\b", "C:a", "a//b", "a\nb",
				"x".repeat(256)))
			assertNotNull(ArticleTexts.refuse(name), name);
		for (String name : List.of("a.txt", "sub/a.txt", "..a", "a..b", "\u00E4 b.txt", "x".repeat(255)))
			assertNull(ArticleTexts.refuse(name), name);
	}

	@Test
	void linksOutOfTheFolderAreNotFollowed() throws IOException {
		Files.createDirectories(folder.resolve("texts"));
		Files.writeString(folder.resolve("secret.txt"), "secret");
		Files.createSymbolicLink(folder.resolve("texts/link.txt"), folder.resolve("secret.txt"));
		assertEquals(List.of("Text link.txt of article b leaves its folder"), messages("link.txt"));
	}

	@Test
	void unreadableTextsAreTold() throws IOException {
		Files.createDirectories(folder.resolve("texts/directory"));
		assertEquals(List.of("Text directory of article b is not in the folder of article texts"), messages("directory"));
		Files.write(folder.resolve("texts/latin.txt"), new byte[] { (byte) 0xE4, 'a' });
		assertEquals(List.of("Text latin.txt of article b is not UTF-8"), messages("latin.txt"));
		try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("texts/huge.txt").toFile(), "rw")) {
			huge.setLength(50_000_001);
		}
		assertEquals(List.of("Text huge.txt of article b is larger than 50 MB, which no article is"), messages("huge.txt"));
	}
}
