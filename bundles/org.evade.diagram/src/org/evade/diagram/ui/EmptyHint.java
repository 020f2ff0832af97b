/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Control;

/** Says on a map with nothing on it how something gets there. */
final class EmptyHint {
	private static final String[] LINES = { "Nothing is on this map yet.",
			"Press the key of a kind, such as P for a protein, or choose one in the palette and click here.",
			"Entities, mechanisms and claims can be dragged here from their lists." };

	private EmptyHint() {
	}

	static void on(MapPane pane) {
		Control canvas = pane.viewer().canvas();
		canvas.addListener(SWT.Paint, event -> {
			if (pane.session().snapshot().groups().isEmpty() && pane.session().blocked() == null)
				paint(event.gc, pane, pane.viewer().canvas().getClientArea());
		});
		pane.session().addListener(() -> {
			if (!canvas.isDisposed())
				canvas.redraw();
		});
	}

	private static void paint(GC gc, MapPane pane, Rectangle area) {
		int y = Math.max(8, area.height / 4);
		for (int line = 0; line < LINES.length; line++) {
			TextLayout text = new TextLayout(gc.getDevice());
			text.setFont(gc.getFont());
			text.setText(LINES[line]);
			text.setAlignment(SWT.CENTER);
			text.setWidth(Math.max(80, area.width - 40));
			gc.setForeground(line == 0 ? pane.context().look().ink() : pane.context().look().muted());
			text.draw(gc, 20, y);
			y += text.getBounds().height + 6;
			text.dispose();
		}
	}
}
