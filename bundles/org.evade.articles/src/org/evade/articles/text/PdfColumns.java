/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the pieces of a page into the order in which they are read: down one column, then down the next. */
final class PdfColumns {
	/** Share of a page's pieces that may cross the gutter: title, abstract, wide tables. */
	private static final double CROSSING = 0.3;
	/** Pieces each column needs. */
	private static final int LEAST = 6;

	/**
	 * A line in reading order.
	 *
	 * @param column
	 *            -1 across the page, else 0 or 1
	 */
	record Line(String text, double left, double right, double base, double height, int column) {
	}

	private final List<PdfPiece> pieces;
	private double gutter = -1;

	PdfColumns(List<PdfPiece> pieces) {
		this.pieces = pieces;
		findGutter();
	}

	int count() {
		return pieces.isEmpty() ? 0 : gutter < 0 ? 1 : 2;
	}

	private void findGutter() {
		double left = pieces.stream().mapToDouble(PdfPiece::left).min().orElse(0), right = pieces.stream().mapToDouble(PdfPiece::right).max().orElse(0);
		double best = CROSSING * pieces.size();
		for (double x = left + (right - left) * 0.35; x < left + (right - left) * 0.65; x += 1) {
			double at = x;
			long crossing = pieces.stream().filter(piece -> piece.left() < at && piece.right() > at).count();
			long before = pieces.stream().filter(piece -> piece.right() <= at && piece.right() - piece.left() > (right - left) * 0.2).count();
			long behind = pieces.stream().filter(piece -> piece.left() >= at && piece.right() - piece.left() > (right - left) * 0.2).count();
			if (before >= LEAST && behind >= LEAST && crossing < best) {
				best = crossing;
				gutter = x;
			}
		}
	}

	/** The lines of the page in reading order. */
	List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		List<PdfPiece> band = new ArrayList<>();
		List<PdfPiece> sorted = new ArrayList<>(pieces);
		sorted.sort(Comparator.comparingDouble(PdfPiece::base));
		for (PdfPiece piece : sorted)
			if (gutter >= 0 && piece.left() < gutter && piece.right() > gutter) {
				flush(band, lines);
				lines.add(new Line(piece.text(), piece.left(), piece.right(), piece.base(), piece.height(), -1));
			} else
				band.add(piece);
		flush(band, lines);
		return joined(lines);
	}

	private void flush(List<PdfPiece> band, List<Line> lines) {
		for (int column = 0; column < count(); column++)
			for (PdfPiece piece : band)
				if (gutter < 0 || piece.left() < gutter == (column == 0))
					lines.add(new Line(piece.text(), piece.left(), piece.right(), piece.base(), piece.height(), column));
		band.clear();
	}

	/** Pieces of one line as one; raised and lowered signs belong to the line they stand in. */
	private static List<Line> joined(List<Line> lines) {
		List<Line> rows = new ArrayList<>();
		List<Line> row = new ArrayList<>();
		for (Line line : lines) {
			if (!row.isEmpty() && (line.column != row.getFirst().column
					|| Math.abs(line.base - row.stream().mapToDouble(Line::base).average().orElse(0)) > 0.6 * Math.max(line.height, row.getFirst().height))) {
				rows.add(row(row));
				row.clear();
			}
			row.add(line);
		}
		if (!row.isEmpty())
			rows.add(row(row));
		return rows;
	}

	private static Line row(List<Line> row) {
		row.sort(Comparator.comparingDouble(Line::left));
		StringBuilder text = new StringBuilder();
		Line before = null, tallest = row.getFirst();
		for (Line each : row) {
			if (before != null)
				text.append(each.left - before.right > 2.5 * each.height ? "\t" : each.left - before.right > 0.12 * each.height ? " " : "");
			text.append(each.text);
			before = each;
			if (each.height > tallest.height)
				tallest = each;
		}
		return new Line(text.toString(), row.getFirst().left, before.right, tallest.base, tallest.height, row.getFirst().column);
	}
}
