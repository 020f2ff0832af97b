/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.png;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

import org.evade.figure.Theme;
import org.evade.figure.scene.Scene;
import org.evade.figure.svg.SvgWriter;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/** Draws a scene as PNG; a display is not needed. The resolution stands in the file, so that it is printed in its size. */
public final class PngWriter {
	/** Dots per inch of a screen, in which a scene is measured. */
	public static final int SCREEN = 96;
	/** Dots per inch that journals ask for in line art at least. */
	public static final int PRINT = 400;
	/** Lowest and highest resolution. */
	public static final int LEAST = 24, MOST = 1200;
	private static final long MOST_PIXELS = 200_000_000;
	private static final double INCH = 25.4;

	private PngWriter() {
	}

	/**
	 * Writes a picture.
	 *
	 * @param dpi
	 *            dots per inch, {@link #LEAST} to {@link #MOST}
	 * @param transparent
	 *            whether the sheet is left out
	 * @param out
	 *            where to; left open
	 * @throws IOException
	 *             when it cannot be written, or when the picture would be too large; the message is a sentence for the user
	 */
	public static void write(Scene scene, Theme theme, int dpi, boolean transparent, OutputStream out) throws IOException {
		BufferedImage picture = draw(scene, theme, dpi, transparent);
		ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
		try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
			writer.setOutput(stream);
			IIOMetadata resolution = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture), null);
			resolution.mergeTree("javax_imageio_1.0", resolution(dpi));
			writer.write(new IIOImage(picture, null, resolution));
		} finally {
			writer.dispose();
		}
	}

	private static BufferedImage draw(Scene scene, Theme theme, int dpi, boolean transparent) throws IOException {
		if (dpi < LEAST || dpi > MOST)
			throw new IllegalArgumentException("dots per inch: " + dpi);
		double scale = (double) dpi / SCREEN;
		long width = Math.round(scene.width() * scale), height = Math.round(scene.height() * scale);
		if (width * height > MOST_PIXELS)
			throw new IOException("the picture of " + scene.map() + " would have " + width + " x " + height
					+ " pixels at " + dpi + " dots per inch: choose fewer");
		String svg = transparent ? SvgWriter.writeTransparent(scene, theme) : SvgWriter.write(scene, theme);
		SVGDocument document = new SVGLoader().load(
				new ByteArrayInputStream(RasterFonts.installed(svg).getBytes(StandardCharsets.UTF_8)), null,
				LoaderContext.createDefault());
		if (document == null)
			throw new IllegalStateException("the picture of " + scene.map() + " cannot be drawn");
		BufferedImage picture = new BufferedImage((int) width, (int) height,
				transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = picture.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		document.render((Component) null, graphics, new ViewBox(width, height));
		graphics.dispose();
		return picture;
	}

	private static IIOMetadataNode resolution(int dpi) {
		IIOMetadataNode root = new IIOMetadataNode("javax_imageio_1.0");
		IIOMetadataNode dimension = new IIOMetadataNode("Dimension");
		for (String name : new String[] { "HorizontalPixelSize", "VerticalPixelSize" }) {
			IIOMetadataNode size = new IIOMetadataNode(name);
			size.setAttribute("value", Double.toString(INCH / dpi));
			dimension.appendChild(size);
		}
		root.appendChild(dimension);
		return root;
	}
}
