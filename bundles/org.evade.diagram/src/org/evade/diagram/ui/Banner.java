/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.evade.diagram.paint.Look;

/** Line above the map that says why it cannot be edited now. A click shows the place in the text. */
final class Banner extends Canvas {
	private static final int PADDING = 8;

	private Look look;
	private String message;

	Banner(Composite parent, Look look, Runnable show) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.look = look;
		setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseDown, event -> show.run());
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.exclude = true;
		setLayoutData(data);
		setVisible(false);
	}

	void setLook(Look colours) {
		look = colours;
		redraw();
	}

	/** Shows a message, or nothing when it is null. */
	void show(String text) {
		if (java.util.Objects.equals(message, text))
			return;
		message = text;
		setToolTipText(text == null ? null : text + "\nClick to show it in the text.");
		setVisible(text != null);
		((GridData) getLayoutData()).exclude = text == null;
		getParent().layout();
		redraw();
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		GC gc = new GC(this);
		int height = gc.getFontMetrics().getHeight() + 2 * PADDING;
		gc.dispose();
		return new Point(widthHint == SWT.DEFAULT ? 100 : widthHint, height);
	}

	private void paint(GC gc) {
		if (message == null)
			return;
		Point size = getSize();
		gc.setBackground(look.page());
		gc.fillRectangle(0, 0, size.x, size.y);
		gc.setAlpha(46);
		gc.setBackground(look.warning());
		gc.fillRectangle(0, 0, size.x, size.y);
		gc.setAlpha(255);
		gc.fillRectangle(0, 0, 4, size.y);
		gc.setForeground(look.ink());
		String text = message;
		while (text.length() > 10 && gc.textExtent(text).x > size.x - 2 * PADDING - 8)
			text = text.substring(0, text.length() - 4).stripTrailing() + "…";
		gc.drawText(text, PADDING + 6, PADDING, true);
	}
}
