/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.evade.diagram.actions.PictureFile;
import org.evade.diagram.model.Key;
import org.evade.diagram.model.SnapshotReader;
import org.evade.diagram.session.MapSession;
import org.evade.figure.FigureOptions;
import org.evade.figure.Figures;
import org.evade.figure.Theme;
import org.evade.figure.scene.Scene;
import org.evade.figure.svg.SvgWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screen shows what the exported figure shows: painted pixels beside those of another program that renders the SVG. */
class PictureTest {
	/** Difference of a colour that counts, of 255. */
	private static final int CLEAR = 96;

	@ParameterizedTest
	@CsvSource({ "print, 1", "print, 2", "dark, 1", "dark, 2" })
	void paintedSceneLooksLikeTheRenderedSvg(String theme, int scale) throws Exception {
		Theme colours = Theme.named(theme);
		compare(Samples.corpus(), theme, colours, scale);
	}

	/** An edge whose claims all say that it does not hold is crossed out, on the screen as in the export. */
	@Test
	void negatedEdgeIsCrossedOut() throws Exception {
		MemoryCorpus bench = Samples.corpus();
		bench.type(Samples.VOCABULARY, bench.texts().get(Samples.VOCABULARY).replace("{ cites 5 }", "{ negated cites 5 }"));
		MapSession session = Samples.session(bench);
		assertTrue(session.snapshot().edges().get("e1").look().negated());
		assertTrue(session.snapshot().groups().get(Key.edge("e1")).words().contains("reported not to hold"));
		compare(bench, "negated", Theme.PRINT, 2);
	}

	private static void compare(MemoryCorpus bench, String theme, Theme colours, int scale) throws Exception {
		Scene scene = bench.model().read(corpus -> Figures.scene(corpus,
				SnapshotReader.find(corpus, Samples.NAME).orElseThrow(), FigureOptions.PRINT.with(colours)));
		Display display = Display.getCurrent() == null ? new Display() : Display.getCurrent();
		ImageData painted = PictureFile.pixels(display, scene, colours, scale);
		ImageData rendered = render(scene, colours, scale);
		long far = 0;
		double sum = 0;
		for (int y = 0; y < painted.height; y++)
			for (int x = 0; x < painted.width; x++) {
				int difference = difference(painted, rendered, x, y);
				sum += difference;
				if (difference > CLEAR && !isNear(painted, rendered, x, y))
					far++;
			}
		double pixels = (double) painted.width * painted.height;
		System.out.printf("PictureTest: %s at %d00 %%: mean difference %.2f of 255, %.4f %% of pixels clearly different%n", theme,
				scale, sum / pixels, 100 * far / pixels);
		assertTrue(sum / pixels < 3.5, "mean difference " + sum / pixels);
		assertTrue(far / pixels < 0.0005, far + " pixels of " + pixels + " have no counterpart near by");
	}

	private static ImageData render(Scene scene, Theme theme, int scale) throws IOException, InterruptedException {
		Path svg = Files.createTempFile("scene", ".svg");
		Path png = Files.createTempFile("scene", ".png");
		Files.writeString(svg, SvgWriter.write(scene, theme));
		Process process;
		try {
			process = new ProcessBuilder("rsvg-convert", "-z", String.valueOf(scale), "-o", png.toString(), svg.toString())
					.inheritIO().start();
		} catch (IOException e) {
			assumeTrue(false, "rsvg-convert is not installed");
			throw e;
		}
		assertTrue(process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0);
		ImageData data = new ImageData(png.toString());
		Files.delete(svg);
		Files.delete(png);
		return data;
	}

	/** A saved picture can be read by whoever may read other new files of the user. */
	@ParameterizedTest
	@CsvSource({ "m.svg", "m.png" })
	void savedPictureHasTheRightsOfAnyNewFile(String name, @TempDir Path folder) throws IOException {
		Scene scene = Samples.corpus().model().read(corpus -> Figures.scene(corpus,
				SnapshotReader.find(corpus, Samples.NAME).orElseThrow(), FigureOptions.PRINT));
		Path plain = Files.createFile(folder.resolve("plain"));
		Path picture = folder.resolve(name);
		PictureFile.write(scene, picture);
		assertTrue(Files.size(picture) > 1000);
		if (folder.getFileSystem().supportedFileAttributeViews().contains("posix"))
			assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(picture));
	}

	private static int difference(ImageData a, ImageData b, int x, int y) {
		return difference(a, x, y, b, x, y);
	}

	private static int difference(ImageData a, int ax, int ay, ImageData b, int bx, int by) {
		var first = a.palette.getRGB(a.getPixel(ax, ay));
		var second = b.palette.getRGB(b.getPixel(bx, by));
		return Math.max(Math.abs(first.red - second.red),
				Math.max(Math.abs(first.green - second.green), Math.abs(first.blue - second.blue)));
	}

	/** Glyphs are hinted on the screen, so a stroke may be a pixel aside. */
	private static boolean isNear(ImageData painted, ImageData rendered, int x, int y) {
		for (int dy = -1; dy <= 1; dy++)
			for (int dx = -1; dx <= 1; dx++) {
				int nx = x + dx;
				int ny = y + dy;
				if (nx >= 0 && ny >= 0 && nx < rendered.width && ny < rendered.height
						&& difference(painted, x, y, rendered, nx, ny) <= CLEAR)
					return true;
			}
		return false;
	}
}
