/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

import org.evade.figure.FigureOptions;
import org.evade.figure.Figures;
import org.evade.figure.scene.Group;
import org.evade.figure.scene.Group.Part;
import org.evade.figure.scene.Item;
import org.evade.figure.scene.Item.Text;
import org.evade.figure.scene.Scene;
import org.evade.language.load.Corpus;
import org.evade.language.naming.EvadeNames;
import org.evade.model.MapDiagram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A second renderer sets the text of nodes where the own table of widths expects it. Needs rsvg-convert (librsvg2-bin) and a
 * font with the widths of Arial (fonts-liberation); without them the test fails, as figures would look different there.
 */
class RendererTest {
	private static final int ZOOM = 3;
	/** Side bearings and hinting, px of the figure. */
	private static final double TOLERANCE = 2.2;

	@Test
	void textIsAsWideAsMeasured(@TempDir Path folder) throws Exception {
		Corpus corpus = SampleMaps.checkout();
		MapDiagram map = SampleMaps.in(corpus).stream().filter(figure -> EvadeNames.namespaceOf(figure).equals("dai")
				&& figure.getName().equals("figure-2")).findFirst()
				.orElseThrow();
		Path svg = Files.writeString(folder.resolve("map.svg"), Figures.svg(corpus, map, FigureOptions.standard()));
		Path png = folder.resolve("map.png");
		Process renderer = new ProcessBuilder("rsvg-convert", "-z", String.valueOf(ZOOM), svg.toString(), "-o", png.toString())
				.inheritIO().start();
		assertTrue(renderer.waitFor(60, TimeUnit.SECONDS) && renderer.exitValue() == 0, "rsvg-convert runs");
		BufferedImage image = ImageIO.read(png.toFile());
		Scene scene = Figures.scene(corpus, map, FigureOptions.standard());
		assertEquals(scene.width() * ZOOM, image.getWidth(), 1);
		int measured = 0;
		for (Group group : scene.groups())
			if (group.part() == Part.REFERENCES || group.part() == Part.TITLE)
				for (Item item : group.items())
					if (item instanceof Text text) {
						assertWidth(image, text);
						measured++;
					}
		assertTrue(measured > 15, measured + " texts were measured");
	}

	/** Ink starts and ends where the text should; a gap of two ems after it belongs to the next column. */
	private static void assertWidth(BufferedImage image, Text text) {
		int first = -1;
		int last = -1;
		int right = (int) Math.min(image.getWidth() - 1, (text.left() + text.width() + text.size() / 2) * ZOOM);
		for (int x = (int) Math.max(0, (text.left() - 4) * ZOOM); x <= right; x++)
			if (isInk(image, x, text)) {
				first = first < 0 ? x : first;
				last = x;
			}
		assertTrue(first >= 0, text + " is drawn");
		assertEquals(text.left(), first / (double) ZOOM, TOLERANCE, text + " starts");
		assertEquals(text.left() + text.width(), last / (double) ZOOM, TOLERANCE, text + " ends");
	}

	private static boolean isInk(BufferedImage image, int x, Text text) {
		for (int y = (int) (text.top() * ZOOM); y < text.bottom() * ZOOM; y++) {
			int rgb = image.getRGB(x, y);
			if ((rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF) < 450)
				return true;
		}
		return false;
	}
}
