/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.pdf;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.evade.figure.Theme;
import org.evade.figure.marks.Mark;
import org.evade.figure.scene.Group;
import org.evade.figure.scene.Item;
import org.evade.figure.scene.Scene;
import org.evade.figure.scene.Tone;
import org.evade.figure.svg.SvgWriter;

/**
 * Writes a scene as PDF on a page of its size: lines stay lines, text can be selected and searched, its font is embedded. The
 * same scene and theme give the same bytes: no date is noted, and the id of the document follows from what the figure says.
 */
public final class PdfWriter {
	/** Points of a PDF for one px of a scene. */
	private static final float POINTS = 0.75f;
	private static final int HEX = 16;

	private PdfWriter() {
	}

	/**
	 * Writes a figure.
	 *
	 * @param transparent
	 *            whether the sheet is left out
	 * @param out
	 *            where to; left open
	 */
	public static void write(Scene scene, Theme theme, boolean transparent, OutputStream out) throws IOException {
		try (PDDocument document = new PDDocument()) {
			describe(document, scene);
			PDPage page = new PDPage(new PDRectangle(scene.width() * POINTS, scene.height() * POINTS));
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.transform(new Matrix(POINTS, 0, 0, -POINTS, 0, scene.height() * POINTS));
				if (!transparent) {
					PdfMarks.fill(content, theme.fill(Tone.PAGE));
					content.addRect(0, 0, scene.width(), scene.height());
					content.fill();
				}
				PdfMarks marks = new PdfMarks(content);
				PdfTexts texts = new PdfTexts(document, content, theme);
				for (Group group : scene.groups())
					for (Item item : group.items()) {
						for (Mark mark : Mark.of(item, theme))
							marks.draw(mark);
						if (item instanceof Item.Text text)
							texts.draw(text);
					}
			}
			document.save(out);
		}
	}

	private static void describe(PDDocument document, Scene scene) {
		PDDocumentInformation about = document.getDocumentInformation();
		about.setTitle(scene.title());
		about.setSubject(scene.description());
		about.setCreator(SvgWriter.GENERATOR);
		about.setKeywords(scene.map() + " " + scene.digest());
		document.setDocumentId(Long.parseUnsignedLong(scene.digest().replaceFirst("^sha256:", "").substring(0, HEX), HEX));
	}
}
