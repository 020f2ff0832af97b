/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.evade.articles.read.TextBlock;
import org.evade.articles.read.TextBlock.Kind;
import org.evade.articles.read.TextBlocks;
import org.evade.articles.text.ArticleReader;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.UnreadableArticle;
import org.junit.jupiter.api.Test;

/** What is read as one. */
class BlocksTest {
	private static String plain(TextBlock block) {
		return block.shown().replace(String.valueOf(TextBlock.HIDDEN), "");
	}

	private static List<String> shown(String text) {
		return TextBlocks.of(ArticleText.of(text)).stream().map(BlocksTest::plain).toList();
	}

	@Test
	void aLineOfOneParagraph() {
		String text = "# Results\n\nA long paragraph stands here, on one line of the file, and it has some sentences. This is another one.\nAnd a second paragraph.\n";
		List<TextBlock> blocks = TextBlocks.of(ArticleText.of(text));
		assertEquals(List.of(Kind.HEADING, Kind.PARAGRAPH, Kind.PARAGRAPH), blocks.stream().map(TextBlock::kind).toList());
		assertEquals("And a second paragraph.", plain(blocks.get(2)));
	}

	@Test
	void linesOfAPrinterAreJoined() {
		String text = """
				Tumours that lost the antigen are not seen by the cells that should kill
				them, and what is more, the loss is found again in the metastases of those
				patients who had a response before. This is a paragraph of the printer.

				Another paragraph begins here, and it is also broken by the printer into
				lines of nearly the same length, of which the last one is shorter.

				A third paragraph follows so that there are enough lines to tell how the
				lines of this text were made, by a printer or by somebody who typed them.
				""";
		List<String> shown = shown(text);
		assertEquals(3, shown.size(), shown.toString());
		assertTrue(shown.get(0).contains("should kill them, and"), shown.get(0));
	}

	@Test
	void blankLinesBehindEveryLineAreNoParagraphs() {
		String text = """
				Tumours that lost the antigen are not seen by the cells that should kill
				them, and what is more, the loss is found again in the metas-
				tases of those patients who had a response before. The metastases are
				of the lung.
				Another paragraph begins here, and it is also broken by the printer in
				lines of nearly the same length, of PD-1/PD-
				L1 and other things, which the printer has put into lines, too, so that
				there are enough of them, and this is the last one.
				""".replace("\n", "\n\n");
		List<String> shown = shown(text);
		assertEquals(2, shown.size(), shown.toString());
		assertTrue(shown.get(0).contains("the metastases of those"), "the word stands elsewhere without the hyphen: " + shown.get(0));
		assertTrue(shown.get(1).contains("PD-1/PD-L1 and"), "the hyphen is one of the word: " + shown.get(1));
	}

	@Test
	void marksAreHiddenAndKeepTheirPlaces() throws UnreadableArticle {
		String text = "# One\n\n## Two\n\n## Three\n\nThe **loss** of *B2M*<sup>3,4</sup> is \\*told\\* here.\n\n| a | b |\n| c | d |\n";
		List<TextBlock> blocks = TextBlocks.of(ArticleReader.read("a.md", text.getBytes()));
		assertEquals(List.of("One", "Two", "Three", "The loss of B2M3,4 is *told* here.", "| a | b |", "| c | d |"),
				blocks.stream().map(BlocksTest::plain).toList());
		assertEquals(List.of(TextBlock.Style.BOLD, TextBlock.Style.ITALIC, TextBlock.Style.RAISED), blocks.get(3).looks().stream().map(TextBlock.Look::style).toList());
		TextBlock.Look raised = blocks.get(3).looks().get(2);
		assertEquals("3,4", blocks.get(3).shown().substring(raised.start(), raised.end()));
		assertEquals(List.of(1, 2, 2), blocks.stream().limit(3).map(TextBlock::level).toList());
	}

	@Test
	void greekLettersOfFormulas() {
		assertEquals(List.of("TGF-\u03B2 and IFN-\u03B3 but $x$ stays, \u03A9 too."), shown("TGF-$\\beta$ and IFN-$ \\gamma $ but $x$ stays, $\\Omega$ too."));
	}

	/** Whatever the text: blocks are in order, do not overlap, have as many units as the text, hold all that is no blank. */
	@Test
	void placesAreThoseOfTheText() throws UnreadableArticle {
		Random random = new Random(7);
		String[] pieces = { "Loss of B2M.", " ", "\n", "\n\n", "- ", "# ", "word-", "<sup>", "</sup>", "**", "a", "\t", "|", "1. ", "Table 1. ", "References",
				"\uD835\uDEC2", "\u03B2", "and so on, to be sure, for a while", "_", "*" };
		for (int round = 0; round < 2000; round++) {
			StringBuilder made = new StringBuilder();
			for (int i = random.nextInt(60); i > 0; i--)
				made.append(pieces[random.nextInt(pieces.length)]);
			ArticleText text = ArticleReader.read(round % 2 == 0 ? "a.md" : "a.txt", made.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
			int at = 0;
			for (TextBlock block : TextBlocks.of(text)) {
				assertTrue(block.start() >= at, "in order");
				assertTrue(text.string().substring(at, block.start()).isBlank(), "nothing is left out: " + made);
				for (int i = 0; i < block.shown().length(); i++) {
					char there = text.string().charAt(block.start() + i), shown = block.shown().charAt(i);
					assertTrue(there == shown || shown == TextBlock.HIDDEN || shown == ' ' && there == '\n', made.toString());
				}
				at = block.end();
			}
			assertTrue(text.string().substring(at).isBlank(), made.toString());
		}
	}

	@Test
	void aLineWithoutEndIsCut() {
		ArticleText text = ArticleText.of("word ".repeat(20_000));
		List<TextBlock> blocks = TextBlocks.of(text);
		assertTrue(blocks.size() > 5 && blocks.stream().allMatch(block -> block.shown().length() <= 12_001));
		assertEquals(3, TextBlocks.at(blocks, blocks.get(3).start() + 5));
	}
}
