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

import org.evade.articles.text.ArticleFolder;
import org.evade.articles.text.Sha256;
import org.evade.checks.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Article texts are read from their folder only, whatever a model asks for. */
class ArticleTextsTest {
	@TempDir
	Path folder;

	private List<String> messages(String name) {
		var corpus = CheckedTexts.load("article b { title \"B\" authors \"B B\" journal \"B\" year 2018 text \"" + name + "\" }");
		return CheckedTexts.check(corpus, folder.resolve("texts")).findings().stream().filter(f -> f.rule().equals("PAS-FILE"))
				.map(Finding::message).toList();
	}

	@Test
	void namesThatAreNone() {
		for (String name : List.of("", " ", "..", "../a", "a/../b", "/a", "\\a", "a\\..\\b", "C:a", "a//b", "a\nb",
				"x".repeat(256)))
			assertNotNull(ArticleFolder.refuse(name), name);
		for (String name : List.of("a.txt", "sub/a.txt", "..a", "a..b", "\u00E4 b.txt", "x".repeat(255)))
			assertNull(ArticleFolder.refuse(name), name);
	}

	@Test
	void aRenamedTextIsFoundByItsDigest() throws IOException {
		Files.createDirectories(folder.resolve("texts/2024"));
		Files.writeString(folder.resolve("texts/2024/other name.txt"), "PD-L1 is lost.");
		String declared = "b.txt\" sha256:" + Sha256.of("PD-L1 is lost.").substring(0, 20) + " note \"N";
		assertEquals(List.of(), messages(declared));
		Files.writeString(folder.resolve("texts/2024/other name.txt"), "PD-L1 is gone.");
		assertEquals(List.of("Text b.txt of article b is not in the folder of article texts"), messages(declared));
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
		assertEquals(List.of("Text latin.txt of article b is not UTF-8: save it with that encoding"), messages("latin.txt"));
		try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("texts/huge.txt").toFile(), "rw")) {
			huge.setLength(50_000_001);
		}
		assertEquals(List.of("Text huge.txt of article b is larger than 50 MB, which no article is"), messages("huge.txt"));
	}
}
