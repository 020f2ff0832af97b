/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.evade.articles.text.ArticleFormat;
import org.evade.articles.text.ArticleReader;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Page;
import org.evade.articles.text.UnreadableArticle;
import org.junit.jupiter.api.Test;

/** PDF by its text layer; the files are made here. */
class PdfReaderTest {
	private final PDDocument document = new PDDocument();
	private PDPageContentStream content;

	private void page() throws IOException {
		if (content != null)
			content.close();
		PDPage page = new PDPage();
		document.addPage(page);
		content = new PDPageContentStream(document, page);
	}

	private void put(double x, double y, double size, String text) throws IOException {
		content.beginText();
		content.setFont(new PDType1Font(FontName.HELVETICA), (float) size);
		content.newLineAtOffset((float) x, (float) y);
		content.showText(text);
		content.endText();
	}

	private byte[] bytes() throws IOException {
		if (content != null)
			content.close();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		document.save(out);
		return out.toByteArray();
	}

	private static ArticleText read(byte[] bytes) throws UnreadableArticle {
		return ArticleReader.read("a.pdf", bytes);
	}

	private static String refused(byte[] bytes) {
		return assertThrows(UnreadableArticle.class, () -> read(bytes)).getMessage();
	}

	/** Both columns of a page, line by line across as some programs write it, with the sentence going on in the second one. */
	private void columns(String head, String[] left, String[] right) throws IOException {
		put(60, 770, 8, head);
		put(60, 740, 16, "Resistance in lung cancer and what can be done");
		for (int i = 0; i < left.length; i++) {
			put(60, 700 - 12 * i, 10, left[i]);
			put(320, 700 - 12 * i, 10, right[i]);
		}
	}

	@Test
	void columnsAreReadOneAfterTheOther() throws IOException {
		String[] left = { "Loss of PD-L1 expression is a way in which a tumour", "can escape from the attack of lymphocytes. It drives resis-",
				"tance to blockade in many patients [1]. The co-stimula-", "tion of cells is weak, and PD-1 is high on all of the CD8-", "positive cells that were found in the tissue, as another",
				"group reported [2, 3] for lymphocytes of the blood. Their", "numbers fell within weeks and came back only when" };
		String[] right = { "the treatment had ended. In mice the same was seen with", "an antibody against a second checkpoint, which had been", "given early. None of this is known for older patients yet.",
				"Further work is under way in several centres, and first", "results are expected within the next two years or three.", "They will tell whether a second line of treatment is of", "use for those who have had blockade before." };
		page();
		columns("Journal of Tests 2026", left, right);
		page();
		columns("Journal of Tests 2026", new String[] { "More", "is", "told", "here.", "And", "then", "there", "is the rest of what had to be told on it." },
				new String[] { "A", "few", "more", "words", "of", "the", "second", "column, which is as short as that of the first." });
		page();
		put(60, 770, 8, "Journal of Tests 2026");
		put(60, 700, 10, "The last page has a few lines of its own.");
		byte[] file = bytes();
		ArticleText text = read(file);
		assertEquals(ArticleFormat.PDF, text.format());
		String all = text.string();
		assertTrue(all.startsWith("Resistance in lung cancer and what can be done\n\nLoss of PD-L1"), all);
		assertTrue(all.contains("It drives resistance to blockade in many patients [1]. The co-stimulation"), all);
		assertTrue(all.contains("CD8-positive cells"), all);
		assertTrue(all.contains("came back only when the treatment had ended. In mice"), all);
		assertTrue(!all.contains("Journal of Tests"), "running heads are no part of the text");
		assertEquals(List.of(1, 2, 3), text.structure().pages().stream().map(Page::number).toList());
		assertEquals(2, text.structure().pages().getFirst().columns());
		assertEquals(2, text.structure().marks().size());
		assertEquals(text.digest(), read(file).digest());
	}

	@Test
	void oneColumnHasOne() throws IOException {
		page();
		for (int i = 0; i < 20; i++)
			put(60, 700 - 12 * i, 10, "This is line " + i + " of a text that goes over the whole width of the page, as reports do.");
		ArticleText text = read(bytes());
		assertEquals(1, text.structure().pages().getFirst().columns());
		assertTrue(text.string().contains("as reports do. This is line 1 of"), text.string());
	}

	@Test
	void whatCannotBeReadIsSaid() throws IOException {
		page();
		put(60, 700, 10, "Some words.");
		page();
		ArticleText text = read(bytes());
		assertEquals(List.of("Page 2 cannot be read: no text layer"), text.remarks());
	}

	@Test
	void picturesOfPagesAreRefused() throws IOException {
		page();
		assertTrue(refused(bytes()).startsWith("is a PDF without a text layer"));
	}

	@Test
	void lockedFilesAreRefused() throws IOException {
		page();
		put(60, 700, 10, "Some words.");
		content.close();
		content = null;
		document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
		assertEquals("is a PDF with a password: save a copy without it", refused(bytes()));
	}

	/** Broken files end with a message or a text, never with another exception or a hang. */
	@Test
	void brokenFilesGiveAMessage() throws IOException {
		page();
		put(60, 700, 10, "Some words of an article.");
		byte[] whole = bytes();
		assertTrue(refused("%PDF-1.7\n%\u00E2\n1 0 obj <<".getBytes(StandardCharsets.ISO_8859_1)).startsWith("is no proper PDF"));
		Random random = new Random(3);
		for (int i = 0; i < 60; i++) {
			byte[] broken = random.nextBoolean() ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
			for (int k = 0; k < 10 && broken.length > 0; k++)
				broken[random.nextInt(broken.length)] = (byte) random.nextInt();
			try {
				read(broken);
			} catch (UnreadableArticle e) {
				assertTrue(e.getMessage().startsWith("is "), e.getMessage());
			}
		}
	}
}
