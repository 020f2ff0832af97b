/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.pdf;

import java.io.IOException;
import java.io.InputStream;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.evade.figure.Theme;
import org.evade.figure.scene.Item;
import org.evade.figure.text.FontStyle;

/**
 * Texts of a PDF in Liberation Sans, which PDFBox brings along, embedded in part. Bold is drawn with a border and slanted text
 * aslant, in the widths that the scene was measured with. What the font does not have is a white square (U+25A1), as in other
 * programs that miss a font.
 */
final class PdfTexts {
	private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
	private static final float SLANT = 0.2f;
	private static final float BOLD = 0.035f;
	private static final int MISSING = 0x25A1;

	private final PDPageContentStream content;
	private final Theme theme;
	private final PDFont font;
	private final CmapLookup glyphs;

	PdfTexts(PDDocument document, PDPageContentStream content, Theme theme) throws IOException {
		this.content = content;
		this.theme = theme;
		try (InputStream stream = PDDocument.class.getResourceAsStream(FONT)) {
			TrueTypeFont loaded = new TTFParser().parse(new RandomAccessReadBuffer(stream));
			document.registerTrueTypeFontForClosing(loaded);
			glyphs = loaded.getUnicodeCmapLookup();
			font = PDType0Font.load(document, loaded, true);
		}
	}

	void draw(Item.Text text) throws IOException {
		String words = known(text.text());
		if (words.isEmpty())
			return;
		float size = (float) text.size();
		content.saveGraphicsState();
		content.beginText();
		content.setFont(font, size);
		PdfMarks.fill(content, theme.line(text.tone()));
		if (text.style() == FontStyle.BOLD) {
			PdfMarks.line(content, theme.line(text.tone()));
			content.setLineWidth(size * BOLD);
			content.setRenderingMode(RenderingMode.FILL_STROKE);
		}
		content.setHorizontalScaling((float) (100 * text.width() / (font.getStringWidth(words) / 1000 * size)));
		content.setTextMatrix(new Matrix(1, 0, text.style() == FontStyle.ITALIC ? SLANT : 0, -1, (float) text.left(),
				(float) text.at().y()));
		content.showText(words);
		content.endText();
		content.restoreGraphicsState();
	}

	private String known(String text) {
		StringBuilder known = new StringBuilder(text.length());
		text.codePoints().forEach(c -> known.appendCodePoint(glyphs.getGlyphId(c) > 0 ? c : MISSING));
		return known.toString();
	}
}
