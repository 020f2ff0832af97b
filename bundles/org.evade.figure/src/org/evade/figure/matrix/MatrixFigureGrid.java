/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.matrix;

import java.util.ArrayList;
import java.util.List;

import org.evade.figure.Sizes;
import org.evade.figure.scene.At;
import org.evade.figure.scene.Group;
import org.evade.figure.scene.Group.Part;
import org.evade.figure.scene.Item;
import org.evade.figure.scene.Tone;
import org.evade.figure.text.FontStyle;
import org.evade.figure.text.GlyphWidths;
import org.evade.figure.text.TextWrapper;
import org.evade.layout.Box;
import org.evade.maps.matrix.ClaimSupport;
import org.evade.maps.matrix.Matrix;
import org.evade.maps.matrix.MatrixLine;
import org.evade.model.Mechanism;
import org.evade.model.Strategy;

/**
 * Rows, columns and cells. The names of the columns stand as a staircase above the grid, each at the end of a thin line to
 * its column, so that none has to be turned.
 */
final class MatrixFigureGrid {
	private static final int LABEL = 172;
	private static final int TOTAL = 34;
	private static final int ROW = 26;
	private static final int WIDEST = 56;
	private static final int STEP = 11;
	private static final int TOTAL_ROW = 15;
	private static final String IN_ROW = "mechanisms";
	private static final String IN_COLUMN = "strategies";
	private static final String GAPS_OF_ROW = "without a strategy";
	private static final String GAPS_OF_COLUMN = "without a mechanism";

	private final Matrix matrix;
	private final int left;
	private final int top;
	private final int width;
	private final int column;
	private final int gridTop;
	private final List<Group> groups = new ArrayList<>();
	private int bottom;

	MatrixFigureGrid(Matrix matrix, int left, int top, int width) {
		this.matrix = matrix;
		this.left = left;
		this.top = top;
		this.width = width;
		column = Math.min(WIDEST, (width - LABEL - 2 * TOTAL) / matrix.columns().size());
		gridTop = top + (matrix.columns().size() + 2) * STEP + 8;
		heads();
		int y = gridTop;
		for (MatrixLine<Mechanism> row : matrix.rows()) {
			row(row, y);
			y += ROW;
		}
		totals(y);
	}

	List<Group> groups() {
		return groups;
	}

	int bottom() {
		return bottom;
	}

	private double middle(int index) {
		return left + LABEL + column * (index + 0.5);
	}

	private double total(int index) {
		return left + LABEL + column * matrix.columns().size() + TOTAL * (index + 0.5);
	}

	private void heads() {
		int count = matrix.columns().size();
		for (int i = 0; i < count; i++)
			head(matrix.columns().get(i).label(), middle(i), i, count, Tone.INK);
		head(IN_ROW, total(0), count, count, Tone.MUTED);
		head(GAPS_OF_ROW, total(1), count + 1, count, Tone.MUTED);
	}

	/** Columns further right stand higher, so that no line crosses a name. */
	private void head(String name, double x, int index, int count, Tone tone) {
		double baseline = top + (count + 2 - index) * STEP;
		double textWidth = GlyphWidths.width(name, FontStyle.REGULAR, Sizes.SMALL);
		groups.add(new Group(Part.COMPARTMENT, "column-" + (index + 1), "column: " + name, List.of(
				new Item.Rule(new At(x, baseline + 2), new At(x, gridTop)),
				new Item.Text(name, new At(x - textWidth + 2, baseline), false, FontStyle.REGULAR, Sizes.SMALL, tone))));
	}

