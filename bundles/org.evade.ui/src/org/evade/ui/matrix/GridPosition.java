/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.matrix;

import java.util.List;

import org.evade.ui.matrix.MatrixSheet.Cell;
import org.evade.ui.matrix.MatrixSheet.Head;

/**
 * A place of the grid: a cell, or one of the counts beside and below the cells.
 *
 * @param row
 *            row of the sheet; behind the last one those that count strategies and strategies without a mechanism
 * @param column
 *            column of the sheet; behind the last one those that count mechanisms and mechanisms without a strategy
 */
public record GridPosition(int row, int column) {
	/** Counts beside and below: all, and those without a counterpart. */
	static final int COUNTS = 2;

	/** Whether the place is in the grid; where counts of both kinds would meet is nothing. */
	public boolean isIn(MatrixSheet sheet) {
		return row >= 0 && column >= 0 && row < sheet.rows().size() + COUNTS && column < sheet.columns().size() + COUNTS
				&& (row < sheet.rows().size() || column < sheet.columns().size());
	}

	/** The cell, or null for a count. */
	Cell cell(MatrixSheet sheet) {
		return row < sheet.rows().size() && column < sheet.columns().size() ? sheet.cells().get(row).get(column) : null;
	}

	/** The topic that a count is about, or null for a cell. */
	Head counted(MatrixSheet sheet) {
		if (cell(sheet) != null)
			return null;
		return row < sheet.rows().size() ? sheet.rows().get(row) : sheet.columns().get(column);
	}

	/** Whether it counts only what has no counterpart. */
	boolean countsGaps(MatrixSheet sheet) {
		return row == sheet.rows().size() + 1 || column == sheet.columns().size() + 1;
	}

	/** Whether it counts mechanisms, and not strategies. */
	boolean isOfMechanisms(MatrixSheet sheet) {
		return row < sheet.rows().size();
	}

	/** What stands there. */
	public String text(MatrixSheet sheet) {
		Cell cell = cell(sheet);
		return cell != null ? cell.text() : Integer.toString(countedMembers(sheet).size());
	}

	/** Mechanisms or strategies that a count counts. */
	List<MatrixSheet.Member> countedMembers(MatrixSheet sheet) {
		Head head = counted(sheet);
		return countsGaps(sheet) ? head.gaps() : head.members();
	}

	/** The place in words, for a reader who does not see the grid. */
	public String words(MatrixSheet sheet) {
		Cell cell = cell(sheet);
		if (cell != null)
			return sheet.rows().get(row).label() + " x " + sheet.columns().get(column).label() + ": " + cell.words();
		int number = countedMembers(sheet).size();
		String things = isOfMechanisms(sheet) ? number == 1 ? "mechanism" : "mechanisms" : number == 1 ? "strategy" : "strategies";
		return counted(sheet).label() + ": " + number + " " + things
				+ (!countsGaps(sheet) ? "" : isOfMechanisms(sheet) ? " without a strategy" : " without a mechanism");
	}
}
