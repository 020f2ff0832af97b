/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Picture of the workbench with all its windows, as the screen shows it; kept as build output.
 *
 * @param file
 *            PNG
 * @param area
 *            what it shows, points of the display
 * @param zoom
 *            px per point
 */
record Picture(Path file, Rectangle area, double zoom) {
	static final Path FOLDER = Path.of(System.getProperty("evade.root"), "bundles", "org.evade.workbench.tests", "target",
			"screenshots");

	/** Takes a picture. */
	static Picture take(String name) {
		Hands.settle();
		Rectangle area = Hands.ui(Picture::windows);
		double zoom = Hands.zoom();
		Path file = FOLDER.resolve(name + ".png");
		String crop = (int) (area.width * zoom) + "x" + (int) (area.height * zoom) + "+" + (int) (area.x * zoom) + "+"
				+ (int) (area.y * zoom);
		try {
			Files.createDirectories(file.getParent());
		} catch (IOException e) {
			throw new AssertionError(e);
		}
		Hands.run(List.of("import", "-window", "root", "-crop", crop, "+repage", "-quality", "12", file.toString()));
		return new Picture(file, area, zoom);
	}

	private static Rectangle windows() {
		Rectangle area = null;
		for (Shell shell : Display.getCurrent().getShells())
			if (shell.isVisible())
				area = area == null ? shell.getBounds() : area.union(shell.getBounds());
		Rectangle screen = Display.getCurrent().getBounds();
		return area == null ? screen : area.intersection(screen);
	}

	ImageData data() {
		return new ImageData(file.toString());
	}

	/**
	 * Contrast of what is written somewhere: of the colour that covers most to the one farthest from it that covers some px.
	 *
	 * @param data
	 *            the picture's data
	 * @param place
	 *            points of the display
	 * @return 1 when there is nothing, 0 when the place is not in the picture
	 */
	double contrast(ImageData data, Rectangle place) {
		int left = (int) ((place.x - area.x) * zoom), top = (int) ((place.y - area.y) * zoom);
		int right = left + (int) (place.width * zoom), bottom = top + (int) (place.height * zoom);
		Map<Integer, Integer> count = new HashMap<>();
		for (int y = Math.max(0, top); y < Math.min(bottom, data.height); y++)
			for (int x = Math.max(0, left); x < Math.min(right, data.width); x++)
				count.merge(data.getPixel(x, y), 1, Integer::sum);
		if (count.isEmpty())
			return 0;
		RGB ground = data.palette.getRGB(count.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey());
		return count.keySet().stream().mapToDouble(pixel -> ShotColours.contrast(ground, data.palette.getRGB(pixel))).max().orElse(1);
	}
}
