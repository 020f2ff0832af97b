/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.evade.articles.text.ArticleFormat;
import org.evade.articles.text.ArticleReader;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.ReferenceMark;
import org.evade.articles.text.SectionText;
import org.evade.articles.text.Sha256;
import org.evade.articles.text.UnreadableArticle;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** One text, whatever the file looks like. */
class ArticleReaderTest {
	private static ArticleText read(String name, String content) throws UnreadableArticle {
		return ArticleReader.read(name, content.getBytes(StandardCharsets.UTF_8));
	}

	private static String refused(String name, byte[] content) {
		return assertThrows(UnreadableArticle.class, () -> ArticleReader.read(name, content)).getMessage();
	}

	@Test
	void lineEndsAndByteOrderMarkAreNoPartOfTheText() throws UnreadableArticle {
		String plain = "One\n\nTwo \uD835\uDEFD three\n";
		ArticleText text = read("a.txt", plain);
		for (String other : List.of("\uFEFF" + plain, plain.replace("\n", "\r\n"), plain.replace("\n", "\r"),
				"\uFEFF" + plain.replace("\n", "\r\n"))) {
			ArticleText same = read("a.txt", other);
			assertEquals(plain, same.string());
			assertEquals(text.digest(), same.digest());
			assertEquals("Two \uD835\uDEFD three", same.between(5, 16));
			assertTrue(same.is(Sha256.of(other)), "the file's own digest names it too");
		}
		assertEquals("a\n\nb", read("a.txt", "a\r\n\rb").string());
		assertEquals("a\uFEFFb", read("a.txt", "a\uFEFFb").string(), "only at the beginning");
	}

	@Test
	void positionsCountCodePoints() {
		ArticleText text = ArticleText.of("\uD835\uDEFDa\uD835\uDEFD\uD835\uDEFDbc");
		assertEquals(6, text.length());
		int[] chars = { 0, 2, 3, 5, 7, 8, 9 };
		for (int i = 0; i < chars.length; i++) {
			assertEquals(chars[i], text.toChar(i));
			assertEquals(i, text.toCodePoint(chars[i]));
		}
		assertEquals(2, text.toCodePoint(4), "inside a pair");
		assertThrows(IndexOutOfBoundsException.class, () -> text.toChar(7));
	}

	@Test
	void whatIsNoTextIsRefused() {
		assertEquals("is not UTF-8: save it with that encoding", refused("a.txt", new byte[] { (byte) 0xE4, 'a' }));
		assertEquals("is UTF-16: save it as UTF-8", refused("a.txt", "\uFEFFa".getBytes(StandardCharsets.UTF_16BE)));
		assertEquals("is no text: it has zero bytes", refused("a.txt", new byte[] { 'a', 0 }));
	}

	@Test
	void headingsCaptionsAndMarksOfMarkdown() throws UnreadableArticle {
		ArticleText text = read("a.md", """
				# A title

				## 1. Introduction

				Blockade fails [1, 3-5]. It does so often<sup>[7]</sup>.

				### 1.2 Loss

				**Figure 2.** What is lost [8].

				#### Table 1. Trials

				Name\tORR
				X\t29 %

				## References

				- [1] Somebody. A title. 2020.
				""");
		assertEquals(ArticleFormat.MARKDOWN, text.format());
		assertEquals(List.of("A title", "Introduction", "Loss", "References"),
				text.structure().sections().stream().map(SectionText::heading).toList());
		SectionText loss = text.structure().sections().get(2);
		assertEquals("1.2", loss.number());
		assertEquals("### 1.2 Loss", text.of(loss.headingSpan()));
		assertEquals(List.of(List.of(1, 3, 4, 5), List.of(7), List.of(8)),
				text.structure().marks().stream().map(ReferenceMark::numbers).toList());
		assertEquals("<sup>[7]</sup>", text.of(text.structure().marks().get(1).span()));
		assertEquals("2", text.structure().captions().get(0).number());
		assertTrue(text.of(text.structure().captions().get(1).span()).endsWith("X\t29 %"));
		assertEquals(loss, text.structure().sectionAt(text.toCodePoint(text.string().indexOf("What is lost"))));
	}

	@Test
	void marksInOtherHouseStyles() {
		assertEquals(List.of(List.of(12, 13), List.of(14, 15, 16), List.of(17)), marks("""
				Three steps are told: (1) release, (2) uptake, and (3) killing. Loss is common (12, 13). Tumours with 2.5 mutations
				respond (14–16). In 2016 (2016) others saw this (17).
				"""));
		assertEquals(List.of(List.of(1), List.of(2), List.of(3, 4), List.of(5, 6, 7)), marks("""
				Blockade helps.1 In lung cancer (NSCLC),2 bladder carcinoma,3,4 and others, 2.5 % respond.5–7 CD8 cells kill.
				"""));
	}

	private static List<List<Integer>> marks(String text) {
		return ArticleText.of(text).structure().marks().stream().map(ReferenceMark::numbers).toList();
	}

	@Test
	void headingsWithoutAnyMarkup() {
		ArticleText text = ArticleText.of("""
				  Introduction
				Immunotherapy has changed the treatment of cancer in the last

				years, and many patients live longer than they did before it.
				  Lack of Antigens
				Abnormal Presenting Cells
				The cells that present antigens are often few, and those that

				are there do not work.
				""");
		assertEquals(List.of("Introduction", "Lack of Antigens", "Abnormal Presenting Cells"),
				text.structure().sections().stream().map(SectionText::heading).toList());
	}

	@Test
	void hugeTextsAreReadAtOnce() {
		String sentence = "PD-L1 is expressed by (tumour) cells [12]. ";
		String huge = sentence.repeat(1_200_000 / sentence.length());
		Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
			ArticleText text = ArticleText.of(huge);
			assertFalse(text.structure().marks().isEmpty());
		});
	}
}
