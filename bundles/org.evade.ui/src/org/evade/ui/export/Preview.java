/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.export;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Shows a figure, fitted to its place, or the first lines of a table. */
final class Preview {
	private static final int LINES = 200;

	private final StackLayout stack = new StackLayout();
	private final Composite parent;
	private final Canvas canvas;
	private final Table table;
	private Image picture;
	private String said = "";

	Preview(Composite place) {
		parent = new Composite(place, SWT.BORDER);
		parent.setLayout(stack);
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		canvas.addListener(SWT.Paint, this::paint);
		canvas.addListener(SWT.Dispose, event -> free());
		table = new Table(parent, SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		stack.topControl = canvas;
	}

	/** Says something where the figure will be. */
	void say(String sentence) {
		free();
		said = sentence;
		stack.topControl = canvas;
		parent.layout();
		canvas.redraw();
	}

	void figure(byte[] png) {
		free();
		said = "";
		picture = new Image(canvas.getDisplay(), new ImageData(new ByteArrayInputStream(png)));
		stack.topControl = canvas;
		parent.layout();
		canvas.redraw();
	}

	/** A table, or a document as one column. */
	void text(String text) {
		table.setRedraw(false);
		table.removeAll();
		for (TableColumn column : table.getColumns())
			column.dispose();
		List<String> lines = new ArrayList<>(text.lines().limit(LINES + 1).toList());
		for (String heading : lines.remove(0).split("\t")) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(heading);
			column.setWidth(130);
		}
		for (String line : lines)
			new TableItem(table, SWT.NONE).setText(line.split("\t", -1));
		table.setRedraw(true);
		stack.topControl = table;
		parent.layout();
	}

	private void paint(Event event) {
		if (picture == null) {
			event.gc.drawText(said, 12, 12, true);
			return;
		}
		Rectangle area = canvas.getClientArea(), size = picture.getBounds();
		double scale = Math.min(1, Math.min((double) area.width / size.width, (double) area.height / size.height));
		int width = (int) (size.width * scale), height = (int) (size.height * scale);
		event.gc.setAdvanced(true);
		event.gc.setInterpolation(SWT.HIGH);
		event.gc.drawImage(picture, 0, 0, size.width, size.height, (area.width - width) / 2, (area.height - height) / 2, width,
				height);
	}

	private void free() {
		if (picture != null)
			picture.dispose();
		picture = null;
	}
}
