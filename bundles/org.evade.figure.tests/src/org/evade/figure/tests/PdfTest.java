/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.evade.figure.Theme;
import org.evade.figure.pdf.PdfWriter;
import org.evade.figure.scene.At;
import org.evade.figure.scene.Group;
import org.evade.figure.scene.Group.Part;
import org.evade.figure.scene.Item;
import org.evade.figure.scene.NodeShape;
import org.evade.figure.scene.Scene;
import org.evade.figure.scene.Tone;
import org.evade.figure.text.FontStyle;
import org.evade.layout.Box;
import org.junit.jupiter.api.Test;

/** Figures as PDF. */
class PdfTest {
	private static Scene scene() {
		Item.Text bold = new Item.Text("Mechanisms – γδ", new At(10, 20), false, FontStyle.BOLD, 13, Tone.INK);
		Item.Text gene = new Item.Text("STK11", new At(100, 60), true, FontStyle.ITALIC, 10.5, Tone.INK);
		Item.Text rare = new Item.Text("x漢", new At(10, 90), false, FontStyle.REGULAR, 10, Tone.INK);
		List<Item> nodes = List.of(new Item.NodeBody(NodeShape.GENE, new Box(60, 40, 80, 30), true), gene,
				new Item.NodeBody(NodeShape.VARIANT, new Box(160, 40, 80, 30), false), rare);
		return new Scene("m", "Title", "What it shows", "sha256:" + "f0".repeat(32), 400, 200, new At(0, 0),
				List.of(new Group(Part.TITLE, "title", "", List.of(bold)), new Group(Part.NODE, "n", "gene", nodes)));
	}

	private static byte[] pdf() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PdfWriter.write(scene(), Theme.PRINT, false, out);
		return out.toByteArray();
	}

	@Test
	void textIsTextAndTheFontIsInside() throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf())) {
			String text = new PDFTextStripper().getText(document);
			assertTrue(text.contains("Mechanisms – γδ") && text.contains("STK11"), text);
			assertEquals("Title", document.getDocumentInformation().getTitle());
			assertEquals(300, document.getPage(0).getMediaBox().getWidth());
			var resources = document.getPage(0).getResources();
			for (var name : resources.getFontNames()) {
				PDFont font = resources.getFont(name);
				assertTrue(font.isEmbedded() && font.getName().endsWith("+LiberationSans"), font.getName());
			}
		}
	}

	@Test
	void theSameFigureHasTheSameBytes() throws IOException {
		assertArrayEquals(pdf(), pdf());
	}
}
