/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.matrix;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/** The grid as a control: scrolls below its headings, and is walked through with the arrow keys. */
final class MatrixGrid extends Canvas {
	private final GridAccess access;
	private MatrixSheet sheet = MatrixSheet.EMPTY;
	private GridPlaces places;
	private GridPosition selected;
	private Consumer<GridPosition> onSelect = spot -> {
	};
	private Runnable onOpen = () -> {
	};

	MatrixGrid(Composite parent) {
		super(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED);
		access = new GridAccess(this);
		measure();
		addListener(SWT.Paint, event -> new GridPainter(event.gc, sheet, places, getBackground()).paint(getClientArea(), selected,
				isFocusControl()));
		addListener(SWT.Resize, event -> bars());
		addListener(SWT.MouseDown, event -> {
			setFocus();
			if (spot(event.x, event.y) instanceof GridPosition spot)
				select(spot);
		});
		addListener(SWT.MouseDoubleClick, event -> open(spot(event.x, event.y)));
		addListener(SWT.MouseMove, event -> tip(spot(event.x, event.y)));
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		for (ScrollBar bar : new ScrollBar[] { getHorizontalBar(), getVerticalBar() })
			bar.addListener(SWT.Selection, event -> scrolled());
	}

	/** Shows another sheet; the selected place stays as long as it exists. */
	void show(MatrixSheet next) {
		sheet = next;
		measure();
		if (selected != null && !selected.isIn(sheet) || sheet.isEmpty())
			selected = null;
		if (selected == null && !sheet.isEmpty())
			selected = new GridPosition(0, 0);
		bars();
		redraw();
		onSelect.accept(selected);
	}

	MatrixSheet sheet() {
		return sheet;
	}

	/** The place selected, or null when there is nothing. */
	GridPosition selected() {
		return selected;
	}

	/** Runs with the place that is selected, null for none. */
	void onSelect(Consumer<GridPosition> listener) {
		onSelect = listener;
	}

	/** Runs when the selected place is opened by a double click or Enter. */
	void onOpen(Runnable listener) {
		onOpen = listener;
	}

	/** The place at a point, or null. */
	GridPosition spot(int x, int y) {
		return sheet.isEmpty() ? null : places.at(x, y);
	}

	/** Where a place is in the control. */
	Rectangle bounds(GridPosition spot) {
		return places.cell(spot);
	}

	private void measure() {
		GC gc = new GC(this);
		places = new GridPlaces(sheet, gc.getFontMetrics().getHeight());
		gc.dispose();
	}

	private void select(GridPosition spot) {
		if (spot.equals(selected))
			return;
		selected = spot;
		reveal();
		redraw();
		access.moved();
		onSelect.accept(spot);
	}

	private void open(GridPosition spot) {
		if (spot != null && spot.equals(selected))
			onOpen.run();
	}

	private void tip(GridPosition spot) {
		String words = spot == null ? null : spot.words(sheet);
		if (words == null || !words.equals(getToolTipText()))
			setToolTipText(words);
	}

	private void key(Event event) {
		if (selected == null)
			return;
		int row = selected.row(), column = selected.column();
		GridPosition next = switch (event.keyCode) {
		case SWT.ARROW_LEFT -> new GridPosition(row, column - 1);
		case SWT.ARROW_RIGHT -> new GridPosition(row, column + 1);
		case SWT.ARROW_UP -> new GridPosition(row - 1, column);
		case SWT.ARROW_DOWN -> new GridPosition(row + 1, column);
		case SWT.HOME -> new GridPosition((event.stateMask & SWT.CTRL) != 0 ? 0 : row, 0);
		case SWT.END -> new GridPosition(row, row < sheet.rows().size() ? sheet.columns().size() + 1 : sheet.columns().size() - 1);
		default -> null;
		};
		if (next != null && next.isIn(sheet))
			select(next);
		else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)
			onOpen.run();
	}

	private void bars() {
		Rectangle area = getClientArea();
		Point size = places.size();
		bar(getHorizontalBar(), size.x, area.width - GridPlaces.LABEL, GridPlaces.COLUMN);
		bar(getVerticalBar(), size.y, area.height - places.headHeight(), places.rowHeight());
		scrolled();
	}

	private static void bar(ScrollBar bar, int whole, int seen, int step) {
		int thumb = Math.max(1, Math.min(whole, seen));
		bar.setValues(Math.min(bar.getSelection(), Math.max(0, whole - thumb)), 0, Math.max(1, whole), thumb, step, thumb);
		bar.setVisible(whole > seen);
	}

	private void scrolled() {
		places.scroll(getHorizontalBar().getSelection(), getVerticalBar().getSelection());
		redraw();
	}

	private void reveal() {
		Rectangle at = places.cell(selected), area = getClientArea();
		move(getHorizontalBar(), at.x - GridPlaces.LABEL, at.x + at.width - area.width);
		move(getVerticalBar(), at.y - places.headHeight(), at.y + at.height - area.height);
		scrolled();
	}

	/** Scrolls back by what is hidden before, or forward by what is hidden behind. */
	private static void move(ScrollBar bar, int before, int behind) {
		if (before < 0)
			bar.setSelection(bar.getSelection() + before);
		else if (behind > 0)
			bar.setSelection(bar.getSelection() + behind);
	}
}