	private void row(MatrixLine<Mechanism> row, int y) {
		List<Item> items = new ArrayList<>();
		items.add(new Item.Rule(new At(left, y), new At(left + width, y)));
		List<String> label = new TextWrapper(FontStyle.REGULAR, Sizes.SMALL).wrap(row.label(), LABEL - 6);
		double line = y + ROW / 2.0 + 3.4 - (label.size() - 1) * Sizes.SMALL_LINE / 2;
		for (String text : label) {
			items.add(text(text, left, line, false, FontStyle.REGULAR, Tone.INK));
			line += Sizes.SMALL_LINE;
		}
		double baseline = y + ROW / 2.0 + 3.4;
		items.add(text(String.valueOf(row.members().size()), total(0), baseline, true, FontStyle.REGULAR, Tone.INK));
		items.add(gaps(row.gaps().size(), total(1), baseline));
		int at = matrix.rows().indexOf(row);
		List<Group> cells = new ArrayList<>();
		for (int i = 0; i < matrix.columns().size(); i++) {
			MatrixLine<Strategy> other = matrix.columns().get(i);
			ClaimSupport support = matrix.cell(row, other);
			if (!support.pairings().isEmpty())
				cells.add(new Group(Part.NODE, (at + 1) + "-" + (i + 1),
						row.label() + " x " + other.label() + ": " + CellWords.cell(support), cell(support, i, y)));
		}
		if (cells.isEmpty())
			items.add(text("no strategy", left + LABEL + column * matrix.columns().size() / 2.0, baseline, true, FontStyle.ITALIC,
					Tone.INHIBITION));
		groups.add(new Group(Part.COMPARTMENT, "row-" + (at + 1), "row: " + row.label(), items));
		groups.addAll(cells);
	}

	private List<Item> cell(ClaimSupport support, int index, int y) {
		int wide = Math.min(column - 3, 34);
		double x = middle(index);
		List<Item> items = new ArrayList<>();
		items.add(new Item.RegionBody(CellWords.tone(support.source()),
				new Box((int) Math.round(x - wide / 2.0), y + 1, wide, ROW - 2), false));
		items.add(text(CellWords.number(support), x, y + 11, true, FontStyle.BOLD, Tone.INK));
		String letters = CellWords.letters(support);
		String mark = support.contested().isEmpty() ? "" : "≠";
		double markWidth = mark.isEmpty() ? 0 : GlyphWidths.width(mark, FontStyle.BOLD, Sizes.SMALL) + 2;
		double start = x - (GlyphWidths.width(letters, FontStyle.REGULAR, Sizes.SMALL) + markWidth) / 2;
		if (!mark.isEmpty())
			items.add(text(mark, start, y + 21.5, false, FontStyle.BOLD, Tone.CONFLICT));
		items.add(text(letters, start + markWidth, y + 21.5, false, FontStyle.REGULAR, Tone.INK));
		return items;
	}

	private void totals(int y) {
		List<Item> items = new ArrayList<>();
		items.add(new Item.Rule(new At(left, y), new At(left + width, y)));
		items.add(text(IN_COLUMN, left, y + 11, false, FontStyle.REGULAR, Tone.MUTED));
		items.add(text(GAPS_OF_COLUMN, left, y + TOTAL_ROW + 11, false, FontStyle.REGULAR, Tone.MUTED));
		for (int i = 0; i < matrix.columns().size(); i++) {
			MatrixLine<Strategy> line = matrix.columns().get(i);
			items.add(text(String.valueOf(line.members().size()), middle(i), y + 11, true, FontStyle.REGULAR, Tone.INK));
			items.add(gaps(line.gaps().size(), middle(i), y + TOTAL_ROW + 11));
		}
		groups.add(new Group(Part.COMPARTMENT, "totals", "strategies of each column", items));
		bottom = y + 2 * TOTAL_ROW;
	}

	private static Item gaps(int number, double x, double baseline) {
		return text(String.valueOf(number), x, baseline, true, number == 0 ? FontStyle.REGULAR : FontStyle.BOLD,
				number == 0 ? Tone.MUTED : Tone.INHIBITION);
	}

	private static Item.Text text(String text, double x, double baseline, boolean centred, FontStyle style, Tone tone) {
		return new Item.Text(text, new At(x, baseline), centred, style, Sizes.SMALL, tone);
	}
}
