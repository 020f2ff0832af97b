/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.actions;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.evade.figure.Theme;
import org.evade.figure.scene.Scene;

/** Prints a figure on one page, as large as fits. */
final class MapPrinter {
	/** Dots per inch that a printed picture has at most. */
	private static final int FINE = 300;
	/** Px of the screen for one px of the figure, at most. */
	private static final double LARGEST = 1.3;

	private MapPrinter() {
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

	/**
	 * As a picture: a printer has one graphics context at most, so that nothing can be measured beside it, and under GTK a
	 * transform is scaled once too often.
	 */
	private static void draw(Printer printer, Scene scene) {
		Rectangle page = printer.getClientArea();
		Point dpi = printer.getDPI();
		double scale = Math.min(dpi.x / 96.0 * LARGEST,
				Math.min(page.width / (double) scene.width(), page.height / (double) scene.height()));
		Image image = new Image(printer,
				PictureFile.pixels(Display.getCurrent(), scene, Theme.PRINT, scale * Math.min(1, (double) FINE / dpi.x)));
		GC gc = new GC(printer);
		int width = (int) (scene.width() * scale);
		int height = (int) (scene.height() * scale);
		Rectangle pixels = image.getBounds();
		gc.drawImage(image, 0, 0, pixels.width, pixels.height, (page.width - width) / 2, 0, width, height);
		gc.dispose();
		image.dispose();
	}
}
