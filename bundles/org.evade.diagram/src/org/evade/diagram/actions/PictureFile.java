/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.actions;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.evade.diagram.paint.Drawing;
import org.evade.diagram.paint.Pen;
import org.evade.diagram.paint.ScenePainter;
import org.evade.exchange.FileSet;
import org.evade.exchange.export.Exporters;
import org.evade.exchange.export.FigureExporter;
import org.evade.exchange.export.FigurePaper;
import org.evade.figure.Theme;
import org.evade.figure.scene.Group;
import org.evade.figure.scene.Scene;
import org.evade.figure.scene.Tone;

/** Saves a figure in a format that the export has, too. */
public final class PictureFile {
	private static final List<FigureExporter> FORMATS = Exporters.of(FigureExporter.class);
	private static final String TITLE = "Save the map as a picture";

	private PictureFile() {
	}

	static void save(Shell shell, Scene scene) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(TITLE);
		dialog.setFilterExtensions(FORMATS.stream().map(format -> "*." + format.ending()).toArray(String[]::new));
		dialog.setFilterNames(FORMATS.stream().map(format -> format.label().replace("&", "")).toArray(String[]::new));
		dialog.setFileName(scene.map() + ".svg");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null)
			return;
		Path file = Path.of(dialog.getFilterIndex() > 0
				? chosen.replaceFirst("\\.svg$", "." + FORMATS.get(dialog.getFilterIndex()).ending()) : chosen);
		if (!file.equals(Path.of(chosen)) && Files.exists(file)
				&& !MessageDialog.openQuestion(shell, TITLE, file.getFileName() + " is there already. Replace it?"))
			return;
		try {
			write(scene, file);
		} catch (IOException e) {
			MessageDialog.openError(shell, TITLE, file + " could not be written: " + e.getMessage());
		}
	}

	/** Writes a picture whole or not at all; what follows the last dot of the name says which kind. */
	public static void write(Scene scene, Path file) throws IOException {
		try (FileSet files = new FileSet()) {
			try (OutputStream out = files.createBytes(file)) {
				format(file).write(scene, FigurePaper.PRINT, out);
			}
			files.commit();
		}
	}

	/** The format of a name's ending; SVG without one that is known. */
	private static FigureExporter format(Path file) {
		String name = file.toString().toLowerCase(Locale.ROOT);
		return FORMATS.stream().filter(format -> name.endsWith("." + format.ending())).findFirst().orElse(FORMATS.getFirst());
	}

	/**
	 * The figure in pixels, as the editor paints it.
	 *
	 * @param scale
	 *            pixels for one px of the figure
	 */
	public static ImageData pixels(Display display, Scene scene, Theme theme, double scale) {
		int width = (int) Math.ceil(scene.width() * scale);
		int height = (int) Math.ceil(scene.height() * scale);
		Image image = new Image(display, width, height);
		GC gc = new GC(image);
		ScenePainter painter = new ScenePainter(display, theme);
		gc.setBackground(painter.inks().fill(Tone.PAGE));
		gc.fillRectangle(0, 0, width, height);
		try (Pen pen = new Pen(gc, 0, 0, scale, 1)) {
			for (Group group : scene.groups()) {
				Drawing drawing = painter.draw(group);
				drawing.paint(pen);
				drawing.dispose();
			}
		}
		gc.dispose();
		painter.dispose();
		ImageData data = image.getImageData(100);
		image.dispose();
		return data;
	}
}
