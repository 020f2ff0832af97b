/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.evade.diagram.model.ElementKind;
import org.evade.diagram.paint.Look;

/**
 * Palette beside the map: a search field and the kinds of elements with the key that creates them. A click arms one for the
 * next click on the map; the arrow at the top folds the palette away.
 */
public final class TypePalette extends Composite {
	private static final int WIDTH = 176;
	private static final int FOLDED = 22;
	private static final int LINE = 24;
	private static final int HEADING = 22;

	private record Line(ElementKind kind, String heading, int y) {
	}

	private final Text search;
	private final ScrolledComposite scrolled;
	private final Canvas list;
	private final Canvas fold;
	private final Consumer<ElementKind> armed;
	private ShapeIcons icons;
	private Look look;
	private List<Line> lines = List.of();
	private ElementKind marked;
	private ElementKind hover;
	private boolean folded;

	/**
	 * @param parent
	 *            parent
	 * @param look
	 *            colours
	 * @param armed
	 *            told what was chosen; null when the choice is taken back
	 */
	public TypePalette(Composite parent, Look look, ShapeIcons icons, Consumer<ElementKind> armed) {
		super(parent, SWT.NONE);
		this.armed = armed;
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = layout.marginHeight = 4;
		layout.horizontalSpacing = 4;
		setLayout(layout);
		search = new Text(this, SWT.SINGLE | SWT.BORDER);
		search.setMessage("Search kinds");
		search.setToolTipText("Search kinds of elements; Enter takes the first");
		search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		search.addListener(SWT.Modify, event -> fill());
		search.addListener(SWT.DefaultSelection, event -> lines.stream().filter(line -> line.kind != null).findFirst()
				.ifPresent(line -> choose(line.kind)));
		fold = new Canvas(this, SWT.DOUBLE_BUFFERED);
		GridData foldData = new GridData(SWT.RIGHT, SWT.CENTER, false, false);
		foldData.widthHint = foldData.heightHint = 16;
		fold.setLayoutData(foldData);
		fold.setToolTipText("Fold the palette");
		fold.addListener(SWT.Paint, this::paintFold);
		fold.addListener(SWT.MouseDown, event -> setFolded(!folded));
		scrolled = new ScrolledComposite(this, SWT.V_SCROLL);
		scrolled.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		scrolled.setExpandHorizontal(true);
		list = new Canvas(scrolled, SWT.DOUBLE_BUFFERED);
		scrolled.setContent(list);
		list.addListener(SWT.Paint, this::paint);
		list.addListener(SWT.MouseDown, event -> at(event.y, this::choose));
		list.addListener(SWT.MouseMove, event -> {
			hover = null;
			at(event.y, kind -> hover = kind);
			list.redraw();
		});
		list.addListener(SWT.MouseExit, event -> {
			hover = null;
			list.redraw();
		});
		for (Composite part : new Composite[] { this, scrolled, list, fold })
			part.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		search.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		setLook(look, icons);
	}

	/** Takes other colours. */
	public void setLook(Look colours, ShapeIcons images) {
		look = colours;
		icons = images;
		for (Composite part : new Composite[] { this, scrolled, list, fold })
			part.setBackground(colours.panel());
		search.setBackground(colours.page());
		search.setForeground(colours.ink());
		fill();
	}

	/** Width that the parent gives it. */
	public int width() {
		return folded ? FOLDED : WIDTH;
	}

	/** Folds it to a strip, or back. */
	public void setFolded(boolean fold) {
		folded = fold;
		search.setVisible(!folded);
		((GridData) search.getLayoutData()).exclude = folded;
		scrolled.setVisible(!folded);
		this.fold.setToolTipText(folded ? "Show the palette" : "Fold the palette");
		this.fold.redraw();
		((GridData) getLayoutData()).widthHint = width();
		getParent().layout();
	}

	/** Puts the cursor into the search field. */
	public void focusSearch() {
		if (folded)
			setFolded(false);
		search.setFocus();
		search.selectAll();
	}

	/** Marks what is armed; null for nothing. */
	public void mark(ElementKind kind) {
		marked = kind;
		list.redraw();
	}

	/** Takes the first kind that a text finds, as Enter in the search field does. */
	public void arm(String query) {
		search.setText(query);
		lines.stream().filter(line -> line.kind != null).findFirst().ifPresent(line -> choose(line.kind));
	}

	private void choose(ElementKind kind) {
		mark(kind.equals(marked) ? null : kind);
		armed.accept(marked);
	}

	private void at(int y, Consumer<ElementKind> action) {
		for (Line line : lines)
			if (line.kind != null && y >= line.y && y < line.y + LINE)
				action.accept(line.kind);
	}

	private void fill() {
		String query = search.getText().trim().toLowerCase(Locale.ROOT);
		List<Line> fresh = new ArrayList<>();
		String family = null;
		int y = 0;
		for (ElementKind kind : ElementKind.ALL) {
			if (!kind.word().toLowerCase(Locale.ROOT).contains(query) && !kind.family().toLowerCase(Locale.ROOT).contains(query))
				continue;
			if (!kind.family().equals(family)) {
				fresh.add(new Line(null, kind.family(), y));
				y += HEADING;
			}
			family = kind.family();
			fresh.add(new Line(kind, null, y));
			y += LINE;
		}
		lines = fresh;
		list.setSize(Math.max(10, scrolled.getClientArea().width), Math.max(1, y));
		scrolled.setMinHeight(y);
		list.redraw();
	}

	private void paint(Event event) {
		GC gc = event.gc;
		int width = list.getClientArea().width;
		gc.setAntialias(SWT.ON);
		for (Line line : lines) {
			if (line.kind == null) {
				gc.setForeground(look.muted());
				gc.drawText(line.heading, 4, line.y + HEADING - gc.getFontMetrics().getHeight() - 1, true);
				continue;
			}
			if (line.kind.equals(marked) || line.kind.equals(hover)) {
				gc.setBackground(look.accent());
				gc.setAlpha(line.kind.equals(marked) ? 80 : 36);
				gc.fillRoundRectangle(1, line.y, width - 2, LINE, 6, 6);
				gc.setAlpha(255);
			}
			Image image = icons.shape(line.kind.shape());
			Rectangle size = image.getBounds();
			gc.drawImage(image, 5, line.y + (LINE - size.height) / 2);
			int textTop = line.y + (LINE - gc.getFontMetrics().getHeight()) / 2;
			gc.setForeground(look.ink());
			gc.drawText(line.kind.title(), 5 + size.width + 7, textTop, true);
			keyCap(gc, String.valueOf(Character.toUpperCase(line.kind.key())), width - 8, line.y);
		}
	}

	private void keyCap(GC gc, String key, int right, int y) {
		Point extent = gc.textExtent(key);
		int width = Math.max(17, extent.x + 8);
		gc.setForeground(look.border());
		gc.setBackground(look.page());
		gc.fillRoundRectangle(right - width, y + 4, width, LINE - 8, 5, 5);
		gc.drawRoundRectangle(right - width, y + 4, width, LINE - 8, 5, 5);
		gc.setForeground(look.muted());
		gc.drawText(key, right - width + (width - extent.x) / 2 + 1, y + (LINE - extent.y) / 2, true);
	}

	private void paintFold(Event event) {
		event.gc.setAntialias(SWT.ON);
		event.gc.setForeground(look.muted());
		event.gc.setLineWidth(2);
		int x = folded ? 5 : 10;
		int step = folded ? 5 : -5;
		event.gc.drawPolyline(new int[] { x, 3, x + step, 8, x, 13 });
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(width(), heightHint == SWT.DEFAULT ? 200 : heightHint);
	}
}
