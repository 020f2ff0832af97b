/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the pieces of text out of a PDF page, with their places. */
final class PdfStripper extends PDFTextStripper {
	/** Signs of a page; more is no page. */
	private static final int MOST_SIGNS = 200_000;
	/** A gap wider than this many times the size of the type parts two pieces. */
	private static final double GAP = 0.9;

	private final List<PdfPiece> pieces = new ArrayList<>();
	private int signs;
	private int unknown;

	/** The pieces of a page. */
	List<PdfPiece> pieces(PDDocument document, int page) throws IOException {
		setStartPage(page);
		setEndPage(page);
		setSortByPosition(false);
		setSuppressDuplicateOverlappingText(true);
		writeText(document, Writer.nullWriter());
		return pieces;
	}

	/** Signs without a letter. */
	int unknown() {
		return unknown;
	}

	boolean isEmpty() {
		return pieces.isEmpty();
	}

	@Override
	protected void writeString(String text, List<TextPosition> positions) throws IOException {
		StringBuilder words = new StringBuilder();
		TextPosition first = null, last = null;
		for (TextPosition each : positions) {
			if (++signs > MOST_SIGNS)
				throw new UnreadableArticle("is a PDF with more signs on a page than a page can hold");
			String sign = each.getUnicode();
			if (sign == null || sign.isEmpty() || sign.charAt(0) < ' ' || sign.charAt(0) == '\uFFFD') {
				unknown++;
				continue;
			}
			if (last != null && each.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj() > GAP * last.getFontSizeInPt()) {
				add(words, first, last);
				first = null;
			}
			if (first == null)
				first = each;
			last = each;
			words.append(sign);
		}
		add(words, first, last);
	}

	private void add(StringBuilder words, TextPosition first, TextPosition last) {
		String text = words.toString().replace('\u00A0', ' ').strip();
		words.setLength(0);
		if (!text.isEmpty() && first != null)
			pieces.add(new PdfPiece(text, first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(), first.getYDirAdj(),
					Math.max(1, first.getFontSizeInPt())));
	}
}
