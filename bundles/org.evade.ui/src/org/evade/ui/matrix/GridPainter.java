/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.matrix;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.evade.figure.Theme;
import org.evade.figure.matrix.CellWords;
import org.evade.figure.scene.Tone;
import org.evade.ui.matrix.MatrixSheet.Cell;
import org.evade.ui.text.colour.Palette;

/** Paints the grid in the tints of the exported figure. */
final class GridPainter {
	private static final String[] BESIDE = { "mechanisms", "without a strategy" };
	private static final String[] BELOW = { "strategies", "without a mechanism" };

	private final GC gc;
	private final MatrixSheet sheet;
	private final GridPlaces places;
	private final Theme theme;
	private final Color background;

	GridPainter(GC gc, MatrixSheet sheet, GridPlaces places, Color background) {
		this.gc = gc;
		this.sheet = sheet;
		this.places = places;
		this.background = background;
		theme = Palette.isDark(background) ? Theme.DARK : Theme.PRINT;
		gc.setAntialias(SWT.ON);
	}

	/** Paints everything; the focus is a frame around the selected place. */
	void paint(Rectangle area, GridPosition selected, boolean focus) {
		gc.setBackground(background);
		gc.fillRectangle(area);
		int rows = sheet.rows().size() + GridPosition.COUNTS, columns = sheet.columns().size() + GridPosition.COUNTS;
		gc.setClipping(GridPlaces.LABEL, places.headHeight(), Math.max(0, area.width - GridPlaces.LABEL),
				Math.max(0, area.height - places.headHeight()));
		for (int row = 0; row < rows; row++)
			for (int column = 0; column < columns; column++)
				if (new GridPosition(row, column).isIn(sheet))
					cell(new GridPosition(row, column));
		if (selected != null)
			frame(places.cell(selected), focus);
		gc.setClipping(0, places.headHeight(), area.width, Math.max(0, area.height - places.headHeight()));
		for (int row = 0; row < rows; row++)
			label(row, area.width, selected);
		gc.setClipping(GridPlaces.LABEL, 0, Math.max(0, area.width - GridPlaces.LABEL), places.headHeight());
		for (int column = 0; column < columns; column++)
			head(column, selected);
		gc.setClipping((Rectangle) null);
		gc.setForeground(line(Tone.AREA));
		gc.drawLine(0, places.headHeight() - 1, area.width, places.headHeight() - 1);
	}

	private void cell(GridPosition spot) {
		Rectangle at = places.cell(spot);
		Cell cell = spot.cell(sheet);
		if (cell != null && cell.isEmpty())
			return;
		if (cell == null) {
			boolean gap = spot.countsGaps(sheet) && !spot.text(sheet).equals("0");
			gc.setForeground(line(gap ? Tone.INHIBITION : Tone.MUTED));
			centred(spot.text(sheet), at);
			return;
		}
		Tone tone = CellWords.tone(cell.origin());
		Rectangle body = new Rectangle(at.x + 3, at.y + 2, at.width - 6, at.height - 4);
		gc.setBackground(colour(theme.fill(tone)));
		gc.fillRoundRectangle(body.x, body.y, body.width, body.height, 10, 10);
		gc.setForeground(line(tone));
		gc.drawRoundRectangle(body.x, body.y, body.width - 1, body.height - 1, 10, 10);
		gc.setForeground(line(Tone.INK));
		centred((cell.contested() ? "\u2260 " : "") + cell.text(), at);
		gc.setBackground(background);
	}

	private void frame(Rectangle at, boolean focus) {
		gc.setForeground(line(Tone.STIMULATION));
		gc.setLineWidth(focus ? 3 : 1);
		gc.drawRoundRectangle(at.x + 1, at.y + 1, at.width - 3, at.height - 3, 12, 12);
		gc.setLineWidth(1);
	}

	private void label(int row, int width, GridPosition selected) {
		Rectangle at = places.label(row);
		gc.setForeground(line(Tone.AREA));
		gc.drawLine(0, at.y + at.height - 1, width, at.y + at.height - 1);
		boolean count = row >= sheet.rows().size();
		gc.setForeground(line(count ? Tone.MUTED : Tone.INK));
		String text = count ? BELOW[row - sheet.rows().size()] : sheet.rows().get(row).label();
		emphasis(selected != null && selected.row() == row, at, text);
	}

	private void head(int column, GridPosition selected) {
		Rectangle at = places.head(column);
		boolean count = column >= sheet.columns().size();
		gc.setForeground(line(count ? Tone.MUTED : Tone.INK));
		String text = count ? BESIDE[column - sheet.columns().size()] : sheet.columns().get(column).label();
		List<String> lines = wrap(text, at.width - 4);
		int height = gc.getFontMetrics().getHeight(), y = at.height - GridPlaces.PAD - lines.size() * height;
		if (selected != null && selected.column() == column)
			mark(at.x + 2, at.height - 3, at.width - 4);
		for (String each : lines) {
			gc.drawText(each, at.x + Math.max(2, (at.width - gc.textExtent(each).x) / 2), y, true);
			y += height;
		}
	}

	private void emphasis(boolean selected, Rectangle at, String text) {
		String shown = text;
		while (shown.length() > 4 && gc.textExtent(shown).x > at.width - 2 * GridPlaces.PAD)
			shown = shown.substring(0, shown.length() - 2).strip() + "\u2026";
		gc.drawText(shown, GridPlaces.PAD, at.y + (at.height - gc.getFontMetrics().getHeight()) / 2, true);
		if (selected)
			mark(GridPlaces.PAD, at.y + at.height - 3, at.width - 2 * GridPlaces.PAD);
	}

	private void mark(int x, int y, int width) {
		gc.setBackground(line(Tone.STIMULATION));
		gc.fillRectangle(x, y, width, 2);
		gc.setBackground(background);
	}

	private List<String> wrap(String text, int width) {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String word : text.split(" ")) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (!line.isEmpty() && gc.textExtent(longer).x > width) {
				lines.add(line);
				line = word;
			} else
				line = longer;
		}
		lines.add(line);
		if (lines.size() > 3) {
			lines.set(2, lines.get(2) + "\u2026");
			return lines.subList(0, 3);
		}
		return lines;
	}

	private void centred(String text, Rectangle at) {
		Point size = gc.textExtent(text);
		gc.drawText(text, at.x + (at.width - size.x) / 2, at.y + (at.height - size.y) / 2, true);
	}

	private Color line(Tone tone) {
		return colour(theme.line(tone));
	}

	private static Color colour(int rgb) {
		return new Color(new RGB(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF));
	}
}
