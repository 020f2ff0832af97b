/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.evade.diagram.paint.Drawing;
import org.evade.diagram.paint.Pen;
import org.evade.diagram.paint.ScenePainter;
import org.evade.figure.Theme;
import org.evade.figure.scene.Group;
import org.evade.figure.scene.Scene;

/** Prints a figure on one page, as large as fits. */
final class Printing {
	private Printing() {
	}

	/** Asks for a printer and prints. */
	static void print(Shell shell, Scene scene) {
		PrinterData data = new PrintDialog(shell).open();
		if (data == null)
			return;
		Printer printer = new Printer(data);
		try {
			if (printer.startJob(scene.title().isEmpty() ? scene.map() : scene.title()) && printer.startPage()) {
				draw(printer, scene);
				printer.endPage();
			}
			printer.endJob();
		} finally {
			printer.dispose();
		}
	}

	private static void draw(Printer printer, Scene scene) {
		Rectangle page = printer.getClientArea();
		Point dpi = printer.getDPI();
		double scale = Math.min(dpi.x / 96.0 * 1.3,
				Math.min(page.width / (double) scene.width(), page.height / (double) scene.height()));
		GC gc = new GC(printer);
		ScenePainter painter = new ScenePainter(printer, Theme.PRINT);
		try (Pen pen = new Pen(gc, (page.width - scene.width() * scale) / 2, 0, scale, 1)) {
			for (Group group : scene.groups()) {
				Drawing drawing = painter.draw(group);
				drawing.paint(pen);
				drawing.dispose();
			}
		} finally {
			painter.dispose();
			gc.dispose();
		}
	}
}
